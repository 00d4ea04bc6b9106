/** The requests of ours about a register as a table: what is in it, and a change of it. */
import type { Connection, Disposable } from 'vscode-languageserver';
import type { JudgedRun, Service } from '../service.ts';
import { lineIndexOf } from '../text/lineIndex.ts';
import type { Register } from '../features/registertabel/tabel.ts';
import { answeringOwn, invalid, keyOf } from './answering.ts';
import type { Judgment } from './dossiers.ts';
import { rangeOf } from './place.ts';
import type { CellFinding, EditRegisterRequest, RegisterChange, RegisterTableRequest } from './viewRequests.ts';
import type { Session } from './session.ts';
import { isRecord } from './untrusted.ts';
import { workspaceEditOf } from './workspaceEdit.ts';

export function registerRequests(connection: Connection, session: Session): Disposable[] {
  return [
    answeringOwn<RegisterTableRequest>(connection, 'doelbinding/registerTable', (params) =>
      tableOf(keyOf(params), session),
    ),
    answeringOwn<EditRegisterRequest>(connection, 'doelbinding/editRegister', (params) =>
      edit(connection, session, params),
    ),
  ];
}

function runOf(judgment: Judgment): JudgedRun {
  return { ...judgment, judged: [...judgment.verdicts.values()].map(({ judged }) => judged) };
}

async function tableOf(key: string, session: Session): Promise<RegisterTableRequest['result']> {
  const service = await session.engine.get();
  await session.settled();
  const judgment = await session.dossiers.judgmentOn(key);
  const document = judgment && service.scene(key, runOf(judgment)).document(key);
  const text = judgment?.texts.textOf(key);
  if (!judgment || !document || !text) return null;
  const [{ registerIn, registertabel }, { tabelkolommen }] = await Promise.all([
    import('../features/registertabel/tabel.ts'),
    import('../features/registertabel/kolommen.ts'),
  ]);
  const [register, tabel] = [registerIn(document), registertabel(document)];
  if (!register || !tabel) return null;
  const findings = await findingsByCell(key, judgment, service, register);
  return {
    version: text.version,
    columns: tabelkolommen.map(({ veld, kop }) => ({ veld, kop })),
    rows: tabel.rijen.map(({ kop, cellen }, rij) => ({
      range: rangeOf(kop, text),
      cells: cellen.map(({ tekst, toestand, delen, span }, kolom) => {
        const own = findings.get(`${rij} ${kolom}`);
        return {
          text: tekst,
          state: toestand,
          range: rangeOf(span, text),
          ...(delen.length > 0 ? { parts: delen } : {}),
          ...(own ? { findings: own } : {}),
        };
      }),
    })),
  };
}

async function findingsByCell(
  key: string,
  { verdicts }: Judgment,
  service: Service,
  { verwerkingen }: Register,
): Promise<ReadonlyMap<string, readonly CellFinding[]>> {
  const { celVan } = await import('../features/registertabel/bevindingen.ts');
  const byCell = new Map<string, CellFinding[]>();
  for (const shown of verdicts.get(key)?.shown ?? []) {
    const { ruleId, severity, span } = shown.finding;
    const cel = celVan(verwerkingen, { ruleId, span });
    if (!cel) continue;
    const place = `${cel.rij} ${cel.kolom}`;
    const own = byCell.get(place) ?? [];
    byCell.set(place, own);
    own.push({ klasse: severity, message: service.shownMessage(shown), regel: ruleId });
  }
  return byCell;
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
