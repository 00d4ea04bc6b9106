/** What can be folded away: delen, tables and comments of a text, verwerkingen and fields of a register. */
import { opmerkingenVan } from '../model/opmerkingen.ts';
import { delenOf } from '../model/structure/deel.ts';
import type { DataNode, DataSyntax } from '../syntax/tree.ts';
import { cover, shift, type Span } from '../text/span.ts';
import type { DossierDocument } from '../workspace/dossier.ts';
import { regelingOf } from './subject.ts';
import { verwerkingenIn } from './verwerkingAt.ts';

export interface Fold {
  readonly span: Span;
  readonly kind: 'comment' | undefined;
}

/** From the first to the last unit of what can be folded; what stands on one line is left out. */
export function foldsIn(place: DossierDocument): Fold[] {
  const { document } = place;
  const { text } = document.source;
  const parts = [...spansOf(place)].map((span): Fold => ({ span, kind: undefined }));
  const comments = opmerkingenVan(document).map(({ span }): Fold => ({ span, kind: 'comment' }));
  return [...parts, ...comments]
    .map(({ span, kind }) => ({ kind, span: withoutBlankEnd(text, span) }))
    .filter(({ span: { start, end } }) => {
      const lineBreak = text.slice(start, end).search(/[\r\n]/);
      return lineBreak >= 0;
    });
}

function* spansOf(place: DossierDocument): Generator<Span> {
  const { document, model } = place;
  const { syntax } = document;
  const regeling = regelingOf(model.inhoud);
  if (regeling)
    for (const { soort, span, tabellen } of delenOf(regeling)) {
      if (soort !== 'regeling') yield span;
      for (const table of tabellen) yield table.span;
    }
  for (const { span } of verwerkingenIn(place)) yield span;
  if (syntax.kind === 'data') yield* dataSpans(syntax);
  else if (syntax.frontMatter) yield { start: 0, end: syntax.bodyStart };
}

/** Every entry that holds others, from its key on. */
function* dataSpans({ entries }: DataSyntax): Generator<Span> {
  for (const { origin, node } of entries) {
    const { keySpan, value, items } = node;
    const key = shift(keySpan, origin);
    const ends = [
      shift(value.node.span, value.origin),
      ...(items ?? []).map((item) => shift(item.node.span, item.origin)),
    ];
    yield ends.reduce(cover, key);
    yield* nodeSpans(value.node, value.origin);
    for (const item of items ?? []) yield* nodeSpans(item.node, item.origin);
  }
}

function* nodeSpans(node: DataNode, origin: number): Generator<Span> {
  if (node.kind === 'list') for (const item of node.items) yield* nodeSpans(item, origin);
  if (node.kind !== 'record') return;
  for (const { keySpan, value } of node.entries) {
    yield shift(cover(keySpan, value.span), origin);
    yield* nodeSpans(value, origin);
  }
}

function withoutBlankEnd(text: string, { start, end }: Span): Span {
  let last = Math.min(end, text.length);
  while (last > start && /\s/.test(text.charAt(last - 1))) last--;
  return { start, end: last };
}
