/** Whether a reference without a law surely means the text in which it stands. */
import { isWerk } from '../knowledge/citaat/werken.ts';
import { fold, tokenize } from '../knowledge/words.ts';
import { derived, derivedPair } from '../text/derived.ts';
import type { Passage, Reading } from '../text/reading.ts';
import type { InterneVerwijzing } from './kruisverwijzingen.ts';

/** A text as it names itself: a protocol, or an agreement. */
export interface Zelf {
  readonly titel: Passage | undefined;
  /** The kind of text that it is, by the word that it uses of itself. */
  readonly variant: string;
}

/**
 * `eigen`: it says so (`van dit protocol`, `van dit artikel`). `bloot`: nothing says otherwise. `elders`: a law or
 * another work is near enough to be meant, or the reference breaks off.
 */
export type Binding = 'eigen' | 'bloot' | 'elders';

/** Parts of a text by which it speaks of itself. */
const DELEN: ReadonlySet<string> = new Set([
  ...['artikel', 'lid', 'hoofdstuk', 'paragraaf', 'afdeling', 'bijlage', 'onderdeel'],
]);
/** Names of works that only that work uses of itself. */
const WETGEVING = /(?:wet|verordening|richtlijn|besluit|verdrag)$/;
/** Works that are not this text; a verb that ends so (`besluit het college`) costs no more than our silence. */
const WERK =
  /(?:wet|wetboek|regeling|verordening|reglement|protocol|convenant|overeenkomst|contract|statuut|richtlijn|verdrag|handboek|beleidsregels?|voorwaarden|mandaat|avg|gdpr|beleid)$/;
/** What stands before a capital `Artikel 5` that refers: the beginning of a sentence, or a word that leads to it. */
const LEADS =
  /(?:^|[.:;,(/]|\b(?:in|van|zie|uit|conform|jo|en|of|per|bij|op|volgens|krachtens|ingevolge|onder|de|het|tot|met|als|naar|t\/m))\s?$/i;
/** Titles above a list of what follows. */
const CONTENTS = /^(?:inhoud|inhoudsopgave)$/i;
/** Signs behind a reference that broke off. */
const BROKEN = /^\s?[[\]{}|\\<~^#]/;

export const bindingVan = derivedPair((verwijzing: InterneVerwijzing, zelf: Zelf): Binding => {
  const { citaat, plaats } = verwijzing;
  const { text } = plaats.passage.reading;
  if (BROKEN.test(text.slice(citaat.span.end, citaat.span.end + 2)) || isQuoted(text, citaat.span.start))
    return 'elders';
  if (citaat.binnen) return boundTo(text.slice(citaat.binnen.start, citaat.binnen.end), verwijzing, zelf);
  if (citaat.eerdereWet || isListed(verwijzing)) return 'elders';
  const [first] = citaat.vindplaatsen;
  // An annex is one of the text unless its work stands right behind it, which makes it no internal reference.
  if (first?.eenheid === 'bijlage') return 'bloot';
  if (verwijzing.bijWet || namesOtherWork(plaats.passage.reading, zelf)) return 'elders';
  const bare = first?.eenheid === 'lid' || first?.eenheid === 'onderdeel';
  // `artikel 7 … het tweede lid`.
  return bare && verwijzing.artikelEerder ? 'elders' : 'bloot';
});

/** `dit artikel`, `dit Privacy Protocol`, `bijlage 2`. */
function boundTo(binnen: string, { plaats }: InterneVerwijzing, zelf: Zelf): Binding {
  const words = wordsOf(binnen).filter((word) => word !== 'dit' && word !== 'deze');
  const noun = words.at(-1) ?? '';
  if (words[0] === 'bijlage') return 'bloot';
  if (DELEN.has(noun)) return 'eigen';
  const titles = [zelf.titel, ...plaats.pad.map((deel) => deel.titel)].map((title) =>
    title ? joinedTitle(title.reading) : '',
  );
  if (titles.some((title) => title.includes(joined(words.join(' '))) || title.includes(noun))) return 'eigen';
  // `deze verordening` in a protocol is copied from the AVG; `deze regeling` is any text of this kind.
  return isWerk(noun) && !WETGEVING.test(noun) ? 'eigen' : 'elders';
}

function wordsOf(text: string): string[] {
  return tokenize(text).flatMap(({ kind, folded }) => (kind === 'word' ? [folded] : []));
}

const joinedTitle = derived(({ text }: Reading): string => joined(text));

function joined(text: string): string {
  return fold(text).replace(/[^a-z0-9]/g, '');
}

/** Whether a passage speaks of a work that is not this text. */
function namesOtherWork(reading: Reading, { titel, variant }: Zelf): boolean {
  // An agreement speaks of the agreement that it belongs to.
  if (variant.endsWith('overeenkomst')) return worksIn(reading).some((word) => word !== variant);
  const title = titel ? joinedTitle(titel.reading) : '';
  return worksIn(reading).some((word) => !title.includes(word) && !word.endsWith(variant));
}

/** The works that a passage names; `dit protocol` and `deze regeling` are the text itself. */
const worksIn = derived((reading: Reading): readonly string[] => {
  const words = wordsOf(reading.text);
  return words.filter((word, index) => WERK.test(word) && !/^(?:dit|deze)$/.test(words[index - 1] ?? ''));
});

/** An entry of a table of contents, which names what it stands beside. */
function isListed({ citaat, plaats }: InterneVerwijzing): boolean {
  const { text } = plaats.passage.reading;
  const { start } = citaat.span;
  if (plaats.pad.some(({ titel }) => titel !== undefined && CONTENTS.test(titel.reading.text.trim()))) return true;
  return /^\p{Lu}/u.test(text.slice(start, start + 1)) && !LEADS.test(text.slice(Math.max(0, start - 20), start));
}

/** Within quotation marks that opened before it: the words of another text. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 400), at);
  const open = before.lastIndexOf('“');
  return open > before.lastIndexOf('”') && text.slice(at, at + 400).includes('”');
}
