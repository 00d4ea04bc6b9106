/** What a retention field refers to instead of, or beside, a period: a selectielijst, a law, a policy. */
import { contains, type Span } from '../../text/span.ts';
import { type FoundTerm, findTerms, matchAt, termsOf, vocabulary } from '../vocabulary.ts';
import { isGlued, spanOfTokens, type Token } from '../words.ts';
import { referenceWords } from './lexicon.ts';
import type { Layout, Region } from './region.ts';

export interface Verwijzing {
  readonly span: Span;
  readonly soort: 'selectielijst' | 'wet' | 'beleid' | 'overig';
  /** Year of the selectielijst: 2020. */
  readonly jaar: number | undefined;
  /** Number of the result in the selectielijst, as written: `8.1.2`. */
  readonly nummer: string | undefined;
}

type Soort = Verwijzing['soort'];

export const sources = vocabulary<Soort>([
  ...termsOf(
    'selectielijst',
    `
    selectielijst*, selektielijst*, archiefselectielijst*, vernietigingslijst, vng-selectielijst
  `,
  ),
  ...termsOf(
    'wet',
    `
    wet, wetten, wettelijke termijn, wettelijke bewaartermijn*, wettelijke bewaarplicht, wetgeving, regelgeving,
    wettelijke termijnen, archiefbesluit, §, §§, gesetzlich*, aufbewahrungspflicht*, aufbewahrungsfrist*,
    verjährung*, löschfrist*, tilgungsfrist*
  `,
  ),
  ...termsOf(
    'beleid',
    `
    beleid, bewaarbeleid, archiefbeleid, retentiebeleid, bewaartermijnenbeleid, privacybeleid, bewaarschema,
    retentieschema, archiefverordening, aktenordnung, akto, löschkonzept, policy
  `,
  ),
]);

/** From what binds most to what says least; of several references of a text the first of this list counts. */
const ranking: readonly Soort[] = ['selectielijst', 'wet', 'beleid', 'overig'];

/** How far from the word `selectielijst` its year and number may stand, in tokens. */
const reach = 14;

/**
 * The reference of a text that counts most: the first of the highest kind. What a savings clause
 * names (`tenzij de wet …`) is no reference.
 */
export function findVerwijzing(text: string, layout: Layout, exceptions: readonly Span[]): Verwijzing | undefined {
  const found = layout.regions
    .flatMap((region) => referencesIn(text, layout, region))
    .filter((reference) => !exceptions.some((exception) => contains(exception, reference.span)));
  return found.sort((a, b) => ranking.indexOf(a.soort) - ranking.indexOf(b.soort) || a.span.start - b.span.start)[0];
}

function referencesIn(text: string, layout: Layout, region: Region): readonly Verwijzing[] {
  const tokens = layout.tokens.slice(region.from, region.to);
  const named = [...findTerms(sources, tokens), ...lawsIn(tokens)].map((term) => reference(tokens, term));
  return named.length > 0 ? named : vagueIn(text, tokens);
}

/** Words such as `Archiefwet`, where they are referred to and not the subject of a period. */
function lawsIn(tokens: readonly Token[]): readonly FoundTerm<Soort>[] {
  return tokens.flatMap((token, at) =>
    token.kind === 'word' &&
    /^.{3,40}wet(?:geving)?$/.test(token.folded) &&
    (tokens.length <= 4 || openerBefore(tokens, at))
      ? [{ value: 'wet', span: spanOfTokens(token, token), first: at, next: at + 1 } as const]
      : [],
  );
}

function reference(tokens: readonly Token[], term: FoundTerm<Soort>): Verwijzing {
  const opener = openerBefore(tokens, term.first);
  const isList = term.value === 'selectielijst';
  const year = isList ? tokenNear(tokens, term, isYear) : undefined;
  const number = isList ? tokenNear(tokens, term, isResultNumber) : undefined;
  const parts = [opener, year, number].filter((token) => token !== undefined);
  const start = Math.min(term.span.start, ...parts.map((token) => token.start));
  const end = Math.max(fileNameEnd(tokens, term.next), ...parts.map((token) => token.end));
  return { span: { start, end }, soort: term.value, jaar: year && Number(year.folded), nummer: number?.folded };
}

/** `conform`, `volgens`, `zie` at most four words before. */
function openerBefore(tokens: readonly Token[], at: number): Token | undefined {
  for (let index = at - 1; index >= Math.max(0, at - 5); index--)
    if (matchAt(referenceWords, tokens, index)) return tokens[index];
  return undefined;
}

/** Where a file name such as `bewaarbeleid.md` ends, of which the term is the beginning. */
function fileNameEnd(tokens: readonly Token[], next: number): number {
  const [term, stop, extension] = [tokens[next - 1], tokens[next], tokens[next + 1]];
  const isName = stop?.folded === '.' && isGlued(term, stop) && isGlued(stop, extension);
  return (isName ? extension?.end : term?.end) ?? 0;
}

/** A token of a kind behind the term, else before it. */
function tokenNear(
  tokens: readonly Token[],
  term: FoundTerm<Soort>,
  isWanted: (token: Token) => boolean,
): Token | undefined {
  const behind = tokens.slice(term.next, term.next + reach).find(isWanted);
  return behind ?? tokens.slice(Math.max(0, term.first - reach), term.first).findLast(isWanted);
}

function isYear(token: Token): boolean {
  return token.kind === 'number' && /^(?:19|20)\d\d$/.test(token.folded);
}

/** `8.1.2`, and not a date. */
function isResultNumber(token: Token): boolean {
  return token.kind === 'number' && /^\d{1,2}(?:\.\d{1,3}){1,4}$/.test(token.folded);
}

/** `zie …`, `conform …` with something that is not known here. */
function vagueIn(text: string, tokens: readonly Token[]): readonly Verwijzing[] {
  const [opener] = findTerms(referenceWords, tokens);
  const next = opener && tokens[opener.next];
  const last = tokens.findLast((token) => token.kind !== 'sign' || token.folded === '`');
  if (!opener || !next || !last || last.end <= next.start) return [];
  const span = { start: opener.span.start, end: last.end };
  const policy = /beleid|policy/i.test(text.slice(span.start, span.end));
  return [{ span, soort: policy ? 'beleid' : 'overig', jaar: undefined, nummer: undefined }];
}
