/** Entry of the extension on the desktop and on a remote machine: the server is a process of its own. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith } from './activation.ts';
import type { Server } from './server.ts';

// An extension is a module with two functions, so what the one starts must be kept for the other.
let server: Server | undefined;

export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.mjs');
  const serverOptions = { module, transport: TransportKind.stdio };
  server = activateWith(
    context,
    (options) => new LanguageClient('doelbinding', 'Doelbinding', serverOptions, options),
    ['html', 'docx', 'md'],
  );
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
