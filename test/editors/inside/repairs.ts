/** Tests inside an extension host: repairs are offered, change what they say, and can be undone. */
import { commands, window, workspace, type CodeAction, type Uri } from 'vscode';
import { denial, missingRow } from '../harness/expected.ts';
import { until } from '../harness/until.ts';
import { copyDocuments, found, gone, show } from './documents.ts';
import { expectEqual, expectMatch } from './expect.ts';

export function repairTests(): void {
  it('repairs words in place, and undoes it', async () => {
    const { protocol } = await copyDocuments('herstel');
    const document = await show(protocol);
    const before = document.getText();
    await applyRepair(protocol, denial.rule, denial.repair);
    expectEqual(document.getText(), before.replace(denial.from, denial.to), 'the protocol');
    await gone(denial.rule, protocol);
    await commands.executeCommand('undo');
    await until('the text as it was', () => document.getText() === before);
    await found(denial.rule, protocol);
  });

  it('adds the missing row to the other document, with its line endings', async () => {
    const { protocol, register } = await copyDocuments('rij');
    const document = await workspace.openTextDocument(protocol);
    const before = document.getText();
    await show(register);
    await applyRepair(register, missingRow.rule, missingRow.repair);
    const after = document.getText();
    const end = before.indexOf(missingRow.after) + missingRow.after.length;
    expectMatch(after.slice(end, end + after.length - before.length), missingRow.row);
    expectEqual(
      after.slice(0, end) + after.slice(end + after.length - before.length),
      before,
      'the rest of the protocol',
    );
    await gone(missingRow.rule, register);
    await window.showTextDocument(document);
    await commands.executeCommand('undo');
    await until('the text as it was', () => document.getText() === before);
    await found(missingRow.rule, register);
  });
}

/** Takes the repair of a finding as the menu does. */
async function applyRepair(uri: Uri, rule: string, title: string): Promise<void> {
  const action = await until(`the repair ‘${title}’`, async () => {
    // Asked again: the window learns of a finding later than the extensions do.
    const { range } = await found(rule, uri);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
      undefined,
      50,
    );
    return actions.find((one) => one.title.startsWith(title));
  });
  if (action.edit) expectEqual(await workspace.applyEdit(action.edit), true, 'whether the repair could be made');
  const { command } = action;
  if (command) await commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
  else if (!action.edit) throw new Error(`The repair ‘${title}’ does nothing.`);
}
