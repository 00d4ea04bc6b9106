/** The blocks of Markdown as paragraphs and tables of Word; numbers stand as they are written. */
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  LevelFormat,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type INumberingOptions,
  type ParagraphChild,
} from 'docx';
import type { List, ListItem, Nodes, PhrasingContent, RootContent, Table as MarkdownTable } from 'mdast';
import { inlineChildren, textRun, type InlineWriting } from './wordInline.ts';

/** What is written, and whether it wants a page on its side. */
export interface Written {
  readonly child: FileChild;
  readonly isHeading: boolean;
  readonly isWide: boolean;
}

export interface ContentWriting extends InlineWriting {
  /** The source of the Markdown, for the numbers of its lists. */
  readonly markdown: string;
}

const BULLETS = 'streepjes';
const STEP = 425;
const DEEPEST = 8;
const MANY_COLUMNS = 5;
const HEADINGS = [
  HeadingLevel.TITLE,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const;

/** The one list of Word that is used: dashes, at nine depths. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: Array.from({ length: DEEPEST + 1 }, (_, level) => ({
        level,
        format: LevelFormat.BULLET,
        text: '–',
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: STEP * (level + 1), hanging: STEP } } },
      })),
    },
  ],
};

export function contentOf(nodes: readonly RootContent[], writing: ContentWriting, depth = 0): Written[] {
  return nodes.flatMap((node): Written[] => {
    switch (node.type) {
      case 'heading': {
        const heading = HEADINGS[node.depth - 1] ?? HeadingLevel.HEADING_5;
        const children = inlineChildren(node.children, writing);
        return [{ child: new Paragraph({ heading, keepNext: true, children }), isHeading: true, isWide: false }];
      }
      case 'paragraph': {
        const indent = depth === 0 ? {} : { indent: { left: STEP * depth } };
        return [
          text(new Paragraph({ ...indent, spacing: { after: 120 }, children: inlineChildren(node.children, writing) })),
        ];
      }
      case 'list':
        return listContent(node, writing, depth);
      case 'blockquote':
        return contentOf(node.children, writing, depth + 1);
      case 'table':
        return [
          { child: tableOf(node, writing), isHeading: false, isWide: columnsOf(node) > MANY_COLUMNS },
          text(new Paragraph({ children: [] })),
        ];
      case 'code':
        return node.value.split('\n').map((line) => text(new Paragraph({ children: [new TextRun({ text: line })] })));
      case 'html':
        writing.skipped(node.value.startsWith('<!--') ? 'opmerking' : 'html');
        return [];
      default:
        return [];
    }
  });
}

function text(child: FileChild): Written {
  return { child, isHeading: false, isWide: false };
}

function listContent(list: List, writing: ContentWriting, depth: number): Written[] {
  return list.children.flatMap((item) => itemContent(item, writing, depth));
}

function itemContent(item: ListItem, writing: ContentWriting, depth: number): Written[] {
  const [first, ...rest] = item.children;
  const phrases = first?.type === 'paragraph' ? first.children : [];
  const others = first?.type === 'paragraph' ? rest : item.children;
  const number = markerOf(item, writing);
  const named = number === undefined ? numberedPhrases(phrases) : undefined;
  const own = inlineChildren(named ?? phrases, writing);
  const children = number === undefined ? own : [textRun(`${number}\t`, {}), ...own];
  return [
    text(itemParagraph(children, number !== undefined || named !== undefined, depth)),
    ...contentOf(others, writing, depth + 1),
  ];
}

function markerOf(item: ListItem, { markdown }: ContentWriting): string | undefined {
  const start = item.position?.start.offset ?? 0;
  return /^\d{1,9}[.)]/.exec(markdown.slice(start, start + 12))?.[0];
}

/** `- a. college`: the dash is not shown, and the text stands behind a tab. */
function numberedPhrases(phrases: readonly PhrasingContent[]): PhrasingContent[] | undefined {
  const [first, ...rest] = phrases;
  if (first?.type !== 'text') return undefined;
  const found = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?[.)°]?|[a-zA-Z]{1,2}[.)]|[ivx]{1,5}[.)]) /.exec(first.value)?.[0];
  if (found === undefined) return undefined;
  return [{ ...first, value: `${found.trimEnd()}\t${first.value.slice(found.length)}` }, ...rest];
}

function itemParagraph(children: readonly ParagraphChild[], hasNumber: boolean, depth: number): Paragraph {
  const level = Math.min(depth, DEEPEST);
  const place = hasNumber
    ? { indent: { left: STEP * (level + 1), hanging: STEP } }
    : { numbering: { reference: BULLETS, level } };
  return new Paragraph({ ...place, spacing: { after: 60 }, children: [...children] });
}

function columnsOf(table: MarkdownTable): number {
  return Math.max(1, ...table.children.map((row) => row.children.length));
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '808080' } as const;

const TABLE_TEXT = 17;

function tableOf(table: MarkdownTable, writing: ContentWriting): Table {
  const columns = columnsOf(table);
  const rows = table.children.map((row, index) => {
    const look = index === 0 ? { bold: true, size: TABLE_TEXT } : { size: TABLE_TEXT };
    const cells = Array.from({ length: columns }, (_, at) => row.children[at]?.children ?? []);
    return new TableRow({
      tableHeader: index === 0,
      children: cells.map((cell) => cellOf(inlineChildren(cell, writing, look), index === 0)),
    });
  });
  return new Table({
    rows,
    columnWidths: columnWidths(table, columns),
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
  });
}

/** Width of text on a page and of a sign in a table, in twentieths of a point. */
const PORTRAIT = 9500;
const LANDSCAPE = 14400;
const SIGN = 115;

/** Each column gets room for its longest word, and of what is left by how much it holds. */
function columnWidths(table: MarkdownTable, columns: number): number[] {
  const page = columns > MANY_COLUMNS ? LANDSCAPE : PORTRAIT;
  const texts = Array.from({ length: columns }, (_, at) => table.children.map((row) => wordsIn(row.children[at])));
  const least = texts.map(
    (cells) => SIGN * (2 + Math.max(4, ...cells.flat().map((word) => Math.min(24, word.length)))),
  );
  const content = texts.map((cells) => Math.sqrt(1 + cells.flat().join(' ').length));
  const needed = least.reduce((sum, width) => sum + width, 0);
  const room = Math.max(0, page - needed);
  const total = content.reduce((sum, weight) => sum + weight, 0);
  const scale = needed > page ? page / needed : 1;
  return least.map((width, at) => Math.floor(width * scale + (room * (content[at] ?? 0)) / total));
}

function wordsIn(cell: Nodes | undefined): string[] {
  return cell === undefined ? [] : phraseText(cell).split(/\s+/);
}

function phraseText(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? ' ' : node.value;
  return 'children' in node ? node.children.map(phraseText).join('') : '';
}

export function cellOf(children: readonly ParagraphChild[], isHead: boolean): TableCell {
  return new TableCell({
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(isHead ? { shading: { fill: 'E7ECF3' } } : {}),
    children: [new Paragraph({ children: [...children] })],
  });
}
