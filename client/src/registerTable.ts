/**
 * The editor that shows a register as a table. The text document is the one source: the page shows what the
 * server reads in it, and each change is an edit of the text that the server makes, so that undo, saving and
 * other editors of the same file work as ever.
 */
import {
  commands,
  env,
  l10n,
  languages,
  Uri,
  ViewColumn,
  window,
  workspace,
  type CustomTextEditorProvider,
  type Disposable,
  type ExtensionContext,
  type TextDocument,
  type WebviewPanel,
} from 'vscode';
import type {
  EditRegisterAnswer,
  EditRegisterRequest,
  RegisterChange,
  RegisterTableRequest,
} from '../../server/src/lsp/viewRequests.ts';
import type { FromRegister, ToRegister } from '../webviews/messages.ts';
import { activeUri } from './activeUri.ts';
import { askName } from './askName.ts';
import { registerWords } from './registerWords.ts';
import type { Server } from './server.ts';
import { goTo } from './spot.ts';
import { showPage, webviewFolder } from './webviewPage.ts';

export const registerTableView = 'doelbinding.registertabel';

export function registerTables(context: ExtensionContext, server: Server): Disposable[] {
  const provider: CustomTextEditorProvider = {
    resolveCustomTextEditor: (document, panel) => {
      open(context.extensionUri, server, document, panel);
    },
  };
  return [
    window.registerCustomEditorProvider(registerTableView, provider, {
      webviewOptions: { retainContextWhenHidden: true },
    }),
    commands.registerCommand('doelbinding.openTable', async (given?: unknown) => {
      const uri = activeUri(given);
      if (uri !== undefined) await commands.executeCommand('vscode.openWith', Uri.parse(uri), registerTableView);
    }),
  ];
}

function open(extension: Uri, server: Server, document: TextDocument, panel: WebviewPanel): void {
  const { webview } = panel;
  webview.options = { enableScripts: true, localResourceRoots: [webviewFolder(extension)] };
  const post = (message: ToRegister): void => void webview.postMessage(message);
  const table = tableOf(server, document, post);
  const listeners = [
    webview.onDidReceiveMessage((message: FromRegister) => void answer(message, server, document, table, post)),
    workspace.onDidChangeTextDocument(({ document: changed, contentChanges }) => {
      if (changed === document && contentChanges.length > 0) void table.refresh();
    }),
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((uri) => uri.toString() === document.uri.toString())) void table.refresh();
    }),
    workspace.onDidGrantWorkspaceTrust(() => void table.refresh()),
    server.onDidChangeState(() => void table.refresh()),
  ];
  panel.onDidDispose(() => {
    for (const listener of listeners) listener.dispose();
  });
  showPage(webview, { extension, script: 'register', title: l10n.t('Register as a table'), language: env.language });
  if (server.state === 'waiting') void server.start();
}

interface Table {
  /** Shows the table as it is now; `focus` is a row to go to. */
  refresh(focus?: number): Promise<void>;
}

/** Questions do not overlap: while one waits for its answer, one more is remembered. */
function tableOf(server: Server, document: TextDocument, post: (message: ToRegister) => void): Table {
  let running: Promise<void> | undefined;
  let again = false;
  let wanted: number | undefined;
  const once = async (): Promise<void> => {
    const table = await server.ask<RegisterTableRequest>('doelbinding/registerTable', { uri: document.uri.toString() });
    if (table) {
      post({ kind: 'table', table, editable: mayWrite(document), focus: wanted });
      wanted = undefined;
    } else if (table === null)
      post({ kind: 'none', text: l10n.t('This document is not read as a register. Open it as text.') });
    else if (server.state !== 'running') post({ kind: 'none', text: l10n.t('Doelbinding is starting.') });
  };
  const next = async (): Promise<void> => {
    await once();
    running = again ? next() : undefined;
    again = false;
  };
  return {
    refresh(focus) {
      wanted = focus ?? wanted;
      if (running) again = true;
      else running = next();
      return running;
    },
  };
}

/** A folder that is not trusted is read and not written, and so is a file system that takes no writing. */
export function mayWrite({ uri }: TextDocument): boolean {
  return workspace.isTrusted && workspace.fs.isWritableFileSystem(uri.scheme) !== false;
}

async function answer(
  message: FromRegister,
  server: Server,
  document: TextDocument,
  table: Table,
  post: (message: ToRegister) => void,
): Promise<void> {
  switch (message.kind) {
    case 'ready':
      post({ kind: 'words', words: registerWords((text, ...args) => l10n.t(text, ...args)) });
      await table.refresh();
      return;
    case 'open':
      await goTo({ uri: document.uri.toString(), range: message.range }, ViewColumn.Beside);
      return;
    case 'add': {
      const naam = await askName();
      if (naam !== undefined) await change({ kind: 'add', naam });
      return;
    }
    case 'remove':
      if (await isSure()) await change({ kind: 'remove', rij: message.rij });
      return;
    case 'set': {
      const { rij, kolom } = message;
      for (const { deel, tekst } of message.changes)
        if (!(await change({ kind: 'set', rij, kolom, deel, tekst }))) return;
    }
  }

  async function change(wanted: RegisterChange): Promise<boolean> {
    if (!mayWrite(document)) return false;
    const result = await changeRegister(server, document, wanted);
    const isDone = result.outcome === 'done';
    if (!isDone) post({ kind: 'said', text: refusalText(result.outcome) });
    await table.refresh(isDone && wanted.kind === 'add' ? result.rij : undefined);
    return isDone;
  }
}

/** Asks the server for a change of the text as it is now. */
export async function changeRegister(
  server: Server,
  document: TextDocument,
  change: RegisterChange,
): Promise<EditRegisterAnswer> {
  const params = { uri: document.uri.toString(), version: document.version, change };
  return (await server.ask<EditRegisterRequest>('doelbinding/editRegister', params)) ?? { outcome: 'refused' };
}

export function refusalText(outcome: Exclude<EditRegisterAnswer['outcome'], 'done'>): string {
  switch (outcome) {
    case 'changed':
      return l10n.t('The text has changed in the meantime. Nothing was written.');
    case 'locked':
      return l10n.t('This register was adopted. It is not changed here.');
    case 'uncertain':
      return l10n.t('This cannot be written here and leave the rest as it is. Change it in the text.');
    case 'refused':
      return l10n.t('This could not be written down.');
  }
}

async function isSure(): Promise<boolean> {
  const remove = l10n.t('Remove');
  const chosen = await window.showWarningMessage(
    l10n.t('Remove this verwerking from the register?'),
    { modal: true, detail: l10n.t('You can undo this.') },
    remove,
  );
  return chosen === remove;
}
