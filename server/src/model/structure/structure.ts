/**
 * Units into structure: titel, aanhef, hoofdstukken, artikelen, leden, onderdelen, bijlagen. The
 * reader is tolerant: whatever has no place of its own stays with the deel before it.
 */
import { derived } from '../../text/derived.ts';
import { sliceReading, spanIn, type Passage, type Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Deel, DeelSoort, Nummer } from './deel.ts';
import { headingLevels, sectionOf, type Section } from './section.ts';
import { placeOf, type Level } from './nesting.ts';
import { findTitle } from './titel.ts';
import type { CommentUnit, NoteUnit, TableUnit, TextUnit, Unit } from './unit.ts';

export interface Structure {
  readonly regeling: Deel;
  readonly titel: Passage | undefined;
  readonly bijlagen: readonly Deel[];
}

/** A deel in the making. */
interface Draft {
  readonly soort: DeelSoort;
  readonly nummer: Nummer | undefined;
  titel: Passage | undefined;
  readonly kopSpan: Span;
  end: number;
  readonly alineas: Passage[];
  readonly tabellen: TableUnit[];
  readonly noten: NoteUnit[];
  readonly opmerkingen: CommentUnit[];
  readonly delen: Draft[];
  /** Rank among headings: a heading closes all open ones of its own rank and below. */
  readonly rank: number;
  /** Depth of a Markdown heading; 0 for any other. */
  readonly depth: number;
}

/** The open delen while units are placed: headings by rank, then the levels of a list. */
interface Frame {
  readonly headings: Draft[];
  readonly items: Draft[];
  /** Of each of the items. */
  readonly levels: Level[];
}

const LIST_RANK = 100;
/** Of what holds no sections: any heading closes it. */
const LEAF_RANK = 99;
const ADOPTED = /^(?:Aldus (?:vastgesteld|besloten|overeengekomen)|Vastgesteld (?:door|in|op)\b)/;

export function buildStructure(units: readonly Unit[]): Structure {
  const title = findTitle(units);
  const root = draft('regeling', { start: 0, end: 0 }, 0);
  const from = title ? title.index + 1 : 0;
  const publication = title ? units.slice(0, title.index) : [];
  if (publication.length > 0) root.delen.push(publicationOf(publication));
  root.titel = title?.unit.passage;
  place(units.slice(from), root, title?.unit.span);
  const regeling = finish(root, title ? title.unit.span : units[0]?.span);
  return { regeling, titel: regeling.titel, bijlagen: regeling.delen.filter((deel) => deel.soort === 'bijlage') };
}

function publicationOf(units: readonly Unit[]): Draft {
  const publicatie = draft('publicatie', units[0]?.span ?? { start: 0, end: 0 }, 1);
  for (const unit of units) addToDraft(publicatie, unit);
  return publicatie;
}

function place(units: readonly Unit[], root: Draft, titleSpan: Span | undefined): void {
  const levels = headingLevels(units);
  const frame: Frame = { headings: [root], items: [], levels: [] };
  const aanhefStart = units[0]?.span.start ?? titleSpan?.end ?? 0;
  open(frame, draft('aanhef', { start: aanhefStart, end: aanhefStart }, LEAF_RANK));
  for (const [index, unit] of units.entries()) {
    const section =
      unit.kind === 'text'
        ? sectionOf(unit, { before: units[index - 1], next: units[index + 1] }, levels[index])
        : undefined;
    if (section && unit.kind === 'text') openSection(frame, unit, section);
    else placeUnder(frame, unit);
  }
}

function openSection(frame: Frame, unit: TextUnit, section: Section): void {
  const holder = frame.headings.at(-1);
  if (section.titleOnly && holder && isEmpty(holder) && holder.titel === undefined && holder.nummer) {
    holder.titel = unit.passage;
    holder.end = unit.span.end;
    return;
  }
  const { nummer } = section;
  const kopSpan = nummer
    ? { start: unit.span.start, end: Math.max(nummer.span.end, unit.span.start) }
    : spanIn(unit.passage);
  const made = draft(section.soort, kopSpan, section.rank, nummer, unit.depth);
  const titel = tailOf(unit.passage, section.titelStart);
  made.titel = titel.reading.text === '' ? undefined : titel;
  made.end = unit.span.end;
  while (frame.headings.length > 1 && closes(section, unit.depth, frame.headings.at(-1))) frame.headings.pop();
  closeItems(frame, 0);
  open(frame, made);
}

/** The text of a heading behind its number: the same reading each time, so that nothing is judged again. */
function tailOf({ reading, origin }: Passage, start: number): Passage {
  const tails = tailsOf(reading);
  const tail = tails.get(start) ?? sliceReading(reading, start);
  tails.set(start, tail);
  return { origin, reading: tail };
}

const tailsOf = derived((_reading: Reading) => new Map<number, Reading>());

/** A heading closes what ranks with it or below it, and a heading without number that is as deep in Markdown. */
function closes(section: Section, depth: number, open: Draft | undefined): boolean {
  if (!open) return false;
  return open.rank >= section.rank || (open.soort === 'kop' && depth > 0 && open.depth >= depth);
}

function open(frame: Frame, made: Draft): void {
  frame.headings.at(-1)?.delen.push(made);
  frame.headings.push(made);
}

/** Closes the items of a list but for the outermost ones. */
function closeItems({ items, levels }: Frame, keep: number): void {
  items.length = keep;
  levels.length = keep;
}

function isEmpty(made: Draft): boolean {
  return made.alineas.length === 0 && made.delen.length === 0 && made.tabellen.length === 0;
}

function placeUnder(frame: Frame, unit: Unit): void {
  const heading = frame.headings.at(-1);
  if (!heading) return;
  if (heading.soort === 'slot') addToDraft(heading, unit);
  else if (unit.kind === 'text' && !unit.enumerator && ADOPTED.test(unit.passage.reading.text)) closeText(frame, unit);
  else if (unit.kind === 'text' && unit.enumerator && !unit.quoted) placeItem(frame, heading, unit);
  else addToDraft(holderOf(frame, heading, unit), unit);
}

/** The closing words end whatever artikel stands open. */
function closeText(frame: Frame, unit: TextUnit): void {
  while (frame.headings.length > 1 && frame.headings.at(-1)?.soort !== 'bijlage') frame.headings.pop();
  closeItems(frame, 0);
  const slot = draft('slot', unit.span, LEAF_RANK);
  addToDraft(slot, unit);
  open(frame, slot);
}

/** A paragraph that stands in or below an item goes on with it; one at the margin with the heading. */
function holderOf(frame: Frame, heading: Draft, unit: Unit): Draft {
  const item = frame.items.at(-1);
  if (!item) return heading;
  if (unit.kind === 'text' && unit.listDepth === 0 && unit.indent === 0 && unit.first) return heading;
  return item;
}

function placeItem(frame: Frame, heading: Draft, unit: TextUnit): void {
  const { enumerator } = unit;
  if (!enumerator) return;
  const before = frame.items.at(-1)?.alineas.at(-1)?.reading.text ?? '';
  const { keep, level } = placeOf(frame.levels, {
    enumerator,
    indent: unit.indent,
    opened: before.trimEnd().endsWith(':'),
  });
  closeItems(frame, keep);
  const parent = frame.items.at(-1) ?? heading;
  const made = draft(itemSoort(heading, keep, level), enumerator.span, LIST_RANK, numberOf(level, enumerator));
  addToDraft(made, unit);
  parent.delen.push(made);
  frame.items.push(made);
  frame.levels.push(level);
}

function itemSoort(heading: Draft, depth: number, level: Level): DeelSoort {
  const numbered = level.style === 'cijfer' || level.style === 'decimaal';
  return heading.soort === 'artikel' && depth === 0 && numbered ? 'lid' : 'onderdeel';
}

function numberOf(level: Level, enumerator: NonNullable<TextUnit['enumerator']>): Nummer | undefined {
  if (level.style === 'streep') return undefined;
  const byOrder = level.style === 'decimaal' || level.repeated;
  const tekst = byOrder ? String(level.ordinal) : enumerator.text;
  return { tekst, geschreven: enumerator.text, span: enumerator.span };
}

function draft(soort: DeelSoort, kopSpan: Span, rank: number, nummer?: Nummer, depth = 0): Draft {
  const empty = { alineas: [], tabellen: [], noten: [], opmerkingen: [], delen: [] };
  return { soort, nummer, titel: undefined, kopSpan, end: kopSpan.end, rank, depth, ...empty };
}

function addToDraft(made: Draft, unit: Unit): void {
  made.end = Math.max(made.end, unit.span.end);
  switch (unit.kind) {
    case 'text':
      if (unit.passage.reading.text !== '') made.alineas.push(unit.passage);
      for (const comment of unit.comments)
        made.opmerkingen.push({ kind: 'comment', comment, span: shiftSpan(comment.node.span, comment.origin) });
      return;
    case 'table':
      made.tabellen.push(unit);
      return;
    case 'note':
      made.noten.push(unit);
      return;
    case 'comment':
      made.opmerkingen.push(unit);
  }
}

function shiftSpan(range: Span, by: number): Span {
  return { start: range.start + by, end: range.end + by };
}

/** Seals a draft, with its span drawn around all that lies under it; empty ones without a heading vanish. */
function finish(made: Draft, kopSpan: Span = made.kopSpan): Deel {
  const delen = made.delen
    .filter(
      (under) =>
        under.nummer !== undefined || under.titel !== undefined || !isEmpty(under) || under.opmerkingen.length > 0,
    )
    .map((under) => finish(under));
  const end = delen.reduce((furthest, deel) => Math.max(furthest, deel.span.end), Math.max(made.end, kopSpan.end));
  const start = delen.reduce((first, deel) => Math.min(first, deel.span.start), kopSpan.start);
  const { soort, nummer, titel, alineas, tabellen, noten, opmerkingen } = made;
  return { soort, nummer, titel, kopSpan, span: { start, end }, alineas, tabellen, noten, opmerkingen, delen };
}
