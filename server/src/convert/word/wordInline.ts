/** The running text of Markdown as runs of Word. */
import { FootnoteReferenceRun, Tab, TextRun, type ParagraphChild } from 'docx';
import type { PhrasingContent } from 'mdast';
import type { Marks } from './marks.ts';

export interface InlineWriting {
  readonly marks: Marks;
  /** Offset of the Markdown in the document: behind its front matter. */
  readonly origin: number;
  /** The number of a footnote by its label; undefined for a call without a text. */
  noteNumber(label: string): number | undefined;
  /** Notes for the reader of what is not written, counted by kind. */
  skipped(kind: 'opmerking' | 'html'): void;
}

export interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** In half points. */
  readonly size?: number;
}

/** A line that ends in the source goes on in Word; a tab is an element of its own there. */
export function textRun(text: string, look: Look): TextRun {
  const [first = '', ...rest] = text.replace(/[ \n]+/g, ' ').split('\t');
  return new TextRun({ ...look, children: [first, ...rest.flatMap((part) => [new Tab(), part])] });
}

export function inlineChildren(
  nodes: readonly PhrasingContent[],
  writing: InlineWriting,
  look: Look = {},
): ParagraphChild[] {
  return nodes.flatMap((node) => inlineChild(node, writing, look));
}

function inlineChild(node: PhrasingContent, writing: InlineWriting, look: Look): ParagraphChild[] {
  switch (node.type) {
    case 'strong':
      return inlineChildren(node.children, writing, { ...look, bold: true });
    case 'emphasis':
      return inlineChildren(node.children, writing, { ...look, italics: true });
    case 'link':
    case 'linkReference':
    case 'delete':
      return inlineChildren(node.children, writing, look);
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'footnoteReference': {
      const number = writing.noteNumber(node.identifier);
      return number === undefined
        ? [new TextRun({ ...look, text: `[^${node.identifier}]` })]
        : [new FootnoteReferenceRun(number)];
    }
    case 'html':
      return htmlChild(node.value, writing);
    case 'text':
    case 'inlineCode': {
      const start = writing.origin + (node.position?.start.offset ?? 0);
      const end = writing.origin + (node.position?.end.offset ?? 0);
      return writing.marks.around(node.value, start, end, (piece) => textRun(piece, look));
    }
    case 'image':
    case 'imageReference':
      return [new TextRun({ ...look, text: node.alt ?? '' })];
    default:
      return [];
  }
}

function htmlChild(value: string, writing: InlineWriting): ParagraphChild[] {
  if (/^<br\s*\/?>$/i.test(value)) return [new TextRun({ break: 1 })];
  writing.skipped(value.startsWith('<!--') ? 'opmerking' : 'html');
  return [];
}
