/** The requests of ours: the page of a rule, the status of a document, a diagnosis. */
import type { Connection, Disposable } from 'vscode-languageserver';
import { answeringOwn, keyOf } from './answering.ts';
import type {
  DiagnosedDocument,
  Diagnosis,
  DiagnosisRequest,
  DocumentStatus,
  RulePageRequest,
  StatusRequest,
} from './requests.ts';
import type { Session } from './session.ts';
import { countsOf } from './verdict.ts';

export function ownRequests(connection: Connection, session: Session): Disposable[] {
  return [
    answeringOwn<RulePageRequest>(connection, 'doelbinding/rulePage', async ({ regel }) => {
      const markdown = await (await session.engine.get()).page(regel);
      return markdown === undefined ? null : { markdown };
    }),
    answeringOwn<StatusRequest>(connection, 'doelbinding/status', (params) => statusOf(keyOf(params), session)),
    answeringOwn<DiagnosisRequest>(connection, 'doelbinding/diagnosis', () => diagnosisOf(session)),
  ];
}

async function statusOf(key: string, session: Session): Promise<DocumentStatus | null> {
  const { wetgegevens } = await session.engine.get();
  await session.configuration.ready();
  if (!session.configuration.of(key).aan) return { aan: false };
  const verdict = await session.dossiers.verdictOn(key);
  if (!verdict) return null;
  const { soort, reden, peildatum } = verdict.judged;
  return {
    aan: true,
    soort,
    reden,
    peildatum: peildatum.datum,
    peildatumBron: peildatum.bron,
    wetgegevens,
    instellingen: (await session.dossiers.configurationOf(key)) ?? null,
    aantallen: countsOf(verdict),
  };
}

async function diagnosisOf(session: Session): Promise<Diagnosis> {
  const { host, client, configuration, folders, open, closed, defects } = session;
  const { wetgegevens, rules } = await session.engine.get();
  return {
    version: host.version ?? null,
    runtime: host.runtime,
    wetgegevens,
    regels: rules.length,
    diagnostics: client.pulls ? 'pull' : 'push',
    folders: folders.length,
    settings: [...folders, ''].map((folder) => {
      const { aan, bereik, peildatum } = configuration.of(folder);
      return { aan, bereik, peildatum };
    }),
    openDocuments: [...open.keys()].flatMap((key) => diagnosedDocument(key, session) ?? []),
    closedFiles: closed.count(),
    defects: [...defects].map(([regel, error]) => ({ regel, where: placesIn(error) })),
  };
}

function diagnosedDocument(key: string, { open, dossiers }: Session): DiagnosedDocument | undefined {
  const document = open.get(key);
  if (!document) return undefined;
  const { languageId, shown } = document;
  const verdict = dossiers.lastVerdictOn(key);
  const { length } = shown.text;
  return {
    languageId,
    soort: verdict?.judged.soort ?? '',
    length,
    version: shown.version,
    aantallen: countsOf(verdict),
  };
}

/** Where in our code it went wrong, without the message: that may quote a document. */
function placesIn(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  return (error.stack ?? '').split('\n').flatMap((line) => {
    const place = /^\s+at (.*)$/.exec(line)?.[1];
    return place === undefined ? [] : [withoutFolder(place)];
  });
}

/** `read (file:///map/server.mjs:3:7)` as `read (server.mjs:3:7)`. */
function withoutFolder(place: string): string {
  const file = place.slice(Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1);
  const bracket = place.indexOf('(');
  return bracket === -1 || file === place ? file : `${place.slice(0, bracket)}(${file}`;
}
