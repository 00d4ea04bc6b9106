/**
 * The labels by which registers and protocols name a ground of article 6 lid 1 AVG: `publieke taak`,
 * `Wettelijke verplichting: Archiefwet`, `legal_obligation`. Citations are read elsewhere.
 *
 * Source of the letters: article 6 lid 1, onder a to f, AVG (applies since 2018-05-25; confidence
 * high, read in the text). The words are those of the national register, of municipal registers and
 * of register products.
 */
import { perText } from '../text/perText.ts';
import type { Span } from '../text/span.ts';
import { type FoundTerm, findTerms, matchAt, phrases, termsOf, vocabulary } from './vocabulary.ts';
import { tokenize, type Token } from './words.ts';

/** The letter of a ground in article 6 lid 1 AVG. */
export type GrondslagLetter = 'a' | 'b' | 'c' | 'd' | 'e' | 'f';

export interface GrondslagLabel {
  readonly letter: GrondslagLetter;
  /** The words of the label. */
  readonly span: Span;
  /** What follows it after a colon or in brackets: `Archiefwet` in `Wettelijke verplichting: Archiefwet`. */
  readonly toelichting: Span | undefined;
}

type Meaning = { readonly letter: GrondslagLetter; readonly strength: 'los' | 'alleen' } | 'vaag' | 'geen';

/** Labels that count wherever they stand. */
const loose: Readonly<Record<GrondslagLetter, string>> = {
  a: ``,
  b: `
    uitvoering overeenkomst, uitvoering van een overeenkomst, uitvoering van de overeenkomst, noodzakelijk
    voor uitvoering van een overeenkomst, vertragserfüllung, performance of a contract, noodzakelijk voor de
    uitvoering van een overeenkomst, uitvoering contract, contractuele overeenkomst
  `,
  c: `
    wettelijke verplichting, wettelijke plicht, wettelijke verplichtingen, legal obligation, voldoen aan een
    wettelijke verplichting, nakoming van een wettelijke verplichting, rechtliche verpflichtung, gesetzliche
    verpflichtung, legal requirement
  `,
  d: `
    vitaal belang, vitale belangen, vitaal belang betrokkene, vital interest, vital interests, vitaal belang
    van de betrokkene, bescherming van vitale belangen, lebenswichtige interessen
  `,
  e: `
    publieke taak, uitvoering publieke taak, uitvoering van een publieke taak, public task, publiekrechtelijke
    taak, vervulling van een publiekrechtelijke taak, uitvoering publiekrechtelijke taak, vervulling van een
    publieke taak, uitvoering van de publieke taak, publieke taken, taak van algemeen belang, vervulling van
    een taak van algemeen belang, taak in het algemeen belang, taak van algemeen belang of uitoefening van het
    openbaar gezag, uitoefening van openbaar gezag, taak van algemeen belang of openbaar gezag, uitoefening
    van het openbaar gezag, openbaar gezag, taak van algemeen belang / openbaar gezag, uitoefening openbaar
    gezag, public interest, uitvoering taak van algemeen belang, uitvoering van een taak van algemeen belang,
    öffentliche aufgabe, öffentliches interesse, im öffentlichen interesse
  `,
  f: `
    gerechtvaardigd belang, gerechtvaardigde belangen, gerechtvaardigd belang verantwoordelijke,
    gerechtvaardigd belang van de verantwoordelijke, legitimate interest, legitimate interests, behartiging
    van gerechtvaardigde belangen, berechtigtes interesse, berechtigte interessen
  `,
};

/** Words that are a label only where they fill an element: elsewhere they speak of something else. */
const alone: Readonly<Record<GrondslagLetter, string>> = {
  a: `
    toestemming, toestemming betrokkene, toestemming van betrokkene, consent, toestemming van de betrokkene,
    toestemming van de betrokkene zelf, explicit consent, uitdrukkelijke toestemming, expliciete toestemming,
    vrije toestemming, einwilligung, ondubbelzinnige toestemming, schriftelijke toestemming, grondslag
    toestemming
  `,
  b: `overeenkomst, contract, contractueel, contractuele verplichting, vertrag, contractual`,
  c: ``,
  d: ``,
  e: `algemeen belang`,
  f: ``,
};

const letters = ['a', 'b', 'c', 'd', 'e', 'f'] as const satisfies readonly GrondslagLetter[];

const labelWords = vocabulary<Meaning>([
  ...letters.flatMap((letter) => termsOf({ letter, strength: 'los' }, loose[letter])),
  ...letters.flatMap((letter) => termsOf({ letter, strength: 'alleen' }, alone[letter])),
  ...termsOf(
    'vaag',
    `
    wettelijke basis, wettelijke grondslag, wettelijke taak, wettelijk, uitvoering wettelijke taak, uitvoering
    van een wettelijke taak, uitvoering van wettelijke taken, wettelijke taken, wettelijke bevoegdheid, bij wet
    geregeld, wet- en regelgeving, op grond van de wet, legal basis
  `,
  ),
  ...termsOf(
    'geen',
    `verenigbaar belang, algemeen belang inwoners, toestemming voorovereenkomst, wettelijk vertegenwoordiger*`,
  ),
]);

const negations = phrases(`geen, niet, zonder, noch, kein, keine, keiner, no, not, without, anders dan`);

/** What may stand before a label that fills its element: `op basis van toestemming`. */
const leadIns = phrases(`
  op basis van, op grond van, grondslag, rechtsgrond, de, een, en, of, and, und, ergänzend, rechtmatige
  grondslag, avg, a, b, c, d, e, f
`);

const separators = new Set([
  ',',
  ';',
  '/',
  '+',
  '&',
  '|',
  '•',
  '-',
  '–',
  '—',
  ':',
  '(',
  ')',
  '.',
  '"',
  "'",
  '*',
  '[',
  ']',
]);

/** Citations follow a label without being part of it: `Toestemming artikel 6 lid 1 onder a AVG`. */
const citationOpeners = phrases(`art, art., artikel, artikelen, lid, avg, en, of, nach, §, and, und, sub`);

/** The labels of a ground, in the order of the text. A list may name one letter twice. */
export const grondslagLabels = perText((text): readonly GrondslagLabel[] => {
  const tokens = tokenize(text);
  const found = meaningful(tokens);
  return found.flatMap(({ value, span, first, next }, index): GrondslagLabel[] => {
    if (typeof value === 'string') return [];
    if (value.strength === 'alleen' && !fillsElement(tokens, first, next)) return [];
    return [{ letter: value.letter, span, toelichting: explanation(tokens, next, found[index + 1]?.first) }];
  });
});

/** Words that speak of a ground without saying which (`Wettelijke basis`), where they fill an element. */
export function vageGrondslagen(text: string): readonly Span[] {
  const tokens = tokenize(text);
  return meaningful(tokens)
    .filter(({ value, first, next }) => value === 'vaag' && fillsElement(tokens, first, next))
    .map(({ span }) => span);
}

function meaningful(tokens: readonly Token[]): readonly FoundTerm<Meaning>[] {
  return findTerms(labelWords, tokens).filter((term) => !isNegated(tokens, term.first));
}

/** Within the three words before it stands a negation, with no separator between. */
function isNegated(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    const token = tokens[at];
    if (!token || token.kind === 'line' || separators.has(token.folded)) return false;
    if (matchAt(negations, tokens, at)) return true;
  }
  return false;
}

/** Whether nothing but separators, lead-ins and citations stand around a term in its element. */
function fillsElement(tokens: readonly Token[], first: number, next: number): boolean {
  return opensElement(tokens, first) && closesElement(tokens, next);
}

function opensElement(tokens: readonly Token[], first: number): boolean {
  let at = first;
  while (at > 0) {
    const before = tokens[at - 1];
    if (!before || before.kind === 'line' || separators.has(before.folded)) return true;
    if (before.kind === 'number' && at === 1) return true;
    const leadIn = [1, 2, 3].find((back) => matchAt(leadIns, tokens, at - back)?.next === at);
    if (leadIn === undefined || first - at > 6) return false;
    at -= leadIn;
  }
  return true;
}

function closesElement(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next];
  if (!after || after.kind === 'line') return true;
  return separators.has(after.folded) || matchAt(citationOpeners, tokens, next) !== undefined;
}

/** From the colon or bracket behind a label to the end of its element, or to the next label. */
function explanation(tokens: readonly Token[], next: number, limit = tokens.length): Span | undefined {
  const opener = tokens[next]?.folded;
  const first = tokens[next + 1];
  if (!first || (opener !== ':' && opener !== '(')) return undefined;
  const ends = opener === '(' ? [')'] : [';', '+'];
  let end = next + 1;
  while (end < limit && tokens[end]?.kind !== 'line' && !ends.includes(tokens[end]?.folded ?? '')) end++;
  const last = tokens[end - 1];
  return last && end > next + 1 ? { start: first.start, end: last.end } : undefined;
}
