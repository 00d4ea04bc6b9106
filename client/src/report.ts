/** A report of a folder as one file, where the user wants it. */
import {
  commands,
  env,
  l10n,
  ProgressLocation,
  Uri,
  window,
  workspace,
  type CancellationToken,
  type Disposable,
  type Progress,
  type WorkspaceFolder,
} from 'vscode';
import type { ReportRequest } from '../../server/src/lsp/requests.ts';
import type { CheckFolderRequest, DossierFoldersRequest } from '../../server/src/lsp/viewRequests.ts';
import { fromBase64 } from './base64.ts';
import { folderName } from './folderName.ts';
import { reportKinds, type ReportKind } from './reportKinds.ts';
import type { Server } from './server.ts';

export function reportCommand(server: Server, kinds: readonly ReportKind[]): Disposable {
  return commands.registerCommand('doelbinding.report', async () => {
    if (!workspace.isTrusted) {
      await window.showInformationMessage(l10n.t('This folder is not trusted: nothing is written in it.'));
      return;
    }
    const folder = await chooseFolder();
    if (folder === 'none') return;
    const kind = await chooseKind(kinds);
    if (!kind) return;
    const made = await make(server, folder, kind);
    if (made) await save(made, folder, kind);
  });
}

/** Undefined where no folder is open: then it is about the open documents. */
async function chooseFolder(): Promise<WorkspaceFolder | undefined | 'none'> {
  const [only, ...more] = workspace.workspaceFolders ?? [];
  if (more.length === 0) return only;
  return (await window.showWorkspaceFolderPick({ placeHolder: l10n.t('A report of which folder?') })) ?? 'none';
}

async function chooseKind(kinds: readonly ReportKind[]): Promise<ReportKind | undefined> {
  const items = reportKinds(l10n.t).filter(({ formaat }) => kinds.includes(formaat));
  const placeHolder = l10n.t('What kind of file should it be?');
  return (await window.showQuickPick(items, { title: l10n.t('Report'), placeHolder }))?.formaat;
}

/** Undefined where nothing was made, and the user knows why. */
async function make(
  server: Server,
  folder: WorkspaceFolder | undefined,
  formaat: ReportKind,
): Promise<ReportRequest['result'] | undefined> {
  if (server.state !== 'running') await server.start();
  const options = {
    location: ProgressLocation.Notification,
    title: l10n.t('Doelbinding makes the report'),
    cancellable: true,
  };
  const made = await window.withProgress(options, async (progress, token) => {
    await checkAll(server, folder?.uri, progress, token);
    const answer = await server.ask<ReportRequest>(
      'doelbinding/report',
      { folder: folder?.uri.toString() ?? null, formaat },
      token,
    );
    return token.isCancellationRequested ? ('cancelled' as const) : answer;
  });
  if (made === 'cancelled') return undefined;
  if (made === null) await window.showInformationMessage(l10n.t('There is no protocol and no register here yet.'));
  else if (made === undefined)
    await window.showWarningMessage(l10n.t('The report could not be made. ‘Doelbinding: Show Output’ says why.'));
  return made;
}

/** Judges one dossier after another, so that it can be seen how far it is, and stopped. The server remembers them. */
async function checkAll(
  server: Server,
  root: Uri | undefined,
  progress: Progress<{ message?: string; increment?: number }>,
  token: CancellationToken,
): Promise<void> {
  const known = (await server.ask<DossierFoldersRequest>('doelbinding/dossierFolders', {}, token))?.folders ?? [];
  const wanted = known.filter((folder) => root === undefined || isWithin(root, Uri.parse(folder)));
  for (const folder of wanted) {
    if (token.isCancellationRequested) return;
    progress.report({ message: folderName(Uri.parse(folder)), increment: 100 / wanted.length });
    await server.ask<CheckFolderRequest>('doelbinding/checkFolder', { folder }, token);
  }
}

function isWithin(root: Uri, folder: Uri): boolean {
  const [outer, inner] = [root.toString(), folder.toString()];
  return inner === outer || inner.startsWith(outer.endsWith('/') ? outer : `${outer}/`);
}

async function save(
  made: NonNullable<ReportRequest['result']>,
  folder: WorkspaceFolder | undefined,
  kind: ReportKind,
): Promise<void> {
  const name = `rapport.${kind}`;
  const file = await window.showSaveDialog({
    title: l10n.t('Save the Report'),
    filters: { [l10n.t('Report')]: [kind] },
    ...(folder ? { defaultUri: Uri.joinPath(folder.uri, name) } : {}),
  });
  if (!file) return;
  try {
    await workspace.fs.writeFile(file, made.base64 ? fromBase64(made.content) : new TextEncoder().encode(made.content));
  } catch {
    await window.showErrorMessage(l10n.t('The report could not be saved there. Choose another place.'));
    return;
  }
  const open = l10n.t('Open');
  const text = l10n.t('The report is in {0}.', workspace.asRelativePath(file));
  if ((await window.showInformationMessage(text, open)) === open) await openReport(file, kind);
}

/** As people read it: a page or a Word document in the program for these, Markdown as a page in the editor. */
async function openReport(file: Uri, kind: ReportKind): Promise<void> {
  if (kind === 'md') await commands.executeCommand('markdown.showPreview', file);
  else await env.openExternal(file);
}
