/**
 * The references in the readings of a document: citations and mentions of laws. Each reading is
 * parsed once and not again after an edit elsewhere, unless the document gives other names to laws.
 */
import type { Verwijzingen } from '../knowledge/citaat/citaat.ts';
import type { Context, Definities, GedefinieerdeNaam } from '../knowledge/citaat/context.ts';
import { definedNames } from '../knowledge/citaat/definities.ts';
import { readVerwijzingen, type ReadVerwijzingen } from '../knowledge/citaat/parse.ts';
import type { Wetsnamen } from '../knowledge/citaat/wetsnamen.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import type { WetId } from '../knowledge/wetten/wetIds.generated.ts';
import { derived, derivedPair } from '../text/derived.ts';
import { spanIn, type Reading } from '../text/reading.ts';
import type { Span } from '../text/span.ts';
import { passageGroups, type GroupBase, type GroupPart } from './passageGroups.ts';
import type { Plaats } from './passages.ts';

interface Parsed extends ReadVerwijzingen {
  /** The names that the document gives; undefined where those of the reading itself count. */
  readonly names: string | undefined;
}

/** The references of a reading; spans are offsets in its text. One object for as long as they stay the same. */
export function verwijzingenIn(reading: Reading, { wetsnamen }: Kennis, context: Context = {}): Verwijzingen {
  const known = parsedOf(reading, wetsnamen);
  const { definities } = context;
  const names = definities && namesOf(definities);
  // Other names that the document gives make the last parse stale.
  const last = known.find(
    (parsed) => (parsed.names === undefined) === (names === undefined) && parsed.surroundings.areLike(context),
  );
  if (last && last.names === names) return last.verwijzingen;
  const read = readVerwijzingen(reading.text, wetsnamen, context);
  if (last) known.splice(known.indexOf(last), 1);
  known.push({ names, ...read });
  return read.verwijzingen;
}

/** What the passages of a text refer to, by group: for each group the same list for as long as that stays the same. */
export function verwijzingenPerGroep(
  plaatsen: readonly Plaats[],
  kennis: Kennis,
): readonly (readonly Verwijzingen[])[] {
  return inGroups(plaatsen, kennis);
}

const inGroups = derivedPair((plaatsen: readonly Plaats[], kennis: Kennis) => {
  const definities = definitiesVan(plaatsen, kennis);
  return passageGroups(plaatsen).map(({ base }) => verwijzingenInGroup(base, kennis, definities));
});

/** What the passages of one group refer to. */
export function verwijzingenInGroup(base: GroupBase, kennis: Kennis, definities: Definities): readonly Verwijzingen[] {
  const last = lastInGroup(base, kennis);
  const names = namesOf(definities);
  if (last.known?.names !== names)
    last.known = {
      names,
      verwijzingen: base.parts.map(({ reading, soort }) =>
        verwijzingenIn(reading, kennis, { definities, fragment: soort === 'cel' }),
      ),
    };
  return last.known.verwijzingen;
}

const lastInGroup = derivedPair(
  (
    _base: GroupBase,
    _kennis: Kennis,
  ): { known: { readonly names: string; readonly verwijzingen: readonly Verwijzingen[] } | undefined } => ({
    known: undefined,
  }),
);

/** With and without the names of the document, of each kind of surroundings in which it differs the last parse. */
const parsedOf = derivedPair((_reading: Reading, _namen: Wetsnamen): Parsed[] => []);

/** All that the definitions mean for another text. */
export const namesOf = derived(({ namen, voluit }: Definities): string =>
  JSON.stringify([namen.map(({ tekst, kandidaten, generiek, exact }) => [tekst, kandidaten, generiek, exact]), voluit]),
);

/**
 * The names that a document gives to laws. They are looked for in each paragraph, and in each row of
 * a table as one text with tabs between its cells; the spans count in these.
 */
export function definitiesVan(plaatsen: readonly Plaats[], { wetsnamen }: Kennis): Definities {
  return definitiesIn(plaatsen, wetsnamen);
}

const definitiesIn = derivedPair((plaatsen: readonly Plaats[], wetsnamen: Wetsnamen): Definities => {
  const groups = passageGroups(plaatsen).map(({ base }) => definitiesInGroup(base, wetsnamen));
  return together(groups);
});

/** A row stands in one group, so that no piece is cut. */
const definitiesInGroup = derivedPair(({ parts }: GroupBase, wetsnamen: Wetsnamen) =>
  together(pieces(parts).map((readings) => namesInPiece(readings, wetsnamen))),
);

/** The later words for a name and its law count. */
function together(all: readonly Definities[]): Definities {
  const namen = new Map<string, GedefinieerdeNaam>();
  const voluit = new Set<WetId>();
  for (const found of all) {
    for (const naam of found.namen) namen.set(`${naam.tekst} ${naam.kandidaten.join(' ')}`, naam);
    for (const id of found.voluit) voluit.add(id);
  }
  return namen.size + voluit.size === 0 ? noDefinities : { namen: [...namen.values()], voluit: [...voluit] };
}

const noDefinities: Definities = { namen: [], voluit: [] };

/** Where a text gives a law a name of its own, first: the name in its passage. Undefined where it gives none. */
export function naamplaatsVan(plaatsen: readonly Plaats[], { wetsnamen }: Kennis, wet: WetId): Span | undefined {
  let at = 0;
  for (const readings of pieces(
    plaatsen.map(({ passage, soort, rij }) => ({ reading: passage.reading, soort, rij })),
  )) {
    const naam = namesInPiece(readings, wetsnamen).namen.find(({ kandidaten }) => kandidaten[0] === wet);
    const span = naam && spanInPiece(plaatsen.slice(at, at + readings.length), naam.span);
    if (span) return span;
    at += readings.length;
  }
  return undefined;
}

/** A stretch of the text of a piece, whose passages have one sign between them. */
function spanInPiece(plaatsen: readonly Plaats[], { start, end }: Span): Span | undefined {
  let from = 0;
  for (const { passage } of plaatsen) {
    const { length } = passage.reading.text;
    if (from <= start && end <= from + length) return spanIn(passage, start - from, end - from);
    from += length + 1;
  }
  return undefined;
}

/** Readings that are searched as one: of a paragraph, or of the cells of a row. */
function pieces(parts: readonly Pick<GroupPart, 'reading' | 'soort' | 'rij'>[]): (readonly Reading[])[] {
  const found: Reading[][] = [];
  let row: number | undefined;
  for (const { reading, soort, rij } of parts) {
    const goesOn = soort === 'cel' && rij !== undefined && rij === row;
    if (goesOn) found.at(-1)?.push(reading);
    else found.push([reading]);
    row = soort === 'cel' ? rij : undefined;
  }
  return found;
}

function namesInPiece(readings: readonly Reading[], namen: Wetsnamen): Definities {
  const [first] = readings;
  if (!first) return noDefinities;
  if (readings.length === 1) return namesInReading(first, namen);
  const last = namesInRow(first, namen);
  if (!last.known || !sameReadings(last.known.readings, readings)) {
    const text = readings.map((reading) => reading.text).join('\t');
    last.known = { readings, definities: definedNames(text, namen) };
  }
  return last.known.definities;
}

const namesInReading = derivedPair((reading: Reading, namen: Wetsnamen) => definedNames(reading.text, namen));

/** By the first cell of a row: the row that it last began. */
const namesInRow = derivedPair(
  (
    _first: Reading,
    _namen: Wetsnamen,
  ): { known: { readonly readings: readonly Reading[]; readonly definities: Definities } | undefined } => ({
    known: undefined,
  }),
);

function sameReadings(a: readonly Reading[], b: readonly Reading[]): boolean {
  return a.length === b.length && a.every((reading, index) => reading === b[index]);
}
