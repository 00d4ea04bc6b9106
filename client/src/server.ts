/** The language server as the extension handles it: started once, started again, stopped, asked. */
import {
  EventEmitter,
  extensions,
  l10n,
  window,
  type CancellationToken,
  type Event,
  type LogOutputChannel,
} from 'vscode';
import {
  CloseAction,
  ErrorAction,
  State,
  type BaseLanguageClient,
  type ErrorHandler,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import type { InitializationOptions, OwnRequest } from '../../server/src/lsp/requests.ts';
import { documentSelector } from './documents.ts';
import { countRestarts } from './restarts.ts';

/** Makes the client of this kind of host: with a process, or with a worker. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

export type ServerState = 'waiting' | 'starting' | 'running' | 'failed';

export interface Server {
  readonly state: ServerState;
  readonly onDidChangeState: Event<ServerState>;
  readonly output: LogOutputChannel;
  /** Starts it, or starts it again. Resolves when it runs or has failed. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Asks the server; undefined while it does not run or when it does not answer. */
  ask<Request extends OwnRequest<string, object, unknown>>(
    method: Request['method'],
    params: Request['params'],
    token?: CancellationToken,
  ): Promise<Request['result'] | undefined>;
  /** Frees what the extension made for it; `stop` ends the server itself. */
  dispose(): void;
}

/** @param prepare is called with each client before it starts */
export function createServer(makeClient: MakeClient, prepare: (client: BaseLanguageClient) => void): Server {
  const output = window.createOutputChannel('Doelbinding', { log: true });
  const changed = new EventEmitter<ServerState>();
  let state: ServerState = 'waiting';
  let client: BaseLanguageClient | undefined;
  const become = (next: ServerState): void => {
    if (state !== next) output.info(`Server: ${next}`);
    state = next;
    changed.fire(next);
  };

  async function stop(): Promise<void> {
    const stopping = client;
    client = undefined;
    // A client that never started has nothing to stop.
    await stopping?.dispose().catch((error: unknown) => {
      output.warn(String(error));
    });
  }

  async function start(): Promise<void> {
    await stop();
    become('starting');
    const starting = makeClient(clientOptions(output));
    client = starting;
    prepare(starting);
    starting.onDidChangeState(({ newState }) => {
      if (client === starting)
        become(newState === State.Running ? 'running' : newState === State.Starting ? 'starting' : 'failed');
    });
    try {
      await starting.start();
    } catch (error) {
      output.error(String(error));
      become('failed');
      await tellFailure(output);
    }
  }

  return {
    get state() {
      return state;
    },
    onDidChangeState: changed.event,
    output,
    start,
    stop,
    async ask(method, params, token) {
      if (state !== 'running') return undefined;
      try {
        return await (token ? client?.sendRequest(method, params, token) : client?.sendRequest(method, params));
      } catch (error) {
        output.warn(String(error));
        return undefined;
      }
    },
    dispose() {
      changed.dispose();
      output.dispose();
    },
  };
}

function clientOptions(outputChannel: LogOutputChannel): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    commands: ['doelbinding.setAside', 'doelbinding.showProposal', 'doelbinding.showPlaces'],
    completesYaml: extensions.getExtension('redhat.vscode-yaml') !== undefined,
    rulePageLink: 'command:doelbinding.openRulePage?%5B%22{regel}%22%5D',
  };
  return {
    documentSelector: documentSelector(),
    outputChannel,
    initializationOptions,
    diagnosticPullOptions: { onChange: true, onSave: false },
    errorHandler: startAgain(),
  };
}

/** Starts a server again that ended by itself, without a word: what is wrong with it is in the output. */
function startAgain(): ErrorHandler {
  const restarts = countRestarts();
  return {
    // Until the end of a server is noticed, all that is written to it fails. To stop at that, as the
    // client does by itself, would be to take the end for a wish.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () =>
      restarts.allow(Date.now())
        ? { action: CloseAction.Restart, handled: true }
        : {
            action: CloseAction.DoNotRestart,
            message: l10n.t('The server of Doelbinding ended time and again. No document is being checked.'),
          },
  };
}

async function tellFailure(output: LogOutputChannel): Promise<void> {
  const show = l10n.t('Show Output');
  const chosen = await window.showErrorMessage(
    l10n.t('Doelbinding could not start. No document is being checked.'),
    show,
  );
  if (chosen === show) output.show();
}
