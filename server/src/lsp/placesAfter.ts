/** Where places stand after edits that the editor has yet to apply, in the lines that it will count. */
import type { Range } from 'vscode-languageserver';
import { spanAfter } from '../text/spanAfter.ts';
import type { DocumentEdit } from '../lint/finding.ts';
import { applyEdits } from '../text/edit.ts';
import { lineIndexOf } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import type { AskedDocument } from './languageFeature.ts';
import { rangeOf, type CountedText } from './place.ts';

export interface PlaceAfter {
  /** As the editor writes it. */
  readonly uri: string;
  readonly range: Range;
}

/** @returns undefined for a place in a text that is not at hand */
export function placesAfter(
  edits: readonly DocumentEdit[],
  { scene, texts }: Pick<AskedDocument, 'scene' | 'texts'>,
): (key: string, span: Span) => PlaceAfter | undefined {
  const counted = new Map<string, CountedText>();
  return (key, span) => {
    const named = texts.textOf(key);
    const text = scene.document(key)?.document.source.text;
    if (!named || text === undefined) return undefined;
    const own = edits.find(({ uri }) => uri === key)?.edits ?? [];
    const { origin } = named;
    // What stands before the text of the engine is counted, and is on its first line.
    const after = counted.get(key) ?? { lines: lineIndexOf(' '.repeat(origin) + applyEdits(text, own)), origin };
    counted.set(key, after);
    return { uri: named.uri, range: rangeOf(spanAfter(text, span, own), after) };
  };
}
