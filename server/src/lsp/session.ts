/** All that the server knows of one editor, from `initialize` on: made once, and handed to each feature. */
import type { Connection } from 'vscode-languageserver';
import { MessageType, ShowMessageNotification } from './protocol.ts';
import type { JudgedFile, Service, Settings } from '../service.ts';
import { createChanges, type Changes } from './changes.ts';
import type { ClientFacts } from './clientFacts.ts';
import { createClosedFiles, type ClosedFiles } from './closedFiles.ts';
import { createConfiguration, type Configuration, type EditorSettings } from './configuration.ts';
import { createDossiers, type Dossiers } from './dossiers.ts';
import { createEngine, type Engine } from './engine.ts';
import { createCalm, type Calm } from './calm.ts';
import type { Host } from './host.ts';
import type { OpenDocument } from './openDocument.ts';
import { tell } from './telling.ts';
import { innermost } from './uris.ts';

export interface Session {
  readonly client: ClientFacts;
  readonly host: Host;
  readonly engine: Engine;
  readonly configuration: Configuration;
  /** Keys of the folders that are open in the editor, in its order. */
  readonly folders: string[];
  /** Open documents by key. */
  readonly open: Map<string, OpenDocument>;
  readonly closed: ClosedFiles;
  readonly dossiers: Dossiers;
  /** The same, less what waits until the user pauses: what the editor is told of. */
  readonly told: Pick<Dossiers, 'verdictOn' | 'verdictsIn'>;
  readonly calm: Calm;
  readonly changes: Changes;
  /** Rules that failed since the start, by id, with the last error: defects of ours. */
  readonly defects: ReadonlyMap<string, unknown>;
  /** Whether the editor is to be told what is found in a file. */
  reports(key: string): boolean;
  /** Lets messages that wait be handled. */
  pause(): Promise<void>;
  /** Resolves after the next message, if one is already queued behind the present one. */
  settled(): Promise<void>;
  /** Writes down a defect of ours; the server lives on. */
  readonly failed: (what: string, error: unknown) => void;
}

export function createSession(
  connection: Connection,
  host: Host,
  client: ClientFacts,
  loadService: () => Promise<Service>,
): Session {
  const folders = [...client.folders];
  const open = new Map<string, OpenDocument>();
  const defects = new Map<string, unknown>();
  const engine = createEngine(loadService);
  const configuration = createConfiguration(connection, client, () => folders);
  const closed = createClosedFiles(host);
  const failed = (what: string, error: unknown): void => {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    tell(() => {
      connection.console.error(`${what}: ${detail}`);
    });
  };
  const pause = pauseOf(host);
  const settingsFor = createSettings(connection, host, engine, configuration);
  const judged = notingDefects(defects, failed);
  const dossiers = createDossiers({
    client,
    engine,
    open,
    closed,
    folders: () => folders,
    settingsFor,
    judged,
    pause,
  });
  const changes = createChanges();
  const calm = createCalm(client, host, changes, (key) => dossiers.lastVerdictOn(key));
  return {
    client,
    host,
    engine,
    configuration,
    folders,
    open,
    closed,
    dossiers,
    told: toldOf(dossiers, calm),
    calm,
    changes,
    defects,
    reports: (key) =>
      open.has(key) || (innermost(folders, key) !== undefined && configuration.of(key).bereik === 'map'),
    pause,
    async settled() {
      // The next message is taken up one turn after this one ends, and so before the second turn from here.
      await pause();
      await pause();
    },
    failed,
  };
}

function toldOf(dossiers: Dossiers, calm: Calm): Session['told'] {
  return {
    async verdictOn(key) {
      const verdict = await dossiers.verdictOn(key);
      return verdict && calm.told(key, verdict);
    },
    async verdictsIn(folder) {
      const verdicts = await dossiers.verdictsIn(folder);
      return new Map([...verdicts].map(([key, verdict]) => [key, calm.told(key, verdict)]));
    },
  };
}

/** The settings for the engine from those of the editor: one value as long as they say the same. */
function createSettings(
  connection: Connection,
  host: Host,
  engine: Engine,
  configuration: Configuration,
): (folder: string) => Promise<Settings | undefined> {
  const made = new Map<string, Settings>();
  const refused = new Set<string>();
  const dateOf = (service: Service, { peildatum }: EditorSettings): string | undefined => {
    if (peildatum === '' || service.isDate(peildatum)) return peildatum === '' ? undefined : peildatum;
    if (!refused.has(peildatum)) {
      refused.add(peildatum);
      const message = `De instelling doelbinding.peildatum (‘${peildatum}’) is geen datum. Schrijf jaar-maand-dag, zoals 2026-11-21. Tot dan geldt vandaag.`;
      tell(() => connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }));
    }
    return undefined;
  };
  return async (folder) => {
    const service = await engine.get();
    await configuration.ready();
    const wanted = configuration.of(folder);
    if (!wanted.aan) return undefined;
    const vandaag = host.today();
    const editorPeildatum = dateOf(service, wanted);
    const name = `${vandaag} ${editorPeildatum ?? ''}`;
    const settings = made.get(name) ?? service.settings({ vandaag, editorPeildatum });
    made.set(name, settings);
    return settings;
  };
}

function pauseOf(host: Host): () => Promise<void> {
  return () =>
    new Promise((resolve) => {
      host.soon(resolve);
    });
}

/** What our rules did wrong is written down once for each rule. */
function notingDefects(defects: Map<string, unknown>, failed: Session['failed']): (file: JudgedFile) => void {
  return (file) => {
    for (const { ruleId, error } of file.defects) {
      if (!defects.has(ruleId)) failed(`Rule ${ruleId} failed`, error);
      defects.set(ruleId, error);
    }
  };
}
