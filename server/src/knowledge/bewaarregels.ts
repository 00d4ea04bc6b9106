/**
 * How long the law keeps the files of a domein, and from when: what a statute says, and what the
 * selectielijst says where no statute does. Each with the dates between which it holds.
 */
import type { IsoDuration } from './bewaartermijn/duration.ts';
import type { StartmomentSoort } from './bewaartermijn/startmoment.ts';
import { compareDatum, type IsoDate } from './datum.ts';
import type { Domein } from './domein.ts';
import type { Bepaling } from './wetten/bepalingen.generated.ts';
import type { Zekerheid } from './wetten/wet.ts';

export interface Bewaarregel {
  readonly domein: Domein;
  readonly duur: IsoDuration;
  /** The moments from which it may be counted; any other differs from it. */
  readonly vanaf: readonly StartmomentSoort[];
  /** The first of `vanaf` in the words of a sentence: `de laatste wijziging van de gegevens`. */
  readonly vanafTekst: string;
  readonly bron:
    | { readonly soort: 'wet'; readonly bepaling: Bepaling }
    | { readonly soort: 'selectielijst'; readonly nummer: string };
  /**
   * Whom it binds. Jeugdwet 7.3.8 binds the jeugdhulpverlener: for the college's own files the
   * selectielijst counts.
   */
  readonly bindt: 'college' | 'jeugdhulpverlener';
  readonly sinds: IsoDate;
  /** The first day on which it no longer holds. */
  readonly tot: IsoDate | undefined;
  readonly zekerheid: Zekerheid;
}

const lastChange = { vanaf: ['laatste-wijziging'], vanafTekst: 'de laatste wijziging van de gegevens' } as const;
const receipt = {
  vanaf: ['ontvangst', 'vastlegging'],
  vanafTekst: 'de ontvangst of vervaardiging van de gegevens',
} as const;
const closing = { vanaf: ['afsluiting-zaak', 'einde-voorziening'], vanafTekst: 'de afsluiting van de zaak' } as const;
const endOfUse = {
  vanaf: ['einde-voorziening', 'einde-geldigheid'],
  vanafTekst: 'het einde van de voorziening',
} as const;

/**
 * Sources: Wmo 2015 5.3.4 and Jeugdwet 7.3.8 lid 3 as read in their texts of 2015 to 2026 (the
 * change of both on 2020-01-01 likewise), and the Selectielijst gemeenten en intergemeentelijke
 * organen 2020 as its published data set gives it. That the list holds since 2020-01-01 is known
 * from a second hand.
 */
export const bewaarregels: readonly Bewaarregel[] = [
  {
    domein: 'wmo',
    duur: 'P15Y',
    ...receipt,
    ...wet('Wmo2015 5.3.4 lid 1', 'college'),
    sinds: '2015-01-01',
    tot: '2020-01-01',
    zekerheid: 'hoog',
  },
  {
    domein: 'wmo',
    duur: 'P15Y',
    ...lastChange,
    ...wet('Wmo2015 5.3.4 lid 1', 'college'),
    sinds: '2020-01-01',
    tot: undefined,
    zekerheid: 'hoog',
  },
  {
    domein: 'veilig-thuis',
    duur: 'P20Y',
    ...lastChange,
    ...wet('Wmo2015 5.3.4 lid 2', 'college'),
    sinds: '2020-01-01',
    tot: undefined,
    zekerheid: 'hoog',
  },
  {
    domein: 'jeugd',
    duur: 'P15Y',
    ...receipt,
    ...wet('Jeugdwet 7.3.8 lid 3', 'jeugdhulpverlener'),
    sinds: '2015-01-01',
    tot: '2020-01-01',
    zekerheid: 'hoog',
  },
  {
    domein: 'jeugd',
    duur: 'P20Y',
    ...lastChange,
    ...wet('Jeugdwet 7.3.8 lid 3', 'jeugdhulpverlener'),
    sinds: '2020-01-01',
    tot: undefined,
    zekerheid: 'hoog',
  },
  {
    domein: 'jeugd',
    duur: 'P20Y',
    ...closing,
    ...lijst('8.1.2'),
    sinds: '2020-01-01',
    tot: undefined,
    zekerheid: 'middel',
  },
  {
    domein: 'participatie',
    duur: 'P10Y',
    ...endOfUse,
    ...lijst('8.1'),
    sinds: '2020-01-01',
    tot: undefined,
    zekerheid: 'middel',
  },
  {
    domein: 'schuldhulp',
    duur: 'P5Y',
    ...endOfUse,
    ...lijst('8.1.9'),
    sinds: '2020-01-01',
    tot: undefined,
    zekerheid: 'middel',
  },
];

/** What held on a date; the statute before the selectielijst. */
export function bewaarregelsOp(domein: Domein, datum: IsoDate): Bewaarregel[] {
  return bewaarregels.filter((regel) => regel.domein === domein && holdsOn(regel, datum));
}

/** What no longer held on a date, the latest first. */
export function vroegereBewaarregels(domein: Domein, datum: IsoDate): Bewaarregel[] {
  return bewaarregels
    .filter(({ domein: own, tot }) => own === domein && tot !== undefined && compareDatum(tot, datum) <= 0)
    .reverse();
}

/** The statute of a domein on a date. */
export function wettelijkeBewaarregel(domein: Domein, datum: IsoDate): Bewaarregel | undefined {
  return bewaarregelsOp(domein, datum).find(({ bron }) => bron.soort === 'wet');
}

function holdsOn({ sinds, tot }: Bewaarregel, datum: IsoDate): boolean {
  return compareDatum(sinds, datum) <= 0 && (tot === undefined || compareDatum(datum, tot) < 0);
}

function wet(bepaling: Bepaling, bindt: Bewaarregel['bindt']): Pick<Bewaarregel, 'bron' | 'bindt'> {
  return { bron: { soort: 'wet', bepaling }, bindt };
}

function lijst(nummer: string): Pick<Bewaarregel, 'bron' | 'bindt'> {
  return { bron: { soort: 'selectielijst', nummer }, bindt: 'college' };
}
