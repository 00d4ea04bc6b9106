/**
 * What a regulation speaks of: the aspects of the subjects that one expects in it, found sentence by
 * sentence. Headings above a sentence and the words that introduce its list count with it.
 */
import type { Citaat } from '../knowledge/citaat/citaat.ts';
import { parseVerwijzingen } from '../knowledge/citaat/parse.ts';
import type { Wetsnamen } from '../knowledge/citaat/wetsnamen.ts';
import { aspects, type Aspect, type AspectName, type Trait } from '../knowledge/volledigheid/onderwerpen.ts';
import { regelingTraits } from '../knowledge/volledigheid/regelingTraits.ts';
import { keysOf, shows, traitsIn } from '../knowledge/volledigheid/signals.ts';
import { derived, derivedPair } from '../text/derived.ts';
import type { Reading } from '../text/reading.ts';
import { passagesVan, zinnenVan, type Plaats } from './passages.ts';
import type { Protocol } from './protocol/protocol.ts';
import { delenOf, type Deel } from './structure/deel.ts';

export interface Coverage {
  /** The aspects that the text shows. */
  readonly aspects: ReadonlySet<AspectName>;
  /** UTF-16 units of running text: of a text of which hardly more than its headings are here nothing is missed. */
  readonly length: number;
}

/** The aspects that a regulation speaks of, annexes included. */
export const coverageOf = derivedPair(({ regeling }: Protocol, namen: Wetsnamen): Coverage => {
  const plaatsen = passagesVan(regeling);
  const found = new Set<AspectName>(publicationAspects(regeling));
  for (const plaats of plaatsen) addAspects(found, plaats, namen);
  const length = plaatsen.reduce(
    (sum, { passage, soort }) => sum + (soort === 'titel' ? 0 : passage.reading.text.length),
    0,
  );
  return { aspects: found, length };
});

type Traits = ReadonlySet<Trait>;

const NAMES = keysOf(aspects);
const DEFINITIONS = /\b(?:begrip\p{L}*|definities?)\b/iu;

function addAspects(found: Set<AspectName>, plaats: Plaats, namen: Wetsnamen): void {
  const open = NAMES.filter((name) => !found.has(name) && counts(aspects[name], plaats));
  if (open.length === 0) return;
  const above = traitsAbove(plaats, namen);
  for (const own of sentenceTraits(plaats.passage.reading, namen)) {
    if (own.size + above.length === 0) continue;
    const traits = new Set([...above, ...own]);
    for (const name of open) if (shows(aspects[name].signals, traits)) found.add(name);
  }
}

/** Definitions explain words and regulate nothing; a heading alone is a promise. */
function counts({ where }: Aspect, { soort, pad }: Plaats): boolean {
  if (where === 'overal') return true;
  return soort !== 'titel' && !pad.some(({ titel }) => titel !== undefined && DEFINITIONS.test(titel.reading.text));
}

/** Of the headings above a passage, that of the regulation left out, and of what introduces its list. */
function traitsAbove({ pad, passage }: Plaats, namen: Wetsnamen): Trait[] {
  return pad.flatMap((deel) => {
    const titel = deel.soort === 'regeling' ? undefined : deel.titel;
    const intro = deel.alineas.at(-1);
    const introduces = intro !== undefined && intro !== passage && intro.reading.text.trimEnd().endsWith(':');
    return [titel, introduces ? intro : undefined].flatMap((above) =>
      above && above !== passage ? [...wholeTraits(above.reading, namen)] : [],
    );
  });
}

/** The traits of each sentence of a reading. */
const sentenceTraits = derivedPair((reading: Reading, namen: Wetsnamen): readonly Traits[] =>
  zinnenVan(reading).map(({ start, end }) => traitsOf(reading.text.slice(start, end), namen)),
);

const wholeTraits = derivedPair((reading: Reading, namen: Wetsnamen): Traits => traitsOf(reading.text, namen));

function traitsOf(text: string, namen: Wetsnamen): Traits {
  return new Set<Trait>([...traitsIn(text, regelingTraits), ...avgArtikelen(text, namen)]);
}

const NAMES_AVG = /AVG|verordening|GDPR/iu;
/** Of the AVG. */
const LAST_ARTIKEL = 99;

function avgArtikelen(text: string, namen: Wetsnamen): Trait[] {
  if (!NAMES_AVG.test(text) || !/\d/.test(text)) return [];
  return parseVerwijzingen(text, namen)
    .citaten.filter(({ wet }) => wet?.kandidaten.includes('AVG'))
    .flatMap(numbersIn)
    .map((number): Trait => `AVG ${number}`);
}

function numbersIn({ vindplaatsen }: Citaat): number[] {
  return vindplaatsen.flatMap(({ eenheid, nummer, tot }) => {
    const from = Number(nummer.tekst);
    const to = tot ? Number(tot.nummer.tekst) : from;
    if (eenheid !== 'artikel' || !(from >= 1 && from <= to && to <= LAST_ARTIKEL)) return [];
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

const IN_FORCE = /\b(?:Geldend van|Datum inwerkingtreding|inwerkingtreding)\b/iu;

/** A publisher that says since when a text holds, says how it is cited too. */
const publicationAspects = derived((regeling: Deel): readonly AspectName[] => {
  const published = regeling.delen.filter(({ soort }) => soort === 'publicatie');
  const inForce = published.some((publicatie) =>
    [...delenOf(publicatie)].some(({ alineas }) => alineas.some(({ reading }) => IN_FORCE.test(reading.text))),
  );
  return inForce ? ['inwerkingtreding', 'citeertitel'] : [];
});
