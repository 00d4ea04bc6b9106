/**
 * Consents that a statute itself asks for. Who cites one of them does not offer consent as a ground
 * of its own: the statute gives the power and makes consent a condition.
 */
import type { Citaat } from '../citaat/citaat.ts';
import { parseVerwijzingen } from '../citaat/parse.ts';
import type { Wetsnamen } from '../citaat/wetsnamen.ts';
import type { Bepaling } from '../wetten/bepalingen.generated.ts';
import { plaatsVan, type Plaats } from '../wetten/bepaling.ts';

export interface WettelijkeToestemming {
  readonly bepaling: Bepaling;
  /** What the consent is for, as a message says it. */
  readonly waarvoor: string;
}

/**
 * Source: the texts of the laws as they hold in 2026 (Jeugdwet chapter 7, Wmo 2015 chapter 5,
 * Participatiewet, UAVG); BW 7:457 in an older
 * version. Confidence high. Wet BIG 88 is one too, but our data lack its articles.
 */
export const wettelijkeToestemmingen: readonly WettelijkeToestemming[] = [
  { bepaling: 'Wmo2015 5.1.1 lid 4', waarvoor: 'gegevens uit een ander domein gebruiken voor de Wmo' },
  { bepaling: 'Wmo2015 5.1.1 lid 5', waarvoor: 'gegevens uitwisselen met de zorg' },
  { bepaling: 'Wmo2015 5.2.1', waarvoor: 'gegevens uit een ander domein verstrekken voor de Wmo' },
  { bepaling: 'Wmo2015 5.2.5', waarvoor: 'gegevens uitwisselen met zorgverzekeraar of zorgaanbieder' },
  { bepaling: 'Wmo2015 5.3.3', waarvoor: 'inlichtingen aan anderen dan de betrokkene' },
  { bepaling: 'Jeugdwet 7.3.4', waarvoor: 'jeugdhulp verlenen' },
  { bepaling: 'Jeugdwet 7.3.5', waarvoor: 'jeugdhulp verlenen' },
  { bepaling: 'Jeugdwet 7.3.11', waarvoor: 'het beroepsgeheim van de jeugdhulpverlener' },
  { bepaling: 'BW7 457', waarvoor: 'het medisch beroepsgeheim' },
  { bepaling: 'Participatiewet 65', waarvoor: 'de geheimhouding van de Participatiewet' },
  { bepaling: 'UAVG 22 lid 2', waarvoor: 'bijzondere persoonsgegevens' },
  { bepaling: 'UAVG 28 lid 2', waarvoor: 'genetische gegevens' },
  { bepaling: 'UAVG 32', waarvoor: 'strafrechtelijke gegevens' },
];

const places: readonly Plaats[] = wettelijkeToestemmingen.map(({ bepaling }) => plaatsVan(bepaling));

/** Whether a cited place is one of them; a citation of the whole article counts. */
export function isWettelijkeToestemming({ wet, artikel, lid }: Plaats): boolean {
  return places.some(
    (known) =>
      known.wet === wet &&
      known.artikel === artikel &&
      (lid === undefined || known.lid === undefined || known.lid === lid),
  );
}

/** Whether a text cites one of them. */
export function citeertWettelijkeToestemming(text: string, wetsnamen: Wetsnamen): boolean {
  return parseVerwijzingen(text, wetsnamen).citaten.some(noemtWettelijkeToestemming);
}

/** Whether a citation is of one of them. */
export function noemtWettelijkeToestemming(citaat: Citaat): boolean {
  return plaatsenVan(citaat).some(isWettelijkeToestemming);
}

/**
 * The places that a citation may mean, to the lid: of each law of an ambiguous name, because one that
 * may be meant is enough to stay silent.
 */
export function plaatsenVan({ wet, vindplaatsen }: Citaat): Plaats[] {
  return (wet?.kandidaten ?? []).flatMap((kandidaat) =>
    vindplaatsen.flatMap(({ eenheid, nummer, leden }): Plaats[] => {
      if (eenheid !== 'artikel') return [];
      const artikel = { wet: kandidaat, artikel: nummer.tekst };
      return leden.length > 0 ? leden.map(({ tekst: lid }) => ({ ...artikel, lid })) : [artikel];
    }),
  );
}
