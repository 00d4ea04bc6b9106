/**
 * Explanations of provisions, one to three sentences in plain words of our own, with their source.
 *
 * They stand in server/data/toelichtingen, a file for each law. The law itself is what counts: an
 * explanation says what it is about, not all that it says.
 */
import { list, oneOf, optional, record, text, type Rec } from '../shape.ts';
import { bepalingVan, parseBepaling, type Plaats } from './bepaling.ts';
import { zekerheden, type Datum, type Zekerheid } from './wet.ts';

export interface Toelichting {
  /** What it explains. */
  readonly plaats: Plaats;
  /** In Dutch. */
  readonly tekst: string;
  /** What was read, in Dutch: `Basiswettenbestand, tekst van 1 juli 2026`. */
  readonly bron: string;
  /** The text of this date was read. */
  readonly datum: Datum;
  readonly zekerheid: Zekerheid;
  /** The first and the last day on which it holds, where the law said something else before or after. */
  readonly vanaf?: Datum;
  readonly tot?: Datum;
}

export interface Toelichtingen {
  /** In the order of the files. */
  readonly alle: readonly Toelichting[];
  /** The explanation of exactly this place that holds on a date. */
  bij(plaats: Plaats, datum: Datum): Toelichting | undefined;
}

/** @throws TypeError when a file has another form than the reader knows, or names no provision. */
export function createToelichtingen(files: readonly unknown[]): Toelichtingen {
  const alle = files.flatMap(readFile);
  const byKey = new Map<string, Toelichting[]>();
  for (const toelichting of alle) {
    const key = bepalingVan(toelichting.plaats);
    byKey.set(key, [...(byKey.get(key) ?? []), toelichting]);
  }
  return { alle, bij: (plaats, datum) => byKey.get(bepalingVan(plaats))?.find((found) => holdsOn(found, datum)) };
}

/** The explanation of a place, or else of what holds it: the lid, and then the artikel. */
export function naasteToelichting(
  toelichtingen: Toelichtingen,
  { wet, artikel, lid, onderdeel }: Plaats,
  datum: Datum,
): Toelichting | undefined {
  const inLid = lid === undefined ? {} : { lid };
  const places: readonly Plaats[] = [
    ...(onderdeel === undefined ? [] : [{ wet, artikel, ...inLid, onderdeel }]),
    ...(lid === undefined ? [] : [{ wet, artikel, lid }]),
    { wet, artikel },
  ];
  for (const place of places) {
    const found = toelichtingen.bij(place, datum);
    if (found) return found;
  }
  return undefined;
}

function holdsOn({ vanaf, tot }: Toelichting, datum: Datum): boolean {
  return (vanaf === undefined || datum >= vanaf) && (tot === undefined || datum <= tot);
}

function readFile(value: unknown): Toelichting[] {
  const file = record(value);
  return list(file['toelichtingen']).map((entry) => readToelichting({ ...file, ...record(entry) }));
}

/** What an entry does not say itself, its file says for all. */
function readToelichting(entry: Rec): Toelichting {
  const key = `${text(entry['wet'])} ${text(entry['bepaling'])}`;
  const plaats = parseBepaling(key);
  if (!plaats) throw new TypeError(`geen bepaling: ${key}`);
  return {
    plaats,
    tekst: text(entry['tekst']),
    bron: text(entry['bron']),
    datum: text(entry['datum']),
    zekerheid: oneOf(entry['zekerheid'], zekerheden),
    ...optional(entry, 'vanaf', text),
    ...optional(entry, 'tot', text),
  };
}
