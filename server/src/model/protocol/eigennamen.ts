/** The proper names of a text: words with capitals that stand together, `Tympaan-De Baat`, `Sociaal Wijkteam`, `ServicePunt`. */
import { tokenize, type Token } from '../../knowledge/words.ts';
import { derived } from '../../text/derived.ts';
import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';

export interface Eigennaam {
  /** As written, on one line. */
  readonly tekst: string;
  /** Its letters and digits alone: equal for two spellings of one name. */
  readonly sleutel: string;
  /** Offsets in the text. */
  readonly span: Span;
}

/** Words with a capital for where they stand, with which no name begins. */
const BEGINS_SENTENCE: ReadonlySet<string> = new Set([
  ...[
    'de',
    'het',
    'een',
    'in',
    'op',
    'voor',
    'dit',
    'deze',
    'die',
    'dat',
    'van',
    'met',
    'bij',
    'als',
    'indien',
    'wanneer',
  ],
  ...[
    'na',
    'om',
    'over',
    'door',
    'uit',
    'tot',
    'en',
    'of',
    'er',
    'is',
    'zijn',
    'ook',
    'alle',
    'elke',
    'iedere',
    'geen',
  ],
]);
/** What may stand between two words of a name. */
const JOINS: ReadonlySet<string> = new Set(['de', 'het', 'van', 'der', 'den', 'en', 'ten', 'ter', '-', '&', '/']);
const mostWords = 5;
/** A shorter key is that of too many abbreviations. */
const shortestKey = 7;

/** Every name of two words or more, and of one word with a capital within it; a name within a longer one too. */
export const eigennamenIn = derived((reading: Reading): readonly Eigennaam[] => {
  const { text } = reading;
  const tokens = tokenize(text).filter(({ kind }) => kind !== 'line');
  return tokens.flatMap((token, at) => (beginsName(text, token) ? namesFrom(text, tokens, at) : []));
});

function beginsName(text: string, token: Token): boolean {
  return isCapital(text, token) && !BEGINS_SENTENCE.has(token.folded);
}

function isCapital(text: string, { kind, start }: Token): boolean {
  return kind === 'word' && /^\p{Lu}/u.test(text.slice(start, start + 2));
}

function namesFrom(text: string, tokens: readonly Token[], from: number): Eigennaam[] {
  const names: Eigennaam[] = [];
  let words = 1;
  const first = tokens[from];
  if (first && /^\p{Lu}\p{Ll}+\p{Lu}/u.test(text.slice(first.start, first.end))) names.push(nameOf(text, first, first));
  for (let at = from + 1; words < mostWords; at++) {
    const token = tokens[at];
    if (!token) break;
    if (first && isCapital(text, token)) {
      words++;
      names.push(nameOf(text, first, token));
    } else if (!JOINS.has(token.folded) || !leadsOn(text, tokens, at)) break;
  }
  return names.filter(({ sleutel, tekst }) => sleutel.length >= shortestKey && tekst !== tekst.toUpperCase());
}

/** Behind one or two joining words another capital follows: `Tympaan de Baat`, `Alphen aan den Rijn`. */
function leadsOn(text: string, tokens: readonly Token[], at: number): boolean {
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (!next) return false;
  return isCapital(text, next) || (JOINS.has(next.folded) && after !== undefined && isCapital(text, after));
}

function nameOf(text: string, from: Token, to: Token): Eigennaam {
  const span = { start: from.start, end: to.end };
  const tekst = text.slice(span.start, span.end).replace(/\s+/g, ' ').replaceAll('\u00AD', '');
  return {
    tekst,
    span,
    sleutel: tekst
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z0-9]/g, ''),
  };
}
