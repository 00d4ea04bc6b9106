/** Setting a finding aside: asks why and by whom, and has the server write it down. */
import { commands, l10n, window, type Disposable, type ExtensionContext } from 'vscode';
import type { SetAsideArgument, SetAsideRequest } from '../../server/src/lsp/requests.ts';
import type { Server } from './server.ts';

/** Under this name the editor remembers, for this folder, who set a finding aside last. */
const LAST_NAME = 'door';

export function setAsideCommand({ workspaceState }: ExtensionContext, server: Server): Disposable {
  return commands.registerCommand('doelbinding.setAside', async (given?: unknown) => {
    if (!isArgument(given)) return;
    const reden = given.wantsReason ? await ask(l10n.t('Why does the rule not hold here?'), '') : '';
    if (reden === undefined) return;
    const door = await ask(l10n.t('Who decided so?'), workspaceState.get<string>(LAST_NAME, ''));
    if (door === undefined) return;
    await workspaceState.update(LAST_NAME, door);
    const outcome = await server.ask<SetAsideRequest>('doelbinding/setAside', { action: given.action, reden, door });
    if (outcome !== 'done') await tell(outcome);
  });
}

function isArgument(given: unknown): given is SetAsideArgument {
  return typeof given === 'object' && given !== null && 'action' in given && 'wantsReason' in given;
}

/** Undefined when the user thinks better of it. */
function ask(prompt: string, value: string): Thenable<string | undefined> {
  return window.showInputBox({
    prompt,
    value,
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? l10n.t('Without this the deviation does not hold.') : undefined),
  });
}

async function tell(outcome: SetAsideRequest['result'] | undefined): Promise<void> {
  await window.showWarningMessage(
    outcome === 'changed'
      ? l10n.t('The text has changed in the meantime. Nothing was written.')
      : l10n.t('This could not be written down.'),
  );
}
