/**
 * The sections of a text one by one, each with what stands directly in it: its paragraphs, tables and the leden and
 * onderdelen of its lists. Which section holds which is for `structure.ts` to say.
 */
import { derived } from '../../text/derived.ts';
import { sliceReading, spanIn, type Passage, type Reading } from '../../text/reading.ts';
import { shift, type Span } from '../../text/span.ts';
import type { Deel, DeelSoort, Nummer } from './deel.ts';
import { placeOf, type Level } from './nesting.ts';
import { sectionOf, seriesNumber, type HeadingLevel, type Neighbours, type Section } from './section.ts';
import type { CommentUnit, NoteUnit, TableUnit, TextUnit, Unit } from './unit.ts';

/** A section as it opens. */
export interface Opening {
  /** Without the sections below it. */
  readonly deel: Deel;
  /** Rank among headings: a heading closes all open ones of its own rank and below. */
  readonly rank: number;
  /** Depth of a Markdown heading; 0 for any other. */
  readonly depth: number;
  /** Whether neither text nor a table stands in it, nor an item without text. */
  readonly empty: boolean;
  /** Whether it may be the title of the section before it: a heading without number right below a numbered one. */
  readonly titleOnly: boolean;
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
}

interface Opened {
  readonly draft: Draft;
  readonly rank: number;
  readonly depth: number;
  readonly titleOnly: boolean;
}

/** What is open while units are placed: the last section, and the levels of a list in it. */
interface Frame {
  readonly opened: Opened[];
  readonly items: Draft[];
  /** Of each of the items. */
  readonly levels: Level[];
}

/** Of what holds no sections: any heading closes it. */
const LEAF_RANK = 99;
const ADOPTED = /^(?:Aldus (?:vastgesteld|besloten|overeengekomen)|Vastgesteld (?:door|in|op)\b)/;

/** How units are read that stand behind each other. */
export interface OpeningWay {
  readonly levelAt: (index: number) => HeadingLevel | undefined;
  readonly around: Neighbours;
  /** Where the words before the first section begin; undefined where the first unit opens a section. */
  readonly aanhef: number | undefined;
}

/** The sections that units open, in order; undefined where a unit stands before any section. */
export function openingsOf(
  units: readonly Unit[],
  { levelAt, around, aanhef }: OpeningWay,
): readonly Opening[] | undefined {
  const frame: Frame = { opened: [], items: [], levels: [] };
  if (aanhef !== undefined) open(frame, draft('aanhef', { start: aanhef, end: aanhef }), LEAF_RANK);
  for (const [index, unit] of units.entries()) {
    const before = index === 0 ? around.before : seriesNumber(units[index - 1]);
    const next = index === units.length - 1 ? around.next : seriesNumber(units[index + 1]);
    const section = unit.kind === 'text' ? sectionOf(unit, { before, next }, levelAt(index)) : undefined;
    if (section && unit.kind === 'text') openSection(frame, unit, section);
    else if (frame.opened.length === 0) return undefined;
    else placeUnder(frame, unit);
  }
  return frame.opened.map(sealed);
}

/** What a publisher put before the text. */
export function publicationOf(units: readonly Unit[]): Opening {
  const publicatie = draft('publicatie', units[0]?.span ?? { start: 0, end: 0 });
  for (const unit of units) addToDraft(publicatie, unit);
  return sealed({ draft: publicatie, rank: 1, depth: 0, titleOnly: false });
}

/** Whether a section is the title of the one before it. */
export function isTitleOf({ titleOnly }: Opening, before: Opening | undefined): boolean {
  return titleOnly && before !== undefined && before.empty && isUntitled(before.deel);
}

function isUntitled({ titel, nummer }: Pick<Deel, 'titel' | 'nummer'>): boolean {
  return titel === undefined && nummer !== undefined;
}

function openSection(frame: Frame, unit: TextUnit, section: Section): void {
  const holder = frame.opened.at(-1)?.draft;
  if (section.titleOnly && holder && isEmpty(holder) && isUntitled(holder)) {
    holder.titel = unit.passage;
    holder.end = unit.span.end;
    return;
  }
  const { nummer } = section;
  const kopSpan = nummer
    ? { start: unit.span.start, end: Math.max(nummer.span.end, unit.span.start) }
    : spanIn(unit.passage);
  const made = draft(section.soort, kopSpan, nummer);
  const titel = tailOf(unit.passage, section.titelStart);
  made.titel = titel.reading.text === '' ? undefined : titel;
  made.end = unit.span.end;
  closeItems(frame, 0);
  open(frame, made, section.rank, unit.depth, section.titleOnly);
}

/** The text of a heading behind its number: the same reading each time, so that nothing is judged again. */
function tailOf({ reading, origin }: Passage, start: number): Passage {
  const tails = tailsOf(reading);
  const tail = tails.get(start) ?? sliceReading(reading, start);
  tails.set(start, tail);
  return { origin, reading: tail };
}

const tailsOf = derived((_reading: Reading) => new Map<number, Reading>());

function open({ opened }: Frame, made: Draft, rank: number, depth = 0, titleOnly = false): void {
  opened.push({ draft: made, rank, depth, titleOnly });
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
  const heading = frame.opened.at(-1)?.draft;
  if (!heading) return;
  if (heading.soort === 'slot') addToDraft(heading, unit);
  else if (unit.kind === 'text' && !unit.enumerator && ADOPTED.test(unit.passage.reading.text)) closeText(frame, unit);
  else if (unit.kind === 'text' && unit.enumerator && !unit.quoted) placeItem(frame, heading, unit);
  else addToDraft(holderOf(frame, heading, unit), unit);
}

/** The closing words end whatever artikel stands open. */
function closeText(frame: Frame, unit: TextUnit): void {
  closeItems(frame, 0);
  const slot = draft('slot', unit.span);
  addToDraft(slot, unit);
  open(frame, slot, LEAF_RANK);
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
  const made = draft(itemSoort(heading, keep, level), enumerator.span, numberOf(level, enumerator));
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

function draft(soort: DeelSoort, kopSpan: Span, nummer?: Nummer): Draft {
  const empty = { alineas: [], tabellen: [], noten: [], opmerkingen: [], delen: [] };
  return { soort, nummer, titel: undefined, kopSpan, end: kopSpan.end, ...empty };
}

function addToDraft(made: Draft, unit: Unit): void {
  made.end = Math.max(made.end, unit.span.end);
  switch (unit.kind) {
    case 'text':
      if (unit.passage.reading.text !== '') made.alineas.push(unit.passage);
      for (const comment of unit.comments)
        made.opmerkingen.push({ kind: 'comment', comment, span: shift(comment.node.span, comment.origin) });
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

function sealed({ draft: made, rank, depth, titleOnly }: Opened): Opening {
  return { deel: finish(made), rank, depth, empty: isEmpty(made), titleOnly };
}

/** Seals a draft, with its span drawn around all that lies under it; items without anything in them vanish. */
function finish(made: Draft): Deel {
  const { soort, nummer, titel, kopSpan, alineas, tabellen, noten, opmerkingen } = made;
  const delen = made.delen.filter((under) => !isNothing(under, isEmpty(under))).map(finish);
  const span = spanAround({ start: kopSpan.start, end: Math.max(made.end, kopSpan.end) }, delen);
  return { soort, nummer, titel, kopSpan, span, alineas, tabellen, noten, opmerkingen, delen };
}

/** Neither a name nor anything in it. */
export function isNothing(
  { nummer, titel, opmerkingen }: Pick<Deel, 'nummer' | 'titel' | 'opmerkingen'>,
  empty: boolean,
): boolean {
  return empty && nummer === undefined && titel === undefined && opmerkingen.length === 0;
}

/** A span drawn around delen as well. */
export function spanAround(own: Span, delen: readonly Deel[]): Span {
  let { start, end } = own;
  for (const { span } of delen) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}
