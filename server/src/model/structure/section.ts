/**
 * Which units open a section: headings with a word (`Artikel 5`), numbered chapters (`3.1.
 * Doelbinding`) where a text has no artikelen, Markdown headings, and the few unnumbered headings
 * that close an artikel.
 */
import type { DeelSoort, Nummer } from './deel.ts';
import type { KopSoort } from './kop.ts';
import type { TextUnit, Unit } from './unit.ts';

export interface Section {
  readonly soort: DeelSoort;
  readonly nummer: Nummer | undefined;
  /** Where the title begins in the text of the unit. */
  readonly titelStart: number;
  readonly rank: number;
  /** A heading without number right below a numbered one may be that one's title. */
  readonly titleOnly: boolean;
}

/**
 * How a text is divided around a unit: into artikelen, by Markdown headings with numbers of their
 * own, or into chapters that are no more than a number and a short line.
 */
export type HeadingLevel = 'artikelen' | 'koppen' | 'hoofdstukken';

const RANK: Readonly<Record<KopSoort, number>> = { bijlage: 1, hoofdstuk: 2, afdeling: 3, paragraaf: 4, artikel: 6 };
const KOP_RANK = 2;
const SUBKOP_RANK = 7;
/** A known heading without number stands beside the artikelen: it ends one and the next ends it. */
const BESIDE_ARTIKEL = RANK.artikel;
const LONGEST_CHAPTER_TITLE = 120;
/** A heading that is nothing but its number: the title stands on the next line. */
const BARE_NUMBER = /^(?:\d{1,2}|[IVX]{1,4})$/;
/** `## 5 Privacybeleid`: a number without a dot, as Word numbers its headings. */
const LEADING_NUMBER = /^(\d{1,2})\s+(?=\p{Lu})/u;

/** Unnumbered headings that end an artikel even without Markdown. */
const CLOSING_HEADING =
  /^(?:Inleiding|Aanleiding(?: .*)?|Toelichting(?: .*)?|Algemene toelichting|Artikelsgewijze toelichting|In werking treden|Inwerkingtreding(?: en citeertitel)?|Ondertekening|Slotbepaling(?:en)?|Preambule|Leeswijzer)$/i;

/** What units say of how the stretch is divided in which they stand. */
export interface DivisionSigns {
  /** Whether the first of them begins a bijlage, and so a stretch of its own. */
  readonly begins: boolean;
  /** Whether a later one does so too. */
  readonly isCut: boolean;
  readonly artikelen: boolean;
  readonly koppen: boolean;
}

export function divisionSigns(units: readonly Unit[]): DivisionSigns {
  const [first, ...others] = units;
  return {
    begins: first !== undefined && beginsStretch(first),
    isCut: others.some(beginsStretch),
    artikelen: units.some(opensArtikel),
    koppen: units.some((unit) => unit.kind === 'text' && unit.depth > 0 && isNumbered(unit)),
  };
}

/** The division of a stretch by the signs of all units in it. */
export function levelBy(signs: readonly Pick<DivisionSigns, 'artikelen' | 'koppen'>[]): HeadingLevel {
  if (signs.some(({ artikelen }) => artikelen)) return 'artikelen';
  return signs.some(({ koppen }) => koppen) ? 'koppen' : 'hoofdstukken';
}

/** Where the stretches begin in which units are divided in one way: the body, and each bijlage. */
export function stretchStarts(units: readonly Unit[]): readonly number[] {
  return [0, ...units.flatMap((unit, at) => (at > 0 && beginsStretch(unit) ? [at] : []))];
}

/** For each unit how the stretch that it stands in (the body, or one bijlage) is divided. */
export function headingLevels(units: readonly Unit[]): HeadingLevel[] {
  const starts = stretchStarts(units);
  return starts.flatMap((start, index) => {
    const stretch = units.slice(start, starts[index + 1] ?? units.length);
    const level = levelBy([divisionSigns(stretch)]);
    return stretch.map(() => level);
  });
}

function beginsStretch(unit: Unit | undefined): boolean {
  return unit?.kind === 'text' && unit.kop?.soort === 'bijlage' && unit.first;
}

function isNumbered({ enumerator, passage }: TextUnit): boolean {
  const { text } = passage.reading;
  return enumerator ? enumerator.style !== 'streep' : BARE_NUMBER.test(text) || LEADING_NUMBER.test(text);
}

function opensArtikel(unit: Unit): boolean {
  return unit.kind === 'text' && unit.kop?.soort === 'artikel' && (unit.first || unit.depth > 0);
}

/** The numbers of the units right before and behind a unit. */
export interface Neighbours {
  readonly before: TextUnit['enumerator'];
  readonly next: TextUnit['enumerator'];
}

/** The section that a unit opens, if it opens one. */
export function sectionOf(unit: TextUnit, around: Neighbours, level: HeadingLevel | undefined): Section | undefined {
  if (unit.quoted) return undefined;
  return (
    wordSection(unit) ?? (level === 'hoofdstukken' ? chapterSection(unit, around) : undefined) ?? plainSection(unit)
  );
}

function wordSection(unit: TextUnit): Section | undefined {
  const { kop, passage } = unit;
  const text = passage.reading.text;
  if (!kop || !(unit.first || unit.depth > 0 || opensWithCapitals(text, kop.titelStart))) return undefined;
  const nummer = kop.nummer === '' ? undefined : placedNumber(unit, kop.nummer, kop.nummerSpan.start);
  return {
    soort: kop.soort,
    nummer,
    titelStart: Math.min(kop.titelStart, text.length),
    rank: RANK[kop.soort],
    titleOnly: false,
  };
}

/** Within a paragraph only `Artikel 5 Titel` is a heading: `artikel 5 van …` goes on with a sentence. */
function opensWithCapitals(text: string, titelStart: number): boolean {
  return /^\p{Lu}/u.test(text) && /^(?:\p{Lu}|$)/u.test(text.slice(titelStart));
}

function placedNumber(unit: TextUnit, tekst: string, at: number): Nummer {
  const run = unit.passage.reading.runs.find((candidate) => candidate.at <= at && at < candidate.at + candidate.length);
  const start = unit.passage.origin + (run ? run.source + (at - run.at) : 0);
  return { tekst, geschreven: tekst, span: { start, end: start + tekst.length } };
}

/** `1. Inleiding`, `3.1. Doelbinding`, `3.6 Technische beveiliging`: alone, short, no sentence. */
function chapterSection(unit: TextUnit, { before, next }: Neighbours): Section | undefined {
  const { enumerator } = unit;
  if (!enumerator) return bareChapter(unit);
  const text = unit.passage.reading.text;
  if (!unit.alone || !unit.first || unit.indent > 0) return undefined;
  if (enumerator.style !== 'cijfer' && enumerator.style !== 'decimaal') return undefined;
  if (!isShortTitle(text) || followsInList(enumerator, next) || followsInList(before, enumerator)) return undefined;
  const depth = enumerator.style === 'decimaal' ? enumerator.text.split('.').length : 1;
  return {
    soort: depth === 1 ? 'hoofdstuk' : 'paragraaf',
    nummer: { tekst: enumerator.text, geschreven: enumerator.text, span: enumerator.span },
    titelStart: 0,
    rank: KOP_RANK + depth - 1,
    titleOnly: false,
  };
}

/** `8 Beheer en opslag`: a number without a dot, alone on its line. */
function bareChapter(unit: TextUnit): Section | undefined {
  const text = unit.passage.reading.text;
  const number = /^(\d{1,2})\s+(?=\p{Lu})/u.exec(text);
  if (!number?.[1] || !unit.alone || !unit.first || unit.indent > 0 || unit.depth > 0) return undefined;
  if (!isShortTitle(text.slice(number[0].length))) return undefined;
  const nummer = placedNumber(unit, number[1], 0);
  return { soort: 'hoofdstuk', nummer, titelStart: number[0].length, rank: KOP_RANK, titleOnly: false };
}

/** A short numbered line directly before the next number, or behind the one before it, is an item of a list and no chapter. */
function followsInList(one: TextUnit['enumerator'], other: TextUnit['enumerator']): boolean {
  return one !== undefined && one.style === other?.style && other.ordinal === one.ordinal + 1;
}

/** The number of a unit in a series; undefined for what has none. */
export function seriesNumber(unit: Unit | undefined): TextUnit['enumerator'] {
  return unit?.kind === 'text' ? unit.enumerator : undefined;
}

/** A title is short and no sentence; a line of some length with a colon at its end opens a list. */
function isShortTitle(text: string): boolean {
  if (text === '' || text.length > LONGEST_CHAPTER_TITLE || !/^["'“‘(]?[\p{Lu}]/u.test(text)) return false;
  return !/[.;,?!]$/.test(text) && !(text.endsWith(':') && text.split(/\s+/).length > 3);
}

/** A Markdown heading without number, or a line known to open a part of its own. */
function plainSection(unit: TextUnit): Section | undefined {
  if (unit.enumerator) return unit.depth > 0 ? numberedHeading(unit) : undefined;
  const text = unit.passage.reading.text;
  const number = unit.depth > 0 ? BARE_NUMBER.exec(text)?.[0] : undefined;
  if (number) return { ...numbered(placedNumber(unit, number, 0), 'paragraaf', unit.depth), titelStart: text.length };
  const leading = unit.depth > 0 ? LEADING_NUMBER.exec(text) : null;
  if (leading?.[1] !== undefined)
    return {
      ...numbered(placedNumber(unit, leading[1], 0), 'hoofdstuk', unit.depth),
      titelStart: leading[0].length,
    };
  if (unit.depth > 0)
    return { soort: 'kop', nummer: undefined, titelStart: 0, rank: headingRank(unit.depth), titleOnly: unit.depth > 1 };
  if (!unit.alone || !CLOSING_HEADING.test(text)) return undefined;
  return { soort: 'kop', nummer: undefined, titelStart: 0, rank: BESIDE_ARTIKEL, titleOnly: false };
}

/** `## 2. Verwerkingsactiviteiten`, `### 2.1 Audio-opname`. */
function numberedHeading(unit: TextUnit): Section | undefined {
  const { enumerator } = unit;
  if (!enumerator || enumerator.style === 'streep') return undefined;
  const nummer = { tekst: enumerator.text, geschreven: enumerator.text, span: enumerator.span };
  return numbered(nummer, enumerator.style === 'decimaal' ? 'paragraaf' : 'hoofdstuk', unit.depth);
}

function numbered(nummer: Nummer, soort: DeelSoort, depth: number): Section {
  return { soort, nummer, titelStart: 0, rank: headingRank(depth), titleOnly: false };
}

/** Markdown headings rank by depth: the first two above an artikel, the others below it. */
function headingRank(depth: number): number {
  return depth <= 2 ? KOP_RANK : depth === 3 ? KOP_RANK + 1 : SUBKOP_RANK;
}
