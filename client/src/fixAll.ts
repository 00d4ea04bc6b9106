/** All repairs of a document that change nothing of what it says, as one step to undo. */
import { commands, l10n, window, type Disposable } from 'vscode';
import type { RepairAllRequest } from '../../server/src/lsp/requests.ts';
import { activeUri } from './activeUri.ts';
import type { Server } from './server.ts';

export function fixAllCommand(server: Server): Disposable {
  return commands.registerCommand('doelbinding.fixAll', async () => {
    const uri = activeUri();
    if (uri === undefined) return;
    if (server.state !== 'running') await server.start();
    await repairSafely(server, uri);
  });
}

/**
 * Asks the server itself: VS Code gives no actions at all when another extension begins to offer some while it asks, as
 * that for Markdown does when the first document is opened.
 */
export async function repairSafely(server: Server, uri: string): Promise<void> {
  switch (await server.ask<RepairAllRequest>('doelbinding/repairAll', { uri })) {
    case 'done':
      return;
    case 'nothing':
      await window.showInformationMessage(l10n.t('There is nothing here that can be repaired safely.'));
      return;
    default:
      await window.showWarningMessage(l10n.t('This could not be written down.'));
  }
}
