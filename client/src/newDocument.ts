/** New documents with blanks to fill in, and the sample of the walkthrough: texts that stand in no file yet. */
import {
  commands,
  l10n,
  languages,
  Uri,
  window,
  workspace,
  type Disposable,
  type ExtensionContext,
  type TextDocument,
} from 'vscode';
import type { TemplateRequest } from '../../server/src/lsp/viewRequests.ts';
import { repairSafely } from './fixAll.ts';
import type { Server } from './server.ts';

export function newDocumentCommands({ extensionUri }: ExtensionContext, server: Server): Disposable[] {
  const create = async (soort: 'protocol' | 'register', language: string): Promise<void> => {
    if (server.state !== 'running') await server.start();
    const made = await server.ask<TemplateRequest>('doelbinding/template', { soort });
    if (made) await show(made.text, language);
    else await window.showWarningMessage(l10n.t('The server does not run. Choose ‘Doelbinding: Restart Server’.'));
  };
  return [
    commands.registerCommand('doelbinding.newProtocol', () => create('protocol', 'markdown')),
    commands.registerCommand('doelbinding.newRegister', () => create('register', 'yaml')),
    ...sampleCommands(extensionUri, server),
  ];
}

/** The sample of the walkthrough: a text with something wrong in it that can be repaired safely. */
function sampleCommands(extensionUri: Uri, server: Server): Disposable[] {
  let sample: TextDocument | undefined;
  const open = async (): Promise<void> => {
    const file = Uri.joinPath(extensionUri, 'client', 'media', 'voorbeeld.md');
    if (sample === undefined || sample.isClosed)
      sample = await show(new TextDecoder().decode(await workspace.fs.readFile(file)), 'markdown');
    else await window.showTextDocument(sample);
  };
  return [
    commands.registerCommand('doelbinding.openSample', open),
    commands.registerCommand('doelbinding.repairSample', async () => {
      await open();
      if (server.state === 'waiting' || server.state === 'failed') await server.start();
      if (!sample) return;
      await judged(sample);
      await repairSafely(server, sample.uri.toString());
    }),
  ];
}

/** Resolves when something was found in a document: until then there is nothing to repair. */
function judged({ uri }: TextDocument): Promise<void> {
  const isJudged = (): boolean => languages.getDiagnostics(uri).some(({ source }) => source === 'doelbinding');
  return new Promise((resolve) => {
    const listener = languages.onDidChangeDiagnostics(() => {
      if (isJudged()) end();
    });
    const end = (): void => {
      listener.dispose();
      resolve();
    };
    if (isJudged()) end();
  });
}

async function show(content: string, language: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ content, language });
  await window.showTextDocument(document);
  return document;
}
