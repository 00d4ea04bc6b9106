/**
 * The burgerservicenummer: the provisions that allow its use, whose number they cover, who has no
 * basis to receive it, and how a number shows that it is one.
 */
import type { Citaat } from './citaat/citaat.ts';
import type { Domein } from './domein.ts';
import { plaatsVan, type Plaats } from './wetten/bepaling.ts';
import type { Bepaling } from './wetten/bepalingen.generated.ts';
import type { WetId } from './wetten/wetIds.generated.ts';

export interface BsnBepaling {
  readonly bepaling: Bepaling;
  /** Undefined where it holds in every domein. */
  readonly domein: Domein | undefined;
  /** Whether it speaks of the number of the jeugdige alone. */
  readonly alleenJeugdige: boolean;
}

/**
 * Sources: Wabb 10 and 11 (every overheidsorgaan for its task), Jeugdwet, Wmo 2015 and Wgs as they
 * hold in 2026, Participatiewet 68 (exchange only). Confidence high.
 */
export const bsnBepalingen: readonly BsnBepaling[] = [
  general('Wabb 10'),
  general('Wabb 11'),
  ...(
    [
      'Jeugdwet 7.2.1',
      'Jeugdwet 7.2.2',
      'Jeugdwet 7.2.3',
      'Jeugdwet 7.4.0',
      'Jeugdwet 7.4.4',
      'Jeugdwet 7.1.4.2',
      'Jeugdwet 8.4.3',
    ] as const
  ).map((bepaling): BsnBepaling => ({ bepaling, domein: 'jeugd', alleenJeugdige: bepaling !== 'Jeugdwet 8.4.3' })),
  { bepaling: 'Wmo2015 5.2.9', domein: 'wmo', alleenJeugdige: false },
  { bepaling: 'Participatiewet 68', domein: 'participatie', alleenJeugdige: false },
  { bepaling: 'Wgs-schuldhulp 8c', domein: 'schuldhulp', alleenJeugdige: false },
];

/** What to cite first in a domein; article 10 Wabb is right for every task of a public body. */
export const bsnVoorstel: Readonly<Partial<Record<Domein, Bepaling>>> = {
  jeugd: 'Jeugdwet 7.2.1',
  schuldhulp: 'Wgs-schuldhulp 8c',
};

const places: readonly (BsnBepaling & { readonly plaats: Plaats })[] = bsnBepalingen.map((one) => ({
  ...one,
  plaats: plaatsVan(one.bepaling),
}));

/** Laws whose articles on the BSN we know all: an article of another law may be a basis too. */
const READ_LAWS: readonly WetId[] = [
  'AVG',
  'UAVG',
  'Jeugdwet',
  'Wmo2015',
  'Wmo2007',
  'Participatiewet',
  'WWB',
  'Wgs-schuldhulp',
];

/** The provisions on the BSN that a citation names, or may name. */
export function bsnBepalingenIn({ wet, vindplaatsen }: Citaat): BsnBepaling[] {
  const kandidaten = wet?.kandidaten ?? [];
  const artikelen = vindplaatsen.filter(({ eenheid }) => eenheid === 'artikel').map(({ nummer }) => nummer.tekst);
  return places.filter(({ plaats }) => kandidaten.includes(plaats.wet) && artikelen.includes(plaats.artikel));
}

/** Whether a citation can be a basis for using the BSN: one that we know, or an article of a law that we have not read for it. */
export function kanBsnDragen(citaat: Citaat): boolean {
  if (citaat.soort !== 'extern') return false;
  if (bsnBepalingenIn(citaat).length > 0) return true;
  const kandidaten = citaat.wet?.kandidaten ?? [];
  return kandidaten.length === 0 || kandidaten.some((wet) => !READ_LAWS.includes(wet));
}

/** Words for the BSN in running text. */
export const BSN_WOORD = /\b(?:bsn(?:'s|’s|-nummers?)?|burger ?service ?nummers?)\b/i;

/**
 * Organisations without a statutory basis to use the BSN that the gemeente sends them (Wabb 1 onder
 * d, 10 and 11). Left out on purpose: care and youth care providers, suppliers of a voorziening, GI,
 * CAK, SVB, UWV, Belastingdienst, health insurers, schools, bailiffs and public bodies, which have one.
 */
export const ONBEVOEGDE_ONTVANGER =
  /\b(?:woningcorporaties?|woningbouwcorporaties?|woningbouwverenigingen?|woningstichtingen?|verhuurders?|welzijnsstichtingen?|welzijnsorganisaties?|welzijnswerk|werkgevers?|vrijwilligersorganisaties?|vrijwilligers|voedselbank(?:en)?|sportverenigingen?|energieleveranciers?|energiebedrijven|waterbedrijven)\b/i;

/** Numbers that were made to test with. */
const TEST_NUMBERS: ReadonlySet<string> = new Set(['111222333', '123456782', '000000000']);

/** Whether nine digits are a BSN: they pass the elfproef and are no test number. Source: the published test; confidence low. */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || TEST_NUMBERS.has(digits) || digits.startsWith('99999')) return false;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}

function general(bepaling: Bepaling): BsnBepaling {
  return { bepaling, domein: undefined, alleenJeugdige: false };
}
