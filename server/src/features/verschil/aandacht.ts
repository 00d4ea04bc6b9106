/** What of a difference somebody should look at before it is adopted, and how its parts are called. */
import { findLanden } from '../../knowledge/landen.ts';
import { naamVan, type Verwerking } from '../../model/verwerking/verwerking.ts';
import { capitalise } from '../../text/capitalise.ts';
import { draagtBsn } from './gegevensverschil.ts';
import type { Onderdeel } from './onderdelen.ts';
import type { Verschil } from './verschil.ts';
import type { Plek } from './verwerkingverschil.ts';

export interface Aandachtspunt {
  /** The verwerking or the part of the text. */
  readonly waar: string;
  readonly tekst: string;
}

/** Each point once, though protocol and register may both have it. */
export function vraagtAandacht(verschil: Verschil): Aandachtspunt[] {
  return [...new Map(aandachtspunten(verschil).map((punt) => [JSON.stringify(punt), punt])).values()];
}

function aandachtspunten({ verwerkingen, artikelen, hoofden }: Verschil): Aandachtspunt[] {
  return [
    ...verwerkingen.gewijzigd.flatMap(({ nieuw, velden }) =>
      velden
        .flatMap(({ betekenissen }) => betekenissen)
        .filter(({ aandacht }) => aandacht)
        .map(({ tekst }) => ({ waar: naamVanPlek(nieuw), tekst })),
    ),
    ...verwerkingen.nieuw.map((plek) => ({
      waar: naamVanPlek(plek),
      tekst: ['nieuwe verwerking', ...sensitive(plek.verwerking)].join('; '),
    })),
    ...verwerkingen.vervallen.map((plek) => ({ waar: naamVanPlek(plek), tekst: 'verwerking vervallen' })),
    ...artikelen.flatMap(({ gewijzigd }) =>
      gewijzigd.flatMap(({ nieuw, betekenissen }) =>
        betekenissen
          .filter(({ aandacht }) => aandacht)
          .map(({ tekst }) => ({ waar: capitalise(naamVanOnderdeel(nieuw)), tekst })),
      ),
    ),
    ...artikelen.flatMap(({ vervallen }) =>
      vervallen
        .filter(({ soort }) => soort === 'artikel' || soort === 'bijlage')
        .map((onderdeel) => ({ waar: capitalise(naamVanOnderdeel(onderdeel)), tekst: 'vervallen' })),
    ),
    ...hoofden.flatMap(({ wat, wordt }) =>
      wordt === '' ? [{ waar: 'Register', tekst: `er staat niet meer wie de ${wat} is` }] : [],
    ),
  ];
}

/** What a new verwerking says of itself, in a few words: its purpose and its period. */
export function newFacts(verwerking: Verwerking): string[] {
  const doel = verwerking.doelen[0]?.doel?.tekst;
  const termijn = verwerking.bewaartermijn?.tekst.tekst;
  return [
    ...(doel === undefined ? [] : [`doel: ${doel}`]),
    ...(termijn === undefined ? [] : [`bewaartermijn: ${termijn}`]),
    ...sensitive(verwerking),
  ];
}

function sensitive(verwerking: Verwerking): string[] {
  const { bsn, bijzondere, strafrechtelijke, overig, ontvangers } = verwerking;
  const places = [...(overig.get('doorgifte') ?? []), ...ontvangers];
  const abroad = places.some(({ tekst }) => findLanden(tekst).some(({ soort }) => soort !== 'eer'));
  return [
    ...(bsn?.verwerkt === true
      ? [bsn.grondslag || draagtBsn(verwerking) ? 'gebruikt het BSN' : 'gebruikt het BSN zonder grondslag']
      : []),
    ...(bijzondere.some(({ uitzondering }) => uitzondering) ? ['gebruikt bijzondere persoonsgegevens'] : []),
    ...(strafrechtelijke.some(({ uitzondering }) => uitzondering) ? ['gebruikt strafrechtelijke gegevens'] : []),
    ...(abroad ? ['gaat buiten de EER'] : []),
  ];
}

export function naamVanPlek({ verwerking }: Plek): string {
  return naamVan(verwerking) || '(zonder naam)';
}

/** `artikel 5 (Geheimhouding)`, or the heading of a part without a number. */
export function naamVanOnderdeel({ soort, plaats, titel }: Onderdeel): string {
  if (plaats !== '') return titel === '' ? plaats : `${plaats} (${titel})`;
  if (soort === 'regeling') return 'de titel of het begin van de tekst';
  if (soort === 'aanhef') return 'de aanhef';
  if (soort === 'slot') return 'het slot';
  return titel === '' ? 'een deel zonder opschrift' : `‘${titel}’`;
}
