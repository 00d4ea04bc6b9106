/** The requests of ours about a dossier as a whole: what is in it, its dekkingsmatrix, its Bijlage 1, new documents. */
import type { Connection, Disposable } from 'vscode-languageserver';
import type { DocumentPlace } from '../features/scene.ts';
import type { Scene } from '../service.ts';
import { answeringOwn, invalid, keyOf } from './answering.ts';
import type { Texts } from './diagnostic.ts';
import { rangeOf } from './place.ts';
import type { FindingCounts } from './requests.ts';
import type { Session } from './session.ts';
import { countsOf, type Verdict } from './verdict.ts';
import type {
  CheckFolderRequest,
  DossierFoldersRequest,
  MatrixRequest,
  OverviewDocument,
  OverviewRequest,
  Spot,
  TemplateRequest,
  UpdateBijlageRequest,
} from './viewRequests.ts';
import { workspaceEditOf } from './workspaceEdit.ts';

export function overviewRequests(connection: Connection, session: Session): Disposable[] {
  return [
    answeringOwn<OverviewRequest>(connection, 'doelbinding/overview', () => overviewOf(session)),
    answeringOwn<MatrixRequest>(connection, 'doelbinding/matrix', (params) => matrixOf(keyOf(params), session)),
    answeringOwn<UpdateBijlageRequest>(connection, 'doelbinding/updateBijlage', (params) =>
      updateBijlage(connection, session, keyOf(params)),
    ),
    answeringOwn<DossierFoldersRequest>(connection, 'doelbinding/dossierFolders', async () => ({
      folders: await session.dossiers.folders(),
    })),
    answeringOwn<CheckFolderRequest>(connection, 'doelbinding/checkFolder', ({ folder }) => checked(folder, session)),
    answeringOwn<TemplateRequest>(connection, 'doelbinding/template', async ({ soort }) => {
      const { sjablonen } = await import('../features/sjablonen.ts');
      if (!Object.hasOwn(sjablonen, soort)) throw invalid('There is no template of this kind');
      return { text: sjablonen[soort] };
    }),
  ];
}

/** A dossier as it is now, with places as the editor counts. */
async function sceneWith(
  key: string,
  session: Session,
): Promise<{ readonly scene: Scene; readonly texts: Texts } | undefined> {
  const service = await session.engine.get();
  await session.settled();
  const found = await session.dossiers.filesWith(key);
  return found && { scene: service.scene(key, { ...found, judged: [] }), texts: found.texts };
}

async function overviewOf(session: Session): Promise<OverviewRequest['result']> {
  const documents: OverviewDocument[] = [];
  for (const folder of await session.dossiers.folders()) {
    const verdicts = await session.dossiers.verdictsIn(folder);
    const [key] = verdicts.keys();
    const found = key === undefined ? undefined : await sceneWith(key, session);
    if (found) documents.push(...documentsOf(folder, found.scene, found.texts, verdicts));
  }
  return { documents };
}

function documentsOf(
  folder: string,
  { dossier }: Scene,
  texts: Texts,
  verdicts: ReadonlyMap<string, Verdict>,
): OverviewDocument[] {
  return dossier.documenten.flatMap(({ uri, model: { inhoud } }): OverviewDocument[] => {
    const text = texts.textOf(uri);
    if (!text || inhoud.soort === 'anders') return [];
    const verdict = verdicts.get(uri);
    const starts = (verdict?.shown ?? []).map(({ finding }) => finding.span.start).sort((a, b) => a - b);
    const verwerkingen = inhoud.soort === 'overeenkomst' ? [] : inhoud.verwerkingen;
    return [
      {
        uri: text.uri,
        folder,
        soort: inhoud.soort,
        aantallen: countsOf(verdict),
        verwerkingen: verwerkingen.map(({ naam, id, kop, span }) => ({
          naam: naam?.tekst ?? id?.tekst ?? '',
          range: rangeOf(kop, text),
          bevindingen: countBetween(starts, span.start, span.end),
        })),
      },
    ];
  });
}

/** How many of the offsets, which stand in order, lie within. */
function countBetween(starts: readonly number[], from: number, to: number): number {
  return firstFrom(starts, to + 1) - firstFrom(starts, from);
}

function firstFrom(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

async function matrixOf(key: string, session: Session): Promise<MatrixRequest['result']> {
  const found = await sceneWith(key, session);
  if (!found) return null;
  const { scene, texts } = found;
  const [{ dekkingsmatrix }, { dekkingsvelden, dekkingswoord }] = await Promise.all([
    import('../features/dekking/matrix.ts'),
    import('../features/dekking/zijde.ts'),
  ]);
  const { rijen } = dekkingsmatrix(scene);
  if (rijen.length === 0) return null;
  const spot = (place: DocumentPlace | undefined): Spot | null => {
    const text = place && texts.textOf(place.uri);
    return place && text ? { uri: text.uri, range: rangeOf(place.span, text) } : null;
  };
  return {
    folder: scene.dossier.map,
    columns: dekkingsvelden.map(({ veld, kop }) => ({ veld, kop })),
    rows: rijen.map(({ naam, protocol, register, bijna, cellen }) => ({
      naam,
      protocol: spot(protocol),
      register: spot(register),
      bijna: bijna?.naam ?? null,
      cells: cellen.map((cel) => {
        const side = (kant: 'protocol' | 'register'): MatrixSideOf => {
          const { status, tekst, place } = cel[kant];
          return { status, woord: dekkingswoord(status, kant), text: tekst, spot: spot(place) };
        };
        return { protocol: side('protocol'), register: side('register') };
      }),
    })),
  };
}

type MatrixSideOf = NonNullable<MatrixRequest['result']>['rows'][number]['cells'][number]['protocol'];

async function updateBijlage(
  connection: Connection,
  session: Session,
  key: string,
): Promise<UpdateBijlageRequest['result']> {
  const found = await sceneWith(key, session);
  const { ontbrekendeRijen } = await import('../features/bijlage.ts');
  const missing = found ? ontbrekendeRijen(found.scene) : [];
  const [first] = missing;
  if (!found || !first) return { outcome: 'nothing', rows: 0, uri: null };
  const editable = missing.filter(({ edit }) => edit !== undefined);
  const named = found.texts.textOf((editable[0] ?? first).uri)?.uri ?? null;
  const count = (some: typeof missing): number => some.reduce((sum, { aantal }) => sum + aantal, 0);
  if (editable.length === 0) return { outcome: 'locked', rows: count(missing), uri: named };
  const edits = editable.flatMap(({ edit }) => edit ?? []);
  const edit = workspaceEditOf(edits, found.texts, session.client.edits);
  const applied = edit && (await connection.workspace.applyEdit({ label: 'Werk Bijlage 1 bij', edit })).applied;
  return { outcome: applied === true ? 'done' : 'refused', rows: count(editable), uri: named };
}

async function checked(folder: string, session: Session): Promise<CheckFolderRequest['result']> {
  const verdicts = [...(await session.dossiers.verdictsIn(folder)).values()];
  const sum = (klasse: keyof FindingCounts): number =>
    verdicts.reduce((total, verdict) => total + countsOf(verdict)[klasse], 0);
  return {
    documenten: verdicts.filter(({ judged: { soort } }) => soort !== 'anders').length,
    aantallen: { fout: sum('fout'), waarschuwing: sum('waarschuwing'), oordeel: sum('oordeel') },
  };
}
