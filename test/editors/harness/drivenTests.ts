/** What every editor of the terminal must do: show a finding, repair it in place, and repair the other document. */
import assert from 'node:assert/strict';
import { drivenEditor, type DrivenEditor, type EditorProgram } from './drivenEditor.ts';
import { denial, missingRow } from './expected.ts';
import { assertRowAdded, originalProtocol, originalRegister, textOf } from './sample.ts';

export function drivenTests(name: string, program: EditorProgram): void {
  describe(name, () => {
    let editor: DrivenEditor;
    beforeEach(() => {
      editor = drivenEditor(program);
    });
    afterEach(() => {
      editor.dispose();
    });

    it('shows what is wrong, with the reason', async () => {
      const findings = await editor.run({ open: 'protocol', rule: denial.rule });
      const finding = findings.find(({ rule }) => rule === denial.rule);
      assert.equal(finding?.line, denial.line);
      assert.ok(finding.message.includes(denial.message), finding.message);
      assert.match(finding.message, /AVG/u);
    });

    it('shows what is wrong between the document and one that nobody opened', async () => {
      const findings = await editor.run({ open: 'register', rule: missingRow.rule });
      assert.deepEqual(
        findings.filter(({ rule }) => rule === missingRow.rule).map(({ line }) => line),
        [missingRow.line],
      );
    });

    it('repairs words, and nothing else in the file', async () => {
      await editor.run({ open: 'protocol', rule: denial.rule, repair: denial.repair });
      assert.equal(textOf(editor.sample.protocol), originalProtocol().replace(denial.from, denial.to));
      assert.equal(textOf(editor.sample.register), originalRegister());
    });

    it('adds the missing row to the other document, with its line endings', async () => {
      await editor.run({ open: 'register', rule: missingRow.rule, repair: missingRow.repair });
      assertRowAdded(editor.sample);
    });
  });
}
