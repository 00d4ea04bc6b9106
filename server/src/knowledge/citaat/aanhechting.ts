/** The law or other work behind a place: `AVG`, `van de Jeugdwet`, `van dit protocol`, `van het convenant`. */
import type { Span } from '../../text/span.ts';
import type { Eenheid, WetVermelding } from './citaat.ts';
import { bijvoeglijk, eenheden, terugwijzers } from './eenheden.ts';
import { skipComma, skipQuotes, spanOf, token, word, type Gelezen, type Lezer } from './lezer.ts';
import type { Vermelding } from './vermeldingen.ts';
import { isWerk } from './werken.ts';

/** Words that no title goes on with; verbs and small words. */
const afterTitle: ReadonlySet<string> = new Set([
  ...['geldt', 'gelden', 'geeft', 'geven', 'regelt', 'bepaalt', 'verplicht', 'mag', 'mogen', 'moet', 'moeten', 'kan'],
  ...[
    'kunnen',
    'is',
    'zijn',
    'was',
    'waren',
    'wordt',
    'worden',
    'heeft',
    'hebben',
    'staat',
    'staan',
    'luidt',
    'vereist',
  ],
  ...['blijft', 'blijven', 'biedt', 'noemt', 'zegt', 'dient', 'dienen', 'vindt', 'vinden', 'aan', 'bij', 'op', 'in'],
  ...[
    'van',
    'voor',
    'met',
    'door',
    'tot',
    'uit',
    'over',
    'om',
    'als',
    'dan',
    'dat',
    'die',
    'dit',
    'deze',
    'niet',
    'ook',
  ],
  ...[
    'zoals',
    'wel',
    'en',
    'of',
    'te',
    'ten',
    'een',
    'de',
    'het',
    'er',
    'hier',
    'daarvan',
    'bedoelde',
    'genoemde',
    'naar',
  ],
]);

/** `intern`: the document, or a part of it. `terug`: a law that was named before. */
export type Aanhechting =
  | { readonly soort: 'wet'; readonly vermelding: Vermelding }
  | { readonly soort: 'onbekend'; readonly wet: WetVermelding }
  | { readonly soort: 'terug'; readonly span: Span }
  | { readonly soort: 'intern'; readonly binnen: Span };

const prepositions: ReadonlySet<string> = new Set(['van', 'uit', 'in', 'bij']);
const articles: ReadonlySet<string> = new Set(['de', 'het', 'een', 'onze', 'ons', 'hun', 'zijn', 'haar']);
/** Works that a municipality cannot have made itself: behind `deze` they are another's. */
const foreignWorks: ReadonlySet<string> = new Set(['wet', 'grondwet', 'verdrag']);
const participle = /^(?:ge|be|ver|ont|her)[a-z]+[dt]$/;
const unknownAbbreviation = /^(?:[A-Z][A-Za-z]{0,3}[A-Z][A-Za-z]{0,4}|Sr|Sv|Rv|Ow|Fw|Rw)$/;

export function parseAanhechting(lezer: Lezer, from: number, eenheid: Eenheid): Gelezen<Aanhechting> | undefined {
  const direct = lawAt(lezer, skipQuotes(lezer, from)) ?? bracketedLaw(lezer, from);
  if (direct) return direct;
  const comma = skipComma(lezer, from);
  const behind = parseBehindPreposition(lezer, comma);
  if (behind) return behind;
  if (comma > from) return lawBehindComma(lezer, comma);
  return eenheid === 'artikel' ? unknownDirect(lezer, from) : undefined;
}

function lawAt(lezer: Lezer, at: number): Gelezen<Aanhechting> | undefined {
  const vermelding = token(lezer, at) && lezer.vermeldingen.get(at);
  if (!vermelding) return undefined;
  return { value: { soort: 'wet', vermelding }, next: vermelding.next };
}

/** `artikel 6, eerste lid, AVG`. */
function lawBehindComma(lezer: Lezer, at: number): Gelezen<Aanhechting> | undefined {
  return lezer.vermeldingen.get(at)?.wet.samenstelling ? undefined : lawAt(lezer, at);
}

/** `artikel 6 (AVG)`. */
function bracketedLaw(lezer: Lezer, at: number): Gelezen<Aanhechting> | undefined {
  if (word(lezer, at) !== '(') return undefined;
  const law = lawAt(lezer, at + 1);
  return law && word(lezer, law.next) === ')' ? { value: law.value, next: law.next + 1 } : undefined;
}

function parseBehindPreposition(lezer: Lezer, from: number): Gelezen<Aanhechting> | undefined {
  if (!prepositions.has(word(lezer, from))) return undefined;
  const at = skipConsiderans(lezer, from + 1);
  const own = ownWork(lezer, at) ?? pointingBack(lezer, at);
  if (own) return own;
  const named = articles.has(word(lezer, at)) ? at + 1 : at;
  const behindAdjective = bijvoeglijk.has(word(lezer, named)) ? named + 1 : named;
  for (const start of [named, skipQuotes(lezer, named), skipQuotes(lezer, behindAdjective)]) {
    const law = lawAt(lezer, start);
    // `bij de Wmo-consulent` names no law that the place could be in.
    if (law) return lezer.vermeldingen.get(start)?.wet.samenstelling ? undefined : law;
  }
  if (named > at && word(lezer, named) === 'wet' && token(lezer, named)?.letters === 'lower')
    return { value: { soort: 'onbekend', wet: unknown(spanOf(lezer, named, named + 1)) }, next: named + 1 };
  return unknownWork(lezer, named);
}

/** `van de considerans` between an overweging and its law. */
function skipConsiderans(lezer: Lezer, at: number): number {
  const isIt = word(lezer, at) === 'de' && /^(?:considerans|preambule)$/.test(word(lezer, at + 1));
  return isIt && prepositions.has(word(lezer, at + 2)) ? at + 3 : at;
}

/** `dit artikel`, `deze regeling`, `dit Privacy Protocol`, `dit privacyprotocol`. */
function ownWork(lezer: Lezer, at: number): Gelezen<Aanhechting> | undefined {
  if (!['dit', 'deze'].includes(word(lezer, at))) return undefined;
  const noun = token(lezer, at + 1);
  if (noun?.kind !== 'word') return undefined;
  if (foreignWorks.has(noun.text)) return { value: { soort: 'terug', span: spanOf(lezer, at, at + 2) }, next: at + 2 };
  let next = at + 2;
  // `Privacy Protocol` is two words; a third would be the next sentence's.
  if (
    noun.letters !== 'lower' &&
    token(lezer, next)?.kind === 'word' &&
    isWerk(word(lezer, next)) &&
    !isWerk(noun.text)
  )
    next++;
  return { value: { soort: 'intern', binnen: spanOf(lezer, at, next) }, next };
}

/** `die wet`, `de genoemde verordening`. */
function pointingBack(lezer: Lezer, from: number): Gelezen<Aanhechting> | undefined {
  const at = word(lezer, from) === 'de' && terugwijzers.has(word(lezer, from + 1)) ? from + 1 : from;
  if (!terugwijzers.has(word(lezer, at)) || !/^(?:wet|verordening|richtlijn|regeling)$/.test(word(lezer, at + 1)))
    return undefined;
  return { value: { soort: 'terug', span: spanOf(lezer, from, at + 2) }, next: at + 2 };
}

/** A work that the catalogue lacks, behind `van de`: `van het algemene Privacyreglement`. */
function unknownWork(lezer: Lezer, from: number): Gelezen<Aanhechting> | undefined {
  let at = from;
  while (at < from + 4 && !isWerk(word(lezer, at)) && isBeforeNoun(lezer, at)) at++;
  const noun = token(lezer, at);
  if (noun?.kind !== 'word' || !isWerk(noun.text) || eenheden.has(noun.text)) return undefined;
  const next = titleEnd(lezer, at);
  return { value: { soort: 'onbekend', wet: unknown(spanOf(lezer, from, next)) }, next };
}

function isBeforeNoun(lezer: Lezer, at: number): boolean {
  const found = token(lezer, at);
  if (found?.kind !== 'word') return false;
  return (
    found.letters !== 'lower' || bijvoeglijk.has(found.text) || /(?:lijke?|ische?|iale|erende|eerde)$/.test(found.text)
  );
}

/** `artikel 30 WAM`, `artikel 272 Wetboek van Strafrecht`, `artikel 3 Sociaal Statuut`. */
function unknownDirect(lezer: Lezer, from: number): Gelezen<Aanhechting> | undefined {
  const first = token(lezer, from);
  if (first?.kind !== 'word' || first.letters === 'lower' || first.gap === 'none' || eenheden.has(first.text))
    return undefined;
  if (unknownAbbreviation.test(lezer.text.slice(first.start, first.end)))
    return { value: { soort: 'onbekend', wet: unknown(spanOf(lezer, from, from + 1)) }, next: from + 1 };
  return unknownWork(lezer, from);
}

/** How far the title of an unknown work runs: capitals, years, and the words that join them. */
function titleEnd(lezer: Lezer, noun: number): number {
  let next = noun + 1;
  if (lezer.tokens[noun]?.letters !== 'lower') next = lowerTitleEnd(lezer, noun);
  for (let steps = 0; steps < 8; steps++) {
    let at = next;
    while (at < next + 2 && /^(?:van|voor|op|de|het|inzake)$/.test(word(lezer, at))) at++;
    const found = token(lezer, at);
    const part =
      found?.kind === 'word'
        ? found.letters !== 'lower'
        : found?.kind === 'number' && /^(?:19|20)\d\d$/.test(found.text);
    const law = lezer.vermeldingen.get(at);
    if (!part || (law && !law.wet.samenstelling) || eenheden.has(found?.text ?? '')) return next;
    next = at + 1;
  }
  return next;
}

/** How far the words of lower case run in `Wet op de lijkbezorging`, `Regeling bescherming persoonsgegevens`. */
function lowerTitleEnd(lezer: Lezer, noun: number): number {
  let at = noun + 1;
  if (lezer.tokens[noun]?.text === 'wet')
    while (at < noun + 4 && /^(?:op|de|het|inzake|tot|ter|van|voor)$/.test(word(lezer, at))) at++;
  const first = at;
  // `de Wet persoonsregistraties geweigerd` ends before the participle.
  while (at < first + 4 && isTitleWord(lezer, at) && (at === first || !participle.test(word(lezer, at)))) at++;
  return at === first ? noun + 1 : at;
}

function isTitleWord(lezer: Lezer, at: number): boolean {
  const found = token(lezer, at);
  return found?.kind === 'word' && found.letters === 'lower' && !afterTitle.has(found.text);
}

function unknown(span: Span): WetVermelding {
  return { span, kandidaten: [], hoe: 'onbekend', dubbelzinnig: false, ook: [], samenstelling: false };
}
