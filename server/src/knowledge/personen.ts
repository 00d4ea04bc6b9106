/**
 * The groups of people that registers and protocols speak of, with the words for each. Words of one
 * group mean the same people; some groups are part of another.
 */
import { findTerms, termsOf, vocabulary } from './vocabulary.ts';
import { tokenize } from './words.ts';
import { perText } from '../text/perText.ts';
import type { Span } from '../text/span.ts';

export type Persoonsgroep =
  | 'aanvrager'
  | 'jeugdige'
  | 'ouder'
  | 'huisgenoot'
  | 'partner'
  | 'verwant'
  | 'mantelzorger'
  | 'gemachtigde'
  | 'melder'
  | 'medewerker'
  | 'schuldeiser'
  | 'anderen';

export interface GevondenPersoon {
  readonly groep: Persoonsgroep;
  readonly span: Span;
}

/** Gathered from published registers and Bijlage 1 tables. */
const woorden: Readonly<Record<Persoonsgroep, string>> = {
  aanvrager: `
    aanvrager, aanvragers, cliënt, cliënten, inwoner, inwoners, burger, burgers, klant, klanten, betrokkene,
    betrokkenen, belanghebbende, belanghebbenden, hulpvrager, hulpvragers, verzoeker, verzoekers, hoofdaanvrager,
    uitkeringsgerechtigde, uitkeringsgerechtigden, bijstandsgerechtigde, bijstandsgerechtigden, deelnemer, deelnemers
  `,
  jeugdige: `jeugdige, jeugdigen, kind, kinderen, minderjarige, minderjarigen, jongere, jongeren, leerling, leerlingen`,
  ouder: `
    ouder, ouders, verzorger, verzorgers, gezaghebbende, gezaghebbenden, opvoeder, opvoeders, voogd, voogden,
    wettelijk vertegenwoordiger, wettelijke vertegenwoordiger, wettelijk vertegenwoordigers, wettelijke vertegenwoordigers
  `,
  huisgenoot: `
    huisgenoot, huisgenoten, inwonende, inwonenden, medebewoner, medebewoners, lid huishouden, leden huishouden,
    lid van het huishouden, leden van het huishouden, huishouden, gezinslid, gezinsleden, gezin, kostendeler, kostendelers
  `,
  partner: `partner, partners, echtgenoot, echtgenote, echtgenoten, levenspartner, levensgezel`,
  verwant: `verwant, verwanten, familielid, familieleden, familie, broer, zus, bloedverwanten`,
  mantelzorger: `mantelzorger, mantelzorgers, mantelzorg`,
  gemachtigde: `gemachtigde, gemachtigden, vertegenwoordiger, vertegenwoordigers, bewindvoerder, bewindvoerders, curator, mentor, mentoren`,
  melder: `melder, melders, signaleerder, signaleerders`,
  medewerker: `medewerker, medewerkers, personeel, werknemer, werknemers, ambtenaar, ambtenaren`,
  schuldeiser: `schuldeiser, schuldeisers, crediteur, crediteuren`,
  anderen: `
    derde, derden, anderen, overige, overigen, iedereen, personen, sociaal netwerk, netwerk, naaste, naasten,
    omgeving, alle betrokkenen, contactpersoon, contactpersonen
  `,
};

/** Groups that a wider one holds. */
const onderdelen: Partial<Record<Persoonsgroep, readonly Persoonsgroep[]>> = {
  huisgenoot: ['partner', 'jeugdige', 'ouder'],
  verwant: ['partner', 'jeugdige', 'ouder'],
  ouder: ['gemachtigde'],
  gemachtigde: ['ouder'],
};

const terms = vocabulary(groepen().flatMap((groep) => termsOf(groep, woorden[groep])));

/** The people that a text names, in order. */
export const findPersonen = perText((text): readonly GevondenPersoon[] =>
  findTerms(terms, tokenize(text)).map(({ value, span }) => ({ groep: value, span })),
);

/** Whether one of `groepen` is the group, or holds it; `anderen` holds everyone. */
export function omvat(genoemd: ReadonlySet<Persoonsgroep>, groep: Persoonsgroep): boolean {
  if (genoemd.has(groep) || genoemd.has('anderen')) return true;
  return [...genoemd].some((wider) => onderdelen[wider]?.includes(groep));
}

function groepen(): readonly Persoonsgroep[] {
  return Object.keys(woorden).filter((key): key is Persoonsgroep => key in woorden);
}
