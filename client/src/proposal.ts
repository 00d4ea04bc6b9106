/** A wijzigingsvoorstel: what the repairs would change in a text that may not be edited, as a page. */
import { commands, l10n, Uri, window } from 'vscode';
import type { ProposalRequest } from '../../server/src/lsp/requests.ts';
import { markdownPages } from './markdownPage.ts';
import type { Server } from './server.ts';

const scheme = 'doelbinding-voorstel';

export function proposals(server: Server): { dispose(): unknown }[] {
  const proposalFor = async (uri: string): Promise<string | undefined> =>
    (await server.ask<ProposalRequest>('doelbinding/proposal', { uri }))?.markdown;
  const pages = markdownPages(
    scheme,
    async ({ query }) => (await proposalFor(query)) ?? l10n.t('There is nothing to propose.'),
  );
  return [
    ...pages.disposables,
    commands.registerCommand('doelbinding.showProposal', async (given?: unknown) => {
      const uri = typeof given === 'string' ? given : window.activeTextEditor?.document.uri.toString();
      if (uri === undefined) return;
      if ((await proposalFor(uri)) === undefined)
        await window.showInformationMessage(
          l10n.t('For this text there is nothing to propose: it can be edited, or there is nothing to repair.'),
        );
      else await pages.show(Uri.from({ scheme, path: `${Uri.parse(uri).path}.md`, query: uri }));
    }),
  ];
}
