/** The requests of ours about a register as a table: what is in it, and a change of it. */
import type { Connection, Disposable } from 'vscode-languageserver';
import type { JudgedRun, Service } from '../service.ts';
import { lineIndexOf } from '../text/lineIndex.ts';
import type { Register, Registertabel, Tabelrij } from '../features/registertabel/tabel.ts';
import { answeringOwn, invalid, keyOf } from './answering.ts';
import type { NamedText } from './diagnostic.ts';
import type { Judgment } from './judging.ts';
import { rangeOf } from './place.ts';
import { registerSplice, sentTables, type KnownRow, type SentTables } from './registerChange.ts';
import type {
  CellFinding,
  EditRegisterRequest,
  RegisterChange,
  RegisterPlaceRequest,
  RegisterTableRequest,
} from './viewRequests.ts';
import type { Session } from './session.ts';
import { isRecord } from './untrusted.ts';
import { workspaceEditOf } from './workspaceEdit.ts';

export function registerRequests(connection: Connection, session: Session): Disposable[] {
  const sent = sentTables();
  return [
    answeringOwn<RegisterTableRequest>(connection, 'doelbinding/registerTable', (params) =>
      changeOf(keyOf(params), params.base, session, sent),
    ),
    answeringOwn<RegisterPlaceRequest>(connection, 'doelbinding/registerPlace', (params) =>
      placeOf(keyOf(params), params, session),
    ),
    answeringOwn<EditRegisterRequest>(connection, 'doelbinding/editRegister', (params) =>
      edit(connection, session, params),
    ),
  ];
}

function runOf(judgment: Judgment): JudgedRun {
  return { ...judgment, judged: [...judgment.verdicts.values()].map(({ judged }) => judged) };
}

interface ReadTable {
  readonly judgment: Judgment;
  readonly service: Service;
  readonly text: NamedText;
  readonly register: Register;
  readonly tabel: Registertabel;
}

/** Undefined for a document that is no register. */
async function readTable(key: string, session: Session): Promise<ReadTable | undefined> {
  const service = await session.engine.get();
  await session.settled();
  const judgment = await session.dossiers.judgmentOn(key);
  const document = judgment && service.scene(key, runOf(judgment)).document(key);
  const text = judgment?.texts.textOf(key);
  if (!judgment || !document || !text) return undefined;
  const { registerIn, registertabel } = await import('../features/registertabel/tabel.ts');
  const [register, tabel] = [registerIn(document), registertabel(document)];
  return register && tabel && { judgment, service, text, register, tabel };
}

async function changeOf(
  key: string,
  base: unknown,
  session: Session,
  sent: SentTables,
): Promise<RegisterTableRequest['result']> {
  const read = await readTable(key, session);
  if (!read) return null;
  const { tabelkolommen } = await import('../features/registertabel/kolommen.ts');
  const findings = await findingsByCell(key, read);
  const rows = read.tabel.rijen.map((rij, index) => knownRow(rij, findings.get(index)));
  const known = sent.take(key, base);
  const { splice, keys, more } = registerSplice(known ?? [], rows);
  const stamp = sent.keep(key, keys);
  return {
    version: read.text.version,
    stamp,
    isWhole: !known,
    columns: tabelkolommen.map(({ veld, kop }) => ({ veld, kop })),
    total: rows.length,
    splice,
    more,
  };
}

function knownRow({ cellen, inhoud }: Tabelrij, findings: RowFindings = new Map()): KnownRow {
  return {
    key: findings.size === 0 ? inhoud : `${inhoud}\n${JSON.stringify([...findings])}`,
    row: () => ({
      cells: cellen.map(({ tekst, toestand, delen }, kolom) => {
        const own = findings.get(kolom);
        return {
          text: tekst,
          state: toestand,
          ...(delen.length > 0 ? { parts: delen } : {}),
          ...(own ? { findings: own } : {}),
        };
      }),
    }),
  };
}

async function placeOf(
  key: string,
  { rij, kolom }: RegisterPlaceRequest['params'],
  session: Session,
): Promise<RegisterPlaceRequest['result']> {
  const read = await readTable(key, session);
  const row = typeof rij === 'number' ? read?.tabel.rijen[rij] : undefined;
  if (!read || !row) return null;
  const cel = typeof kolom === 'number' ? row.cellen[kolom] : undefined;
  return { range: rangeOf(cel?.span ?? row.kop, read.text) };
}

/** By column. */
type RowFindings = ReadonlyMap<number, readonly CellFinding[]>;

async function findingsByCell(
  key: string,
  { judgment, service, register: { verwerkingen } }: ReadTable,
): Promise<ReadonlyMap<number, RowFindings>> {
  const { celVan } = await import('../features/registertabel/bevindingen.ts');
  const byRow = new Map<number, Map<number, CellFinding[]>>();
  for (const shown of judgment.verdicts.get(key)?.shown ?? []) {
    const { ruleId, severity, span } = shown.finding;
    const cel = celVan(verwerkingen, { ruleId, span });
    if (!cel) continue;
    const row = byRow.get(cel.rij) ?? new Map<number, CellFinding[]>();
    byRow.set(cel.rij, row);
    const own = row.get(cel.kolom) ?? [];
    row.set(cel.kolom, own);
    own.push({ klasse: severity, message: service.shownMessage(shown), regel: ruleId });
  }
  return byRow;
}

async function edit(
  connection: Connection,
  session: Session,
  params: EditRegisterRequest['params'],
): Promise<EditRegisterRequest['result']> {
  const key = keyOf(params);
  const change = changeIn(params.change);
  if (!change) throw invalid('This is no change of a register');
  const service = await session.engine.get();
  await session.settled();
  const judgment = await session.dossiers.judgmentOn(key);
  const text = judgment?.texts.textOf(key);
  const file = judgment?.files.find(({ uri }) => uri === key);
  const read = file?.document;
  if (!judgment || !text || !read) return { outcome: 'changed' };
  if (text.version !== params.version) return { outcome: 'changed' };
  const run = runOf(judgment);
  const scene = service.scene(key, run);
  const document = scene.document(key);
  const { magWijzigen, wijzig } = await import('../features/registertabel/wijziging.ts');
  if (!document || !magWijzigen(document, scene.settings)) return { outcome: 'locked' };
  const made = wijzig(document, change, scene.kennis, (edits) => {
    const after = service.edit(read, edits, read.source.version + 1);
    const files = judgment.files.map((one) => (one.uri === key ? { uri: key, document: after } : one));
    return service.scene(key, { ...run, files }).document(key);
  });
  const workspaceEdit =
    made && workspaceEditOf([{ uri: key, edits: made.edits }], judgment.texts, session.client.edits);
  if (!made || !workspaceEdit) return { outcome: 'uncertain' };
  const { applied } = await connection.workspace.applyEdit({ label: labelOf(change), edit: workspaceEdit });
  if (!applied) return { outcome: 'refused' };
  const { verwerkingen } = made.na.model.inhoud.soort === 'register' ? made.na.model.inhoud : { verwerkingen: [] };
  const lines = lineIndexOf(made.na.document.source.text);
  const kop = verwerkingen[made.rij]?.kop ?? { start: 0, end: 0 };
  return { outcome: 'done', rij: made.rij, range: rangeOf(kop, { lines, origin: 0 }) };
}

function labelOf({ kind }: RegisterChange): string {
  return { set: 'Wijzig een veld', add: 'Voeg een verwerking toe', remove: 'Verwijder een verwerking' }[kind];
}

/** What was sent, if it is a change; rows and columns that do not exist are refused later. */
function changeIn(given: unknown): RegisterChange | undefined {
  if (!isRecord(given)) return undefined;
  const { kind, rij, kolom, deel, tekst, naam } = given;
  if (kind === 'add') return typeof naam === 'string' && naam.trim() !== '' ? { kind, naam } : undefined;
  if (typeof rij !== 'number') return undefined;
  if (kind === 'remove') return { kind, rij };
  if (kind !== 'set' || typeof kolom !== 'number' || typeof deel !== 'number' || typeof tekst !== 'string')
    return undefined;
  return { kind, rij, kolom, deel, tekst };
}
