/** Blocks of Markdown in a form that a test can spell out. */
import assert from 'node:assert/strict';
import { readMarkdown } from '../../server/src/syntax/markdown/readMarkdown.ts';
import type { Block, Table } from '../../server/src/syntax/tree.ts';
import { mappingFault, readingsIn } from './markdownPlaces.ts';

/** A block in short: its kind, what sets it apart, and what it reads; comments in braces. */
function short(block: Block): string {
  if (block.kind === 'heading') return `h${String(block.depth)} ${block.reading.text}`;
  if (block.kind === 'table')
    return `${block.notation} ${rowsOf(block)
      .map((cells) => cells.join('|'))
      .join(' / ')}`;
  if (block.kind === 'comment') return `${block.comment.ownLine ? 'own ' : ''}{${block.comment.reading.text}}`;
  if (block.kind === 'note') return `[^${block.label}] ${block.reading.text}`;
  if (block.kind !== 'paragraph') return block.kind;
  const markers = block.markers.map(({ text }) => `${text} `).join('');
  const depth = block.listDepth > 0 && block.markers.length === 0 ? `+${String(block.listDepth)} ` : '';
  const comments = block.comments.map(({ reading }) => ` {${reading.text}}`).join('');
  return `${block.quoted ? '> ' : ''}${depth}${markers}${block.reading.text}${comments}`;
}

function rowsOf(table: Table): string[][] {
  return table.rows.map(({ node }) => node.cells.map((cell) => cell.reading.text));
}

/** The blocks of a text in short; all their readings must lead back to it. */
export function blocksOf(text: string): string[] {
  const { blocks } = readMarkdown(text);
  for (const { reading, origin } of readingsIn(blocks)) assert.equal(mappingFault(text, reading, origin), undefined);
  return blocks.map(({ node }) => short(node));
}

export function check(name: string, text: string, ...expected: string[]): void {
  it(name, () => {
    assert.deepEqual(blocksOf(text), expected);
  });
}
