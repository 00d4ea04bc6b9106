/** Small documents of every kind, with the kind that they are of and the reason for it. */

const EMPTY = 'er staat niets in dat te lezen is';
const NOTHING = 'geen titel van een privacyregeling en geen velden van een register gevonden';
const NO_KEYS = 'geen sleutel of velden van een verwerkingsregister gevonden';
export const GIVEN = 'zo opgegeven in de instellingen of bovenaan het bestand';

export type Case = readonly [what: string, name: string, text: string, kind: string, reden: string];

export const regelingen: readonly Case[] = [
  [
    'protocol',
    'a.md',
    '# Privacyprotocol Voorbeeldstad\n\n## Artikel 1 Doel',
    'protocol protocol',
    'titel: ‘Privacyprotocol Voorbeeldstad’',
  ],
  [
    'reglement',
    'a.txt',
    'Privacyreglement Voorbeeldstad\n\nArtikel 1 Doel\n\nTekst.',
    'protocol reglement',
    'titel: ‘Privacyreglement Voorbeeldstad’',
  ],
  [
    'beleid with chapters',
    'a.txt',
    'Privacybeleid Voorbeeldstad\n\n1. Inleiding\n\nTekst.',
    'protocol beleid',
    'titel: ‘Privacybeleid Voorbeeldstad’',
  ],
  [
    'convenant',
    'a.md',
    '# Convenant gegevensuitwisseling Voorbeeldstad\n\n## Artikel 1 Partijen',
    'protocol convenant',
    'titel: ‘Convenant gegevensuitwisseling Voorbeeldstad’',
  ],
  [
    'verordening',
    'a.txt',
    'Verordening gegevensverstrekking BRP Voorbeeldstad\n\nArtikel 1\n\nTekst.',
    'protocol reglement',
    'titel: ‘Verordening gegevensverstrekking BRP Voorbeeldstad’',
  ],
  [
    'overeenkomst',
    'a.md',
    '# Verwerkersovereenkomst Voorbeeldstad\n\n## Artikel 1 Partijen',
    'overeenkomst',
    'de titel noemt een overeenkomst',
  ],
  [
    'title far down',
    'a.txt',
    `${'Kop van de site\n\n'.repeat(10)}Privacyprotocol Voorbeeldstad\n\nArtikel 1 Doel\n\nTekst.`,
    'protocol protocol',
    'titel: ‘Privacyprotocol Voorbeeldstad’',
  ],
];

export const registers: readonly Case[] = [
  ['key `verwerkingen`', 'a.yaml', 'verwerkingen: []', 'register nl', 'de sleutel ‘verwerkingen’ staat in het bestand'],
  [
    'key `verwerkingsregister`',
    'a.yml',
    'verwerkingsregister: { fg: { contact: a } }',
    'register nl',
    'de sleutel ‘verwerkingsregister’ staat in het bestand',
  ],
  [
    'bare list',
    'a.yaml',
    '- naam: a\n  doel: b\n  bsn: nee',
    'register nl',
    'velden van een verwerking staan in het bestand',
  ],
  [
    'one verwerking',
    'a.yaml',
    'naam: a\ndoel: b\nbsn: nee',
    'register nl',
    'velden van een verwerking staan in het bestand',
  ],
  [
    'English keys',
    'a.yaml',
    '- name: a\n  purpose: b\n  legal basis: c',
    'register en',
    'velden van een verwerking staan in het bestand',
  ],
  [
    'front matter',
    'a.md',
    '---\nnaam: a\ndoel: b\nbewaartermijn: 1 jaar\n---\n# A',
    'register nl',
    'de velden van een verwerking staan bovenaan het bestand',
  ],
  [
    'German front matter',
    'a.md',
    '---\ntitel: a\nzweck: b\nrechtsgrundlage: c\nloeschfrist: d\n---\n# A',
    'register de',
    'de velden van een verwerking staan bovenaan het bestand',
  ],
  [
    'table',
    'a.md',
    '# Register\n\n| Verwerking | Doel | BSN |\n| - | - | - |\n| a | b | nee |',
    'register nl',
    'het bestand heeft kolommen of velden van een verwerkingsregister',
  ],
  [
    'French table',
    'a.md',
    '# Registre\n\n| Traitement | Finalité | Base légale |\n| - | - | - |\n| a | b | c |',
    'anders',
    'een register in het Frans: dat beoordelen wij niet',
  ],
  [
    'Spanish table',
    'a.md',
    '# Registro\n\n| Campo | Detalle |\n| - | - |\n| Finalidad | a |\n| Base jurídica | b |\n| Interesados | c |',
    'anders',
    'een register in het Spaans: dat beoordelen wij niet',
  ],
];

/** What a repository holds besides: none of it may be judged. */
export const anders: readonly Case[] = [
  [
    'README',
    'README.md',
    '# Een programma\n\nOver protocol en gegevens.\n\n## Installatie\n\n1. Doe dit.',
    'anders',
    NOTHING,
  ],
  [
    'README with a table of parts',
    'README.md',
    '# Tool\n\n| Name | Description | Source |\n| - | - | - |\n| a | b | c |',
    'anders',
    NOTHING,
  ],
  [
    'README with a table of things',
    'README.md',
    '# Tool\n\n| ID | Naam | Omschrijving | Eigenaar |\n| - | - | - | - |\n| a | b | c | d |',
    'anders',
    NOTHING,
  ],
  [
    'page of documentation',
    'intro.md',
    '---\nid: intro\ntitle: Intro\ndescription: Begin\nlabel: x\nsource: y\n---\n# Intro',
    'anders',
    NOTHING,
  ],
  [
    'contact details',
    'contact.md',
    '# Contact\n\nNaam: Jan\nAfdeling: ICT\nSysteem: X\nToelichting: geen',
    'anders',
    NOTHING,
  ],
  [
    'list of actions',
    'notulen.md',
    '# Notulen\n\n| Activiteit | Doel | Wie |\n| - | - | - |\n| a | b | c |',
    'anders',
    NOTHING,
  ],
  ['policy without parts', 'a.txt', 'Privacybeleid Voorbeeldstad\n\nWij zijn zorgvuldig.', 'anders', NOTHING],
  [
    'regulation on something else',
    'a.txt',
    'Bomenverordening Voorbeeldstad\n\nArtikel 1 Kap\n\nTekst.',
    'anders',
    NOTHING,
  ],
  ['empty Markdown', 'a.md', '', 'anders', EMPTY],
  ['empty text', 'a.txt', ' \n\n', 'anders', EMPTY],
  ['empty YAML', 'a.yaml', '', 'anders', EMPTY],
  ['workflow', 'ci.yml', 'name: CI\non: push\njobs:\n  test: { name: test, description: x }', 'anders', NO_KEYS],
  ['package file', 'pubspec.yaml', 'id: a\nname: b\ndescription: c\nlabel: d', 'anders', NO_KEYS],
  ['programme with activiteiten', 'a.yaml', 'activiteiten:\n  - naam: wandeling\n    doel: park', 'anders', NO_KEYS],
  ['YAML that is no record', 'a.yaml', 'zomaar tekst', 'anders', NO_KEYS],
];

export const said: readonly Case[] = [
  [
    'soort: anders',
    'a.md',
    '---\nsoort: anders\n---\n# Privacyprotocol Voorbeeldstad\n\n## Artikel 1',
    'anders',
    GIVEN,
  ],
  ['soort: protocol', 'a.md', '---\nsoort: protocol\n---\nZomaar tekst.', 'protocol protocol', GIVEN],
  [
    'soort: reglement',
    'a.md',
    '---\nSoort: Reglement\n---\n# Privacyreglement Voorbeeldstad',
    'protocol reglement',
    GIVEN,
  ],
  ['soort: overeenkomst', 'a.md', '---\nsoort: verwerkersovereenkomst\n---\nZomaar tekst.', 'overeenkomst', GIVEN],
  [
    'soort: register',
    'a.md',
    '---\nsoort: register\n---\n| Verwerking | Doel | BSN |\n| - | - | - |\n| a | b | nee |',
    'register nl',
    GIVEN,
  ],
  [
    'soort: register without fields',
    'a.md',
    '---\nsoort: register\n---\nZomaar tekst.',
    'anders',
    'opgegeven als register, maar kolommen of velden van een verwerking ontbreken',
  ],
  [
    'a kind that there is not',
    'a.md',
    '---\nsoort: kladblok\n---\n# Privacyprotocol Voorbeeldstad\n\n## Artikel 1 Doel',
    'protocol protocol',
    'titel: ‘Privacyprotocol Voorbeeldstad’',
  ],
];
