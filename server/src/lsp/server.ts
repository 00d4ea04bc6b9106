/**
 * The language server: which message goes where. It answers `initialize` without the engine, and
 * refuses in words what comes before that, after `shutdown`, or is unknown to it.
 */
import type { Connection, Disposable } from 'vscode-languageserver';
import { ErrorCodes, InitializedNotification, ResponseError } from './protocol.ts';
import type { Service } from '../service.ts';
import { initializeResult } from './capabilities.ts';
import { clientFactsOf, type ClientFacts } from './clientFacts.ts';
import { codeActions } from './codeActions.ts';
import type { Host } from './host.ts';
import { importRequests } from './importRequests.ts';
import { languageFeatures } from './languageFeatures.ts';
import { ownRequests } from './ownRequests.ts';
import { pullDiagnostics } from './pullDiagnostics.ts';
import { pushDiagnostics } from './pushDiagnostics.ts';
import { renumberRequests } from './renumbering.ts';
import { overviewRequests } from './overviewRequests.ts';
import { registerRequests } from './registerRequests.ts';
import { reportRequests } from './reportRequests.ts';
import { repairRequests } from './repairRequests.ts';
import { createSession } from './session.ts';
import { textSync } from './textSync.ts';
import { startWatching, watching } from './watching.ts';

type Phase = 'new' | 'running' | 'down';

/** Starts listening. `loadService` is called when the engine is first needed, not before. */
export function startServer(connection: Connection, host: Host, loadService: () => Promise<Service>): void {
  let phase: Phase = 'new';
  let end = (): void => undefined;
  // Whatever has no handler in this phase comes here.
  connection.onRequest((method) => refusal(method, phase));
  connection.onInitialize((params) => {
    if (phase !== 'new') return new ResponseError(ErrorCodes.InvalidRequest, 'initialize was already answered');
    phase = 'running';
    const client = clientFactsOf(params);
    end = serve(connection, host, client, loadService);
    return initializeResult(client, host.version);
  });
  connection.onShutdown(() => {
    phase = 'down';
    end();
  });
  connection.listen();
}

function refusal(method: string, phase: Phase): ResponseError {
  switch (phase) {
    case 'new':
      return new ResponseError(ErrorCodes.ServerNotInitialized, `${method} came before initialize`);
    case 'running':
      return new ResponseError(ErrorCodes.MethodNotFound, `${method} is unknown to this server`);
    case 'down':
      return new ResponseError(ErrorCodes.InvalidRequest, `${method} came after shutdown`);
  }
}

/** Puts the handlers in place for one editor; the result takes them away. */
function serve(
  connection: Connection,
  host: Host,
  client: ClientFacts,
  loadService: () => Promise<Service>,
): () => void {
  const session = createSession(connection, host, client, loadService);
  const handlers: Disposable[] = [
    ...textSync(connection, session),
    ...watching(connection, session),
    ...ownRequests(connection, session),
    ...repairRequests(connection, session),
    ...renumberRequests(connection, session),
    ...registerRequests(connection, session),
    ...overviewRequests(connection, session),
    ...reportRequests(connection, session),
    ...importRequests(connection, session),
    ...(client.edits.takesActions ? codeActions(connection, session) : []),
    ...(client.pulls ? pullDiagnostics(connection, session) : []),
    ...languageFeatures.flatMap((feature) => feature.handlers(connection, session)),
    connection.onNotification(InitializedNotification.type, async () => {
      session.changes.announce('all');
      session.engine.get().catch((error: unknown) => {
        session.failed('The engine did not load', error);
      });
      await startWatching(connection, session);
    }),
  ];
  if (!client.pulls) pushDiagnostics(connection, session);
  return () => {
    for (const handler of handlers) handler.dispose();
    session.changes.close();
  };
}
