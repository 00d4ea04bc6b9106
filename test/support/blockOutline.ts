/** The blocks of a prose syntax as lines of text, to be compared with a drawing. */
import type { Block, Located, ProseSyntax } from '../../server/src/syntax/tree.ts';

/** A line for each block: its kind and what it reads; a line break in a reading is `⏎`, a cell ends at ` | `. */
export function blockOutline({ blocks }: ProseSyntax): string {
  return blocks.map(blockLine).join('\n');
}

function blockLine({ node }: Located<Block>): string {
  switch (node.kind) {
    case 'heading':
      return `heading ${String(node.depth)}: ${oneLine(node.reading.text)}`;
    case 'paragraph':
      return `paragraph: ${oneLine(node.reading.text)}`;
    case 'table':
      return [
        `table ${node.notation}:`,
        ...node.rows.map(({ node: row }) =>
          `  ${row.cells.map((cell) => oneLine(cell.reading.text)).join(' | ')}`.trimEnd(),
        ),
      ].join('\n');
    case 'note':
      return `note ${node.label}: ${oneLine(node.reading.text)}`;
    case 'comment':
    case 'code':
    case 'separator':
      return node.kind;
  }
}

function oneLine(text: string): string {
  return text.replaceAll('\n', '⏎');
}

/** A drawing in a template literal without its indentation and its first and last line break. */
export function drawn(drawing: string): string {
  const lines = drawing
    .replace(/^\n/, '')
    .replace(/\n[ ]*$/, '')
    .split('\n');
  const margin = Math.min(...lines.filter((line) => line !== '').map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(margin)).join('\n');
}
