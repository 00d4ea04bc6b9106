/** Which municipality a text is of, and where it speaks of one. */
import { gemeenteAt } from '../../knowledge/gemeenten.ts';
import { fold, tokenize, type Token } from '../../knowledge/words.ts';
import { derived } from '../../text/derived.ts';
import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { passagesVan, type Plaats } from '../passages.ts';
import type { Protocol } from './protocol.ts';

/** `de gemeente X`, `het college van X`. */
export interface Gemeentenaam {
  /** Its common name; `tekst` as it is written. */
  readonly naam: string;
  readonly tekst: string;
  /** In the list of municipalities; an invented one is none. */
  readonly bekend: boolean;
  /** The name alone, as an offset in its text. */
  readonly span: Span;
}

/** Words before a name that make it that of the municipality: the longest sequences first. */
const BODIES: readonly (readonly string[])[] = [
  ['college', 'van', 'burgemeester', 'en', 'wethouders', 'van'],
  ['burgemeester', 'en', 'wethouders', 'van'],
  ['college', 'van', 'b', '&', 'w', 'van'],
  ['college', 'van', 'b', 'en', 'w', 'van'],
  ['gemeenteraad', 'van'],
  ['burgemeester', 'van'],
  ['gemeente'],
];
/** Words of a name in capitals that the list does not have: `Voorbeeldstad`, `De Nieuwe Stad`. */
const LONGEST_NAME = 4;

/** Every municipality that a passage names as such. */
export const gemeentenIn = derived((reading: Reading): readonly Gemeentenaam[] => {
  const { text } = reading;
  if (!/\bgemeente|\bburgemeester|\bcollege/i.test(text)) return [];
  const tokens = tokenize(text).filter(({ kind }) => kind !== 'line');
  const found: Gemeentenaam[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const body = BODIES.find((words) => words.every((word, index) => tokens[at + index]?.folded === word));
    const naam = body && nameAt(text, tokens, at + body.length);
    if (!naam) continue;
    found.push(naam.gemeente);
    at = naam.next - 1;
  }
  return found;
});

function nameAt(
  text: string,
  tokens: readonly Token[],
  from: number,
): { readonly gemeente: Gemeentenaam; readonly next: number } | undefined {
  const article = tokens[from]?.folded === 'de' && tokens[from + 1]?.folded === 'gemeente' ? from + 2 : from;
  const start = tokens[article]?.folded === 'gemeente' ? article + 1 : article;
  const first = tokens[start];
  if (!first || !isCapital(text, first)) return undefined;
  const known = gemeenteAt(tokens, start);
  const next = known?.next ?? capitalsEnd(text, tokens, start);
  const last = tokens[next - 1];
  if (!last || next === start) return undefined;
  const span = { start: first.start, end: last.end };
  const tekst = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return { gemeente: { naam: known?.naam ?? tekst, tekst, bekend: known !== undefined, span }, next };
}

/** A capital, or the `'s` of `'s-Hertogenbosch`. */
function isCapital(text: string, { start }: Token): boolean {
  return /^(?:\p{Lu}|['’]s\b)/u.test(text.slice(start, start + 3));
}

function capitalsEnd(text: string, tokens: readonly Token[], start: number): number {
  const name = tokens.slice(start, start + LONGEST_NAME);
  const end = name.findIndex((token) => token.kind !== 'word' || !isCapital(text, token));
  return start + (end < 0 ? name.length : end);
}

/** The municipalities in whose name a text speaks: those of its title, its opening and its closing words. */
export function eigenGemeenten({ regeling }: Protocol): ReadonlySet<string> {
  const plaatsen = passagesVan(regeling);
  const named = plaatsen.filter(isInName).flatMap(({ passage }) => gemeentenIn(passage.reading));
  const title = regeling.titel ? namesIn(regeling.titel.reading) : [];
  return new Set([...named.map(({ naam }) => fold(naam)), ...title.map(fold)]);
}

function isInName({ pad, soort }: Plaats): boolean {
  const deel = pad[1];
  return (soort === 'titel' && pad.length === 1) || deel?.soort === 'aanhef' || deel?.soort === 'slot';
}

/** The municipalities in a title, also without the word: `Privacyprotocol Voorbeeldstad`. */
const namesIn = derived((reading: Reading): readonly string[] => {
  const tokens = tokenize(reading.text);
  const names: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const found = token && isCapital(reading.text, token) ? gemeenteAt(tokens, at) : undefined;
    if (found) names.push(found.naam);
    at = found?.next ?? at + 1;
  }
  return names;
});
