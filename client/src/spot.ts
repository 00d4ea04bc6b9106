/** Going to a place that the server gave. */
import { Range, Uri, window, workspace, type ViewColumn } from 'vscode';
import type { Spot, SpotRange } from '../../server/src/lsp/viewRequests.ts';

export function rangeOf({ start, end }: SpotRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** Shows it as text, in the column that is given, else in the active one. */
export async function goTo({ uri, range }: Spot, viewColumn?: ViewColumn): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  await window.showTextDocument(document, {
    selection: rangeOf(range),
    ...(viewColumn === undefined ? {} : { viewColumn }),
  });
}
