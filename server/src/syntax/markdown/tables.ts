/** GFM tables as the library parsed them. */
import type { Table as TableNode, TableRow as RowNode } from 'mdast';
import { located, type Cell, type Row, type Table } from '../tree.ts';
import { readInline } from './inline.ts';
import { spanOf, type ParsedChunk } from './parsedChunk.ts';

export function readTable(chunk: ParsedChunk, table: TableNode): Table {
  const rows = table.children.map((row) => located(0, readRow(chunk, row)));
  return { kind: 'table', notation: 'gfm', rows, span: spanOf(chunk, table) };
}

export function readRow(chunk: ParsedChunk, row: RowNode): Row {
  const cells = row.children.map((cell): Cell => {
    const span = spanOf(chunk, cell);
    const last = cell.children.at(-1);
    const contentEnd = last ? spanOf(chunk, last).end : span.start;
    const start = chunk.text.startsWith('|', span.start) ? span.start + 1 : span.start;
    // A bar that ends the content is an escaped one.
    const isClosed = span.end > Math.max(start, contentEnd) && chunk.text.startsWith('|', span.end - 1);
    return { ...readInline(chunk, cell.children, true), span: { start, end: isClosed ? span.end - 1 : span.end } };
  });
  return { cells, span: spanOf(chunk, row) };
}
