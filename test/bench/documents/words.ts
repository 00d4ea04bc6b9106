/** What the generated documents are made of: invented work of the gemeente Voorbeeldstad, and provisions that exist. */

export interface Werkveld {
  readonly domein: string;
  readonly prefix: string;
  readonly grondslagen: readonly string[];
  readonly bsn: string;
  readonly onderwerpen: readonly string[];
  readonly doelen: readonly string[];
}

export const werkvelden: readonly Werkveld[] = [
  {
    domein: 'jeugd',
    prefix: 'JEU',
    grondslagen: ['artikel 7.4.0 lid 1 onder a Jeugdwet', 'artikel 2.3 lid 1 Jeugdwet', 'art. 7.4.4 Jeugdwet'],
    bsn: 'artikel 7.2.1 Jeugdwet',
    onderwerpen: ['jeugdhulp', 'pleegzorg', 'opvoedhulp', 'een jeugdteam op school', 'dagbehandeling van jeugdigen'],
    doelen: [
      'Bepalen welke hulp een jeugdige nodig heeft en wie haar geeft',
      'Volgen of de afgesproken hulp op tijd begint',
      'Betalen van de aanbieder die de hulp heeft gegeven',
    ],
  },
  {
    domein: 'wmo',
    prefix: 'WMO',
    grondslagen: ['artikel 5.1.1 lid 1 Wmo 2015', 'artikel 2.3.2 lid 4 Wmo 2015', 'art. 2.3.6 Wmo 2015'],
    bsn: 'artikel 5.2.9 lid 1 Wmo 2015',
    onderwerpen: ['huishoudelijke hulp', 'een woningaanpassing', 'vervoer op maat', 'beschermd wonen', 'dagbesteding'],
    doelen: [
      'Onderzoeken welke ondersteuning een inwoner nodig heeft',
      'Beslissen op de aanvraag en het besluit toesturen',
      'Nagaan of een voorziening nog past bij de inwoner',
    ],
  },
  {
    domein: 'participatie',
    prefix: 'PAR',
    grondslagen: ['artikel 53a lid 1 Participatiewet', 'artikel 8a lid 1 Participatiewet', 'art. 17 Participatiewet'],
    bsn: 'artikel 53a lid 2 Participatiewet',
    onderwerpen: ['een bijstandsuitkering', 'bijzondere bijstand', 'een werkplek', 'een taaltraject', 'kinderopvang'],
    doelen: [
      'Vaststellen of een inwoner recht op bijstand heeft en hoeveel',
      'Begeleiden van een inwoner naar werk dat bij haar past',
      'Terugvorderen van wat te veel is betaald',
    ],
  },
  {
    domein: 'schuldhulp',
    prefix: 'SCH',
    grondslagen: [
      'artikel 8 lid 1 Wet gemeentelijke schuldhulpverlening',
      'artikel 3 lid 1 onder b Wet gemeentelijke schuldhulpverlening',
      'art. 5 Wet gemeentelijke schuldhulpverlening',
    ],
    bsn: 'artikel 8a Wet gemeentelijke schuldhulpverlening',
    onderwerpen: ['schuldhulp', 'budgetbeheer', 'een schuldregeling', 'vroegsignalering', 'een saneringskrediet'],
    doelen: [
      'Opstellen van een plan waarmee een inwoner uit de schulden komt',
      'Vroeg zien dat vaste lasten niet meer worden betaald',
      'Overleggen met schuldeisers over een regeling',
    ],
  },
  {
    domein: 'leerplicht',
    prefix: 'LPL',
    grondslagen: ['artikel 16 lid 1 Leerplichtwet 1969', 'artikel 22 Leerplichtwet 1969', 'art. 5 Leerplichtwet 1969'],
    bsn: 'artikel 21a lid 1 Leerplichtwet 1969',
    onderwerpen: ['schoolverzuim', 'een vrijstelling', 'leerlingenvervoer', 'terugkeer naar school', 'verlof'],
    doelen: [
      'Nagaan waarom een leerling niet op school is',
      'Beslissen op een verzoek van ouders en het besluit vastleggen',
      'Samen met de school afspreken hoe een leerling terugkomt',
    ],
  },
];

export const handelingen = [
  'Aanvragen van',
  'Toeleiding naar',
  'Beslissen over',
  'Herzien van',
  'Bezwaar over',
  'Toezicht op',
];

export const betrokkenen = [
  'inwoners',
  'jeugdigen',
  'ouders',
  'huisgenoten',
  'gemachtigden',
  'mantelzorgers',
  'melders',
];

export const gegevens = [
  'NAW-gegevens',
  'geboortedatum',
  'telefoonnummer en e-mailadres',
  'samenstelling van het huishouden',
  'inkomen',
  'bankrekeningnummer',
  'gespreksverslagen',
  'naam van de school',
  'besluiten',
  'datum van de melding',
];

export const bijzondere = [
  ['gezondheidsgegevens', 'artikel 9 lid 2 onder h AVG'],
  ['levensovertuiging', 'artikel 9 lid 2 onder g AVG'],
  ['etnische afkomst', 'artikel 9 lid 2 onder a AVG'],
] as const;

export const gronden = [
  ['publieke taak', 'artikel 6 lid 1 onder e AVG'],
  ['publieke taak', 'art. 6 lid 1 sub e AVG'],
  ['wettelijke verplichting', 'artikel 6, eerste lid, onder c, van de AVG'],
  ['toestemming', 'artikel 6 lid 1 onder a AVG'],
] as const;

export const momenten = [
  'afsluiting van de zaak',
  'het einde van de voorziening',
  'het laatste contact',
  'de datum van het besluit',
  'de afwijzing',
];

export const ontvangers = [
  'zorgaanbieder',
  'Sociale Verzekeringsbank',
  'UWV',
  'school',
  'huisarts',
  'Veilig Thuis',
  'CAK',
];

export const rollen = [
  'de medewerker van de toegang',
  'de teamleider',
  'de functionaris gegevensbescherming',
  'de casusregisseur',
  'het college',
  'de applicatiebeheerder',
  'de verwerker',
];

export const titels = [
  'Doel van de verwerking',
  'Gegevens die wij gebruiken',
  'Delen met anderen',
  'Rechten van betrokkenen',
  'Bewaren en vernietigen',
  'Beveiliging',
  'Datalekken',
  'Overleg over een casus',
  'Geheimhouding',
  'Verwerkers',
  'Toezicht en evaluatie',
  'Toestemming',
];
