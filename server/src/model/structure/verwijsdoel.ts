/**
 * From a reference within a text to the deel that it names: `artikel 5 lid 7`, `lid 3`, `bijlage 1`, `paragraaf 6.6`.
 *
 * A number counts where it stands: first in the bijlage that holds the reference, then in the body of the text. That
 * something is not there is said only where the numbering of the text runs from its beginning without a gap.
 */
import { derived, derivedPair } from '../../text/derived.ts';
import type { Reading } from '../../text/reading.ts';
import { delenOf, type Deel, type Pad } from './deel.ts';
import { delenreeksen, isSectie, nummerVan, type Reeks } from './reeksen.ts';
import { zoekBijlage, zoekSectie } from './sectiezoeker.ts';
import { onbekend, type Gezocht, type Verwijsdoel } from './verwijsantwoord.ts';

/**
 * Once for each question at each place: several rules ask the same.
 *
 * @param pad the path of the place where the reference stands, from the regeling down
 */
export const zoekDeel = derivedPair((pad: Pad, { eenheid, nummer, lid, onderdeel }: Gezocht): Verwijsdoel => {
  if (eenheid === 'bijlage') return zoekBijlage(pad, nummer);
  if (eenheid === 'lid') return findLid(holderOf(pad), nummer, onderdeel);
  if (eenheid === 'onderdeel') return findOnderdeel(onderdeelHolder(pad), nummer);
  const found = zoekSectie(pad, eenheid, nummer);
  if (found.antwoord !== 'ja') return found;
  if (lid !== undefined) return findLid(found.pad, lid, onderdeel);
  return onderdeel === undefined ? found : findOnderdeel(found.pad, onderdeel);
});

/** Where a bare lid counts: the artikel around it, else the nearest numbered section. */
function holderOf(pad: Pad): Pad | undefined {
  const artikel = pad.findLastIndex(({ soort }) => soort === 'artikel');
  const section = pad.findLastIndex(({ soort, nummer }) => nummer !== undefined && isSectie(soort));
  const at = artikel >= 0 ? artikel : section;
  return at < 0 ? undefined : pad.slice(0, at + 1);
}

function onderdeelHolder(pad: Pad): Pad | undefined {
  const lid = pad.findLastIndex(({ soort }) => soort === 'lid');
  return lid >= 0 ? pad.slice(0, lid + 1) : holderOf(pad);
}

/** The delen right under a deel by kind and number, the first of each; of each kind the first under the kind alone. */
const kinderenVan = derived((deel: Deel): ReadonlyMap<string, Deel> => {
  const index = new Map<string, Deel>();
  for (const under of [...deel.delen].reverse()) {
    index.set(under.soort, under);
    if (under.nummer) index.set(`${under.soort} ${under.nummer.tekst}`, under);
  }
  return index;
});

function findLid(holder: Pad | undefined, lid: string, onderdeel: string | undefined): Verwijsdoel {
  const deel = holder?.at(-1);
  if (!holder || !deel) return onbekend('zonder-nummers');
  const soort = kinderenVan(deel).has('lid') ? 'lid' : 'onderdeel';
  const found = kinderenVan(deel).get(`${soort} ${lid}`);
  if (found && onderdeel !== undefined) return findOnderdeel([...holder, found], onderdeel);
  if (found) return { antwoord: 'ja', pad: [...holder, found] };
  const numbered = delenreeksen(deel, soort).filter(({ paden }) => paden.every((pad) => /^\d/.test(nummerVan(pad))));
  if (numbered.length === 0) return unnumbered(holder, deel, lid);
  const absent = absentFrom(holder, numbered, 'lid', lid);
  return holdsNumber(deel, lid) ? onbekend('elders') : absent;
}

/** Paragraphs without numbers count as leden too. */
function unnumbered(holder: Pad, { delen, alineas }: Deel, lid: string): Verwijsdoel {
  const counts = delen.length === 0 && Number(lid) <= alineas.length;
  return counts ? { antwoord: 'ja', pad: holder } : onbekend('zonder-nummers');
}

/** Directly under the deel, or under its only lid that has it. */
function findOnderdeel(holder: Pad | undefined, onderdeel: string): Verwijsdoel {
  const deel = holder?.at(-1);
  if (!holder || !deel) return onbekend('zonder-nummers');
  const isIt = (under: Deel): boolean => under.nummer?.tekst.toLowerCase() === onderdeel.toLowerCase();
  const direct = deel.delen.find(isIt);
  if (direct) return { antwoord: 'ja', pad: [...holder, direct] };
  const within = deel.delen.flatMap((lid) => lid.delen.filter(isIt).map((found) => [...holder, lid, found]));
  const [only, ...more] = within;
  if (only) return more.length === 0 ? { antwoord: 'ja', pad: only } : onbekend('nummering');
  const isNumber = /^\d/.test(onderdeel);
  const series = delenreeksen(deel, 'onderdeel').filter(({ paden }) =>
    paden.some((pad) => /^\d/.test(nummerVan(pad)) === isNumber),
  );
  if (series.length === 0 || holdsNumber(deel, onderdeel)) return onbekend('zonder-nummers');
  return absentFrom(holder, series, 'onderdeel', onderdeel);
}

/** Not there, if the one series of its kind is complete. */
function absentFrom(holder: Pad, series: readonly Reeks[], ontbreekt: Gezocht['eenheid'], nummer: string): Verwijsdoel {
  const [only, ...more] = series;
  if (!only || more.length > 0 || !only.sluitend || only.paden.length < 2) return onbekend('nummering');
  return { antwoord: 'nee', ontbreekt, nummer, binnen: holder, aanwezig: only.paden.map(nummerVan) };
}

/** Whether running text holds the number as an enumerator: an item of a list that was not read as one. */
function holdsNumber(deel: Deel, nummer: string): boolean {
  return enumeratorsIn(deel).has(nummer);
}

const ENUMERATOR = /(?<=^|\s)(\d{1,3}|[a-z])[.)](?=\s)/gi;

const enumeratorsIn = derived((deel: Deel): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { alineas } of delenOf(deel))
    for (const { reading } of alineas) for (const number of enumeratorsInReading(reading)) found.add(number);
  return found;
});

/** The numbers and letters that stand as enumerators in a reading, in order. */
export const enumeratorsInReading = derived(({ text }: Reading): readonly string[] =>
  [...text.matchAll(ENUMERATOR)].map(([, number = '']) => number),
);
