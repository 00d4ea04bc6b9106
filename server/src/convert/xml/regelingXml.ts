/** Regulations in XML: CVDR and its successor, BWB, and official publications. */
import { decode } from '../decode.ts';
import type { Geweigerd, Imported } from '../importer.ts';
import type { Note, Segment } from '../protocol/blocks.ts';
import { importedProtocol } from '../protocol/imported.ts';
import { INLINE, isBlank } from './inlineXml.ts';
import { regelingBlocks } from './regelingBlocks.ts';
import { childNamed, descendants, elementsOf, textOf, xmlTree, type XmlElement, type XmlNode } from './xmlTree.ts';

const METADATA: ReadonlySet<string> = new Set([
  'meta',
  'metadata',
  'bwb-wijzigingen',
  'meta-data',
  'bwb-inputbestand',
  'expressionidentificatie',
]);
const METADATA_REASON = 'gegevens over de publicatie; zij horen niet tot de tekst';

export function readRegelingXml(bytes: Uint8Array, filename: string): Imported | Geweigerd {
  const root = xmlTree(decode(bytes).text);
  if ('reden' in root) return root;
  if (![...descendants(root, 'al'), ...descendants(root, 'artikel')].length)
    return {
      reden: 'deze XML is geen regeling. Wij lezen XML van lokale regelgeving, wetten en officiële bekendmakingen.',
    };
  const notes: Note[] = [];
  const text = withoutMetadata(root);
  const read = {
    blocks: regelingBlocks(text, notes),
    notes,
    frontMatter: frontMatterOf(root),
    opmerkingen: opmerkingenOf(root),
  };
  return importedProtocol({ ...read, segments: [...metadataSegments(root), ...textSegments(text)] }, filename);
}

function withoutMetadata(node: XmlElement): XmlElement {
  const children = node.children.filter((child) => typeof child === 'string' || !METADATA.has(child.name));
  return { ...node, children: children.map((child) => (typeof child === 'string' ? child : withoutMetadata(child))) };
}

function metadataSegments(root: XmlElement): Segment[] {
  const found = (node: XmlElement): XmlElement[] =>
    elementsOf(node).flatMap((child) => (METADATA.has(child.name) ? [child] : found(child)));
  return found(root).map((node) => ({ text: spaced(node), reden: METADATA_REASON, waar: 'metagegevens' }));
}

function spaced(node: XmlNode): string {
  return typeof node === 'string' ? node : ` ${node.children.map(spaced).join('')} `;
}

/** Every word of the text in reading order, seen apart from what the blocks make of it; notes last. */
function textSegments(root: XmlElement): Segment[] {
  const parts: string[] = [];
  const notes: string[] = [];
  const walk = (node: XmlNode, into: string[]): void => {
    if (typeof node === 'string') {
      into.push(node);
      return;
    }
    if (node.name === 'nootref' || node.name === 'noot.nr') return;
    const target = node.name === 'noot' ? notes : into;
    const apart = !INLINE.has(node.name) || node.name === 'noot' || node.name === 'br';
    if (apart && node.name !== 'noot') into.push(' ');
    if (node.name === 'noot') notes.push(' ');
    if (node.name === 'li') into.push(`${node.attributes.get('nr') ?? ''} `);
    for (const child of node.children) walk(child, target);
    if (apart && node.name !== 'noot') into.push(' ');
  };
  walk(root, parts);
  return [{ text: parts.join('') }, { text: notes.join('') }];
}

/** What the record of a publication says for certain: a regulation that was published was adopted. */
function frontMatterOf(root: XmlElement): [string, string][] {
  const value = (name: string): string => {
    const [first] = descendants(root, name);
    return first ? textOf(first).replace(/\s+/g, ' ').trim() : '';
  };
  if (!childNamed(root, 'meta')) return [];
  const fields: [string, string][] = [
    ['bron', value('identifier')],
    ['vastgesteld', isoDate(value('issued'))],
    ['inwerkingtreding', isoDate(value('inwerkingtredingdatum'))],
    ['uitwerkingtreding', isoDate(value('uitwerkingtredingdatum'))],
  ];
  const known = fields.filter(([, text]) => text !== '');
  return known.some(([name]) => name === 'vastgesteld' || name === 'inwerkingtreding')
    ? [['status', 'vastgesteld'], ...known]
    : known;
}

function isoDate(text: string): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? '';
}

function opmerkingenOf(root: XmlElement): string[] {
  const pictures = [...descendants(root, 'plaatje'), ...descendants(root, 'illustratie')].filter(isBlank).length;
  return pictures > 0
    ? [`${String(pictures)} ${pictures === 1 ? 'afbeelding staat' : 'afbeeldingen staan'} niet in het resultaat.`]
    : [];
}
