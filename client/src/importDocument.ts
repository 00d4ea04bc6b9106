/** A document of another kind as a new document in the editor, to be corrected before it is saved. Nothing is written. */
import {
  commands,
  l10n,
  ProgressLocation,
  Range,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type TextDocument,
} from 'vscode';
import type { ImportedDocument } from '../../server/src/lsp/requests.ts';
import { askImport, LARGEST_IMPORT, type ImportAnswer } from './askImport.ts';
import { markdownPages, type MarkdownPages } from './markdownPage.ts';
import type { Server } from './server.ts';

const scheme = 'doelbinding-import';
const extensions = ['docx', 'xlsx', 'csv', 'tsv', 'html', 'htm', 'xhtml', 'xml', 'txt', 'json', 'zip', 'md'];

/** A source as it was read, and what was made of it. */
interface Import {
  readonly bytes: Uint8Array;
  readonly filename: string;
  /** Fields by the names of the columns that the user chose. */
  readonly kolommen: Readonly<Record<string, string>>;
  readonly made: ImportedDocument;
  readonly document: TextDocument;
  /** The version that was made: after it the text is the user's own. */
  readonly version: number;
}

export function importing(server: Server): { dispose(): unknown }[] {
  const accounts = new Map<string, string>();
  const pages = markdownPages(scheme, ({ path }) =>
    Promise.resolve(accounts.get(path) ?? l10n.t('This account is no longer there. Import the document again.')),
  );
  const context: Context = { server, accounts, pages };
  return [
    ...pages.disposables,
    commands.registerCommand('doelbinding.import', (given?: unknown) => importChosen(context, given)),
  ];
}

interface Context {
  readonly server: Server;
  /** Markdown by the path of its page. */
  readonly accounts: Map<string, string>;
  readonly pages: MarkdownPages;
}

async function importChosen(context: Context, given: unknown): Promise<void> {
  const source = given instanceof Uri ? given : await chooseSource();
  if (!source) return;
  const read = await readSource(source);
  if (!read) return;
  const made = await ask(context.server, read, {});
  if (!made) return;
  const document = await shown(made);
  await tell(context, { ...read, kolommen: {}, made, document, version: document.version });
}

async function chooseSource(): Promise<Uri | undefined> {
  const [chosen] =
    (await window.showOpenDialog({
      title: l10n.t('Import a Protocol or Register'),
      openLabel: l10n.t('Import'),
      canSelectMany: false,
      filters: { [l10n.t('Documents')]: extensions, [l10n.t('All Files')]: ['*'] },
    })) ?? [];
  return chosen;
}

async function readSource(source: Uri): Promise<Pick<Import, 'bytes' | 'filename'> | undefined> {
  const filename = source.path.slice(source.path.lastIndexOf('/') + 1);
  try {
    const { size } = await workspace.fs.stat(source);
    if (size <= LARGEST_IMPORT) return { filename, bytes: await workspace.fs.readFile(source) };
    await window.showWarningMessage(
      l10n.t('‘{0}’ is larger than 50 MB. Take pictures out of it, or split it.', filename),
    );
  } catch {
    await window.showWarningMessage(l10n.t('‘{0}’ could not be read.', filename));
  }
  return undefined;
}

/** Undefined where nothing came of it, and the user knows why. */
async function ask(
  server: Server,
  { bytes, filename }: Pick<Import, 'bytes' | 'filename'>,
  kolommen: Import['kolommen'],
): Promise<ImportedDocument | undefined> {
  if (server.state !== 'running') await server.start();
  const options = {
    location: ProgressLocation.Notification,
    title: l10n.t('Doelbinding reads ‘{0}’', filename),
    cancellable: true,
  };
  const answer = await window.withProgress(options, async (_progress, token): Promise<ImportAnswer | 'cancelled'> => {
    const found = await askImport(server, bytes, filename, kolommen, token);
    return token.isCancellationRequested ? 'cancelled' : found;
  });
  if (answer === 'cancelled') return undefined;
  if (answer && !('reden' in answer)) return answer;
  const reason = answer?.reden ?? l10n.t('The server does not run. Choose ‘Doelbinding: Restart Server’.');
  await window.showWarningMessage(l10n.t('‘{0}’ was not imported. {1}', filename, reason));
  return undefined;
}

/** All that was made, as documents that stand in no file yet; the first of them is shown last, and so on top. */
async function shown({ soort, text, naast }: ImportedDocument): Promise<TextDocument> {
  const language = soort === 'protocol' ? 'markdown' : 'yaml';
  for (const content of naast)
    await window.showTextDocument(await workspace.openTextDocument({ content, language }), { preview: false });
  const document = await workspace.openTextDocument({ content: text, language });
  await window.showTextDocument(document, { preview: false });
  return document;
}

async function tell(context: Context, done: Import): Promise<void> {
  const { made, filename } = done;
  const { gelezen, geplaatst, eenheid } = made;
  const text = l10n.t(
    '‘{0}’ was imported and not saved yet. Read: {1} {2}, placed: {3}, left out: {4}.',
    filename,
    gelezen,
    eenheid,
    geplaatst,
    gelezen - geplaatst,
  );
  const account = l10n.t('Show Account');
  const columns = l10n.t('Change Columns');
  const buttons = made.kolommen.length > 0 ? [account, columns] : [account];
  const chosen = made.vraagtAandacht
    ? await window.showWarningMessage(text, ...buttons)
    : await window.showInformationMessage(text, ...buttons);
  if (chosen === account) {
    const path = `/Import ${filename}.md`;
    context.accounts.set(path, made.verslag);
    await context.pages.show(Uri.from({ scheme, path }));
    // The page is to be read beside the question that is still open: whether the columns are right.
    if (made.kolommen.length > 0) await tellColumns(context, done);
  } else if (chosen === columns) await changeColumns(context, done);
}

async function tellColumns(context: Context, done: Import): Promise<void> {
  const columns = l10n.t('Change Columns');
  const text = l10n.t('Is each column of ‘{0}’ the right field of the register?', done.filename);
  if ((await window.showInformationMessage(text, columns)) === columns) await changeColumns(context, done);
}

async function changeColumns(context: Context, done: Import): Promise<void> {
  const kolommen = await chooseColumns(done);
  if (!kolommen) return;
  const made = await ask(context.server, done, kolommen);
  if (!made) return;
  const document = (await rewritten(done, made)) ?? (await shown(made));
  await tell(context, { ...done, kolommen, made, document, version: document.version });
}

/** The mapping with what the user changed in it, one column after another; undefined when the user thinks better of it. */
async function chooseColumns({ made, kolommen, filename }: Import): Promise<Import['kolommen'] | undefined> {
  let chosen = kolommen;
  for (;;) {
    const again = { label: l10n.t('Import Again With These Columns'), naam: undefined };
    const items = made.kolommen.map(({ naam, woord }) => ({
      label: naam,
      description: made.velden.find(({ veld }) => veld === chosen[naam])?.woord ?? woord,
      naam,
    }));
    const title = l10n.t('Columns of ‘{0}’', filename);
    const placeHolder = l10n.t('Choose a column to give it another field.');
    const column = await window.showQuickPick([...(chosen === kolommen ? [] : [again]), ...items], {
      title,
      placeHolder,
      matchOnDescription: true,
    });
    if (!column) return undefined;
    const { naam } = column;
    if (naam === undefined) return chosen;
    const fields = made.velden.map(({ veld, woord }) => ({ label: woord, veld }));
    const field = await window.showQuickPick(fields, { title: l10n.t('Which field is ‘{0}’?', naam) });
    if (field) chosen = { ...chosen, [naam]: field.veld };
  }
}

/** Puts the new text where the old one stands, in a step that can be undone; undefined where the user changed that. */
async function rewritten(done: Import, { text, naast }: ImportedDocument): Promise<TextDocument | undefined> {
  const { document, version } = done;
  if (document.isClosed || document.version !== version || naast.length > 0) return undefined;
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(0, 0, document.lineCount, 0), text);
  if (!(await workspace.applyEdit(edit))) return undefined;
  await window.showTextDocument(document, { preview: false });
  return document;
}
