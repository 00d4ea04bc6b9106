/** Changes of a register: asked of the server, refused where the text is another than was seen, and taken back. */
import { l10n, Range, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import type { EditRegisterAnswer, EditRegisterRequest, RegisterChange } from '../../server/src/lsp/viewRequests.ts';
import { difference } from './difference.ts';
import type { Server } from './server.ts';

/** A folder that is not trusted is read and not written, and so is a file system that takes no writing. */
export function mayWrite({ uri }: TextDocument): boolean {
  return workspace.isTrusted && workspace.fs.isWritableFileSystem(uri.scheme) !== false;
}

/** Asks the server for a change of the text as it is now. */
export async function changeRegister(
  server: Server,
  document: TextDocument,
  change: RegisterChange,
): Promise<EditRegisterAnswer> {
  const params = { uri: document.uri.toString(), version: document.version, change };
  return (await server.ask<EditRegisterRequest>('doelbinding/editRegister', params)) ?? { outcome: 'refused' };
}

export function refusalText(outcome: Exclude<EditRegisterAnswer['outcome'], 'done'>): string {
  switch (outcome) {
    case 'changed':
      return l10n.t('The text has changed in the meantime. Nothing was written.');
    case 'locked':
      return l10n.t('This register was adopted. It is not changed here.');
    case 'uncertain':
      return l10n.t('This cannot be written here and leave the rest as it is. Change it in the text.');
    case 'refused':
      return l10n.t('This could not be written down.');
  }
}

/** Says that a verwerking is gone, and brings it back when the reader wants that: nothing is asked beforehand. */
export async function offerBack(document: TextDocument, naam: string, before: string): Promise<void> {
  const after = document.getText();
  const undo = l10n.t('Undo');
  const chosen = await window.showInformationMessage(l10n.t('‘{0}’ was removed from the register.', naam), undo);
  // The reader may have taken it back otherwise.
  if (chosen !== undo || document.getText() === before) return;
  if (document.isClosed || document.getText() !== after) {
    await window.showWarningMessage(refusalText('changed'));
    return;
  }
  const { from, to, text } = difference(after, before);
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(from), document.positionAt(to)), text);
  if (!(await workspace.applyEdit(edit))) await window.showWarningMessage(refusalText('refused'));
}
