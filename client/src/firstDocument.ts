/** Waits for the first document that can be ours, so that the server is not started for nothing. */
import { workspace, type Disposable } from 'vscode';
import { isDocument, isPromising } from './documents.ts';
import { looksLikeOurs } from './looksLikeOurs.ts';

/** Calls `found` once, at the first open document that can be ours, or at a folder with our settings. */
export function onFirstDocument(found: () => void): Disposable {
  const listeners: Disposable[] = [];
  let waiting = true;
  const stop = (): void => {
    waiting = false;
    for (const listener of listeners) listener.dispose();
  };
  const consider = (isOurs: boolean): void => {
    if (!waiting || !isOurs) return;
    stop();
    found();
  };
  listeners.push(
    workspace.onDidOpenTextDocument((document) => {
      consider(isPromising(document));
    }),
    workspace.onDidSaveTextDocument((document) => {
      consider(isPromising(document));
    }),
    // Only what is typed or pasted is looked at: not the whole text at every key.
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      consider(contentChanges.some(({ text }) => looksLikeOurs(text)) && isDocument(document));
    }),
  );
  consider(workspace.textDocuments.some(isPromising));
  if (waiting) void hasSettings().then(consider);
  return { dispose: stop };
}

/** Whether a folder holds a configuration of ours. */
async function hasSettings(): Promise<boolean> {
  const files = await workspace.findFiles('**/doelbinding.{yml,yaml}', '**/node_modules/**', 1);
  return files.length > 0;
}
