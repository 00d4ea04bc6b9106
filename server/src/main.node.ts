/** Entry of the language server on Node: over standard input and output, as `--stdio` says in full. */
import { Console } from 'node:console';
import { pipeline } from 'node:stream';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { connectOver } from './lsp/connection.ts';
import type { Formats } from './lsp/host.ts';
import { startServer } from './lsp/server.ts';
import { nodeHost, nodeProcess } from './node/languageServer.ts';
import { expectLongLife } from './node/lifespan.ts';
import { messageBytes } from './node/messageBytes.ts';
import { MessageFrames } from './node/messageFrames.ts';

expectLongLife();

// Standard output is for the protocol alone: whatever a library prints goes elsewhere.
globalThis.console = new Console(process.stderr, process.stderr);

const messages = new MessageFrames(() => {
  console.error('What was no message of the protocol was passed over.');
});
// When the input ends or fails, so does what is read of it, and with that the server.
pipeline(process.stdin, messages, () => messages.destroy());
const reader = new StreamMessageReader(messages);
const connection = connectOver(
  reader,
  new StreamMessageWriter(process.stdout, { contentTypeEncoder: messageBytes }),
  nodeProcess,
);
const formats = async (): Promise<Formats> => {
  const { importDocument, wordReport } = await import('./lsp/formats.ts');
  return {
    importDocument: (bytes, filename, options) => importDocument(Buffer.from(bytes, 'base64'), filename, options),
    wordReport: async (opgemaakt) => Buffer.from(await wordReport(opgemaakt)).toString('base64'),
  };
};
startServer(connection, { ...nodeHost, formats }, async () => (await import('./service.ts')).createService());
