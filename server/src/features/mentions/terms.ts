/**
 * Where a text uses the terms that it defines: the words of the term behind each other, in singular
 * or plural. Of two terms at one place the longer one counts.
 */
import { fold, tokenize } from '../../knowledge/words.ts';
import { stamwoordenVan, type Stamwoord } from '../../knowledge/woordstam.ts';
import { begripsnamen, type Begripsnamen } from '../../model/protocol/begripsgebruik.ts';
import type { Begripsbepaling } from '../../model/protocol/begripsbepalingen.ts';
import { derived } from '../../text/derived.ts';
import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';

/** A name of a term, as its uses are compared with it. */
interface Name {
  readonly begrip: Begripsnamen;
  readonly frase: readonly string[];
  /** Written in capitals, as `AP`: only a word in capitals is meant. */
  readonly capitals: boolean;
  /** Short: only the very word is meant. */
  readonly exact: string | undefined;
  /** Of one word, as it is compared; empty of several. */
  readonly word: string;
  /** Every word of the term, small ones too. */
  readonly words: ReadonlySet<string>;
}

/** A use of a term; `key` tells its name apart from others of the text. */
export interface TermUse {
  readonly key: string;
  /** Offsets in the text. */
  readonly span: Span;
}

export interface Terms {
  /** Names by their first stem, the longest first. */
  readonly byStem: ReadonlyMap<string, readonly Name[]>;
  /** The definitions of a name, in order of the text. */
  readonly byKey: ReadonlyMap<string, readonly Begripsnamen[]>;
  /** All that matters to another text. */
  readonly signature: string;
}

/** More definitions no text has; each is looked for in all of it. */
const most = 400;
const shortest = 3;

export const termsOf = derived((begrippen: readonly Begripsbepaling[]): Terms => {
  const byStem = new Map<string, Name[]>();
  const byKey = new Map<string, Begripsnamen[]>();
  for (const begrip of begripsnamen(begrippen).slice(0, most))
    for (const frase of begrip.frasen) {
      const key = frase.join(' ');
      const known = byKey.get(key);
      byKey.set(key, [...(known ?? []), begrip]);
      const [first] = frase;
      if (known || first === undefined) continue;
      byStem.set(first, [...(byStem.get(first) ?? []), nameOf(begrip, frase)]);
    }
  for (const names of byStem.values()) names.sort((a, b) => b.frase.length - a.frase.length);
  const all = [...byStem.values()].flat();
  const signature = JSON.stringify(
    all.map(({ frase, capitals, exact, word, words }) => [frase, capitals, exact, word, [...words]]),
  );
  return { byStem, byKey, signature };
});

function nameOf(begrip: Begripsnamen, frase: readonly string[]): Name {
  const [only, ...more] = frase;
  const word = more.length === 0 ? stamwoordenVan(begrip.naam).find(({ stam }) => stam === only) : undefined;
  const written = word ? begrip.naam.slice(word.start, word.end) : '';
  const capitals = written.length > 1 && written === written.toUpperCase();
  const exact = written !== '' && written.length <= shortest ? written : undefined;
  return { begrip, frase, capitals, exact, word: fold(written), words: wordsOf(begrip.naam) };
}

const lastUses = derived(
  (_reading: Reading): { known: { signature: string; uses: readonly TermUse[] } | undefined } => ({
    known: undefined,
  }),
);

/** The uses in a text, in order; searched again only when the document defines other terms. */
export function termUsesIn(reading: Reading, terms: Terms): readonly TermUse[] {
  const { signature } = terms;
  const last = lastUses(reading);
  if (last.known?.signature !== signature) last.known = { signature, uses: findUses(reading, terms) };
  return last.known.uses;
}

const wordsIn = derived(({ text }: Reading) => stamwoordenVan(text));

function findUses(reading: Reading, { byStem }: Terms): readonly TermUse[] {
  if (byStem.size === 0) return [];
  const { text } = reading;
  const words = wordsIn(reading);
  const uses: TermUse[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    const name = first && byStem.get(first.stam)?.find((one) => stands(text, words, at, one));
    const last = name && words[at + name.frase.length - 1];
    if (!first || !last) continue;
    uses.push({ key: name.frase.join(' '), span: { start: first.start, end: last.end } });
    at += name.frase.length - 1;
  }
  return uses;
}

function stands(
  text: string,
  words: readonly Stamwoord[],
  at: number,
  { frase, capitals, exact, word: single, words: own }: Name,
): boolean {
  const first = words[at];
  const written = first ? text.slice(first.start, first.end) : '';
  if (exact !== undefined && written !== exact) return false;
  if (capitals && written !== written.toUpperCase()) return false;
  // `verantwoordelijk` is no `verantwoordelijke`.
  if (single !== '' && single === `${fold(written)}e`) return false;
  return frase.every((stem, index) => {
    const word = words[at + index];
    const before = words[at + index - 1];
    return word?.stam === stem && (index === 0 || isJoined(text.slice(before?.end ?? 0, word.start), own));
  });
}

/** Nothing between two words of a term but words of the term, and those that one leaves out or puts in. */
function isJoined(between: string, own: ReadonlySet<string>): boolean {
  if (between.length > longestJoin || !/^[\p{L}\p{M}\s-]*$/u.test(between)) return false;
  return [...wordsOf(between)].every((word) => JOINS.has(word) || own.has(word));
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(tokenize(text).flatMap(({ kind, folded }) => (kind === 'word' ? [folded] : [])));
}

const longestJoin = 20;
/** `verwerking van persoonsgegevens`, `verwerking van zijn persoonsgegevens`. */
const JOINS: ReadonlySet<string> = new Set(['van', 'de', 'het', 'een', 'zijn', 'haar', 'hun', 'uw', 'der']);
