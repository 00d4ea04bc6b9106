/** Renumbering at the cursor: a choice among what can be done there, and what was left to be looked at by a person. */
import { commands, l10n, Uri, window, workspace } from 'vscode';
import type { LeftReference, RenumberChoicesRequest, RenumberRequest } from '../../server/src/lsp/requests.ts';
import { markdownPages, type MarkdownPages } from './markdownPage.ts';
import { leftPage, leftPlaces, renumberedText } from './renumberText.ts';
import type { Server } from './server.ts';
import { goTo } from './spot.ts';

const scheme = 'doelbinding-hernummering';

export function renumbering(server: Server): { dispose(): unknown }[] {
  let left: readonly LeftReference[] = [];
  const pages = markdownPages(scheme, () => Promise.resolve(leftPage(left, nameOf, l10n.t)));
  return [
    ...pages.disposables,
    commands.registerCommand('doelbinding.renumber', async () => {
      const answer = await renumber(server);
      if (!answer) return;
      left = answer.achtergebleven;
      await tell(answer, pages);
    }),
  ];
}

/** Undefined where nothing was done, and the user knows why. */
async function renumber(server: Server): Promise<RenumberRequest['result'] | undefined> {
  const editor = window.activeTextEditor;
  if (!editor) return refuse(l10n.t('Open a protocol first.'));
  if (!workspace.isTrusted) return refuse(l10n.t('This folder is not trusted: nothing is written in it.'));
  if (server.state !== 'running') await server.start();
  const { document, selection } = editor;
  const textDocument = { uri: document.uri.toString() };
  const { line, character } = selection.active;
  const position = { line, character };
  const { version } = document;
  const offered = await server.ask<RenumberChoicesRequest>('doelbinding/renumberChoices', { textDocument, position });
  if (!offered) return refuse(l10n.t('The server does not run. Choose ‘Doelbinding: Restart Server’.'));
  if (offered.geweigerd !== null) return refuse(offered.geweigerd);
  const items = offered.keuzes.map((keuze) => ({ label: keuze.titel, keuze }));
  const title = l10n.t('Renumber');
  const placeHolder = l10n.t('What should happen here? References follow.');
  const chosen = await window.showQuickPick(items, { title, placeHolder });
  if (!chosen) return undefined;
  // A choice is about the text that it was made of.
  if (document.version !== version) return refuse(l10n.t('The text has changed in the meantime. Nothing was written.'));
  const { position: at, bewerking } = chosen.keuze;
  const answer = await server.ask<RenumberRequest>('doelbinding/renumber', { textDocument, position: at, bewerking });
  if (!answer) return refuse(l10n.t('This could not be written down.'));
  return answer.geweigerd === null ? answer : refuse(answer.geweigerd);
}

async function refuse(reason: string): Promise<undefined> {
  await window.showWarningMessage(reason);
}

async function tell({ aangepast, achtergebleven }: RenumberRequest['result'], pages: MarkdownPages): Promise<void> {
  const text = renumberedText(aangepast, achtergebleven.length, l10n.t);
  if (achtergebleven.length === 0) {
    await window.showInformationMessage(text);
    return;
  }
  const list = l10n.t('Show List');
  const go = l10n.t('Go to a Place');
  const chosen = await window.showWarningMessage(text, list, go);
  if (chosen === list) await pages.show(Uri.from({ scheme, path: `/${l10n.t('To look at yourself')}.md` }));
  else if (chosen === go) await choosePlace(achtergebleven);
}

async function choosePlace(left: readonly LeftReference[]): Promise<void> {
  const items = leftPlaces(left, nameOf, l10n.t);
  const chosen = await window.showQuickPick(items, { title: l10n.t('To look at yourself'), matchOnDetail: true });
  if (chosen) await goTo(chosen.place);
}

function nameOf(uri: string): string {
  return workspace.asRelativePath(Uri.parse(uri));
}
