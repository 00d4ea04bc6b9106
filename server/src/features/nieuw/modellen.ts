/**
 * Model entries per domein, from which a new protocol and a new register are made: ordinary
 * verwerkingen of a gemeente, in words that a gemeente adapts to what it does.
 *
 * The provisions are those that carry the task, the BSN and the term in the laws as read in their texts
 * (Jeugdwet 2026-01-01, Wmo 2015 2026-07-01, Participatiewet 2025-01-01, Wgs 2026-07-01) and in the
 * Selectielijst 2020 as published: confidence high. Of the Leerplichtwet the text of 2015 was read, and
 * the headings of the present one: middle.
 */
import type { Bepaling } from '../../knowledge/wetten/bepalingen.generated.ts';

export const nieuweDomeinen = ['jeugd', 'wmo', 'participatie', 'schuldhulp', 'leerplicht'] as const;
export type NieuwDomein = (typeof nieuweDomeinen)[number];

export interface Modelverwerking {
  readonly id: string;
  readonly naam: string;
  readonly doel: string;
  /** The provisions of the sector law that carry the task. */
  readonly taak: readonly Bepaling[];
  readonly betrokkenen: readonly string[];
  readonly persoonsgegevens: readonly string[];
  readonly bijzonder: { readonly categorie: string; readonly uitzondering: string } | undefined;
  readonly bsn: { readonly van: readonly string[]; readonly grondslag: readonly Bepaling[] } | undefined;
  readonly bewaartermijn: { readonly termijn: string; readonly vanaf: string; readonly bron: string };
  readonly ontvangers: readonly string[];
}

export interface Domeinmodel {
  readonly domein: NieuwDomein;
  readonly naam: string;
  readonly afdeling: string;
  /** The law as the aanhef names it, and what it is called in the rest of the text. */
  readonly wet: string;
  readonly kort: string | undefined;
  readonly verwerkingen: readonly Modelverwerking[];
}

const selectielijst = (nummer: string): string => `Selectielijst 2020, resultaat ${nummer}`;

const jeugd: Domeinmodel = {
  domein: 'jeugd',
  naam: 'Jeugd',
  afdeling: 'Toegang jeugd',
  wet: 'de Jeugdwet',
  kort: undefined,
  verwerkingen: [
    {
      id: 'jeugd-toeleiding',
      naam: 'Toeleiding naar jeugdhulp',
      doel: 'Bepalen welke jeugdhulp een jeugdige nodig heeft en daarover besluiten',
      taak: ['Jeugdwet 7.4.0 lid 1 onder a'],
      betrokkenen: ['jeugdigen', 'ouders'],
      persoonsgegevens: [
        'NAW-gegevens',
        'geboortedatum van de jeugdige',
        'telefoonnummer en e-mailadres',
        'opgroei- en opvoedingssituatie',
      ],
      bijzonder: {
        categorie: 'gezondheid',
        uitzondering: 'artikel 9 lid 2 onder h AVG jo. artikel 7.4.0 lid 1 Jeugdwet',
      },
      bsn: { van: ['jeugdigen'], grondslag: ['Jeugdwet 7.2.1'] },
      bewaartermijn: { termijn: '20 jaar', vanaf: 'afsluiting van de zaak', bron: selectielijst('8.1.2') },
      ontvangers: ['jeugdhulpaanbieder'],
    },
    {
      id: 'jeugd-bekostiging',
      naam: 'Betalen van jeugdhulp',
      doel: 'Facturen van jeugdhulpaanbieders controleren en betalen',
      taak: ['Jeugdwet 7.4.0 lid 1 onder c'],
      betrokkenen: ['jeugdigen'],
      persoonsgegevens: ['naam', 'geboortedatum', 'soort en omvang van de geleverde hulp', 'bedrag van de factuur'],
      bijzonder: {
        categorie: 'gezondheid',
        uitzondering: 'artikel 9 lid 2 onder h AVG jo. artikel 7.4.0 lid 1 Jeugdwet',
      },
      bsn: { van: ['jeugdigen'], grondslag: ['Jeugdwet 7.2.1'] },
      bewaartermijn: { termijn: '20 jaar', vanaf: 'afsluiting van de zaak', bron: selectielijst('8.1.2') },
      ontvangers: ['jeugdhulpaanbieder'],
    },
  ],
};

const wmo: Domeinmodel = {
  domein: 'wmo',
  naam: 'Wmo',
  afdeling: 'Toegang Wmo',
  wet: 'de Wet maatschappelijke ondersteuning 2015',
  kort: 'Wmo 2015',
  verwerkingen: [
    {
      id: 'wmo-aanvraag',
      naam: 'Beoordelen van een Wmo-aanvraag',
      doel: 'Vaststellen welke ondersteuning een inwoner nodig heeft en daarover besluiten',
      taak: ['Wmo2015 5.1.1 lid 1'],
      betrokkenen: ['aanvragers', 'mantelzorgers', 'huisgenoten'],
      persoonsgegevens: ['NAW-gegevens', 'geboortedatum', 'telefoonnummer en e-mailadres', 'woonsituatie'],
      bijzonder: {
        categorie: 'gezondheid',
        uitzondering: 'artikel 9 lid 2 onder h AVG jo. artikel 5.1.1 lid 1 Wmo 2015',
      },
      bsn: { van: ['aanvragers'], grondslag: ['Wabb 10', 'Wmo2015 5.2.9'] },
      bewaartermijn: {
        termijn: '15 jaar',
        vanaf: 'laatste wijziging van de gegevens',
        bron: 'artikel 5.3.4 lid 1 Wmo 2015',
      },
      ontvangers: ['zorgaanbieder', 'CAK'],
    },
  ],
};

const participatie: Domeinmodel = {
  domein: 'participatie',
  naam: 'Participatie',
  afdeling: 'Werk en Inkomen',
  wet: 'de Participatiewet',
  kort: undefined,
  verwerkingen: [
    {
      id: 'participatie-bijstand',
      naam: 'Beoordelen van het recht op bijstand',
      doel: 'Vaststellen of een inwoner recht heeft op bijstand en de uitkering betalen',
      taak: ['Participatiewet 7', 'Participatiewet 17', 'Participatiewet 53a lid 6'],
      betrokkenen: ['aanvragers', 'inwonenden'],
      persoonsgegevens: [
        'NAW-gegevens',
        'geboortedatum',
        'burgerlijke staat',
        'inkomen, vermogen en schulden',
        'rekeningnummer',
      ],
      bijzonder: undefined,
      bsn: { van: ['aanvragers', 'inwonenden'], grondslag: ['Wabb 10', 'Participatiewet 68'] },
      bewaartermijn: { termijn: '10 jaar', vanaf: 'einde van de uitkering', bron: selectielijst('8.1') },
      ontvangers: ['UWV', 'Belastingdienst'],
    },
  ],
};

const schuldhulp: Domeinmodel = {
  domein: 'schuldhulp',
  naam: 'Schuldhulp',
  afdeling: 'Schuldhulpverlening',
  wet: 'de Wet gemeentelijke schuldhulpverlening',
  kort: undefined,
  verwerkingen: [
    {
      id: 'schuldhulp-plan',
      naam: 'Plan van aanpak bij schulden',
      doel: 'Met een inwoner een plan maken om zijn schulden op te lossen',
      taak: ['Wgs-schuldhulp 8a'],
      betrokkenen: ['aanvragers', 'partners'],
      persoonsgegevens: ['NAW-gegevens', 'geboortedatum', 'inkomen en schulden', 'namen van schuldeisers'],
      bijzonder: undefined,
      bsn: { van: ['aanvragers', 'partners'], grondslag: ['Wgs-schuldhulp 8c'] },
      bewaartermijn: { termijn: '5 jaar', vanaf: 'einde van het plan van aanpak', bron: selectielijst('8.1.9') },
      ontvangers: ['schuldeisers'],
    },
    {
      id: 'schuldhulp-vroegsignalering',
      naam: 'Eerste gesprek na een signaal over schulden',
      doel: 'Een inwoner met betalingsachterstanden een eerste gesprek aanbieden',
      taak: ['Wgs-schuldhulp 8b'],
      betrokkenen: ['inwoners met betalingsachterstanden'],
      persoonsgegevens: ['NAW-gegevens', 'geboortedatum', 'hoogte van de achterstand', 'naam van de schuldeiser'],
      bijzonder: undefined,
      bsn: { van: ['inwoners met betalingsachterstanden'], grondslag: ['Wgs-schuldhulp 8c'] },
      bewaartermijn: { termijn: '5 jaar', vanaf: 'afsluiting van de zaak', bron: selectielijst('8.1.9') },
      ontvangers: [],
    },
  ],
};

const leerplicht: Domeinmodel = {
  domein: 'leerplicht',
  naam: 'Leerplicht',
  afdeling: 'Leerplicht',
  wet: 'de Leerplichtwet 1969',
  kort: undefined,
  verwerkingen: [
    {
      id: 'leerplicht-toezicht',
      naam: 'Toezicht op schoolbezoek',
      doel: 'Nagaan of een leerling op een school staat ingeschreven en die bezoekt, en verzuim onderzoeken',
      taak: ['Leerplichtwet 16'],
      betrokkenen: ['leerlingen', 'ouders'],
      persoonsgegevens: ['NAW-gegevens', 'geboortedatum van de leerling', 'school en leerjaar', 'dagen van verzuim'],
      bijzonder: undefined,
      bsn: { van: ['leerlingen'], grondslag: ['Wabb 10'] },
      bewaartermijn: { termijn: '19 jaar', vanaf: 'geboorte van de leerling', bron: selectielijst('12.1.3') },
      ontvangers: ['school van de leerling'],
    },
  ],
};

export const modellen: Readonly<Record<NieuwDomein, Domeinmodel>> = {
  jeugd,
  wmo,
  participatie,
  schuldhulp,
  leerplicht,
};
