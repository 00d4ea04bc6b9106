/** Tests inside an extension host: the views of the extension open, and what they stand on answers. */
import { commands, TabInputCustom, TabInputWebview, window, type Tab } from 'vscode';
import { missingRow } from '../harness/expected.ts';
import { until } from '../harness/until.ts';
import { copyDocuments, found, show } from './documents.ts';
import { expectEqual } from './expect.ts';

export function viewTests(): void {
  it('opens a register as a table', async () => {
    const { register } = await copyDocuments('tabel');
    await show(register);
    await found(missingRow.rule, register);
    await commands.executeCommand('doelbinding.openTable', register);
    const tab = await until('the table', () => active((input) => input instanceof TabInputCustom));
    expectEqual(
      tab.input instanceof TabInputCustom ? tab.input.uri.toString() : '',
      register.toString(),
      'the document',
    );
    await window.tabGroups.close(tab);
  });

  it('shows the dekkingsmatrix', async () => {
    const { register } = await copyDocuments('matrix');
    await show(register);
    await found(missingRow.rule, register);
    await commands.executeCommand('doelbinding.showMatrix');
    const tab = await until('the matrix', () => active((input) => input instanceof TabInputWebview));
    expectEqual(tab.label, 'Dekkingsmatrix', 'the title');
    await window.tabGroups.close(tab);
  });
}

function active(isIt: (input: unknown) => boolean): Tab | undefined {
  const { activeTab } = window.tabGroups.activeTabGroup;
  return activeTab && isIt(activeTab.input) ? activeTab : undefined;
}
