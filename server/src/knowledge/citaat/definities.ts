/**
 * Names that a document gives to laws and other works: `de Wet politiegegevens (Wpg)`, `(hierna te
 * noemen AVG)`, `de wet: de Wet persoonsregistraties`; and the laws that it writes out in full.
 */
import type { WetId } from '../wetten/wetIds.generated.ts';
import { noDefinities, type Definities, type GedefinieerdeNaam } from './context.ts';
import { eenheden } from './eenheden.ts';
import { tokenize, type Token } from './tokens.ts';
import { findVermeldingen, type Vermelding } from './vermeldingen.ts';
import type { Wetsnamen } from './wetsnamen.ts';
import { isWerk } from './werken.ts';

/** Words that announce a name. */
const announcing = new Set(['hierna', 'verder', 'voortaan', 'afgekort', 'kortweg', 'genaamd', 'genoemd']);
/** Words between an announcement and the name. */
const filling = new Set([
  ...announcing,
  ...['te', 'noemen', 'ook', 'wel', 'aan', 'duiden', 'als', 'met', 'zoals', 'in', 'vervolg', 'nader', 'aangeduid'],
  ...['aangehaald', 'afkorting', 'de', 'het', 'tot', ':', '"', "'", '‘', '’', '“', '”', '„', '«', '»'],
]);
const genericNames = new Set(['wet', 'verordening', 'besluit', 'regeling', 'reglement', 'convenant', 'protocol']);
const maxNameTokens = 6;
const maxAnnouncement = 16;

/** The definitions of a text, which hold in all of it. */
export function definedNames(text: string, wetsnamen: Wetsnamen): Definities {
  const tokens = tokenize(text);
  return definedAmong(text, tokens, findVermeldingen(text, tokens, wetsnamen, noDefinities));
}

/** @param vermeldingen as they are found where nothing is defined */
export function definedAmong(text: string, tokens: readonly Token[], vermeldingen: readonly Vermelding[]): Definities {
  const byStart = new Map(vermeldingen.map((vermelding) => [vermelding.from, vermelding]));
  const byEnd = new Map(vermeldingen.map((vermelding) => [vermelding.next, vermelding]));
  // A document may give a name many times; once is enough to know it.
  const namen = new Map<string, GedefinieerdeNaam>();
  for (let at = 0; at < tokens.length; at++) {
    const found =
      announced(text, tokens, at, byEnd) ?? explained(text, tokens, at, byStart) ?? listed(text, tokens, at, byStart);
    if (found) namen.set(`${found.tekst} ${found.kandidaten.join(' ')}`, found);
  }
  return { namen: [...namen.values()], voluit: writtenOut(vermeldingen) };
}

function writtenOut(vermeldingen: readonly Vermelding[]): readonly WetId[] {
  const full = vermeldingen.filter(
    ({ wet }) => ['citeertitel', 'titel'].includes(wet.hoe) && wet.kandidaten.length === 1,
  );
  return [...new Set(full.flatMap(({ wet }) => wet.kandidaten))];
}

/** `TITEL (Wpg)`, `TITEL (hierna: Wpg)`, `TITEL, hierna te noemen Wpg,`. */
function announced(
  text: string,
  tokens: readonly Token[],
  at: number,
  byEnd: ReadonlyMap<number, Vermelding>,
): GedefinieerdeNaam | undefined {
  const opening = tokens[at]?.text;
  if (opening !== '(' && !(opening === ',' && announcing.has(tokens[at + 1]?.text ?? ''))) return undefined;
  let from = at + 1;
  let announcement = false;
  while (from < at + maxAnnouncement && filling.has(tokens[from]?.text ?? '')) {
    announcement ||= announcing.has(tokens[from]?.text ?? '');
    from++;
  }
  const next = nameEnd(
    tokens,
    from,
    opening === '(' ? [')', '"', "'", '’', '”', ';', ','] : [',', '.', ';', '’', "'", '"', '”'],
  );
  if (next === undefined) return undefined;
  const title = byEnd.get(at);
  const behind = title ? tokens[title.from] : workBefore(tokens, at);
  if (!announcement && !(isShortName(tokens, from, next) && sameInitial(behind, tokens[from]))) return undefined;
  // Behind anything but a known title the name must be that of a work, or the words before it.
  if (!behind && !isWerk(tokens[next - 1]?.text ?? '')) return undefined;
  return name(text, tokens, from, next, title?.wet.kandidaten ?? []);
}

/** `Wmo (Wet maatschappelijke ondersteuning 2015)`. */
function explained(
  text: string,
  tokens: readonly Token[],
  at: number,
  byStart: ReadonlyMap<number, Vermelding>,
): GedefinieerdeNaam | undefined {
  if (tokens[at]?.text !== '(' || tokens[at].gap === 'none') return undefined;
  const from = ['de', 'het'].includes(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const title = byStart.get(from);
  if (!title || tokens[title.next]?.text !== ')' || !isTitle(title) || !isShortName(tokens, at - 1, at))
    return undefined;
  return name(text, tokens, at - 1, at, title.wet.kandidaten);
}

/** A line `wet: Wet bescherming persoonsgegevens`, `b. Wpg: de Wet politiegegevens` or with a tab. */
function listed(
  text: string,
  tokens: readonly Token[],
  at: number,
  byStart: ReadonlyMap<number, Vermelding>,
): GedefinieerdeNaam | undefined {
  const first = tokens[at];
  if (first?.kind !== 'word' || !opensLine(tokens, at)) return undefined;
  const from = ['de', 'het'].includes(first.text) ? at + 1 : at;
  const colon = nameEnd(tokens, from, [':', '=']);
  const tab = colon === undefined ? tabEnd(text, tokens, from) : undefined;
  const next = colon ?? tab;
  if (next === undefined) return undefined;
  const titleAt = skipArticle(tokens, colon === undefined ? next : next + 1);
  if (colon !== undefined && [colon + 1, titleAt].some((index) => tokens[index]?.gap === 'break')) return undefined;
  const title = byStart.get(titleAt);
  if (title && isTitle(title)) return name(text, tokens, from, next, title.wet.kandidaten);
  const unknown = tokens[titleAt]?.text === 'wet' && tokens[titleAt].letters === 'capital';
  return unknown ? name(text, tokens, from, next, []) : undefined;
}

/** First token of a line but for its enumerator: `a.`, `1)`, `-`, `•`. */
function opensLine(tokens: readonly Token[], at: number): boolean {
  const lineStart = (index: number): boolean => ['line', 'break'].includes(tokens[index]?.gap ?? 'break');
  if (lineStart(at)) return true;
  if (['-', '•', '–'].includes(tokens[at - 1]?.text ?? '')) return lineStart(at - 1);
  return (
    ['.', ')'].includes(tokens[at - 1]?.text ?? '') && (lineStart(at - 2) || /^[-•–]$/.test(tokens[at - 3]?.text ?? ''))
  );
}

/** Where a name that starts at `from` ends, when one of `ends` follows it; undefined for what is no name. */
function nameEnd(tokens: readonly Token[], from: number, ends: readonly string[]): number | undefined {
  for (let at = from; at <= from + maxNameTokens; at++) {
    const token = tokens[at];
    if (!token) return undefined;
    if (token.kind === 'sign' && ends.includes(token.text)) return at > from ? at : undefined;
    if ((at > from && token.gap === 'break') || (token.kind === 'sign' && token.text !== '-')) return undefined;
  }
  return undefined;
}

/** As `nameEnd`, for a name in a table cell of its own. */
function tabEnd(text: string, tokens: readonly Token[], from: number): number | undefined {
  for (let at = from + 1; at <= from + maxNameTokens; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    // A blank line parts a heading from the text below it: only a tab makes a cell.
    if (before && token?.gap === 'break') return text.slice(before.end, token.start).includes('\t') ? at : undefined;
    if (tokens[at]?.kind === 'sign') return undefined;
  }
  return undefined;
}

function skipArticle(tokens: readonly Token[], at: number): number {
  return ['de', 'het'].includes(tokens[at]?.text ?? '') ? at + 1 : at;
}

/** One or two words with a capital, at most ten letters: an abbreviation, with a year perhaps. */
function isShortName(tokens: readonly Token[], from: number, next: number): boolean {
  const [first, second] = tokens.slice(from, next);
  if (first?.kind !== 'word' || first.letters === 'lower' || next - from > 2 || first.end - first.start > 10)
    return false;
  if (eenheden.has(first.text) || first.text === 'stb') return false;
  return !second || second.kind === 'number' || second.letters !== 'lower';
}

/** The word for a work among those before a bracket: `de Wet aansprakelijkheidsverzekering motorrijtuigen`. */
function workBefore(tokens: readonly Token[], at: number): Token | undefined {
  for (let index = at - 1; index > at - 14; index--) {
    const token = tokens[index];
    if (!token || (token.kind === 'sign' && token.text !== '-') || token.gap === 'break') return undefined;
    if (token.kind === 'word' && token.letters !== 'lower' && isWerk(token.text)) return token;
  }
  return undefined;
}

/** `Wpg` behind `Wet politiegegevens`, and not `CORV` behind `Jeugdwet`. */
function sameInitial(title: Token | undefined, naam: Token | undefined): boolean {
  return title !== undefined && naam?.text.startsWith(title.text.charAt(0)) === true;
}

function isTitle({ wet }: Vermelding): boolean {
  return wet.hoe !== 'afkorting' && wet.hoe !== 'foute-afkorting';
}

function name(
  text: string,
  tokens: readonly Token[],
  from: number,
  next: number,
  kandidaten: readonly WetId[],
): GedefinieerdeNaam | undefined {
  const first = tokens[from];
  const last = tokens[next - 1];
  if (!first || !last) return undefined;
  const tekst = text
    .slice(first.start, last.end)
    .replace(/[\s*_`]+/g, ' ')
    .trim();
  const generiek = next - from === 1 && genericNames.has(first.text);
  const exact = !generiek && tekst.length <= 4;
  return { tekst, span: { start: first.start, end: last.end }, kandidaten, generiek, exact };
}
