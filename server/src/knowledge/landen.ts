/**
 * Countries as registers name them, and what the AVG makes of a transfer to each: none within the
 * EER, one with a decision of the Commission (article 45 AVG), or one that needs a safeguard.
 */
import { findTerms, termsOf, vocabulary } from './vocabulary.ts';
import { tokenize } from './words.ts';
import type { Span } from '../text/span.ts';
import type { Zekerheid } from './wetten/wet.ts';

/**
 * `eer`: no transfer. `adequaat`: a decision of the Commission holds. `deels`: one holds for some
 * recipients only. `derde`: neither, as far as we know.
 */
export type LandSoort = 'eer' | 'adequaat' | 'deels' | 'derde';

interface Landenlijst {
  readonly landen: string;
  readonly bron: string;
  readonly zekerheid: Zekerheid;
}

export const landenlijsten: Readonly<Record<LandSoort, Landenlijst>> = {
  eer: {
    landen: `
      eer, eea, eu, e.u., europa, europese unie, europese economische ruimte, european union, nederland, belgië, duitsland, frankrijk,
      luxemburg, ierland, italië, spanje, portugal, oostenrijk, denemarken, zweden, finland, polen, tsjechië, slowakije,
      slovenië, hongarije, roemenië, bulgarije, griekenland, kroatië, cyprus, malta, estland, letland, litouwen,
      noorwegen, ijsland, liechtenstein
    `,
    bron: 'leden van de EU en de EER-overeenkomst; niet nagelezen',
    zekerheid: 'middel',
  },
  adequaat: {
    landen: `
      zwitserland, verenigd koninkrijk, groot brittannië, engeland, uk, vk, andorra, argentinië, faeröer, guernsey, isle of
      man, israël, japan, jersey, nieuw zeeland, uruguay, zuid korea, brazilië
    `,
    bron: 'adequaatheidsbesluiten van de Europese Commissie (artikel 45 AVG); niet nagelezen',
    zekerheid: 'laag',
  },
  deels: {
    landen: `
      verenigde staten, verenigde staten van amerika, vs, v.s., usa, amerika, united states, canada
    `,
    bron: 'adequaatheidsbesluiten voor een deel van de ontvangers (artikel 45 AVG); niet nagelezen',
    zekerheid: 'laag',
  },
  derde: {
    landen: `
      india, china, rusland, turkije, marokko, suriname, australië, zuid afrika, mexico, filipijnen, filippijnen, singapore,
      hong kong, taiwan, thailand, indonesië, vietnam, egypte, tunesië, algerije, oekraïne, servië, albanië, bosnië, moldavië,
      pakistan, bangladesh, sri lanka, maleisië, verenigde arabische emiraten, saoedi arabië, iran, irak, syrië, eritrea,
      ethiopië, somalië, nigeria, ghana, kenia, colombia, chili, peru, venezuela
    `,
    bron: 'landen buiten de EER zonder besluit van de Commissie; niet nagelezen',
    zekerheid: 'laag',
  },
};

const soorten = ['eer', 'adequaat', 'deels', 'derde'] as const satisfies readonly LandSoort[];
/** People, languages and organisations of a country are not the country. */
const anders = `
  ambassade van, consulaat van, europa college, europees parlement, duitse wet, amerika straat, nieuw europa, vs versie
`;
const namen = vocabulary<LandSoort | 'anders'>([
  ...soorten.flatMap((soort) => termsOf(soort, landenlijsten[soort].landen)),
  ...termsOf('anders', anders),
]);

export interface GevondenLand {
  readonly soort: LandSoort;
  readonly span: Span;
}

/** The countries that a text names, in order. */
export function findLanden(text: string): readonly GevondenLand[] {
  return findTerms(namen, tokenize(text)).flatMap(({ value, span }) =>
    value === 'anders' ? [] : [{ soort: value, span }],
  );
}

/** Whether a text names a safeguard of articles 45 to 49 AVG, by its words or its article. */
export function noemtWaarborg(text: string): boolean {
  return WAARBORG.test(text);
}

const WAARBORG =
  /\b(?:scc'?s?|bcr'?s?|dpf)\b|contractsbepaling|contractbepaling|modelcontract|modelclausule|standard contractual|bedrijfsvoorschrift|binding corporate|adequa|passend (?:beschermingsniveau|niveau)|privacy framework|privacy shield|certificering|gedragscode|waarborg|safeguard|\bartikel(?:en)? 4[5-9]\b|\bart\.? ?4[5-9]\b|\buitdrukkelijke toestemming\b|\bverdrag\b/i;
