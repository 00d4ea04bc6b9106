/** Documents that exist in the editor alone, shown as pages: Markdown that the server gives. */
import { commands, EventEmitter, window, workspace, type Uri } from 'vscode';

export interface MarkdownPages {
  show(uri: Uri): Promise<void>;
  readonly disposables: readonly { dispose(): unknown }[];
}

/** @param textOf the text of a page of this scheme, asked for anew each time that it is shown */
export function markdownPages(scheme: string, textOf: (uri: Uri) => Promise<string>): MarkdownPages {
  const changed = new EventEmitter<Uri>();
  return {
    disposables: [
      changed,
      workspace.registerTextDocumentContentProvider(scheme, {
        onDidChange: changed.event,
        provideTextDocumentContent: textOf,
      }),
    ],
    async show(uri) {
      changed.fire(uri);
      try {
        // Locked, or else it would go on to show whichever document becomes active.
        await commands.executeCommand('markdown.showPreview', uri, undefined, { locked: true });
      } catch {
        // The editor's own Markdown extension can be switched off: then the page is shown as text.
        await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
      }
    },
  };
}
