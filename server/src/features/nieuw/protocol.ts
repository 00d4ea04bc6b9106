/** A new privacyprotocol in Markdown, with its verwerkingen in bijlage 1. */
import type { Domeinmodel, Modelverwerking } from './modellen.ts';
import { opsomming, type Schrijver } from './schrijver.ts';

export function protocolTekst(modellen: readonly Domeinmodel[], schrijver: Schrijver): string {
  const titel = `Privacyprotocol Sociaal Domein ${schrijver.gemeente} ${schrijver.jaar}`;
  return [
    ...aanhef(titel, modellen, schrijver),
    ...artikelen(titel, schrijver),
    ...bijlage(modellen, schrijver),
    '',
  ].join('\n');
}

function aanhef(titel: string, modellen: readonly Domeinmodel[], { gemeente }: Schrijver): string[] {
  const wetten = [
    'de Algemene verordening gegevensbescherming (hierna: AVG)',
    'de Uitvoeringswet Algemene verordening gegevensbescherming (hierna: UAVG)',
    ...modellen.map(({ wet, kort }) => (kort === undefined ? wet : `${wet} (hierna: ${kort})`)),
    'de Wet algemene bepalingen burgerservicenummer (hierna: Wabb)',
  ];
  return [
    '---',
    'soort: protocol',
    'status: concept',
    '---',
    '',
    `# ${titel}`,
    '',
    `Het college van burgemeester en wethouders van ${gemeente},`,
    '',
    `gelet op ${opsomming(wetten)};`,
    '',
    `besluit vast te stellen het ${titel}.`,
    '',
  ];
}

/** The artikelen, each with its leden; one lid stands without a number. */
function artikelen(titel: string, schrijver: Schrijver): string[] {
  return inhoud(titel, schrijver).flatMap(([kop, ...leden], index) => [
    `## Artikel ${String(index + 1)} ${kop}`,
    '',
    ...(leden.length === 1 ? leden : leden.map((lid, at) => `${String(at + 1)}. ${lid}`)),
    '',
  ]);
}

type Artikel = readonly [kop: string, ...leden: string[]];

function inhoud(titel: string, { gemeente }: Schrijver): readonly Artikel[] {
  return [
    [
      'Begripsbepalingen',
      [
        'In dit protocol wordt verstaan onder:',
        '',
        `- a. college: het college van burgemeester en wethouders van ${gemeente};`,
        '- b. inwoner: degene die ondersteuning vraagt of krijgt, of over wie het college om een andere reden in bijlage 1 gegevens verwerkt;',
        '- c. dossier: de gegevens die het college over een inwoner bijhoudt.',
      ].join('\n'),
    ],
    [
      'Reikwijdte',
      'Dit protocol geldt voor de verwerkingen van het college die in bijlage 1 staan.',
      'Het college is voor deze verwerkingen de verwerkingsverantwoordelijke.',
      `De inwoner kan vragen over zijn gegevens stellen aan de functionaris voor gegevensbescherming, te bereiken via het gemeentehuis van ${gemeente}.`,
    ],
    [
      'Doel en grondslag',
      'Het college verwerkt persoonsgegevens alleen voor de doelen die in bijlage 1 staan.',
      'De grondslag is de uitvoering van een publieke taak als bedoeld in artikel 6 lid 1 onder e AVG. Bijlage 1 noemt bij elke verwerking het wetsartikel waarin die taak staat.',
      'Bijzondere persoonsgegevens verwerkt het college alleen als een wet dat toestaat. Bijlage 1 noemt het artikel.',
      'Het college voert vooraf een gegevensbeschermingseffectbeoordeling uit als artikel 35 AVG dat voorschrijft.',
    ],
    [
      'Burgerservicenummer',
      'Het burgerservicenummer (hierna: BSN) is een persoonsgegeven waarvoor eigen regels gelden.',
      'Het college gebruikt het BSN op grond van artikel 46 UAVG en artikel 10 Wabb, en per domein op grond van het artikel dat in bijlage 1 staat.',
    ],
    [
      'Geheimhouding',
      'Wie op grond van dit protocol gegevens van een inwoner kent, houdt deze geheim, tenzij een wet tot mededeling verplicht.',
    ],
    [
      'Bewaren',
      'Het college bewaart de gegevens in een dossier niet langer dan in bijlage 1 staat.',
      'Na de termijn vernietigt het college de gegevens volgens de Selectielijst gemeenten en intergemeentelijke organen 2020.',
    ],
    [
      'Rechten van de inwoner',
      'De inwoner heeft recht op informatie, inzage en een kopie, rectificatie, wissing, beperking en bezwaar, en het recht om niet te worden onderworpen aan een besluit dat alleen door een computer is genomen (artikelen 13 tot en met 18, 21 en 22 AVG). Het recht op overdraagbaarheid geldt niet voor gegevens die het college voor een publieke taak verwerkt (artikel 20 lid 3 AVG).',
      'Het college beslist binnen één maand na ontvangst van het verzoek. Het kan die termijn met twee maanden verlengen en laat dat binnen de eerste maand weten (artikel 12 lid 3 AVG).',
      'Tegen de beslissing staat bezwaar open (artikel 34 UAVG).',
      'De inwoner kan een klacht indienen bij de Autoriteit Persoonsgegevens (artikel 77 AVG).',
    ],
    [
      'Datalekken',
      'Een datalek wordt onverwijld gemeld bij de functionaris voor gegevensbescherming.',
      'Het college meldt een datalek binnen 72 uur nadat het ervan kennis heeft genomen aan de Autoriteit Persoonsgegevens, tenzij het niet waarschijnlijk is dat het lek een risico oplevert (artikel 33 AVG).',
      'Levert het lek waarschijnlijk een hoog risico op, dan stelt het college de betrokkenen op de hoogte (artikel 34 AVG).',
    ],
    [
      'Slotbepalingen',
      'Dit protocol treedt in werking op de dag na die van de bekendmaking.',
      `Dit protocol wordt aangehaald als: ${titel}.`,
    ],
  ];
}

const KOLOMMEN = [
  'Verwerking',
  'Doel',
  'Grondslag',
  'Categorieën betrokkenen',
  'Persoonsgegevens',
  'Bijzondere persoonsgegevens',
  'BSN',
  'Bewaartermijn',
  'Ontvangers',
];

function bijlage(modellen: readonly Domeinmodel[], schrijver: Schrijver): string[] {
  const rows = modellen.flatMap(({ naam, verwerkingen }) => [
    [`**${naam}**`, ...KOLOMMEN.slice(1).map(() => '')],
    ...verwerkingen.map((one) => cellen(one, schrijver)),
  ]);
  return ['## Bijlage 1 Verwerkingen', '', row(KOLOMMEN), row(KOLOMMEN.map(() => '---')), ...rows.map(row)];
}

function cellen(one: Modelverwerking, { noem }: Schrijver): string[] {
  const { termijn, vanaf, bron } = one.bewaartermijn;
  const { bijzonder, bsn } = one;
  return [
    one.naam,
    one.doel,
    `Publieke taak: artikel 6 lid 1 onder e AVG; ${noem(one.taak)}`,
    one.betrokkenen.join(', '),
    one.persoonsgegevens.join('; '),
    bijzonder ? `${bijzonder.categorie} (${bijzonder.uitzondering})` : 'geen',
    bsn ? `Ja, van ${opsomming(bsn.van)} (${noem(bsn.grondslag)})` : 'Nee',
    `${termijn} vanaf ${vanaf} (${bron})`,
    one.ontvangers.length === 0 ? 'geen' : one.ontvangers.join(', '),
  ];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
