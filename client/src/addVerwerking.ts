/** A new verwerking in the register that is being edited, with blanks to fill in. */
import { commands, l10n, Uri, window, workspace, type Disposable } from 'vscode';
import { activeUri } from './activeUri.ts';
import { askName } from './askName.ts';
import { rangeOf } from './spot.ts';
import { changeRegister, mayWrite, refusalText } from './registerChanges.ts';
import type { Server } from './server.ts';

export function addVerwerkingCommand(server: Server): Disposable {
  return commands.registerCommand('doelbinding.addVerwerking', async (given?: unknown) => {
    const uri = activeUri(given);
    if (uri === undefined) {
      await window.showInformationMessage(l10n.t('Open a register first.'));
      return;
    }
    const document = await workspace.openTextDocument(Uri.parse(uri));
    if (!mayWrite(document)) {
      await window.showInformationMessage(l10n.t('This folder is not trusted: nothing is written in it.'));
      return;
    }
    const naam = await askName();
    if (naam === undefined) return;
    const answer = await changeRegister(server, document, { kind: 'add', naam });
    if (answer.outcome !== 'done') await window.showWarningMessage(refusalText(answer.outcome));
    else if (window.activeTextEditor?.document === document) {
      await window.showTextDocument(document, { selection: rangeOf(answer.range) });
    }
  });
}
