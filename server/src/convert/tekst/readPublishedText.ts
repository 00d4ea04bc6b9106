/** Text as published, from a website or another program, as a protocol: its structure is that which the checks read. */
import { delenOf, type Deel, type DeelSoort } from '../../model/structure/deel.ts';
import { buildStructure, type Structure } from '../../model/structure/structure.ts';
import { unitsOf, type TableUnit, type TextUnit, type Unit } from '../../model/structure/unit.ts';
import { loadReaders, readDocument, type ReadText } from '../../model/document.ts';
import { sourceDocument } from '../../text/document.ts';
import { spanIn } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { decode } from '../decode.ts';
import type { Geweigerd, Imported } from '../importer.ts';
import type { Block, Segment } from '../protocol/blocks.ts';
import { importedProtocol } from '../protocol/imported.ts';
import { levelOf } from '../protocol/structure.ts';
import { runsOf } from './publishedRuns.ts';

const SECTIONS: ReadonlySet<DeelSoort> = new Set(['hoofdstuk', 'afdeling', 'paragraaf', 'artikel', 'bijlage', 'kop']);
const PUBLISHER = 'gegevens over de publicatie; zij horen niet tot de tekst';
const LONGEST_LINE = 2_000_000;

export async function readPublishedText(bytes: Uint8Array, filename: string): Promise<Imported | Geweigerd> {
  if (bytes.includes(0) && bytes[0] !== 0xff && bytes[0] !== 0xfe)
    return { reden: 'het bestand bevat geen tekst. Sla het document op als tekst of als .docx.' };
  const { text, encoding } = decode(bytes);
  if (text.split('\n', 200_000).some((line) => line.length > LONGEST_LINE))
    return { reden: 'een regel is zo lang dat dit geen gewone tekst is. Breek de regel op.' };
  const document = readDocument(sourceDocument('file:///import.txt', text), 'text', await loadReaders());
  if (document.language !== 'text') return { reden: 'dit bestand is geen tekst.' };
  return publishedProtocol(document, filename, encoding === 'windows-1252');
}

/** A text that was read already; `isWindows` where its signs may have been guessed wrong. */
export function publishedProtocol(
  { syntax, source: { text } }: ReadText,
  filename: string,
  isWindows = false,
): Imported | Geweigerd {
  const units = unitsOf(syntax, text);
  const structure = buildStructure(units);
  const around = publicationOf(structure, text);
  const blocks = blocksOf(units, structure, text, around);
  const opmerkingen = isWindows
    ? ['de tekst stond in de tekencodering van Windows; controleer tekens als é en €.']
    : [];
  return importedProtocol(
    { blocks, notes: [], segments: segmentsOf(text, units, around), frontMatter: [], opmerkingen },
    filename,
  );
}

/** How publishers name what they put above a text. */
const RECORD =
  /Wetstechnische informatie|Gegevens van de regeling|Geldend van|Ziet u een fout|gemeenteblad|overheid\.nl|Officiële uitgave/i;

/** What the publisher put before the title; other words that stand there belong to the text. */
function publicationOf({ regeling }: Structure, text: string): Span | undefined {
  const span = regeling.delen.find(({ soort }) => soort === 'publicatie')?.span;
  return span && RECORD.test(text.slice(span.start, span.end)) ? span : undefined;
}

/** All of the text; what the publisher put before it is left out. */
function segmentsOf(text: string, units: readonly Unit[], around: Span | undefined): Segment[] {
  const spaced = (from: number, to: number): string => asRead(text, units, from, to);
  if (!around) return [{ text: spaced(0, text.length) }];
  return [
    { text: spaced(0, around.start) },
    { text: text.slice(around.start, around.end), reden: PUBLISHER, waar: 'boven de titel' },
    { text: spaced(around.end, text.length) },
  ];
}

const TAG = /<(\/?)(?:b|strong|i|em|u|sup|sub|br)\s?\/?>/gi;
const CUT_WORD = /(?<=\p{L})-[ \t]*\r?\n\s*(?=\p{Ll})(?!(?:en|of|tot|dan|maar|als|respectievelijk)(?!\p{L}))/gu;

/** The source without the signs that are no words: a number apart from its text, a cut word whole. */
function asRead(text: string, units: readonly Unit[], from: number, to: number): string {
  const parts: string[] = [];
  let at = from;
  for (const unit of units) {
    const end = unit.kind === 'text' ? unit.enumerator?.span.end : undefined;
    if (end === undefined || end <= at || end > to) continue;
    parts.push(text.slice(at, end), ' ');
    const ring = ringOf(unit);
    at = ring ? Math.min(to, spanIn(ring.passage).end) : end;
  }
  parts.push(text.slice(at, to));
  return wholeWords(parts.join(''), units).replace(TAG, (tag) => (/^<br/i.test(tag) ? ' ' : ''));
}

/** Words that a line break cut in two are whole where the reading of the text has them so. */
function wholeWords(text: string, units: readonly Unit[]): string {
  if (text.search(CUT_WORD) < 0) return text;
  const read = units.map((unit) => (unit.kind === 'text' ? unit.passage.reading.text : '')).join('\n');
  return text.replace(CUT_WORD, (cut: string, at: number) => {
    const before =
      text
        .slice(Math.max(0, at - 30), at)
        .split(/[^\p{L}]/u)
        .at(-1) ?? '';
    const behind = /^\p{L}{1,30}/u.exec(text.slice(at + cut.length, at + cut.length + 30))?.[0] ?? '';
    return read.includes(before + behind) ? '' : cut;
  });
}

/** A bullet of a second kind: an open circle, that extraction writes as a letter on a line of its own. */
function ringOf(unit: Unit): TextUnit | undefined {
  if (unit.kind !== 'text' || unit.enumerator?.style !== 'streep') return undefined;
  return unit.passage.reading.text.trim() === 'o' ? unit : undefined;
}

function blocksOf(units: readonly Unit[], structure: Structure, text: string, around: Span | undefined): Block[] {
  const sections = new Map<number, Deel>();
  const titles = new Set<number>();
  const slots = new Set<number>();
  for (const deel of delenOf(structure.regeling)) {
    if (deel.soort === 'slot') slots.add(deel.span.start);
    if (!SECTIONS.has(deel.soort)) continue;
    sections.set(deel.kopSpan.start, deel);
    if (deel.titel) titles.add(spanIn(deel.titel).start);
  }
  const title = structure.titel && spanIn(structure.titel).start;
  const blocks: Block[] = [];
  const beside = dashesBeside(units, text);
  let ring: TextUnit | undefined;
  let signed = false;
  for (const unit of units) {
    signed ||= slots.has(unit.span.start);
    if (sections.has(unit.span.start)) signed = false;
    if (around && unit.span.start < around.end && unit.span.start >= around.start) continue;
    const bullet = ring;
    ring = ringOf(unit);
    if (ring) continue;
    if (bullet && unit.kind === 'text' && !unit.enumerator && !sections.has(unit.span.start)) {
      blocks.push({ kind: 'item', number: '', depth: bullet.indent, runs: runsOf(unit.passage, text, signed) });
      continue;
    }
    if (unit.kind === 'table') blocks.push({ kind: 'table', rows: tableRows(unit) });
    else if (unit.kind === 'text')
      addText(blocks, unit, { section: sections.get(unit.span.start), title, titles, beside, text, signed });
  }
  return blocks;
}

interface Known {
  readonly section: Deel | undefined;
  readonly title: number | undefined;
  readonly titles: ReadonlySet<number>;
  readonly beside: ReadonlySet<Unit>;
  readonly text: string;
  /** Behind the articles, where people sign. */
  readonly signed: boolean;
}

function addText(blocks: Block[], unit: TextUnit, { section, title, titles, beside, text, signed }: Known): void {
  const { start } = spanIn(unit.passage);
  const number = unit.enumerator ? text.slice(unit.enumerator.span.start, unit.enumerator.span.end) : '';
  const before = blocks.at(-1);
  if (start === title && !section) {
    blocks.push({ kind: 'heading', level: 1, runs: [{ text: flat(`${number} ${unit.passage.reading.text}`) }] });
    return;
  }
  if (section) {
    const level = section.soort === 'kop' ? 2 : levelOf(section.soort);
    blocks.push({ kind: 'heading', level, runs: [{ text: flat(`${number} ${unit.passage.reading.text}`) }] });
  } else if (titles.has(start) && before?.kind === 'heading')
    blocks[blocks.length - 1] = { ...before, runs: [...before.runs, { text: ` ${flat(unit.passage.reading.text)}` }] };
  else if (unit.enumerator)
    blocks.push({
      kind: 'item',
      number: unit.enumerator.style === 'streep' ? '' : number,
      depth: beside.has(unit) ? unit.indent - 1 : unit.indent,
      runs: runsOf(unit.passage, text, signed),
    });
  else blocks.push({ kind: 'paragraph', depth: depthOf(blocks, unit), runs: runsOf(unit.passage, text, signed) });
}

/**
 * Dashes that stand one column further in than the one before them and yet beside it, as they do in Markdown: extraction
 * leaves such columns. They are below it where it announces them with a colon.
 */
function dashesBeside(units: readonly Unit[], text: string): ReadonlySet<Unit> {
  const beside = new Set<Unit>();
  let announces = false;
  for (const unit of units) {
    if (unit.kind !== 'text' || unit.enumerator === undefined) continue;
    const isDash = unit.enumerator.style === 'streep' && text.charAt(unit.enumerator.span.start) === '-';
    if (unit.indent % 2 === 0) announces = isDash && unit.passage.reading.text.trimEnd().endsWith(':');
    else if (isDash && !announces) beside.add(unit);
  }
  return beside;
}

const DEEP = 99;
/** A line that stands further in than the item before it goes on with that item. */
function depthOf(blocks: readonly Block[], unit: TextUnit): number {
  const item = blocks.findLast((block) => block.kind !== 'paragraph');
  return item?.kind === 'item' && unit.indent > item.depth ? DEEP : 0;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function tableRows({ table }: TableUnit): { text: string }[][][] {
  return table.node.rows.map(({ node }) => node.cells.map((cell) => [{ text: cell.reading.text }]));
}
