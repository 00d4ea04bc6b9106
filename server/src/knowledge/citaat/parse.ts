/**
 * Reads the references of a plain text: citations of laws and of the document itself, and every
 * mention of a law. One pass over the tokens; every look ahead is bounded.
 */
import { derived } from '../../text/derived.ts';
import { bindGroepen, isJoined, type Gevonden } from './binding.ts';
import type { Verwijzingen } from './citaat.ts';
import { noDefinities, Surroundings, type Context } from './context.ts';
import { definedAmong } from './definities.ts';
import { eenheden, lidWoorden, onderdeelWoorden, parseRangtelwoord } from './eenheden.ts';
import { parseGroep, type Groep } from './groepen.ts';
import { lawsOfBrackets } from './haken.ts';
import { parseKaleGroep } from './kale.ts';
import { spanOf, type Lezer } from './lezer.ts';
import { tokenize, type Token } from './tokens.ts';
import { findVermeldingen, type Vermelding } from './vermeldingen.ts';
import { isWerk } from './werken.ts';
import type { Wetsnamen } from './wetsnamen.ts';

export function parseVerwijzingen(text: string, namen: Wetsnamen, context: Context = {}): Verwijzingen {
  return readVerwijzingen(text, namen, context).verwijzingen;
}

/** What was read, and in what surroundings it holds. */
export interface ReadVerwijzingen {
  readonly verwijzingen: Verwijzingen;
  readonly surroundings: Surroundings;
}

export function readVerwijzingen(text: string, namen: Wetsnamen, context: Context): ReadVerwijzingen {
  if (context.definities || text.length > LONGEST_KEPT) return parsed(text, namen, context);
  const kept = keptOf(namen);
  const ofText = kept.get(text);
  const known = ofText?.find(({ surroundings }) => surroundings.areLike(context));
  if (known) return again(known);
  const read = parsed(text, namen, context);
  if (ofText) ofText.push(read);
  else {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, [read]);
  }
  return again(read);
}

/** A register names a few grounds hundreds of times in the same words: those are read once. */
const keptOf = derived((_namen: Wetsnamen) => new Map<string, ReadVerwijzingen[]>());
const MOST_KEPT = 500;
const LONGEST_KEPT = 300;

/** The same references as those of another text: what is remembered of a citation is remembered of its own text. */
function again({ verwijzingen: { citaten, wetten }, surroundings }: ReadVerwijzingen): ReadVerwijzingen {
  return { verwijzingen: { citaten: citaten.map((citaat) => ({ ...citaat })), wetten }, surroundings };
}

function parsed(text: string, namen: Wetsnamen, context: Context): ReadVerwijzingen {
  const tokens = tokenize(text);
  const vermeldingen = context.definities
    ? findVermeldingen(text, tokens, namen, context.definities)
    : ownVermeldingen(text, tokens, namen);
  const surroundings = new Surroundings(context);
  const gevonden = findGroepen(text, tokens, namen, vermeldingen, surroundings);
  const verwijzingen = {
    citaten: bindGroepen(gevonden, vermeldingen),
    // A name that the document gave to a work that we do not know is no mention of a law.
    wetten: vermeldingen.map(({ wet }) => wet).filter(({ kandidaten }) => kandidaten.length > 0),
  };
  return { verwijzingen, surroundings };
}

/**
 * The mentions in a text that gives its own names. Most give none, and a law that is written out decides only what another
 * name leaves open: else what was found for them is all that there is.
 */
function ownVermeldingen(text: string, tokens: readonly Token[], namen: Wetsnamen): readonly Vermelding[] {
  const undefinedYet = findVermeldingen(text, tokens, namen, noDefinities);
  const definities = definedAmong(text, tokens, undefinedYet);
  const decides = definities.voluit.length > 0 && undefinedYet.some(({ wet }) => wet.dubbelzinnig);
  return definities.namen.length > 0 || decides ? findVermeldingen(text, tokens, namen, definities) : undefinedYet;
}

/** What the scan knows of the text when it comes to a token. */
interface Scan {
  readonly lezer: Lezer;
  readonly byEnd: ReadonlyMap<number, Vermelding>;
  readonly brackets: readonly (Vermelding | undefined)[];
}

function findGroepen(
  text: string,
  tokens: readonly Token[],
  namen: Wetsnamen,
  vermeldingen: readonly Vermelding[],
  surroundings: Surroundings,
): readonly Gevonden[] {
  const byStart = new Map(vermeldingen.map((vermelding) => [vermelding.from, vermelding]));
  const scan: Scan = {
    lezer: { text, tokens, namen, vermeldingen: byStart, surroundings, begin: 0, fouten: [] },
    byEnd: new Map(vermeldingen.map((vermelding) => [vermelding.next, vermelding])),
    brackets: lawsOfBrackets(tokens, byStart),
  };
  const found: Gevonden[] = [];
  let alinea = 0;
  for (let at = 0; at < tokens.length; ) {
    if (tokens[at]?.gap === 'break') alinea++;
    const name = byStart.get(at);
    const group = name ? undefined : groepAt(scan, at, found.at(-1));
    if (group) found.push({ ...group, alinea });
    at = Math.max(at + 1, group?.groep.next ?? name?.next ?? 0);
  }
  return found;
}

function groepAt(scan: Scan, at: number, last: Gevonden | undefined): Omit<Gevonden, 'alinea'> | undefined {
  const { tokens } = scan.lezer;
  const token = tokens[at];
  if (!token || !canBegin(token)) return undefined;
  const lezer: Lezer = { ...scan.lezer, begin: at, fouten: [] };
  const parsed = parseGroep(lezer, at);
  if (parsed) {
    const groep = withoutLawOfNext(scan, parsed, last);
    const closed = groep.aanhechting !== undefined || partsOfOwn.has(groep.plaatsen[0]?.eenheid ?? '');
    return { groep, lezer, voor: closed ? undefined : lawBefore(scan, at, last), gebruik: false };
  }
  if (token.kind !== 'number') return undefined;
  const joined = last?.groep.aanhechting?.soort === 'wet' && isJoined(lezer, last.groep.next, at);
  const voor = token.gap === 'break' || isUsed(last, scan.byEnd.get(at)) ? undefined : scan.byEnd.get(at);
  const kale = parseKaleGroep(lezer, at, { joined, voor: voor ?? scan.brackets[at] });
  return kale && { groep: kale, lezer, voor: kale.voor, gebruik: kale.gebruik };
}

/**
 * `Jeugdwet artikel 7.4.0 AVG artikel 6`: who names the law first does so throughout, and the law between two groups is
 * that of the second.
 */
function withoutLawOfNext({ lezer, byEnd }: Scan, groep: Groep, last: Gevonden | undefined): Groep {
  const { aanhechting, from, next, plaatsen } = groep;
  if (aanhechting?.soort !== 'wet' || aanhechting.vermelding.next !== next) return groep;
  const before = byEnd.get(from);
  if (!before || isUsed(last, before) || lezer.tokens[from]?.gap === 'break') return groep;
  const following = lezer.tokens[next];
  if (!following || following.gap === 'break' || !eenheden.has(following.text)) return groep;
  const { start } = aanhechting.vermelding.wet.span;
  const between = lezer.text.slice(plaatsen.at(-1)?.span.end ?? start, start);
  return between.trim() === '' ? { ...groep, aanhechting: undefined, next: aanhechting.vermelding.from } : groep;
}

/** What a law before it does not claim: `volgens de Jeugdwet, bijlage 2`. */
const partsOfOwn: ReadonlySet<string> = new Set(['lid', 'onderdeel', 'bijlage']);

function canBegin({ kind, text }: Token): boolean {
  if (kind !== 'word') return kind === 'number' || text === '§';
  if (eenheden.has(text) || lidWoorden.has(text) || onderdeelWoorden.has(text)) return true;
  return text === 'aanhef' || parseRangtelwoord(text) !== undefined;
}

/** The law before a group: right before it, with a comma, colon or `in` between, or before the bracket around it. */
function lawBefore(scan: Scan, at: number, last: Gevonden | undefined): Vermelding | undefined {
  const { lezer, byEnd, brackets } = scan;
  const token = lezer.tokens[at];
  if (token?.gap === 'break') return brackets[at];
  const between = lezer.tokens[at - 1];
  const separated = /^(?:[,:]|in)$/.test(between?.text ?? '');
  const law = [byEnd.get(at), separated ? byEnd.get(at - 1) : undefined].find((found) => found && !isUsed(last, found));
  if (law) return law.wet.samenstelling ? unknownWork(lezer, law.from - 1, law.next) : law;
  // `ISO 27002 artikel 8` and `het Privacyreglement, artikel 5` refer to another work than the document.
  const standard = between?.kind === 'number' ? at - 2 : at - 1;
  const abbreviation = lezer.tokens[standard];
  if (abbreviation?.letters === 'capitals' && between?.gap !== 'break' && token?.letters === 'lower')
    return unknownWork(lezer, standard, at);
  const named = separated && lezer.tokens[at - 2]?.letters !== 'lower' && isWerk(lezer.tokens[at - 2]?.text ?? '');
  const own = /^(?:dit|deze)$/.test(lezer.tokens[at - 3]?.text ?? '');
  return named && !own ? unknownWork(lezer, at - 2, at - 1) : brackets[at];
}

function unknownWork(lezer: Lezer, from: number, next: number): Vermelding {
  const span = spanOf(lezer, from, next);
  return {
    from,
    next,
    wet: { span, kandidaten: [], hoe: 'onbekend', dubbelzinnig: false, ook: [], samenstelling: false },
  };
}

/** Whether a mention is already the law of the group before. */
function isUsed(last: { readonly groep: Groep } | undefined, vermelding: Vermelding | undefined): boolean {
  const attached = last?.groep.aanhechting;
  return attached?.soort === 'wet' && attached.vermelding.from === vermelding?.from;
}
