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

function changeContent({ plaats, stukken }: Wijzigingsregel): FileChild[] {
  const title = plaats === '' ? 'Overige tekst' : plaats.charAt(0).toUpperCase() + plaats.slice(1);
  const head = new TableRow({
    tableHeader: true,
    children: ['Was', 'Wordt'].map((name) => cellOf([textRun(name, { bold: true })], true)),
  });
  const row = new TableRow({
    children: [
      cellOf(marked(stukken, 'weg', { strike: true, color: '9C1C1C' }), false),
      cellOf(marked(stukken, 'nieuw', { bold: true, color: '1B5E20' }), false),
    ],
  });
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: [new TextRun(title)] }),
    new Table({ rows: [head, row], width: { size: 100, type: WidthType.PERCENTAGE }, columnWidths: [4750, 4750] }),
  ];
}

/** One side of a change: what stays, and what goes or comes in its own look. */
function marked(stukken: Wijzigingsregel['stukken'], side: 'weg' | 'nieuw', look: object): TextRun[] {
  return stukken
    .filter(({ soort }) => soort === 'gelijk' || soort === side)
    .flatMap(({ soort, tekst }) =>
      lines(tekst).map(
        (text, index) => new TextRun({ ...(soort === side ? look : {}), text, ...(index > 0 ? { break: 1 } : {}) }),
      ),
    );
}

function lines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}
