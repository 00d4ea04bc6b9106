/** Blocks as plain text for a terminal: what went and what came is told by signs, and by colour where there is one. */
import pc from 'picocolors';
import type { Block, Inline, Line } from '../../features/rapport/block.ts';
import { visible } from '../check/excerpt.ts';

export interface BlockStyle {
  readonly colour: boolean;
}

export function blockText(blocks: readonly Block[], style: BlockStyle): string {
  const colours = pc.createColors(style.colour);
  const lines = (list: readonly Block[], indent: string): string[] => list.flatMap((block) => linesOf(block, indent));
  const line = (inline: Line): string =>
    inline
      .map((one) => inlineText(one, colours))
      .join('')
      .trimEnd();
  const linesOf = (block: Block, indent: string): string[] => {
    switch (block.kind) {
      case 'heading':
        return ['', `${indent}${colours.bold(visible(block.tekst))}`, ''];
      case 'paragraph':
        return [`${indent}${line(block.line)}`];
      case 'list':
        return block.items.map((item) => `${indent}  – ${line(item)}`);
      case 'facts':
        return block.items.map(([term, value]) => `${indent}${visible(term)}: ${line(value)}`);
      case 'counts':
        return block.items.map(({ aantal, woord }) => `${indent}${String(aantal)} ${woord}`);
      case 'bars':
        return [`${indent}${visible(block.description)}`];
      case 'card':
      case 'question':
        return [
          '',
          `${indent}${colours.bold(line(block.title))}${block.place === '' ? '' : colours.dim(`  ${visible(block.place)}`)}`,
          ...lines(block.blocks, `${indent}  `),
        ];
      case 'fold':
        return ['', `${indent}${colours.bold(visible(block.title))}`, ...lines(block.blocks, indent)];
      // The words above a table say what changed; its cells are for a page.
      case 'table':
      case 'pageBreak':
        return [];
    }
  };
  return `${lines(blocks, '')
    .join('\n')
    .replace(/^\n+/, '')
    .replace(/\n{3,}/g, '\n\n')}\n`;
}

function inlineText(one: Inline, colours: ReturnType<typeof pc.createColors>): string {
  if (typeof one === 'string') return visible(one);
  switch (one.kind) {
    case 'strong':
      return colours.bold(visible(one.tekst));
    case 'soft':
      return colours.dim(visible(one.tekst));
    case 'gone':
      return colours.red(`[weg: ${visible(one.tekst)}]`);
    case 'come':
      return colours.green(`[nieuw: ${visible(one.tekst)}]`);
    case 'link':
      return visible(one.tekst);
    case 'klasse':
      return one.klasse === 'fout'
        ? colours.red(one.klasse)
        : one.klasse === 'waarschuwing'
          ? colours.yellow(one.klasse)
          : colours.cyan(one.klasse);
  }
}
