/** Entry of the language server on Node: over standard input and output, as `--stdio` says in full. */
import { Console } from 'node:console';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { connectOver } from './lsp/connection.ts';
import type { Formats } from './lsp/host.ts';
import { startServer } from './lsp/server.ts';
import { nodeHost, nodeProcess } from './node/languageServer.ts';

// Standard output is for the protocol alone: whatever a library prints goes elsewhere.
globalThis.console = new Console(process.stderr, process.stderr);

const reader = new StreamMessageReader(process.stdin);
const connection = connectOver(reader, new StreamMessageWriter(process.stdout), nodeProcess);
const formats = async (): Promise<Formats> => {
  const { importDocument, wordReport } = await import('./lsp/formats.ts');
  return {
    importDocument: (bytes, filename, options) => importDocument(Buffer.from(bytes, 'base64'), filename, options),
    wordReport: async (opgemaakt) => Buffer.from(await wordReport(opgemaakt)).toString('base64'),
  };
};
startServer(connection, { ...nodeHost, formats }, async () => (await import('./service.ts')).createService());
