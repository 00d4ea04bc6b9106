/** Every passage of a regulation that may be judged, with the deel in which it stands. */
import { derived } from '../text/derived.ts';
import { plainReading, sliceReading, spanIn, type Passage, type Reading } from '../text/reading.ts';
import { padenOf, type Deel, type Pad } from './structure/deel.ts';
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

/** The same for places with the same headings above them. */
export function plekKey({ soort, pad }: Plek): string {
  return `${soort}\n${headingsKey(pad)}`;
}

const headingsKey = derived((pad: Plek['pad']): string =>
  pad.map((deel) => [deel.soort, deel.nummer?.tekst ?? '', deel.titel?.reading.text ?? ''].join(' ')).join('\n'),
);

/** All passages in order of the text; what a publisher put around it is left out. */
export const passagesVan = derived((regeling: Deel): readonly Plaats[] => {
  const plaatsen: Plaats[] = [];
  for (const pad of padenOf(regeling)) {
    if (pad.some((deel) => deel.soort === 'publicatie')) continue;
    const deel = pad.at(-1);
    if (!deel) continue;
    if (deel.titel) plaatsen.push({ passage: deel.titel, pad, soort: 'titel' });
    for (const passage of deel.alineas) plaatsen.push({ passage, pad, soort: 'alinea' });
    for (const { table } of deel.tabellen)
      for (const row of rowsOf(table))
        for (const cell of row.node.cells)
          if (cell.reading.text !== '')
            plaatsen.push({
              passage: cellPassage(row, cell),
              pad,
              soort: 'cel',
              rij: row.origin + row.node.span.start,
            });
    for (const noot of deel.noten) plaatsen.push({ passage: noot.passage, pad, soort: 'noot' });
  }
  return plaatsen.sort((a, b) => spanIn(a.passage).start - spanIn(b.passage).start);
});

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
    const origin = zin.runs[0]?.source ?? 0;
    const [run, ...more] = zin.runs;
    const isAsWritten = run !== undefined && more.length === 0 && run.length === run.sourceLength;
    return { origin, reading: isAsWritten ? sentenceOf(zin.text) : countedFrom(origin, zin) };
  }),
);

function countedFrom(origin: number, { text, runs }: Reading): Reading {
  return { text, runs: runs.map((run) => ({ ...run, source: run.source - origin })) };
}

/**
 * Sentences by their words: those that were asked for lately, and those before them. Each keystroke makes a sentence
 * that is never seen again, so what nobody asks for is soon forgotten.
 */
let recent = new Map<string, Reading>();
let earlier = new Map<string, Reading>();
const MOST_RECENT = 2_000;
/** A text without full stops is one sentence, and a version of it for each keystroke would weigh too much. */
const LONGEST_KNOWN = 2_000;

function sentenceOf(text: string): Reading {
  if (text.length > LONGEST_KNOWN) return plainReading(text, 0);
  const known = recent.get(text);
  if (known) return known;
  const reading = earlier.get(text) ?? plainReading(text, 0);
  if (recent.size >= MOST_RECENT) {
    earlier = recent;
    recent = new Map();
  }
  recent.set(text, reading);
  return reading;
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
