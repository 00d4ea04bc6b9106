/** `Copy Diagnosis`: what a maintainer wants to know, on the clipboard. Never a name or a word of a document. */
import {
  commands,
  env,
  extensions,
  l10n,
  UIKind,
  version,
  window,
  workspace,
  type Disposable,
  type ExtensionContext,
} from 'vscode';
import type { DiagnosisRequest } from '../../server/src/lsp/requests.ts';
import { diagnosisText } from './diagnosisText.ts';
import type { Server } from './server.ts';

/** Extensions that work on the same documents. */
const neighbours = ['redhat.vscode-yaml', 'DavidAnson.vscode-markdownlint', 'vscode.markdown-language-features'];

export function diagnosisCommand(context: ExtensionContext, server: Server): Disposable {
  return commands.registerCommand('doelbinding.copyDiagnosis', async () => {
    const manifest: unknown = context.extension.packageJSON;
    const diagnosis = await server.ask<DiagnosisRequest>('doelbinding/diagnosis', {});
    const text = diagnosisText({
      extension:
        manifest !== null && typeof manifest === 'object' && 'version' in manifest ? String(manifest.version) : '',
      editor: `${env.appName} ${version}`,
      host: `${env.uiKind === UIKind.Web ? 'web' : 'desktop'}, ${env.appHost}${env.remoteName === undefined ? '' : `, ${env.remoteName}`}`,
      language: env.language,
      trusted: workspace.isTrusted,
      schemes: [...new Set((workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme))],
      neighbours: neighbours.filter((id) => extensions.getExtension(id) !== undefined),
      state: server.state,
      server: diagnosis,
    });
    await env.clipboard.writeText(text);
    await window.showInformationMessage(l10n.t('The diagnosis is on the clipboard. It holds no text of documents.'));
  });
}
