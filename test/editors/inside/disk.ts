/** Tests inside an extension host that has a disk: files change there while the editor has them open, as git does it. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Uri } from 'vscode';
import { denial, missingRow } from '../harness/expected.ts';
import { until } from '../harness/until.ts';
import { copyDocuments, found, gone, show } from './documents.ts';

export function diskTests(): void {
  it('judges an open document again when another branch replaces its file', async () => {
    const { protocol } = await copyDocuments('tak');
    const document = await show(protocol);
    await found(denial.rule, protocol);
    const before = readFileSync(protocol.fsPath, 'utf8');
    replace(protocol, before.replace(denial.from, denial.to));
    await until('the text of the other branch', () => document.getText().includes(denial.to));
    await gone(denial.rule, protocol);
    replace(protocol, before);
    await found(denial.rule, protocol);
  });

  it('judges a document that nobody opened again when another branch replaces its file', async () => {
    const { register } = await copyDocuments('dichte-tak');
    await found(missingRow.rule, register);
    const before = readFileSync(register.fsPath, 'utf8');
    replace(register, before.slice(0, before.indexOf('  - id: jeugd-pleegzorg')));
    await gone(missingRow.rule, register);
    replace(register, before);
    await found(missingRow.rule, register);
  });

  it('forgets a file that another branch does not have', async () => {
    const { protocol, register } = await copyDocuments('tak-zonder');
    await found(denial.rule, protocol);
    await found(missingRow.rule, register);
    rmSync(protocol.fsPath);
    await gone(denial.rule, protocol);
    await gone(missingRow.rule, register);
  });
}

/** Puts a new file in the place of the old one, at once. */
function replace(uri: Uri, text: string): void {
  const fresh = `${uri.fsPath}.nieuw`;
  writeFileSync(fresh, text);
  renameSync(fresh, uri.fsPath);
}
