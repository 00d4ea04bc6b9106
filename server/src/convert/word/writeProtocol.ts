/** A protocol as a Word document, with its findings as comments where that is asked. */
import { Document, Packer, PageOrientation, Paragraph, TextRun, type FileChild, type ISectionOptions } from 'docx';
import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import type { Exported, ExportSource, NietGeschreven, Opmerking } from '../exporter.ts';
import { propertiesOf } from '../protocol/documentFields.ts';
import { bodyStart, markdownTree } from '../protocol/markdownTree.ts';
import { markdownOf } from './asMarkdown.ts';
import { marksOf } from './marks.ts';
import { contentOf, numbering, type ContentWriting, type Written } from './wordContent.ts';
import { inlineChildren, textRun } from './wordInline.ts';
import { styles } from './wordStyles.ts';

const AUTHOR = 'Doelbinding';

export async function writeProtocol(source: ExportSource): Promise<Exported | NietGeschreven> {
  const asked = await markdownOf(source);
  if ('reden' in asked) return asked;
  const { markdown, opmerkingen } = asked;
  const origin = bodyStart(markdown);
  const body = markdown.slice(origin);
  const root = markdownTree(body);
  const definitions = root.children.filter((node) => node.type === 'footnoteDefinition');
  const skipped = new Map<string, number>();
  const writing: ContentWriting = {
    markdown: body,
    origin,
    marks: marksOf(opmerkingen),
    noteNumber: (label) => numberOf(definitions, label),
    skipped: (kind) => skipped.set(kind, (skipped.get(kind) ?? 0) + 1),
  };
  const written = contentOf(textOf(root), writing);
  const footnotes = Object.fromEntries(
    definitions.map((definition, at) => [String(at + 1), { children: noteParagraphs(definition, writing) }]),
  );
  const rest = writing.marks.rest();
  const last = rest.length > 0 ? [{ child: new Paragraph({ children: rest }), isHeading: false, isWide: false }] : [];
  const document = new Document({
    creator: AUTHOR,
    title: source.filename,
    customProperties: propertiesOf(markdown.slice(0, origin)),
    styles,
    numbering,
    footnotes,
    sections: sectionsOf([...written, ...last]),
    ...(opmerkingen.length > 0 ? { comments: { children: opmerkingen.map(commentOf) } } : {}),
  });
  return { content: new Uint8Array(await Packer.toArrayBuffer(document)), opmerkingen: notesOn(skipped) };
}

function textOf(root: Root): RootContent[] {
  return root.children.filter((node) => node.type !== 'footnoteDefinition' && node.type !== 'definition');
}

/** Footnotes count from 1 in the order of their texts. */
function numberOf(definitions: readonly FootnoteDefinition[], label: string): number | undefined {
  const at = definitions.findIndex(({ identifier }) => identifier === label);
  return at < 0 ? undefined : at + 1;
}

function noteParagraphs(definition: FootnoteDefinition, writing: ContentWriting): Paragraph[] {
  return definition.children.flatMap((node) =>
    node.type === 'paragraph'
      ? [
          new Paragraph({
            style: 'FootnoteText',
            children: [new TextRun(' '), ...inlineChildren(node.children, writing)],
          }),
        ]
      : [],
  );
}

function commentOf(
  { klasse, regel, tekst }: Opmerking,
  id: number,
): ConstructorParameters<typeof Document>[0]['comments'] extends
  | { readonly children: readonly (infer One)[] }
  | undefined
  ? One
  : never {
  const [wat = '', ...meer] = tekst.split('\n');
  return {
    id,
    author: AUTHOR,
    initials: 'D',
    children: [
      new Paragraph({ children: [textRun(`${klasse}: `, { bold: true }), new TextRun(wat)] }),
      ...meer.map((line) => new Paragraph({ children: [new TextRun(line)] })),
      new Paragraph({ children: [textRun(`Regel: ${regel}`, { italics: true })] }),
    ],
  };
}

const MARGIN = { top: 1200, bottom: 1200, left: 1200, right: 1200 } as const;
/** A4, in twentieths of a point. */
const PAPER = { width: 11906, height: 16838 } as const;

/** Wide tables stand on pages on their side, together with the heading above them. */
export function sectionsOf(written: readonly Written[]): ISectionOptions[] {
  const groups: { wide: boolean; children: FileChild[] }[] = [];
  written.forEach(({ child, isWide, isHeading }, at) => {
    const wide = isWide || (isHeading && written[at + 1]?.isWide === true);
    const group = groups.at(-1);
    if (group?.wide === wide) group.children.push(child);
    else groups.push({ wide, children: [child] });
  });
  return groups.map(({ wide, children }) => ({
    properties: {
      page: {
        size: { ...PAPER, orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: MARGIN,
      },
    },
    children,
  }));
}

function notesOn(skipped: ReadonlyMap<string, number>): string[] {
  const count = skipped.get('opmerking') ?? 0;
  const html = skipped.get('html') ?? 0;
  return [
    ...(count > 0
      ? [
          `${String(count)} ${count === 1 ? 'afwijking of opmerking' : 'afwijkingen of opmerkingen'} in de bron (tussen <!-- en -->) staan niet in het Word-document.`,
        ]
      : []),
    ...(html > 0 ? [`${String(html)} stukken HTML in de bron staan niet in het Word-document.`] : []),
  ];
}
