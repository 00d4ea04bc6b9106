/** A wijzigingsvoorstel as a Word document: per artikel what it says and what it would say, side by side. */
import { Document, Packer, Paragraph, HeadingLevel, Table, TableRow, TextRun, WidthType, type FileChild } from 'docx';
import type { Exported, ExportSource, Wijzigingsregel } from '../exporter.ts';
import { cellOf } from './wordContent.ts';
import { textRun } from './wordInline.ts';
import { styles } from './wordStyles.ts';

export async function writeProposal({ filename, voorstel = [] }: ExportSource): Promise<Exported> {
  const children: FileChild[] = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(`Wijzigingsvoorstel voor ${filename}`)] }),
    ...voorstel.flatMap(changeContent),
  ];
  const document = new Document({
    creator: 'Doelbinding',
    title: `Wijzigingsvoorstel voor ${filename}`,
    styles,
    sections: [{ children }],
  });
  return { content: new Uint8Array(await Packer.toArrayBuffer(document)) };
}

function changeContent({ plaats, was, wordt }: Wijzigingsregel): FileChild[] {
  const title = plaats === '' ? 'Overige tekst' : plaats.charAt(0).toUpperCase() + plaats.slice(1);
  const [before, after] = [words(was), words(wordt)];
  const same = commonEnds(before, after);
  const head = new TableRow({
    tableHeader: true,
    children: ['Was', 'Wordt'].map((name) => cellOf([textRun(name, { bold: true })], true)),
  });
  const row = new TableRow({
    children: [
      cellOf(marked(before, same, { strike: true, color: '9C1C1C' }), false),
      cellOf(marked(after, same, { bold: true, color: '1B5E20' }), false),
    ],
  });
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: [new TextRun(title)] }),
    new Table({ rows: [head, row], width: { size: 100, type: WidthType.PERCENTAGE }, columnWidths: [4750, 4750] }),
  ];
}

/** Words with the white space behind them. */
function words(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

interface Ends {
  readonly start: number;
  readonly end: number;
}

/** How many words two texts share at their beginning and at their end. */
function commonEnds(a: readonly string[], b: readonly string[]): Ends {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return { start, end };
}

/** The text with the words between its ends marked as changed. */
function marked(all: readonly string[], { start, end }: Ends, look: object): TextRun[] {
  const parts = [all.slice(0, start), all.slice(start, all.length - end), all.slice(all.length - end)];
  return parts.flatMap((part, at) =>
    part.length === 0
      ? []
      : lines(part.join('')).map(
          (text, index) => new TextRun({ ...(at === 1 ? look : {}), text, ...(index > 0 ? { break: 1 } : {}) }),
        ),
  );
}

function lines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}
