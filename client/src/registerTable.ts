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
import type { RegisterChange, RegisterPlaceRequest, RegisterTableRequest } from '../../server/src/lsp/viewRequests.ts';
import type { ChosenRow, FromRegister, ToRegister } from '../webviews/messages.ts';
import { activeUri } from './activeUri.ts';
import { askName } from './askName.ts';
import { changeRegister, mayWrite, offerBack, refusalText } from './registerChanges.ts';
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
  const opened: OpenedTable = { server, document, table, post, writing: 0, steadyFrom: document.version };
  const listeners = [
    webview.onDidReceiveMessage((message: FromRegister) => void answer(message, opened)),
    workspace.onDidChangeTextDocument(({ document: changed, contentChanges }) => {
      if (changed !== document || contentChanges.length === 0) return;
      if (opened.writing === 0) opened.steadyFrom = document.version;
      void table.refresh();
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

interface OpenedTable {
  readonly server: Server;
  readonly document: TextDocument;
  readonly table: Table;
  readonly post: (message: ToRegister) => void;
  /** Cells that are being written. */
  writing: number;
  /** The version since which nothing but cells was written from here: the rows are where they were. */
  steadyFrom: number;
}

interface Table {
  /** Shows the table as it is now; `focus` is a row to go to. */
  refresh(focus?: number): Promise<void>;
  /** The page has nothing yet. */
  restart(): Promise<void>;
}

/** What is asked for, and what the page has. */
interface Asking {
  running: Promise<void> | undefined;
  /** Whether to ask once more. */
  again: boolean;
  /** The row to go to. */
  wanted: number | undefined;
  /** The stamp of what the page has; an answer to what was asked with another is for another page. */
  base: number | null;
  pages: number;
}

/** Questions do not overlap: while one waits for its answer, one more is remembered. */
function tableOf(server: Server, document: TextDocument, post: (message: ToRegister) => void): Table {
  const asking: Asking = { running: undefined, again: false, wanted: undefined, base: null, pages: 0 };
  const once = async (): Promise<void> => {
    const { base, pages } = asking;
    asking.again = false;
    const uri = document.uri.toString();
    const change = await server.ask<RegisterTableRequest>('doelbinding/registerTable', { uri, base });
    if (asking.pages !== pages) return;
    asking.base = change?.stamp ?? null;
    if (change) {
      const { more } = change;
      post({ kind: 'table', change, editable: mayWrite(document), focus: more ? undefined : asking.wanted });
      if (more) asking.again = true;
      else asking.wanted = undefined;
    } else if (change === null)
      post({ kind: 'none', text: l10n.t('This document is not read as a register. Open it as text.') });
    else if (server.state !== 'running') post({ kind: 'none', text: l10n.t('Doelbinding is starting.') });
  };
  const run = async (): Promise<void> => {
    await once();
    if (asking.again) await run();
    else asking.running = undefined;
  };
  const refresh = (focus?: number): Promise<void> => {
    asking.wanted = focus ?? asking.wanted;
    asking.again = true;
    asking.running ??= run();
    return asking.running;
  };
  return {
    refresh,
    restart() {
      asking.base = null;
      asking.pages++;
      return refresh();
    },
  };
}

async function answer(message: FromRegister, opened: OpenedTable): Promise<void> {
  const { document, server, table, post } = opened;
  switch (message.kind) {
    case 'ready':
      post({ kind: 'words', words: registerWords((text, ...args) => l10n.t(text, ...args)) });
      await table.restart();
      return;
    case 'open': {
      const uri = document.uri.toString();
      const { rij, kolom } = message;
      const place = await server.ask<RegisterPlaceRequest>('doelbinding/registerPlace', { uri, rij, kolom });
      if (place) await goTo({ uri, range: place.range }, ViewColumn.Beside);
      return;
    }
    case 'add': {
      const naam = await askName();
      if (naam !== undefined) await change(opened, { kind: 'add', naam }, l10n.t('‘{0}’ was added.', naam));
      return;
    }
    case 'remove': {
      const { rij, naam } = message;
      const before = document.getText();
      const done = l10n.t('‘{0}’ was removed from the register.', naam);
      if (isSeen(opened, message) && (await change(opened, { kind: 'remove', rij }, done)))
        await offerBack(document, naam, before);
      return;
    }
    case 'set': {
      const { rij, kolom, kop, naam, changes } = message;
      if (!isSeen(opened, message)) return;
      const done = l10n.t('{0} of ‘{1}’ was written.', kop, naam);
      for (const { deel, tekst } of changes)
        if (!(await change(opened, { kind: 'set', rij, kolom, deel, tekst }, done))) return;
    }
  }
}

/** Whether the rows are still where the reader saw them; else it is said that they are not. */
function isSeen({ steadyFrom, document, post }: OpenedTable, { version }: ChosenRow): boolean {
  const isIt = (version ?? document.version) >= steadyFrom;
  if (!isIt) post({ kind: 'said', text: refusalText('changed') });
  return isIt;
}

/** @param done what is said when it is done */
async function change(opened: OpenedTable, wanted: RegisterChange, done: string): Promise<boolean> {
  const { server, document, table, post } = opened;
  if (!mayWrite(document)) return false;
  const isCell = wanted.kind === 'set';
  if (isCell) opened.writing++;
  const result = await changeRegister(server, document, wanted).finally(() => {
    if (isCell) opened.writing--;
  });
  const isDone = result.outcome === 'done';
  await table.refresh(isDone && wanted.kind === 'add' ? result.rij : undefined);
  post({ kind: 'said', text: result.outcome === 'done' ? done : refusalText(result.outcome) });
  return isDone;
}
