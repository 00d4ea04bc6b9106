/**
 * What grows around a cursor when one selects more and more: word, sentence, lid, artikel, chapter;
 * in a register word, value, field, verwerking.
 */
import { tokenize } from '../knowledge/words.ts';
import { zinnenVan } from '../model/passages.ts';
import type { DataNode, DataSyntax, Located, Table } from '../syntax/tree.ts';
import { spanIn, textOffsetIn } from '../text/reading.ts';
import { contains, cover, shift, type Span } from '../text/span.ts';
import type { DossierDocument } from '../workspace/dossier.ts';
import { passageAt } from './passageAt.ts';
import { headingOf, padAt } from './subject.ts';
import { verwerkingAt } from './verwerkingAt.ts';

/** From small to large, each within the next; the last is the whole document. */
export function selectionsAt(document: DossierDocument, offset: number): readonly Span[] {
  const { source, syntax } = document.document;
  const whole: Span = { start: 0, end: source.text.length };
  const around = [
    ...textSpans(document, offset),
    ...(verwerkingAt(document, offset) ? [verwerkingAt(document, offset)?.span ?? whole] : []),
    ...(syntax.kind === 'data'
      ? dataSpans(syntax, offset)
      : syntax.frontMatter
        ? dataSpans(syntax.frontMatter, offset)
        : []),
    ...(padAt(document, offset) ?? []).flatMap((deel) => [
      headingOf(deel),
      cover(deel.span, headingOf(deel)),
      ...deel.tabellen.flatMap(({ table }) => tableSpans(table, offset)),
    ]),
    whole,
  ].filter(({ start, end }) => start <= offset && offset <= end && start < end);
  around.sort((a, b) => a.end - a.start - (b.end - b.start));
  const chain: Span[] = [];
  for (const span of around) {
    const last = chain.at(-1);
    if (!last || (contains(span, last) && !contains(last, span))) chain.push(span);
  }
  return chain;
}

/** Word, sentence and paragraph. */
function textSpans(document: DossierDocument, offset: number): Span[] {
  const passage = passageAt(document, offset);
  if (!passage) return [];
  const { text } = passage.reading;
  const at = textOffsetIn(passage, offset);
  const from = Math.max(0, at - longestWord);
  const word = tokenize(text.slice(from, at + longestWord)).find(
    ({ start, end, kind }) => kind === 'word' && start + from <= at && at <= end + from,
  );
  const zin = zinnenVan(passage.reading).find(({ start, end }) => start <= at && at <= end);
  return [
    ...(word ? [spanIn(passage, word.start + from, word.end + from)] : []),
    ...(zin ? [spanIn(passage, zin.start, zin.end)] : []),
    spanIn(passage),
  ];
}

const longestWord = 120;

function tableSpans({ origin, node }: Located<Table>, offset: number): Span[] {
  const table = shift(node.span, origin);
  if (offset < table.start || offset > table.end) return [];
  const row = node.rows.find((one) => isAround(shift(one.node.span, origin + one.origin), offset));
  if (!row) return [table];
  const by = origin + row.origin;
  const cells = row.node.cells.map(({ span }) => shift(span, by));
  return [...cells, shift(row.node.span, by), table];
}

function isAround({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** Values, fields with their keys, and what holds them. */
function dataSpans({ entries, items }: DataSyntax, offset: number): Span[] {
  const spans: Span[] = [];
  const collect = (node: DataNode, origin: number): void => {
    const span = shift(node.span, origin);
    if (!isAround(span, offset)) return;
    spans.push(span);
    if (node.kind === 'list') for (const item of node.items) collect(item, origin);
    if (node.kind === 'record')
      for (const { keySpan, value } of node.entries) {
        spans.push(shift(keySpan, origin), shift(cover(keySpan, value.span), origin));
        collect(value, origin);
      }
  };
  for (const item of items ?? []) collect(item.node, item.origin);
  for (const { origin, node } of entries) {
    const key = shift(node.keySpan, origin);
    const under = node.items ?? [node.value];
    const last = under.at(-1);
    spans.push(key, last ? cover(key, shift(last.node.span, last.origin)) : key);
    for (const item of under) collect(item.node, item.origin);
  }
  return spans;
}
