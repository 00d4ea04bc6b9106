/** A language server in a process of its own, over its standard streams, as an editor talks to it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createProtocolConnection,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { median } from './statistics.ts';

export interface RunningServer {
  readonly connection: ProtocolConnection;
  /** From the start of the process to the answer to `initialize`, in milliseconds. */
  readonly initializeMs: number;
  /** The heap that it uses, in bytes; only of a server with `programs/heapMeter.cjs`. */
  readonly heapUsed: () => Promise<number>;
  /** Asks it to end, and waits until it has. */
  readonly stop: () => Promise<void>;
}

/** @param listen puts handlers in place before the first message */
export async function startServer(
  args: readonly string[],
  capabilities: ClientCapabilities,
  listen: (connection: ProtocolConnection) => void = () => undefined,
): Promise<RunningServer> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore', 'ipc'] });
  if (!child.stdout || !child.stdin) throw new Error('a process without standard streams');
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  listen(connection);
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities,
    workspaceFolders: null,
  });
  const initializeMs = performance.now() - started;
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    initializeMs,
    heapUsed() {
      return new Promise<number>((resolve) => {
        child.once('message', (bytes) => {
          resolve(Number(bytes));
        });
        child.send('heap');
      });
    },
    async stop() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      await once(child, 'exit');
    },
  };
}

export interface StartFigures {
  /** From the start of a process to the answer to `initialize`, in milliseconds. */
  readonly initializeMs: number;
  /** The same of a program that answers its first byte and does nothing else. */
  readonly bareMs: number;
  readonly ratio: number;
}

const STARTS = 9;
const BARE = "process.stdin.once('data', () => process.stdout.write('x', () => process.exit()))";

/** By turns, because a machine is not equally busy all the time. */
export async function measureStart(args: readonly string[]): Promise<StartFigures> {
  const bare: number[] = [];
  const own: number[] = [];
  for (let round = 0; round < STARTS; round++) {
    bare.push(await bareStart());
    const { initializeMs, stop } = await startServer(args, {});
    own.push(initializeMs);
    await stop();
  }
  const [initializeMs, bareMs] = [median(own), median(bare)];
  return { initializeMs, bareMs, ratio: initializeMs / bareMs };
}

async function bareStart(): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, ['-e', BARE], { stdio: ['pipe', 'pipe', 'ignore'] });
  child.stdin.write('x');
  await once(child.stdout, 'data');
  const ms = performance.now() - started;
  await once(child, 'exit');
  return ms;
}
