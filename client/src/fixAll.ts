/** All repairs of the active document that change nothing of what it says. */
import { commands, type Disposable } from 'vscode';

export function fixAllCommand(): Disposable {
  // The editor's own way: it asks the server, says when there is nothing to do, and makes one step to undo.
  return commands.registerCommand('doelbinding.fixAll', () =>
    commands.executeCommand('editor.action.codeAction', { kind: 'source.fixAll.doelbinding', apply: 'first' }),
  );
}
