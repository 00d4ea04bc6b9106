/** The page of a rule, shown as a document that exists in the editor alone. */
import { commands, l10n, languages, Uri, window } from 'vscode';
import type { RulePageRequest } from '../../server/src/lsp/requests.ts';
import { markdownPages } from './markdownPage.ts';
import type { Server } from './server.ts';

const scheme = 'doelbinding-regel';

export function rulePages(server: Server): { dispose(): unknown }[] {
  const pages = markdownPages(scheme, async ({ path }) => {
    const regel = path.replace(/^\/|\.md$/g, '');
    const page = await server.ask<RulePageRequest>('doelbinding/rulePage', { regel });
    return page ? withoutColours(page.markdown) : l10n.t('There is no page on ‘{0}’.', regel);
  });
  return [
    ...pages.disposables,
    commands.registerCommand('doelbinding.openRulePage', async (regel?: unknown) => {
      const id = typeof regel === 'string' ? regel : await chooseRule();
      if (id !== undefined && /^[a-z0-9-]+$/.test(id)) await pages.show(Uri.from({ scheme, path: `/${id}.md` }));
    }),
  ];
}

/** The editor colours an example in a language that it knows, in colours that are hard to read on its own background. */
function withoutColours(markdown: string): string {
  return markdown.replace(/^(`{3,})[^`\n]+$/gm, '$1');
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
