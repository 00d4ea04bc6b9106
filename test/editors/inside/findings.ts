/** Tests inside an extension host: what is found in documents, and when it goes. */
import { ConfigurationTarget, DiagnosticSeverity, extensions, Uri, workspace } from 'vscode';
import { denial, missingRow } from '../harness/expected.ts';
import { copyDocuments, findings, found, gone, show } from './documents.ts';
import { expectEqual } from './expect.ts';

const id = 'doelbinding.doelbinding';

export function findingsTests(): void {
  it('shows what is wrong in an open document', async () => {
    const { protocol } = await copyDocuments('open');
    await show(protocol);
    const finding = await found(denial.rule, protocol);
    expectEqual(extensions.getExtension(id)?.isActive, true, 'whether the extension is active');
    expectEqual(finding.severity, DiagnosticSeverity.Error, 'the gravity');
    expectEqual(finding.message.startsWith(denial.message), true, finding.message);
    expectEqual([finding.range.start.line + 1, finding.range.start.character + 1], [denial.line, denial.column]);
  });

  it('shows what is wrong in a document of the folder that nobody opened', async () => {
    const { register } = await copyDocuments('gesloten');
    const finding = await found(missingRow.rule, register);
    expectEqual(finding.message.startsWith(missingRow.message), true, finding.message);
  });

  it('stops and begins again with the setting', async () => {
    const { protocol } = await copyDocuments('instelling');
    await show(protocol);
    await found(denial.rule, protocol);
    const settings = workspace.getConfiguration('doelbinding');
    await settings.update('aan', false, ConfigurationTarget.Workspace);
    try {
      await gone(denial.rule, protocol);
      expectEqual(findings(protocol).length, 0, 'the number of findings');
    } finally {
      await settings.update('aan', undefined, ConfigurationTarget.Workspace);
    }
    await found(denial.rule, protocol);
  });

  it('follows a document to its new name', async () => {
    const { folder, protocol } = await copyDocuments('hernoemd');
    await found(denial.rule, protocol);
    const renamed = Uri.joinPath(folder, 'privacyprotocol.md');
    await workspace.fs.rename(protocol, renamed);
    await gone(denial.rule, protocol);
    await found(denial.rule, renamed);
  });

  it('forgets a document that is deleted, and what rested on it', async () => {
    const { protocol, register } = await copyDocuments('verwijderd');
    await found(denial.rule, protocol);
    await found(missingRow.rule, register);
    await workspace.fs.delete(protocol);
    await gone(denial.rule, protocol);
    await gone(missingRow.rule, register);
  });
}
