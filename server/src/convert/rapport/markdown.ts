/** A report as Markdown, such as a merge request shows: what folds is folded, and every text is escaped. */
import type { Block, Inline, Line, Table } from '../../features/rapport/block.ts';
import { rapportmerk } from '../../model/rapportmerk.ts';

/** The first line of a report in Markdown, which no reader sees. */
export const markdownMark = rapportmerk;

export function markdownOf(blocks: readonly Block[]): string {
  return `${blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.tekst)}`;
    case 'paragraph':
      return block.role === 'quote' ? `> ${lineText(block.line)}` : lineText(block.line);
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${String(index + 1)}.` : '-'} ${lineText(item)}`)
        .join('\n');
    case 'table':
      return tableText(block);
    case 'facts':
      return block.items.map(([term, line]) => `- **${escaped(term)}:** ${lineText(line)}`).join('\n');
    case 'counts':
      return block.items
        .map(({ aantal, woord, uitleg }) => `- **${String(aantal)} ${escaped(woord)}** – ${escaped(uitleg)}`)
        .join('\n');
    case 'bars':
      return barsText(block);
    case 'card':
      return [
        cardTitle(block.klasse === undefined ? block.title : [`${block.klasse}: `, ...block.title], block.place),
        ...block.blocks.map(blockText),
      ].join('\n\n');
    case 'question':
      return [
        `**${String(block.nummer)}.** ${cardTitle(block.title, block.place)}`,
        ...block.blocks.map(blockText),
        [...block.answers.map((answer) => `- [ ] ${escaped(answer)}`), '- Toelichting:'].join('\n'),
      ].join('\n\n');
    case 'fold':
      return `<details>\n<summary>${html(block.title)}</summary>\n\n${block.blocks.map(blockText).join('\n\n')}\n\n</details>`;
    case 'pageBreak':
      return '---';
  }
}

function cardTitle(title: Line, place: string): string {
  return `**${lineText(title).replaceAll('**', '')}**${place === '' ? '' : ` – ${escaped(place)}`}`;
}

function tableText({ caption, head, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `*${escaped(caption)}*`,
    '',
    line(head.map(escaped)),
    line(head.map(() => '---')),
    ...rows.map((row) => line(row.map((cell) => lineText(cell.line)))),
  ].join('\n');
}

/** A picture becomes the table that it shows. */
function barsText({ caption, rows }: Extract<Block, { kind: 'bars' }>): string {
  const klassen = ['fout', 'waarschuwing', 'oordeel'] as const;
  return tableText({
    kind: 'table',
    caption,
    head: ['Onderwerp', 'Fouten', 'Waarschuwingen', 'Vragen'],
    rows: rows.map(({ label, parts }) => [
      { line: [label] },
      ...klassen.map((klasse) => ({ line: [String(parts.find((part) => part.klasse === klasse)?.aantal ?? 0)] })),
    ]),
  });
}

function lineText(line: Line): string {
  return line.map(inlineText).join('').trim();
}

function inlineText(one: Inline): string {
  if (typeof one === 'string') return escaped(one);
  switch (one.kind) {
    case 'strong':
      return around('**', one.tekst);
    case 'soft':
      return escaped(one.tekst);
    case 'gone':
      return `<del>${html(one.tekst)}</del>`;
    case 'come':
      return `<ins>${html(one.tekst)}</ins>`;
    case 'link':
      return `[${escaped(one.tekst)}](<${one.href.replace(/[<>\s]/g, encodeURIComponent)}>)`;
    case 'klasse':
      return `**${one.klasse}**`;
  }
}

/** White space inside the signs would make them signs of nothing. */
function around(sign: string, tekst: string): string {
  const trimmed = tekst.trim();
  if (trimmed === '') return '';
  const lead = /^\s/.test(tekst) ? ' ' : '';
  const tail = /\s$/.test(tekst) ? ' ' : '';
  return `${lead}${sign}${escaped(trimmed)}${sign}${tail}`;
}

/** A text that reads as it is written: on one line, without markup, without calling anybody by name. */
function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~#&$]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/(?<![\p{L}\p{N}])@/gu, '@<!-- -->');
}

function html(text: string): string {
  return escaped(oneLine(text)).replaceAll('\\&', '&amp;').replaceAll('\\<', '&lt;').replaceAll('\\>', '&gt;');
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
}
