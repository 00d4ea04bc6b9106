/** The page of a rule, shown as a document that exists in the editor alone. */
import { commands, l10n, languages, Uri, window, workspace, type Disposable } from 'vscode';
import type { RulePageRequest } from '../../server/src/lsp/requests.ts';
import type { Server } from './server.ts';

const scheme = 'doelbinding-regel';

export function rulePages(server: Server): Disposable[] {
  return [
    workspace.registerTextDocumentContentProvider(scheme, {
      async provideTextDocumentContent({ path }) {
        const regel = path.replace(/^\/|\.md$/g, '');
        const page = await server.ask<RulePageRequest>('doelbinding/rulePage', { regel });
        return page?.markdown ?? l10n.t('There is no page on ‘{0}’.', regel);
      },
    }),
    commands.registerCommand('doelbinding.openRulePage', async (regel?: unknown) => {
      const id = typeof regel === 'string' ? regel : await chooseRule();
      if (id !== undefined && /^[a-z0-9-]+$/.test(id)) await showPage(id);
    }),
  ];
}

async function showPage(regel: string): Promise<void> {
  const uri = Uri.from({ scheme, path: `/${regel}.md` });
  try {
    // Locked, or else it would go on to show whichever document becomes active.
    await commands.executeCommand('markdown.showPreview', uri, undefined, { locked: true });
  } catch {
    // The editor's own Markdown extension can be switched off: then the page is shown as text.
    await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
  }
}

/** Lets the user choose among the rules that found something in the active document. */
async function chooseRule(): Promise<string | undefined> {
  const uri = window.activeTextEditor?.document.uri;
  const ours = uri ? languages.getDiagnostics(uri).filter(({ source }) => source === 'doelbinding') : [];
  const rules = [...new Set(ours.map(({ code }) => String(typeof code === 'object' ? code.value : code)))].sort();
  if (rules.length > 0) return window.showQuickPick(rules, { placeHolder: l10n.t('Rule') });
  await window.showInformationMessage(l10n.t('Doelbinding has found nothing in this document.'));
  return undefined;
}
