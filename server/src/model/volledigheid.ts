/**
 * What a regulation speaks of: the aspects of the subjects that one expects in it, found sentence by
 * sentence. Headings above a sentence and the words that introduce its list count with it.
 */
import type { Citaat } from '../knowledge/citaat/citaat.ts';
import { parseVerwijzingen } from '../knowledge/citaat/parse.ts';
import type { Wetsnamen } from '../knowledge/citaat/wetsnamen.ts';
import { aspects, type AspectName, type Trait } from '../knowledge/volledigheid/onderwerpen.ts';
import { regelingTraits } from '../knowledge/volledigheid/regelingTraits.ts';
import { keysOf, shows, traitsIn, type Signal } from '../knowledge/volledigheid/signals.ts';
import { derived, derivedPair } from '../text/derived.ts';
import type { Passage, Reading } from '../text/reading.ts';
import { passageGroups, type GroupBase } from './passageGroups.ts';
import { perPlaats } from './passageScan.ts';
import { passagesVan, zinPassages, type Plaats } from './passages.ts';
import type { Protocol } from './protocol/protocol.ts';
import { delenOf, type Deel, type Pad } from './structure/deel.ts';

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
  for (const { out } of aspectsPerPassage(regeling, namen)) for (const name of out) found.add(name);
  const length = passageGroups(plaatsen).reduce((sum, { base }) => sum + lengthOf(base), 0);
  return { aspects: found, length };
});

const lengthOf = derived(({ parts }: GroupBase): number =>
  parts.reduce((sum, { reading, soort }) => sum + (soort === 'titel' ? 0 : reading.text.length), 0),
);

type Traits = ReadonlySet<Trait>;

/** The aspects that each passage shows; a passage that shows none is left out. */
const aspectsPerPassage = perPlaats((plaats, namen: Wetsnamen): ReadonlySet<AspectName> | undefined => {
  const found = aspectsIn(plaats.passage.reading, readingsAbove(plaats), isRegulating(plaats), namen);
  return found.size > 0 ? found : undefined;
});

function aspectsIn(
  reading: Reading,
  above: readonly Reading[],
  regulates: boolean,
  namen: Wetsnamen,
): ReadonlySet<AspectName> {
  const found = new Set<AspectName>();
  const traitsAbove = above.flatMap((one) => [...traitsOf(one, namen)]);
  for (const own of sentenceTraits(reading, namen)) {
    const traits = new Set([...traitsAbove, ...own]);
    for (const trait of traits)
      for (const { name, signal } of signalsWith.get(trait) ?? [])
        if ((regulates || aspects[name].where === 'overal') && shows([signal], traits)) found.add(name);
  }
  return found;
}

interface NamedSignal {
  readonly name: AspectName;
  readonly signal: Signal<Trait>;
}

/** The signals by the first of their traits: a sentence shows few, and only these are looked at. */
const signalsWith = signalsByTrait();

function signalsByTrait(): ReadonlyMap<Trait, readonly NamedSignal[]> {
  const byTrait = new Map<Trait, NamedSignal[]>();
  for (const name of keysOf(aspects))
    for (const signal of aspects[name].signals) {
      const [first] = signal.all;
      if (first === undefined) continue;
      const known = byTrait.get(first);
      if (known) known.push({ name, signal });
      else byTrait.set(first, [{ name, signal }]);
    }
  return byTrait;
}

const DEFINITIONS = /\b(?:begrip[a-zà-ɏ]*|definities?)\b/i;
const namesDefinitions = derived(({ text }: Reading) => DEFINITIONS.test(text));

/** Definitions explain words and regulate nothing; a heading alone is a promise. */
function isRegulating({ soort, pad }: Plaats): boolean {
  return soort !== 'titel' && !isAmongDefinitions(pad);
}

const isAmongDefinitions = derived((pad: Pad): boolean =>
  pad.some(({ titel }) => titel !== undefined && namesDefinitions(titel.reading)),
);

/** The headings above a passage, that of the regulation left out, and what introduces its list. */
function readingsAbove({ pad, passage }: Plaats): readonly Reading[] {
  const above = passagesAbove(pad);
  return above.passages.includes(passage)
    ? above.passages.filter((one) => one !== passage).map(readingOf)
    : above.readings;
}

const passagesAbove = derived((pad: Pad) => {
  const passages = pad.flatMap(({ soort, titel, alineas }) => {
    const intro = alineas.at(-1);
    return [
      ...(titel && soort !== 'regeling' ? [titel] : []),
      ...(intro && isIntroduction(intro.reading) ? [intro] : []),
    ];
  });
  return { passages, readings: passages.map(readingOf) };
});

function readingOf({ reading }: Passage): Reading {
  return reading;
}

const isIntroduction = derived(({ text }: Reading) => text.trimEnd().endsWith(':'));

/** The traits of each sentence of a reading. */
const sentenceTraits = derivedPair((reading: Reading, namen: Wetsnamen): readonly Traits[] =>
  zinPassages({ reading, origin: 0 }).map((zin) => traitsOf(zin.reading, namen)),
);

const traitsOf = derivedPair(
  ({ text }: Reading, namen: Wetsnamen): Traits =>
    new Set<Trait>([...traitsIn(text, regelingTraits), ...avgArtikelen(text, namen)]),
);

const NAMES_AVG = /AVG|verordening|GDPR/i;
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

const IN_FORCE = /\b(?:Geldend van|Datum inwerkingtreding|inwerkingtreding)\b/i;

/** A publisher that says since when a text holds, says how it is cited too. */
const publicationAspects = derived((regeling: Deel): readonly AspectName[] => {
  const published = regeling.delen.filter(({ soort }) => soort === 'publicatie');
  const inForce = published.some((publicatie) =>
    [...delenOf(publicatie)].some(({ alineas }) => alineas.some(({ reading }) => IN_FORCE.test(reading.text))),
  );
  return inForce ? ['inwerkingtreding', 'citeertitel'] : [];
});
