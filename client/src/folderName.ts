/** How a message calls a folder: a folder of the window by its name, one within it by its way from there. */
import { workspace, type Uri } from 'vscode';

export function folderName(folder: Uri): string {
  const within = workspace.asRelativePath(folder).replace(/\/$/u, '');
  const holder = workspace.getWorkspaceFolder(folder);
  const isHolder = holder?.uri.path.replace(/\/$/u, '') === folder.path.replace(/\/$/u, '');
  return isHolder ? holder.name : within;
}
