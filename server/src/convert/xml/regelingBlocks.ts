/**
 * The elements of a regulation in XML (CVDR, BWB, official publications) as blocks. What an element
 * is called decides only where a block begins; leden and onderdelen follow from their numbers.
 */
import { headingIn } from '../../model/structure/kop.ts';
import { itemNumber, tidy, plain, type Block, type Note, type Run } from '../protocol/blocks.ts';
import { levelOf } from '../protocol/structure.ts';
import { INLINE, isBlank, runsOf } from './inlineXml.ts';
import { tableRows } from './tableXml.ts';
import { childNamed, elementsOf, textOf, type XmlElement, type XmlNode } from './xmlTree.ts';

/** What of an element must be known below it. */
interface Around {
  /** The level of headings here. */
  readonly level: number;
  readonly depth: number;
  /** Whether an artikel holds it: a heading in it stands below that. */
  readonly inArtikel: boolean;
  /** Whether it names who signs. */
  readonly signature: boolean;
}

const SECTIONS: ReadonlySet<string> = new Set([
  'boek',
  'deel',
  'titeldeel',
  'hoofdstuk',
  'afdeling',
  'paragraaf',
  'subparagraaf',
  'sub-paragraaf',
  'artikel',
  'bijlage',
  'nota-toelichting',
  'circulaire.divisie',
  'divisie',
  'tekst-sluiting',
  'model',
  'toelichting',
  'algemeen',
  'artikelsgewijs',
]);
const NUMBERS = ['lidnr', 'li.nr', 'nr', 'lidnummer', 'linummer'];
const LISTS: ReadonlySet<string> = new Set(['lijst', 'expliciete-lijst', 'definitielijst', 'specificatielijst']);

export function regelingBlocks(root: XmlElement, notes: Note[]): Block[] {
  return childBlocks(root, { level: 2, depth: 0, inArtikel: false, signature: false }, notes);
}

/** Runs of text and inline elements between blocks are paragraphs. */
function childBlocks(node: XmlElement, around: Around, notes: Note[]): Block[] {
  const blocks: Block[] = [];
  let loose: XmlNode[] = [];
  const flush = (): void => {
    if (loose.some((one) => !isBlank(one)))
      blocks.push({
        kind: 'paragraph',
        depth: around.depth,
        runs: runsOf({ name: '', attributes: new Map(), children: loose }, notes),
        ...(around.signature ? { signature: true } : {}),
      });
    loose = [];
  };
  for (const child of node.children) {
    if (typeof child === 'string' || INLINE.has(child.name)) loose.push(child);
    else {
      flush();
      blocks.push(...elementBlocks(child, around, notes));
    }
  }
  flush();
  return blocks;
}

function elementBlocks(node: XmlElement, around: Around, notes: Note[]): Block[] {
  if (SECTIONS.has(node.name)) return sectionBlocks(node, around, notes);
  if (LISTS.has(node.name)) return elementsOf(node).flatMap((child) => elementBlocks(child, around, notes));
  switch (node.name) {
    case 'intitule':
    case 'citeertitel':
      return headingBlocks(runsOf(node, notes), 1);
    case 'kop':
    case 'tussenkop':
    case 'titel':
    case 'subtitel':
      return kopBlocks(node, around, notes);
    case 'lid':
    case 'li':
      return numberedBlocks(node, around, notes);
    case 'definitie-item':
      return definitionBlocks(node, around, notes);
    case 'ondertekening':
      return childBlocks(node, { ...around, signature: true }, notes);
    case 'table':
      return [{ kind: 'table', rows: tableRows(node, notes) }];
    default:
      // A paragraph that holds a list or a table comes apart into lines; any other is one run.
      return childBlocks(node, around, notes);
  }
}

function headingBlocks(runs: readonly Run[], level: number): Block[] {
  const tidied = tidy(runs);
  return tidied.length === 0 ? [] : [{ kind: 'heading', level: Math.min(6, level), runs: tidied }];
}

function sectionBlocks(node: XmlElement, around: Around, notes: Note[]): Block[] {
  const isArtikel = node.name === 'artikel';
  const named = childNamed(node, 'kop');
  const level = named && !isBlank(named) ? around.level + 1 : around.level;
  const within = { level, depth: 0, inArtikel: isArtikel, signature: false };
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return childBlocks({ ...node, children: [child] }, within, notes);
    return child === named
      ? kopBlocks(child, { ...around, inArtikel: false }, notes, isArtikel)
      : elementBlocks(child, within, notes);
  });
}

/** Label, number and title as one line, as a reader sees them. */
function kopBlocks(node: XmlElement, around: Around, notes: Note[], isArtikel = false): Block[] {
  const parts = elementsOf(node).some((child) => !INLINE.has(child.name)) ? node.children : [node];
  const runs = tidy(
    parts.flatMap((part) => (typeof part === 'string' ? [{ text: part }] : [...runsOf(part, notes), { text: ' ' }])),
  );
  const text = plain(runs);
  if (around.inArtikel) return [{ kind: 'paragraph', depth: 0, runs: runs.map((run) => ({ ...run, bold: true })) }];
  const kop = headingIn(text);
  const level = kop ? levelOf(kop.soort) : isArtikel ? Math.max(2, around.level) : around.level;
  return headingBlocks(runs, Math.max(level, isArtikel ? around.level : 2));
}

function numberedBlocks(node: XmlElement, around: Around, notes: Note[]): Block[] {
  const own = NUMBERS.map((name) => childNamed(node, name)).find((child) => child !== undefined);
  const number = (own ? textOf(own) : (node.attributes.get('nr') ?? '')).replace(/\s+/g, ' ').trim();
  const children = node.children.filter((child) => child !== own);
  const inner = childBlocks({ ...node, children }, { ...around, depth: around.depth + 1 }, notes);
  const at = inner.findIndex((block) => block.kind !== 'paragraph' || tidy(block.runs).length > 0);
  const first = inner[at];
  const written = itemNumber(number);
  if (first?.kind !== 'paragraph' || first.depth !== around.depth + 1)
    return [{ kind: 'item', number: written, depth: around.depth, runs: [] }, ...inner];
  return [{ kind: 'item', number: written, depth: around.depth, runs: first.runs }, ...inner.slice(at + 1)];
}

/** A term with its meaning is one item: `college: het college van …`. */
function definitionBlocks(node: XmlElement, around: Around, notes: Note[]): Block[] {
  const runs = elementsOf(node).flatMap((child) => [
    ...runsOf(child, notes, child.name === 'term' ? { bold: true } : {}),
    { text: ' ' },
  ]);
  return [{ kind: 'item', number: '', depth: around.depth, runs }];
}
