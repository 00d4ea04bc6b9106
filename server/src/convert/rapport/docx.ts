/** A report as a Word file: headings that Word knows, tables with a head row that repeats, links that work. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table as DocxTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { columnWidths } from './columnWidths.ts';
import type { Bar, Bars, Block, Cell, Inline, Line, Question, Table, Tone } from '../../features/rapport/block.ts';
import { numbering, SOFT, styles } from './docxLook.ts';
import type { Page } from './html.ts';

type Part = Paragraph | DocxTable;

const HEADINGS = {
  1: HeadingLevel.TITLE,
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
} as const;
const COLOURS = { fout: 'A1160F', waarschuwing: '7A4A00', oordeel: '0A5470' } as const;
const LINE = 'C4CAD3';
/** In twips: A4 without its margins. */
const WIDTH = 9630;

export async function docxOf({ titel, blocks }: Page): Promise<Uint8Array> {
  const document = new Document({
    title: oneLine(titel),
    creator: 'Doelbinding',
    description: 'rapport van Doelbinding',
    styles,
    numbering,
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1138, right: 1138 } },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [
                  run({
                    children: ['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES],
                    size: 16,
                    color: SOFT,
                  }),
                ],
              }),
            ],
          }),
        },
        children: partsOf(blocks),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** A page break belongs to the heading behind it, so that no empty line opens a page. */
function partsOf(blocks: readonly Block[]): Part[] {
  return blocks.flatMap((block, index) => partOf(block, blocks[index - 1]?.kind === 'pageBreak'));
}

function partOf(block: Block, newPage = false): Part[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: oneLine(block.tekst), heading: HEADINGS[block.level], pageBreakBefore: newPage })];
    case 'paragraph':
      return [paragraphOf(block.line, block.role, false)];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            children: runsOf(item),
            numbering: { reference: block.ordered ? 'nummers' : 'opsomming', level: 0 },
            spacing: { after: 60 },
          }),
      );
    case 'table':
      return tableOf(block);
    case 'facts':
      return block.items.map(
        ([term, line]) =>
          new Paragraph({
            children: [run({ text: `${oneLine(term)}: `, color: SOFT }), ...factRuns(line)],
            spacing: { after: 50 },
          }),
      );
    case 'counts':
      return [countsTable(block.items), new Paragraph({ text: '', spacing: { after: 60 } })];
    case 'bars':
      return barsTable(block);
    case 'card':
      return [cardTitle(block.title, block.klasse, ''), ...placeOf(block.place), ...heldTogether(block.blocks, false)];
    case 'question':
      return questionParts(block);
    case 'fold':
      return [new Paragraph({ text: oneLine(block.title), heading: HeadingLevel.HEADING_3 }), ...partsOf(block.blocks)];
    case 'pageBreak':
      return [];
  }
}

/**
 * Paragraphs on one page, so that no page begins with the last line of a finding; a long list may part them.
 *
 * @param more whether something follows that belongs to them
 */
function heldTogether(blocks: readonly Block[], more: boolean): Part[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'paragraph'
      ? [paragraphOf(block.line, block.role, more || index + 1 < blocks.length)]
      : partOf(block),
  );
}

function paragraphOf(line: Line, role: 'lead' | 'small' | 'quote' | undefined, keepNext: boolean): Paragraph {
  if (role === 'quote')
    return new Paragraph({
      children: runsOf(line, { color: SOFT }),
      keepNext,
      keepLines: keepNext,
      indent: { left: 240 },
      border: { left: { style: BorderStyle.SINGLE, size: 12, color: LINE, space: 8 } },
    });
  const look = role === 'lead' ? { size: 23 } : role === 'small' ? { size: 17, color: SOFT } : {};
  return new Paragraph({ children: runsOf(line, look), keepNext, keepLines: keepNext });
}

/** An empty fact is a place to write. */
function factRuns(line: Line): ParagraphChild[] {
  const runs = runsOf(line);
  return line.every((one) => one === '') ? [run({ text: '______________________________' })] : runs;
}

function cardTitle(title: Line, klasse: keyof typeof COLOURS | undefined, lead: string): Paragraph {
  const badge = klasse === undefined ? [] : [run({ text: `${klasse}  `, bold: true, color: COLOURS[klasse] })];
  return new Paragraph({
    children: [...(lead === '' ? [] : [run({ text: lead, bold: true })]), ...badge, ...runsOf(title, { bold: true })],
    keepNext: true,
    spacing: { before: 180, after: 40 },
    border: { top: { style: BorderStyle.SINGLE, size: 4, color: LINE, space: 4 } },
  });
}

function placeOf(place: string): Paragraph[] {
  if (place === '') return [];
  return [
    new Paragraph({
      children: [run({ text: oneLine(place), size: 17, color: SOFT })],
      keepNext: true,
      spacing: { after: 50 },
    }),
  ];
}

function questionParts({ nummer, title, place, blocks, answers }: Question): Part[] {
  return [
    cardTitle(title, undefined, `${String(nummer)}. `),
    ...placeOf(place),
    ...heldTogether(blocks, true),
    new Paragraph({
      children: [run({ text: answers.map((answer) => `☐ ${oneLine(answer)}`).join('     ') })],
      keepNext: true,
    }),
    new Paragraph({
      children: [run({ text: 'Toelichting: ', color: SOFT })],
      spacing: { after: 500 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: LINE, space: 24 } },
    }),
  ];
}

function tableOf({ caption, head, rows, wide }: Table): Part[] {
  const size = wide ? 14 : 18;
  const widths = columnWidths(head, WIDTH, size, wide === true);
  return [
    new Paragraph({
      children: [run({ text: oneLine(caption), size: 17, color: SOFT })],
      keepNext: true,
      spacing: { before: 80, after: 60 },
    }),
    new DocxTable({
      layout: TableLayoutType.FIXED,
      width: { size: WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: head.map((name, index) =>
            cellOf({ line: [{ kind: 'strong', tekst: name }] }, size, widths[index] ?? 0, 'F3F5F8'),
          ),
        }),
        ...rows.map(
          (row) =>
            new TableRow({
              cantSplit: true,
              children: row.map((cell, index) =>
                cellOf(
                  cell,
                  size,
                  widths[index] ?? 0,
                  cell.tone === undefined ? undefined : TONES[cell.tone],
                  index === 0,
                ),
              ),
            }),
        ),
      ],
    }),
    new Paragraph({ text: '', spacing: { after: 60 } }),
  ];
}

const TONES: Readonly<Record<Tone, string | undefined>> = {
  good: 'E8F5EC',
  bad: 'FDECEB',
  doubt: 'FFF3DC',
  quiet: undefined,
};

function cellOf({ line }: Cell, size: number, width: number, fill: string | undefined, bold = false): TableCell {
  const border = { style: BorderStyle.SINGLE, size: 4, color: LINE };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 50, right: 50 },
    borders: { top: border, bottom: border, left: border, right: border },
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    children: [
      new Paragraph({
        children: runsOf(line, { size, bold }),
        spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO },
      }),
    ],
  });
}

function countsTable(items: Extract<Block, { kind: 'counts' }>['items']): DocxTable {
  const width = Math.floor(WIDTH / Math.max(1, items.length));
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new DocxTable({
    layout: TableLayoutType.FIXED,
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: items.map(() => width),
    rows: [
      new TableRow({
        cantSplit: true,
        children: items.map(
          ({ aantal, woord, uitleg, klasse }) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              margins: { top: 80, bottom: 80, left: 120, right: 80 },
              shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F3F5F8' },
              borders: {
                top: none,
                bottom: none,
                right: none,
                left: { style: BorderStyle.SINGLE, size: 24, color: klasse ? BARS[klasse] : LINE },
              },
              children: [
                new Paragraph({
                  children: [run({ text: String(aantal), bold: true, size: 36 })],
                  spacing: { after: 0 },
                }),
                new Paragraph({ children: [run({ text: oneLine(woord), bold: true })], spacing: { after: 0 } }),
                new Paragraph({
                  children: [run({ text: oneLine(uitleg), size: 16, color: SOFT })],
                  spacing: { after: 0 },
                }),
              ],
            }),
        ),
      }),
    ],
  });
}

const BARS = { fout: 'C23A32', waarschuwing: 'D08A1D', oordeel: '3B86A6' } as const;
/** Columns of the grid on which bars are drawn, as cells with a colour. */
const UNITS = 40;

function barsTable({ caption, rows }: Bars): Part[] {
  const most = Math.max(1, ...rows.map(({ parts }) => parts.reduce((sum, { aantal }) => sum + aantal, 0)));
  const [label, unit] = [2700, 88];
  const widths = [label, ...Array.from({ length: UNITS }, () => unit), WIDTH - label - UNITS * unit];
  return [
    new Paragraph({ children: [run({ text: oneLine(caption), size: 17, color: SOFT })], keepNext: true }),
    new DocxTable({
      layout: TableLayoutType.FIXED,
      width: { size: WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      rows: rows.map((row) => barRow(row, most, widths)),
    }),
    new Paragraph({ text: '', spacing: { after: 60 } }),
  ];
}

function barRow({ label, words, parts }: Bar, most: number, widths: readonly number[]): TableRow {
  const plain = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  // White lines above and below part one bar from the next.
  const gap = { style: BorderStyle.SINGLE, size: 24, color: 'FFFFFF' };
  const cell = (text: string, span: number, width: number, fill?: string): TableCell =>
    new TableCell({
      columnSpan: span,
      width: { size: width, type: WidthType.DXA },
      margins: { left: 60, right: 60 },
      borders: { top: gap, bottom: gap, left: plain, right: plain },
      ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
      children: [new Paragraph({ children: [run({ text: oneLine(text), size: 16 })], spacing: { after: 0 } })],
    });
  const unit = widths[1] ?? 0;
  let left = UNITS;
  const bars = parts.flatMap(({ klasse, aantal }) => {
    const span = Math.min(left, Math.max(1, Math.round((aantal / most) * UNITS)));
    left -= span;
    return span > 0 ? [cell('', span, span * unit, BARS[klasse])] : [];
  });
  const rest = left > 0 ? [cell('', left, left * unit)] : [];
  return new TableRow({
    cantSplit: true,
    children: [cell(label, 1, widths[0] ?? 0), ...bars, ...rest, cell(words, 1, widths.at(-1) ?? 0)],
  });
}

interface Look {
  readonly size?: number;
  readonly color?: string;
  readonly bold?: boolean;
}

function runsOf(line: Line, look: Look = {}): ParagraphChild[] {
  return line.map((one) => runOf(one, look));
}

function runOf(one: Inline, look: Look): ParagraphChild {
  if (typeof one === 'string') return run({ text: visible(one), ...look });
  switch (one.kind) {
    case 'strong':
      return run({ text: visible(one.tekst), ...look, bold: true });
    case 'soft':
      return run({ text: visible(one.tekst), ...look, bold: false, color: SOFT });
    case 'gone':
      return run({ text: visible(one.tekst), ...look, strike: true, color: COLOURS.fout });
    case 'come':
      return run({ text: visible(one.tekst), ...look, underline: {}, color: '17602F' });
    case 'klasse':
      return run({ text: one.klasse, ...look, bold: true, color: COLOURS[one.klasse] });
    case 'link':
      return one.href.startsWith('https://')
        ? new ExternalHyperlink({
            link: one.href,
            children: [run({ text: visible(one.tekst), ...look, style: 'Hyperlink' })],
          })
        : run({ text: visible(one.tekst), ...look });
  }
}

function run(options: IRunOptions): TextRun {
  return new TextRun(options);
}

function oneLine(text: string): string {
  return visible(text).trim();
}

/** Only signs that XML may hold: no control characters and no half of a pair. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').replace(/[\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, '');
}
