/** Commands about a dossier as a whole: its Bijlage 1, a check of everything, and the peildatum. */
import { commands, ConfigurationTarget, l10n, ProgressLocation, Uri, window, workspace, type Disposable } from 'vscode';
import type {
  CheckFolderRequest,
  DossierFoldersRequest,
  UpdateBijlageRequest,
} from '../../server/src/lsp/viewRequests.ts';
import { activeUri, dossierUri } from './activeUri.ts';
import { isCalendarDate } from './calendarDate.ts';
import { folderName } from './folderName.ts';
import type { Server } from './server.ts';

export function dossierCommands(server: Server): Disposable[] {
  return [
    commands.registerCommand('doelbinding.updateBijlage', (given?: unknown) => updateBijlage(server, given)),
    commands.registerCommand('doelbinding.checkAll', () => checkAll(server)),
    commands.registerCommand('doelbinding.choosePeildatum', choosePeildatum),
  ];
}

async function updateBijlage(server: Server, given: unknown): Promise<void> {
  if (!workspace.isTrusted) {
    await window.showInformationMessage(l10n.t('This folder is not trusted: nothing is written in it.'));
    return;
  }
  if (server.state !== 'running') await server.start();
  const uri = await dossierUri(server, given);
  const answer =
    uri === undefined ? undefined : await server.ask<UpdateBijlageRequest>('doelbinding/updateBijlage', { uri });
  switch (answer?.outcome) {
    case 'done':
      if (answer.uri !== null) await window.showTextDocument(Uri.parse(answer.uri));
      await window.showInformationMessage(l10n.t('Rows added to Bijlage 1: {0}. Save to keep them.', answer.rows));
      return;
    case 'nothing':
      await window.showInformationMessage(l10n.t('Bijlage 1 lacks no row.'));
      return;
    case 'locked':
      await commands.executeCommand('doelbinding.showProposal', answer.uri);
      return;
    default:
      await window.showWarningMessage(l10n.t('This could not be written down.'));
  }
}

async function checkAll(server: Server): Promise<void> {
  if (server.state !== 'running') await server.start();
  const sum = { documenten: 0, fout: 0, waarschuwing: 0, oordeel: 0 };
  const options = {
    location: ProgressLocation.Notification,
    title: l10n.t('Doelbinding checks the whole folder'),
    cancellable: true,
  };
  const isWhole = await window.withProgress(options, async (progress, token) => {
    const { folders } = (await server.ask<DossierFoldersRequest>('doelbinding/dossierFolders', {})) ?? { folders: [] };
    for (const folder of folders) {
      if (token.isCancellationRequested) return false;
      progress.report({ message: folderName(Uri.parse(folder)), increment: 100 / folders.length });
      const found = await server.ask<CheckFolderRequest>('doelbinding/checkFolder', { folder });
      if (!found) return false;
      sum.documenten += found.documenten;
      sum.fout += found.aantallen.fout;
      sum.waarschuwing += found.aantallen.waarschuwing;
      sum.oordeel += found.aantallen.oordeel;
    }
    return true;
  });
  if (!isWhole) return;
  const show = l10n.t('Show Problems');
  const counts = l10n.t(
    'Errors: {0}, warnings: {1}, questions for a lawyer: {2}',
    sum.fout,
    sum.waarschuwing,
    sum.oordeel,
  );
  const text = l10n.t('Documents checked: {0}. {1}.', sum.documenten, counts);
  if ((await window.showInformationMessage(text, show)) === show)
    await commands.executeCommand('workbench.actions.view.problems');
}

async function choosePeildatum(): Promise<void> {
  const active = activeUri();
  const folder = active === undefined ? undefined : workspace.getWorkspaceFolder(Uri.parse(active));
  const settings = workspace.getConfiguration('doelbinding', folder?.uri);
  const chosen = await window.showInputBox({
    title: l10n.t('Peildatum'),
    prompt: l10n.t('Judge by the law of which date? Write year-month-day. Empty: today.'),
    value: settings.get<string>('peildatum', ''),
    placeHolder: '2026-11-21',
    validateInput: (text) =>
      text.trim() === '' || isCalendarDate(text.trim())
        ? undefined
        : l10n.t('This is no date. Write year-month-day, such as 2026-11-21.'),
  });
  if (chosen === undefined) return;
  const several = (workspace.workspaceFolders?.length ?? 0) > 1;
  const target =
    folder && several
      ? ConfigurationTarget.WorkspaceFolder
      : workspace.workspaceFolders
        ? ConfigurationTarget.Workspace
        : ConfigurationTarget.Global;
  await settings.update('peildatum', chosen.trim() === '' ? undefined : chosen.trim(), target);
}
