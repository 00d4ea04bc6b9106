/**
 * Word documents as protocols. Their parts are read here and not through a converter to HTML, because
 * those drop the automatic numbers, and `artikel 5 lid 2` is nothing without them.
 */
import { decode } from '../decode.ts';
import type { Geweigerd, Imported } from '../importer.ts';
import type { Note, Segment } from '../protocol/blocks.ts';
import { fieldsOf } from '../protocol/documentFields.ts';
import { importedProtocol } from '../protocol/imported.ts';
import { unzip } from '../unzip.ts';
import { childNamed, descendants, elementsOf, textOf, xmlTree, type XmlElement } from '../xml/xmlTree.ts';
import { readNumbering } from './numbering.ts';
import { readStyles } from './styles.ts';
import { wordBlocks, type WordReading } from './wordBlocks.ts';
import { paragraphRuns } from './wordRuns.ts';

const WANTED = /^word\/(?:document|styles|numbering|footnotes|endnotes|comments|(?:header|footer)\d{0,3})\.xml$/;

/** Where Word keeps properties that others gave a document. */
const PROPERTIES = 'docProps/custom.xml';

export function readDocx(bytes: Uint8Array, filename: string): Imported | Geweigerd {
  const files = unzip(bytes, (name) => WANTED.test(name) || name === PROPERTIES);
  if ('reden' in files) return files;
  const parts = new Map<string, XmlElement>();
  for (const [name, content] of files) {
    if (name === PROPERTIES) continue;
    const tree = xmlTree(decode(content).text);
    if ('reden' in tree) return tree;
    parts.set(name.slice('word/'.length, -'.xml'.length), tree);
  }
  const body = childNamed(parts.get('document'), 'body');
  if (!body) return { reden: 'dit Word-document heeft geen tekst. Open het in Word en sla het opnieuw op als .docx.' };
  const styleOf = readStyles(parts.get('styles'));
  const labels = new Map<string, string>();
  const reading: WordReading = {
    styleOf,
    numbering: readNumbering(parts.get('numbering'), (id) => styleOf(id).numId),
    aside: {
      boxes: [],
      leftOut: [],
      seen: new Set(),
      noteLabel: (kind, id) => {
        const key = `${kind} ${id}`;
        const label = labels.get(key) ?? String(labels.size + 1);
        labels.set(key, label);
        return label;
      },
    },
    segments: [],
  };
  const blocks = wordBlocks(body, reading);
  const notes = notesOf(parts, labels, reading);
  const segments = [...reading.segments, ...passedOver(body, reading), ...besideText(parts)];
  const opmerkingen = pictureNote(body);
  return importedProtocol(
    { blocks, notes, segments, frontMatter: frontMatterOf(files.get(PROPERTIES)), opmerkingen },
    filename,
  );
}

/** What a protocol said of itself when it went to Word; properties that cannot be read say nothing. */
function frontMatterOf(content: Uint8Array | undefined): ReturnType<typeof fieldsOf> {
  const tree = content && xmlTree(decode(content).text);
  if (!tree || 'reden' in tree) return [];
  return fieldsOf(elementsOf(tree).map((one) => [one.attributes.get('name') ?? '', textOf(one).trim()]));
}

/** The notes that are called, in the order of their calls. */
function notesOf(parts: ReadonlyMap<string, XmlElement>, labels: Map<string, string>, reading: WordReading): Note[] {
  const notes: Note[] = [];
  for (const [key, label] of labels) {
    const [kind = '', id] = key.split(' ');
    const root = parts.get(`${kind}s`);
    const found = root && elementsOf(root).find((one) => one.attributes.get('id') === id);
    const paragraphs = found ? [...descendants(found, 'p')] : [];
    const runs = paragraphs.flatMap((one) => [
      ...paragraphRuns(one, reading.styleOf(undefined), reading.aside),
      { text: ' ' },
    ]);
    reading.segments.push({ text: runs.map(({ text }) => text).join('') });
    notes.push({ label, runs });
  }
  return notes;
}

/** Text that no reader of ours came by: it is named, so that nothing is lost without a word. */
function passedOver(node: XmlElement, reading: WordReading): Segment[] {
  return elementsOf(node).flatMap((child): Segment[] => {
    if (child.name === 'fallback' || child.name === 'del' || child.name === 'movefrom') return [];
    if (child.name !== 't') return passedOver(child, reading);
    return reading.aside.seen.has(child)
      ? []
      : [{ text: textOf(child), reden: 'staat in een onderdeel van Word dat wij niet lezen; zet dit zelf over' }];
  });
}

/** What stands beside the text, on every page or in the margin. */
function besideText(parts: ReadonlyMap<string, XmlElement>): Segment[] {
  return [...parts].flatMap(([name, root]): Segment[] => {
    if (name === 'comments')
      return elementsOf(root).map((one) => ({ text: wordText(one), reden: 'opmerking in de kantlijn' }));
    if (!/^(?:header|footer)/.test(name)) return [];
    return [
      {
        text: wordText(root),
        reden: 'staat op elke pagina',
        waar: name.startsWith('header') ? 'koptekst' : 'voettekst',
      },
    ];
  });
}

function wordText(root: XmlElement): string {
  return [...descendants(root, 'p')].map((one) => [...descendants(one, 't')].map(textOf).join('')).join(' ');
}

function pictureNote(body: XmlElement): string[] {
  const count = [...descendants(body, 'blip')].length;
  if (count === 0) return [];
  return [
    count === 1
      ? 'één afbeelding staat niet in het resultaat.'
      : `${String(count)} afbeeldingen staan niet in het resultaat.`,
  ];
}
