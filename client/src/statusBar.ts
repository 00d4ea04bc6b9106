/** The item in the status bar: whether the active document is checked, and with what outcome. */
import {
  commands,
  l10n,
  languages,
  MarkdownString,
  StatusBarAlignment,
  ThemeColor,
  window,
  workspace,
  Uri,
} from 'vscode';
import type { DocumentStatus, StatusRequest } from '../../server/src/lsp/requests.ts';
import { isDocument } from './documents.ts';
import type { Server } from './server.ts';
import { statusText } from './statusText.ts';

/** @returns what is to be disposed of with the extension */
export function statusBar(server: Server): { dispose(): unknown }[] {
  const item = window.createStatusBarItem('doelbinding.status', StatusBarAlignment.Right, 100);
  item.name = 'Doelbinding';
  item.command = 'workbench.actions.view.problems';
  // Counts the questions, so that a late answer does not stand for the document of a newer one.
  let asked = 0;

  async function update(): Promise<void> {
    const mine = ++asked;
    const document = window.activeTextEditor?.document;
    // The editor takes its output panel, too, for a text editor: what was said before stays.
    if (document?.uri.scheme === 'output') return;
    if (!document || !isDocument(document)) {
      item.hide();
      return;
    }
    show(undefined);
    const status = await server.ask<StatusRequest>('doelbinding/status', { uri: document.uri.toString() });
    if (mine !== asked) return;
    show(status);
    // Menus are for registers, or for protocols.
    await commands.executeCommand('setContext', 'doelbinding.soort', status?.aan === true ? status.soort : '');
  }

  function show(status: DocumentStatus | null | undefined): void {
    // Until the answer is there, what was said of this document stays.
    if (status === undefined && server.state === 'running' && item.text !== '') return;
    const readable =
      status?.aan === true && status.instellingen !== null
        ? { ...status, instellingen: workspace.asRelativePath(Uri.parse(status.instellingen)) }
        : status;
    const { text, tooltip, isWarning } = statusText(server.state, readable, (message, ...args) =>
      l10n.t(message, ...args),
    );
    item.text = text;
    item.tooltip = new MarkdownString(tooltip.join('\n\n'));
    item.backgroundColor = isWarning ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    item.show();
  }

  void update();
  return [
    item,
    window.onDidChangeActiveTextEditor(() => void update()),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const active = window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === active)) void update();
    }),
    server.onDidChangeState(() => void update()),
  ];
}
