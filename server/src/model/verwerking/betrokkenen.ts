/** Categories of betrokkenen as they are compared: words that mean the same group fold into one. */
import { foldName } from './velden.ts';

/**
 * Groups of words that registers and protocols use for one group of people. Gathered from published
 * registers; within a group no document makes a difference between them.
 */
const groepen: readonly (readonly string[])[] = [
  [
    'aanvrager',
    'client',
    'inwoner',
    'burger',
    'klant',
    'betrokkene',
    'belanghebbende',
    'hulpvrager',
    'verzoeker',
    'uitkeringsgerechtigde',
  ],
  ['jeugdige', 'kind', 'kinderen', 'minderjarige', 'jongere'],
  ['ouder', 'verzorger', 'gezaghebbende', 'wettelijk vertegenwoordiger', 'opvoeder', 'voogd'],
  [
    'inwonende',
    'medebewoner',
    'huisgenoot',
    'lid huishouden',
    'leden huishouden',
    'gezinslid',
    'lid van het huishouden',
    'leden van het huishouden',
  ],
  ['partner', 'echtgenoot', 'echtgenote', 'levenspartner'],
  ['verwant', 'familielid', 'familie'],
  ['mantelzorger', 'mantelzorg'],
  ['medewerker', 'personeel', 'werknemer', 'personeelslid'],
  ['gemachtigde', 'vertegenwoordiger', 'bewindvoerder', 'curator', 'mentor'],
  ['melder', 'signaleerder'],
  ['schuldeiser', 'crediteur'],
];

const groepVan: ReadonlyMap<string, string> = new Map(
  groepen.flatMap((groep) => groep.map((woord) => [enkelvoud(foldName(woord)), groep[0] ?? woord] as const)),
);

/** A category in the singular, as its group calls it where it belongs to one. */
export function foldBetrokkene(tekst: string): string {
  const singular = enkelvoud(foldName(tekst.replace(/\([^()]{0,200}\)/g, ' ')));
  return groepVan.get(singular) ?? singular;
}

/** Plurals in `-s` and `-en` as these words have them; no grammar of Dutch. */
function enkelvoud(folded: string): string {
  return folded
    .split(' ')
    .map((word) =>
      word
        .replace(/(?:eren|ers)$/, 'er')
        .replace(/([^aeiou])en$/, '$1')
        .replace(/(?:en|s|e)$/, ''),
    )
    .join(' ');
}
