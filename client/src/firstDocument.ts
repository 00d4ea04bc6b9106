/** Waits for the first document that can be ours, so that the server is not started for nothing. */
import { Disposable, workspace } from 'vscode';
import { isDocument, isPromising } from './documents.ts';
import { looksLikeOurs } from './looksLikeOurs.ts';

/** Calls `found` once, at the first open document that can be ours, or at a folder with our settings. */
export function onFirstDocument(found: () => void): Disposable {
  const listeners: Disposable[] = [];
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    for (const listener of listeners) listener.dispose();
  };
  const consider = (isOurs: boolean): void => {
    if (stopped || !isOurs) return;
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
  if (workspace.textDocuments.some(isPromising)) consider(true);
  else void hasSettings().then(consider);
  return new Disposable(stop);
}

/** Whether a folder holds a configuration of ours. */
async function hasSettings(): Promise<boolean> {
  const files = await workspace.findFiles('**/doelbinding.{yml,yaml}', '**/node_modules/**', 1);
  return files.length > 0;
}
