/** Entry of the language server in a web worker, which the extension starts in a browser. */
import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-languageserver/browser';
import { workerHost, workerProcess } from './browser/workerHost.ts';
import { connectOver } from './lsp/connection.ts';
import { startServer } from './lsp/server.ts';

declare const self: DedicatedWorkerGlobalScope;

const connection = connectOver(new BrowserMessageReader(self), new BrowserMessageWriter(self), workerProcess);
const host = workerHost((method, params) => connection.sendRequest(method, params));
// The libraries of other formats would make the worker too large.
startServer(connection, { ...host, formats: undefined }, async () => (await import('./service.ts')).createService());
