/** Every passage of a regulation that may be judged, with the deel in which it stands. */
import { derived } from '../text/derived.ts';
import { sliceReading, type Passage, type Reading } from '../text/reading.ts';
import { asWritten } from './asWritten.ts';
import type { Located, Table } from '../syntax/tree.ts';
import type { Deel, Pad } from './structure/deel.ts';
import { cellPassage, rowsOf } from './verwerking/tabel.ts';

export interface Plaats {
  readonly passage: Passage;
  /** From the regeling down to the deel that holds the passage. */
  readonly pad: Pad;
  readonly soort: 'titel' | 'alinea' | 'cel' | 'noot';
  /** Absolute offset of the row that holds a cell. */
  readonly rij?: number;
}

/** What names a deel, and nothing that stands in it. */
export type Naamdeel = Pick<Deel, 'soort' | 'nummer' | 'titel'>;

/**
 * A place as a rule on one sentence knows it: its passage and what stands above it. What such a rule
 * finds must depend on nothing else.
 */
export interface Plek extends Pick<Plaats, 'passage' | 'soort'> {
  readonly pad: readonly Naamdeel[];
}

/**
 * The same for places with the same headings above them; for a passage that stays where it was among its headings the
 * very same text, so that it is compared in no time.
 */
export function plekKey({ passage, soort, pad }: Plek): string {
  return namesKey(passage.reading, soort, pad, pad.length);
}

/**
 * The names of the first delen of a path as one text, made once while they stay the same.
 *
 * @param holder what stands under these names, by which they are known
 */
export function namesKey(holder: object, soort: string, pad: Plek['pad'], depth: number): string {
  const last = lastNames(holder);
  if (last.known?.soort === soort && last.known.names.length === depth && startsWithNames(last.known.names, pad, 0))
    return last.known.key;
  const names = pad.slice(0, depth).map((deel) => ({
    soort: deel.soort,
    nummer: deel.nummer?.tekst,
    titel: deel.titel?.reading,
  }));
  const headings = names.map((deel) => [deel.soort, deel.nummer ?? '', deel.titel?.text ?? ''].join(' '));
  const key = [soort, ...headings].join('\n');
  last.known = { soort, names, key };
  return key;
}

/** What names a deel, and says nothing of where it stands. */
export interface Naam {
  readonly soort: Deel['soort'];
  readonly nummer: string | undefined;
  readonly titel: Reading | undefined;
}

const lastNames = derived(
  (_holder: object): { known: { soort: string; names: readonly Naam[]; key: string } | undefined } => ({
    known: undefined,
  }),
);

/** Whether the delen of a path from a depth on have these names; what comes deeper in it may be anything. */
export function startsWithNames(names: readonly Naam[], pad: Plek['pad'], from: number): boolean {
  for (let depth = 0; depth < names.length; depth++) {
    const [name, deel] = [names[depth], pad[from + depth]];
    if (name?.soort !== deel?.soort || name?.nummer !== deel?.nummer?.tekst) return false;
    if (name?.titel !== deel?.titel?.reading) return false;
  }
  return true;
}

/** The same, and nothing deeper. */
export function sameNames(names: readonly Naam[], pad: Plek['pad'], from: number): boolean {
  return names.length === pad.length - from && startsWithNames(names, pad, from);
}

/** All passages in order of the text; what a publisher put around it is left out. */
export const passagesVan = derived((regeling: Deel): readonly Plaats[] => {
  const plaatsen: Plaats[] = [];
  addPlaatsen(regeling, [], plaatsen);
  // Nearly always they stand in order already.
  return isInOrder(plaatsen) ? plaatsen : plaatsen.sort((a, b) => startOf(a) - startOf(b));
});

function addPlaatsen(deel: Deel, above: Pad, found: Plaats[]): void {
  if (deel.soort === 'publicatie') return;
  // A list of its own for each of thousands of delen: `concat` makes it no longer than it is.
  const pad = above.concat(deel);
  if (deel.titel) found.push({ passage: deel.titel, pad, soort: 'titel' });
  for (const passage of deel.alineas) found.push({ passage, pad, soort: 'alinea' });
  for (const { table } of deel.tabellen) addCells(table, pad, found);
  for (const noot of deel.noten) found.push({ passage: noot.passage, pad, soort: 'noot' });
  for (const under of deel.delen) addPlaatsen(under, pad, found);
}

function addCells(table: Located<Table>, pad: Pad, found: Plaats[]): void {
  for (const row of rowsOf(table))
    for (const cell of row.node.cells)
      if (cell.reading.text !== '')
        found.push({ passage: cellPassage(row, cell), pad, soort: 'cel', rij: row.origin + row.node.span.start });
}

function isInOrder(plaatsen: readonly Plaats[]): boolean {
  let before = -Infinity;
  for (const plaats of plaatsen) {
    const start = startOf(plaats);
    if (start < before) return false;
    before = start;
  }
  return true;
}

function startOf({ passage: { reading, origin } }: Plaats): number {
  return origin + (reading.runs[0]?.source ?? 0);
}

/** Offsets of the sentences of a reading. */
export const zinnenVan = derived((reading: Reading): readonly { readonly start: number; readonly end: number }[] => {
  const zinnen: { start: number; end: number }[] = [];
  const { text } = reading;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isSentenceEnd(text, at)) continue;
    const end = at + 1 + (CLOSING_SIGN.test(text.charAt(at + 1)) ? 1 : 0);
    zinnen.push({ start, end });
    start = end;
    while (start < text.length && /\s/.test(text.charAt(start))) start++;
    at = start - 1;
  }
  if (start < text.length) zinnen.push({ start, end: text.length });
  return zinnen;
});

/**
 * The sentences of a passage, each counted from its own beginning. A sentence that reads as it is written is the
 * same reading wherever it stands, so that the others of a paragraph stay known while one is typed in.
 */
export function zinPassages({ reading, origin }: Passage): Passage[] {
  return zinReadings(reading).map((zin) => ({ origin: origin + zin.origin, reading: zin.reading }));
}

const zinReadings = derived((reading: Reading): readonly Passage[] =>
  zinnenVan(reading).map(({ start, end }) => {
    const zin = sliceReading(reading, start, end);
    const whole = asWritten({ origin: 0, reading: zin });
    const origin = zin.runs[0]?.source ?? 0;
    return whole.reading !== zin || origin === 0 ? whole : { origin, reading: countedFrom(origin, zin) };
  }),
);

function countedFrom(origin: number, { text, runs }: Reading): Reading {
  return { text, runs: runs.map((run) => ({ ...run, source: run.source - origin })) };
}

/** The sentence of a reading that holds a stretch of it; from the first to the last where it runs over several. */
export function zinRond(
  reading: Reading,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const zinnen = zinnenVan(reading).filter((zin) => zin.start < end && start < zin.end);
  return { start: zinnen[0]?.start ?? 0, end: zinnen.at(-1)?.end ?? reading.text.length };
}

const CLOSING_SIGN = /^["'’”)]$/;
const ABBREVIATION =
  /(?:^|[\s(])(?:[Aa]rtt?|lid|[Nn]rs?|Stb|Stcrt|Trb|jo|[Oo]\.a|[Mm]\.n|d\.d|e\.v|ev|[Bb]ijv|bv|[Cc]a|[Rr]esp|[Ee]vt|[Ii]ncl|[Ii]\.v\.m|[Mm]\.b\.t|[Tt]\.b\.v|c\.q|[Mm]r|[Mm]w|[Dd]hr|[Dd]rs?|[Ii]r|[Pp]rof|sub|[Pp]ar|[Hh]fst|[Bb]lz|p|[Pp]ag|z\.g|zgn|enz|etc|[Vv]gl|[Tt]el|n\.v\.t|\p{Lu}|\d{1,3})$/u;

/** A full stop, question or exclamation mark before white space and a capital, a bullet or the end. */
function isSentenceEnd(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign !== '.' && sign !== '?' && sign !== '!') return false;
  const behind = text.slice(at + 1, at + 6);
  if (behind.trim() === '') return true;
  if (!/^["'’”)]?\s+["'‘“(]?[\p{Lu}\d•-]/u.test(behind)) return false;
  return sign !== '.' || !ABBREVIATION.test(text.slice(Math.max(0, at - 12), at));
}
