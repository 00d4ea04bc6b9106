/** What changes outside the open documents: files, folders and settings. */
import type { Connection, Disposable, Registration } from 'vscode-languageserver';
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCreateFilesNotification,
  DidDeleteFilesNotification,
  DidRenameFilesNotification,
  FileChangeType,
  RegistrationRequest,
  WatchKind,
} from './protocol.ts';
import { documentGlob } from './capabilities.ts';
import { languageFeatures } from './languageFeatures.ts';
import type { Session } from './session.ts';
import { fileName, uriKey } from './uris.ts';

export function watching(connection: Connection, session: Session): Disposable[] {
  const files = createFileEvents(session);
  return [
    connection.onNotification(DidChangeWatchedFilesNotification.type, ({ changes }) => {
      for (const { uri, type } of changes) {
        if (type === FileChangeType.Created) files.created(uri);
        else if (type === FileChangeType.Deleted) files.deleted(uri);
        else files.changed(uri);
      }
    }),
    connection.onNotification(DidCreateFilesNotification.type, (params) => {
      for (const { uri } of params.files) files.created(uri);
    }),
    connection.onNotification(DidDeleteFilesNotification.type, (params) => {
      for (const { uri } of params.files) files.deleted(uri);
    }),
    connection.onNotification(DidRenameFilesNotification.type, (params) => {
      for (const { oldUri, newUri } of params.files) {
        files.deleted(oldUri);
        files.created(newUri);
      }
    }),
    connection.onNotification(DidChangeWorkspaceFoldersNotification.type, async ({ event }) => {
      const removed = event.removed.map(({ uri }) => uriKey(uri));
      const kept = session.folders.filter((folder) => !removed.includes(folder));
      session.folders.splice(0, Infinity, ...kept, ...event.added.map(({ uri }) => uriKey(uri)));
      await settingsChanged(connection, session, undefined);
    }),
    connection.onNotification(DidChangeConfigurationNotification.type, async (params) => {
      await settingsChanged(connection, session, params.settings);
    }),
  ];
}

/** Asks the editor to report what it can; to be called once it says that it is ready. */
export async function startWatching(connection: Connection, { client, failed }: Session): Promise<void> {
  const registrations: Registration[] = [];
  if (client.registersConfiguration)
    registrations.push({
      id: 'configuration',
      method: DidChangeConfigurationNotification.method,
      registerOptions: { section: 'doelbinding' },
    });
  if (client.registersWatchers)
    registrations.push({
      id: 'files',
      method: DidChangeWatchedFilesNotification.method,
      // A folder that comes or goes is reported as itself alone, without the files in it.
      registerOptions: {
        watchers: [{ globPattern: documentGlob }, { globPattern: '**', kind: WatchKind.Create | WatchKind.Delete }],
      },
    });
  registrations.push(...languageFeatures.flatMap((feature) => feature.registrations?.(client) ?? []));
  if (registrations.length === 0) return;
  try {
    await connection.sendRequest(RegistrationRequest.type, { registrations });
  } catch (error) {
    failed('The editor reports no changes of files', error);
  }
}

interface FileEvents {
  created(uri: string): void;
  changed(uri: string): void;
  deleted(uri: string): void;
}

function createFileEvents({ closed, open, dossiers, changes, engine }: Session): FileEvents {
  const relist = (key: string): void => {
    // What was none of ours may be so by another configuration.
    if (engine.now()?.steers(key)) closed.reset();
    closed.relist();
    dossiers.regroup();
    changes.announce('all');
  };
  /** Whether a file can be a document or hold documents; before the engine is there, any can. */
  const matters = (key: string): boolean => engine.now()?.reads(key) !== false || isFolderName(fileName(key));
  return {
    created(uri) {
      const key = uriKey(uri);
      closed.changed(key);
      if (matters(key)) relist(key);
    },
    changed(uri) {
      const key = uriKey(uri);
      closed.changed(key);
      if (fileName(key) === '.gitignore' || engine.now()?.steers(key)) relist(key);
      else if (!open.has(key)) changes.announce({ key, how: 'stored' });
    },
    deleted(uri) {
      const key = uriKey(uri);
      if (closed.forgetWithin(key) || matters(key)) relist(key);
    },
  };
}

/** Whether a name can be that of a folder: it does not end in an extension, such as `.ts`. */
function isFolderName(name: string): boolean {
  return name === '.gitignore' || !/\.[A-Za-z]\w{0,9}$/.test(name);
}

async function settingsChanged(connection: Connection, session: Session, given: unknown): Promise<void> {
  await session.configuration.reload(given);
  session.dossiers.regroup();
  session.changes.announce('all');
  if (session.client.pulls && session.client.refreshes) await connection.languages.diagnostics.refresh();
}
