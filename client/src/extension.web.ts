/** Entry of the extension in a browser: the server is a web worker. */
import { Uri, type ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { activateWith } from './activation.ts';
import type { Server } from './server.ts';

// An extension is a module with two functions, so what the one starts must be kept for the other.
let server: Server | undefined;

export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  // Made here, and for each start: what VS Code makes of a worker is for the client no `Worker`.
  const startWorker = (): Promise<MessageTransports> => {
    const worker = new Worker(script);
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  server = activateWith(
    context,
    (options) => new LanguageClient('doelbinding', 'Doelbinding', startWorker, options),
    // Word is written by a library that would make the worker too large.
    ['html', 'md'],
  );
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
