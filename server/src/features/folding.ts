/** What can be folded away: delen, tables and comments of a text, verwerkingen and fields of a register. */
import { opmerkingenVan } from '../model/opmerkingen.ts';
import { delenOf } from '../model/structure/deel.ts';
import type { DataNode, DataSyntax, Located } from '../syntax/tree.ts';
import { derived } from '../text/derived.ts';
import { cover, shift, type Span } from '../text/span.ts';
import type { DossierDocument } from '../workspace/dossier.ts';
import { regelingOf } from './subject.ts';
import { verwerkingenIn } from './verwerkingAt.ts';

export interface Fold {
  readonly span: Span;
  readonly kind: 'comment' | undefined;
}

/** From the first to the last unit of what can be folded, outer parts first; what stands on one line is left out. */
export function foldsIn(place: DossierDocument): Fold[] {
  const { document, model } = place;
  const { syntax } = document;
  const { text } = document.source;
  const folds: Fold[] = [];
  const add = (span: Span, kind?: 'comment'): void => {
    const found = withoutBlankEnd(text, span);
    if (hasLineBreak(text, found)) folds.push({ span: found, kind });
  };
  const regeling = regelingOf(model.inhoud);
  if (regeling)
    for (const { soort, span, tabellen } of delenOf(regeling)) {
      if (soort !== 'regeling') add(span);
      for (const table of tabellen) add(table.span);
    }
  if (syntax.kind === 'prose' && syntax.frontMatter) add({ start: 0, end: syntax.bodyStart });
  for (const { span } of verwerkingenIn(place)) add(span);
  if (syntax.kind === 'data') folds.push(...dataFolds(syntax, text));
  for (const { span } of opmerkingenVan(document)) add(span, 'comment');
  return folds;
}

/** Every entry that holds others, from its key on. */
function* dataFolds({ entries }: DataSyntax, text: string): Generator<Fold> {
  for (const { origin, node } of entries) {
    const { keySpan, value, items } = node;
    const key = shift(keySpan, origin);
    const ends = [
      shift(value.node.span, value.origin),
      ...(items ?? []).map((item) => shift(item.node.span, item.origin)),
    ];
    const whole = withoutBlankEnd(text, ends.reduce(cover, key));
    if (hasLineBreak(text, whole)) yield { span: whole, kind: undefined };
    for (const part of [value, ...(items ?? [])])
      for (const span of foldsOfNode(part, text)) yield { span: shift(span, part.origin), kind: undefined };
  }
}

/** The folds in a value, counted from its origin: kept as long as the value stays the same, wherever it moves. */
function foldsOfNode({ node, origin }: Located<DataNode>, text: string): readonly Span[] {
  const kept = lastFolds(node);
  if (kept.spans) return kept.spans;
  kept.spans = [...nodeSpans(node, origin)]
    .map((span) => withoutBlankEnd(text, span))
    .filter((span) => hasLineBreak(text, span))
    .map((span) => shift(span, -origin));
  return kept.spans;
}

const lastFolds = derived((_node: DataNode): { spans: readonly Span[] | undefined } => ({ spans: undefined }));

function* nodeSpans(node: DataNode, origin: number): Generator<Span> {
  if (node.kind === 'list') for (const item of node.items) yield* nodeSpans(item, origin);
  if (node.kind !== 'record') return;
  for (const { keySpan, value } of node.entries) {
    yield shift(cover(keySpan, value.span), origin);
    yield* nodeSpans(value, origin);
  }
}

function hasLineBreak(text: string, { start, end }: Span): boolean {
  const part = text.slice(start, end);
  return part.includes('\n') || part.includes('\r');
}

function withoutBlankEnd(text: string, { start, end }: Span): Span {
  let last = Math.min(end, text.length);
  while (last > start && /\s/.test(text.charAt(last - 1))) last--;
  return { start, end: last };
}
