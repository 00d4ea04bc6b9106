/** The documents of a test inside an extension host: a copy of the sample in a folder of its own. */
import { languages, Uri, window, workspace, type Diagnostic, type TextDocument } from 'vscode';
import { until } from '../harness/until.ts';

export interface Documents {
  readonly folder: Uri;
  readonly protocol: Uri;
  readonly register: Uri;
}

/** Where the window's folder has the sample. */
export const sampleFolder = 'voorbeeld';

/** @param name of the new folder beside the sample */
export async function copyDocuments(name: string): Promise<Documents> {
  const [root] = workspace.workspaceFolders ?? [];
  if (!root) throw new Error('The window has no folder.');
  const folder = Uri.joinPath(root.uri, name);
  for (const file of ['doelbinding.yml', 'protocol.md', 'register.yaml']) {
    const bytes = await workspace.fs.readFile(Uri.joinPath(root.uri, sampleFolder, file));
    await workspace.fs.writeFile(Uri.joinPath(folder, file), bytes);
  }
  return { folder, protocol: Uri.joinPath(folder, 'protocol.md'), register: Uri.joinPath(folder, 'register.yaml') };
}

export async function show(uri: Uri): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document);
  return document;
}

export function findings(uri: Uri): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'doelbinding');
}

export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

function findingOf(rule: string, uri: Uri): Diagnostic | undefined {
  return findings(uri).find((finding) => ruleOf(finding) === rule);
}

/** Waits until a rule says something of a document. */
export async function found(rule: string, uri: Uri): Promise<Diagnostic> {
  return until(`${rule} in ${uri.path}`, () => findingOf(rule, uri));
}

/** Waits until a rule says nothing of a document any more. */
export async function gone(rule: string, uri: Uri): Promise<void> {
  await until(`no ${rule} in ${uri.path}`, () => findingOf(rule, uri) === undefined);
}
