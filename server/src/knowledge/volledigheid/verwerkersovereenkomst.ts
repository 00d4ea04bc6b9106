/**
 * What an agreement with a verwerker must hold: the opening of artikel 28 lid 3 AVG and its onderdelen
 * a to h (source: the text of the AVG, confidence high), the signals by which a text shows each, and a
 * model clause in our own words.
 */
import type { Signal, TraitPatterns } from './signals.ts';

export type OvereenkomstTrait =
  | 'onderwerp'
  | 'dienst'
  | 'duur'
  | 'doel'
  | 'gegevens'
  | 'soort'
  | 'groepen'
  | 'bijlage'
  | 'verwerkingen'
  | 'instructie'
  | 'geheimhouding'
  | 'beveiliging'
  | 'maatregelen'
  | 'anderen inschakelen'
  | 'rechten'
  | 'betrokkene'
  | 'hulp'
  | 'inbreuk'
  | 'melden'
  | 'dpia'
  | 'einde'
  | 'wissen'
  | 'controle';

export const overeenkomstTraits: TraitPatterns<OvereenkomstTrait> = {
  onderwerp: [/\b(?:onderwerp|voorwerp|strekking)\b/i],
  dienst: [
    /\b(?:dienst(?:en|verlening)?|hoofdovereenkomst|onderliggende\sovereenkomst|opdrachtovereenkomst|dienstverleningsovereenkomst|opdracht|uitvoering\svan\sde\sovereenkomst)\b/i,
  ],
  duur: [
    /\b(?:duur|looptijd|ingangsdatum|duurt|geldt\szolang|onbepaalde\stijd|bepaalde\stijd|gaat\sin\sop|eindigt|beëindigd|van\skracht)\b/i,
  ],
  doel: [/\b(?:doel|doelen|doeleinden?|verwerkingsdoeleinden)\b/i],
  gegevens: [/\bpersoonsgegevens\b/i],
  soort: [
    /\b(?:soort|soorten|type|types|categorie|categorie[eë]n|overzicht|opsomming|volgende\ssoorten)\b[^.;]{0,40}\b(?:persoonsgegevens|gegevens)\b/i,
    /\b(?:NAW|BSN|bijzondere\spersoonsgegevens|gezondheidsgegevens)\b|\(bijzondere\)\s+persoonsgegevens/i,
  ],
  groepen: [
    /\b(?:categorie|categorie[eë]n|groep|groepen|kring)\b[^.;]{0,20}\b(?:betrokkenen|personen|inwoners)\b/i,
    /\bbetrokkenen\s(?:zijn|van\swie)\b/i,
  ],
  bijlage: [/\b(?:bijlagen?|annex|appendix)\b/i],
  verwerkingen: [/\b(?:verwerking|verwerkingen|persoonsgegevens)\b/i],
  instructie: [
    /\b(?:instructies?|aanwijzing(?:en)?|in\sopdracht\svan|uitsluitend\sten\sbehoeve\svan|namens\s(?:de\s)?verwerkingsverantwoordelijke)\b/i,
  ],
  geheimhouding: [/\b(?:geheim[a-zà-ɏ]{0,20}|vertrouwelijk[a-zà-ɏ]{0,4})\b/i],
  beveiliging: [/\b(?:beveilig(?!ingsincident)[a-zà-ɏ]{0,20}|informatiebeveiliging)\b/i],
  maatregelen: [/\b(?:technische\s+en\s+organisatorische|organisatorische\s+en\s+technische)\b/i],
  'anderen inschakelen': [
    /\b(?:sub-?\s?verwerkers?|sub-?\s?bewerkers?|onderaannemers?|andere\sverwerkers?|uitbested[a-zà-ɏ]{1,4}|uit\ste\sbesteden|inschakel(?:en|t|ing)\s(?:van\s)?(?:een\s)?derden?|derden?\s(?:in\ste\s|in)schakel[a-zà-ɏ]{1,4}|ingeschakelde\sderden?)\b/i,
  ],
  rechten: [/\b(?:rechten|verzoek(?:en)?|inzage|correctie|rectificatie|verwijdering|wissing)\b/i],
  betrokkene: [/\b(?:betrokkenen?|burgers?|inwoners?|cliënten|personen)\b/i],
  hulp: [
    /\b(?:help(?:t|en)|hulp|bijstand|bijstaan|staat\s(?:hem|haar|de\s[a-zà-ɏ]{1,30})\sbij|medewerking|werkt\smee|mee\s?te\s?werken|ondersteun[a-zà-ɏ]{1,4}|assist[a-zà-ɏ]{2,6}|stelt\s(?:hem|haar|de\s[a-zà-ɏ]{1,30})\sin\sstaat|doorzend[a-zà-ɏ]{0,3}|doorstur[a-zà-ɏ]{0,3}|stuurt|zendt)\b/i,
  ],
  inbreuk: [/\b(?:datalek[a-zà-ɏ]{0,3}|inbreuk(?:en)?|beveiligingsincident(?:en)?|incident(?:en)?)\b/i],
  melden: [
    /\b(?:meld(?:t|en)?|melding|gemeld|informeert|informeren|geïnformeerd|stelt|in\skennis|op\sde\shoogte|bericht)\b/i,
  ],
  dpia: [
    /\b(?:DPIA|PIA|(?:gegevensbeschermings)?effectbeoordeling[a-zà-ɏ]{0,2}|voorafgaande\sraadpleging|32\stot\sen\smet\s36)\b/i,
  ],
  einde: [
    /\b(?:na\s+(?:afloop|beëindiging|het\seinde|einde|afronding)|bij\s+(?:beëindiging|het\seinde|einde)|(?:eindigt|beëindigd|beëindiging|afloop))\b/i,
  ],
  wissen: [
    /\b(?:wis(?:t|sen)|gewist|wissing|vernietig[a-zà-ɏ]{1,4}|verwijder[a-zà-ɏ]{1,4}|terug\s?(?:gave|geven|te\s?geven|gegeven|bezorg[a-zà-ɏ]{0,3}|te\s?bezorgen|leveren)|terug|retourneer[a-zà-ɏ]{0,2}|retourneren|overdrag[a-zà-ɏ]{1,3}|beschikbaarstelling)\b/i,
  ],
  controle: [
    /\b(?:audits?|auditor|controle|controleren|inspecties?|aan\s?te\s?tonen|aantonen|TPM|assurance|alle\s(?:benodigde\s)?informatie)\b/i,
  ],
};

export interface Onderdeel {
  /** How a message calls it, with its place in lid 3. */
  readonly naam: string;
  readonly signals: readonly Signal<OvereenkomstTrait>[];
  /** A clause that says it, with a blank where only the parties know. */
  readonly bepaling: string;
}

/** What an annex lists, the text itself need not. */
const IN_BIJLAGE: Signal<OvereenkomstTrait> = {
  all: ['bijlage', 'verwerkingen'],
  none: ['beveiliging', 'maatregelen', 'anderen inschakelen', 'geheimhouding', 'inbreuk'],
};

export const onderdelen: readonly Onderdeel[] = [
  {
    naam: 'het onderwerp (aanhef)',
    signals: [{ all: ['onderwerp'] }, { all: ['dienst', 'gegevens'] }, IN_BIJLAGE],
    bepaling: 'Het onderwerp van de verwerking is […].',
  },
  {
    naam: 'de duur (aanhef)',
    signals: [{ all: ['duur'] }],
    bepaling: 'De duur van de verwerking is […].',
  },
  {
    naam: 'de aard en het doel (aanhef)',
    signals: [{ all: ['doel'] }, IN_BIJLAGE],
    bepaling: 'De aard en het doel van de verwerking zijn […].',
  },
  {
    naam: 'het soort persoonsgegevens (aanhef)',
    signals: [{ all: ['soort'] }, IN_BIJLAGE],
    bepaling: 'Het gaat om deze soorten persoonsgegevens: […].',
  },
  {
    naam: 'de categorieën betrokkenen (aanhef)',
    signals: [{ all: ['groepen'] }, IN_BIJLAGE],
    bepaling: 'Het gaat om deze categorieën betrokkenen: […].',
  },
  {
    naam: 'de schriftelijke instructies (onder a)',
    signals: [{ all: ['instructie'] }],
    bepaling:
      'De verwerker verwerkt de persoonsgegevens alleen volgens de schriftelijke instructies van de verwerkingsverantwoordelijke, ook bij doorgifte naar een land buiten de Europese Economische Ruimte. Dat is anders als een wettelijk voorschrift hem tot een verwerking verplicht; dat meldt hij vooraf, tenzij het voorschrift die melding verbiedt.',
  },
  {
    naam: 'de vertrouwelijkheid (onder b)',
    signals: [{ all: ['geheimhouding'] }],
    bepaling:
      'De verwerker zorgt dat iedereen die voor hem met de persoonsgegevens werkt, aan geheimhouding is gebonden.',
  },
  {
    naam: 'de beveiliging (onder c)',
    signals: [{ all: ['beveiliging'] }, { all: ['maatregelen'] }],
    bepaling: 'De verwerker neemt de beveiligingsmaatregelen die artikel 32 AVG vraagt.',
  },
  {
    naam: 'andere verwerkers (onder d)',
    signals: [{ all: ['anderen inschakelen'] }],
    bepaling:
      'De verwerker schakelt een andere verwerker alleen in met schriftelijke toestemming van de verwerkingsverantwoordelijke, legt hem dezelfde verplichtingen op en blijft aansprakelijk voor wat hij doet.',
  },
  {
    naam: 'hulp bij verzoeken van betrokkenen (onder e)',
    signals: [{ all: ['rechten', 'betrokkene', 'hulp'] }],
    bepaling:
      'De verwerker helpt de verwerkingsverantwoordelijke om te beslissen op verzoeken van betrokkenen over hun rechten.',
  },
  {
    naam: 'hulp bij beveiliging, datalekken en DPIA (onder f)',
    signals: [{ all: ['inbreuk', 'melden'] }, { all: ['inbreuk', 'hulp'] }, { all: ['dpia', 'hulp'] }],
    bepaling:
      'De verwerker helpt de verwerkingsverantwoordelijke om te voldoen aan de artikelen 32 tot en met 36 AVG, en meldt hem een inbreuk in verband met persoonsgegevens zodra hij ervan weet.',
  },
  {
    naam: 'wissen of teruggeven na afloop (onder g)',
    signals: [{ all: ['einde', 'wissen'] }],
    bepaling:
      'Na afloop van de dienst wist de verwerker de persoonsgegevens of geeft hij ze terug, naar keuze van de verwerkingsverantwoordelijke. Kopieën verwijdert hij, tenzij een wettelijk voorschrift vraagt dat zij blijven.',
  },
  {
    naam: 'informatie en audits (onder h)',
    signals: [{ all: ['controle'] }],
    bepaling:
      'De verwerker geeft alle informatie die nodig is om de naleving van artikel 28 AVG aan te tonen, en werkt mee aan audits en inspecties.',
  },
];

/** Titles of agreements with a verwerker, old names among them. */
const TITLE =
  /\b(?:verwerkers|verwerkings|bewerkers)-?\s?overeenkomst|\bovereenkomst\b[^.;]{0,40}\b(?:verwerker|bewerker)\b|\b(?:verwerker|bewerker)\b[^.;]{0,40}\bovereenkomst\b/i;
const AGREEMENT = /\bovereenkomst\b/i;
const PARTY = /\b(?:verwerker|bewerker)\b/i;

export function noemtVerwerkersovereenkomst(titel: string): boolean {
  return TITLE.test(titel);
}

export function noemtOvereenkomst(titel: string): boolean {
  return AGREEMENT.test(titel);
}

export function noemtVerwerker(text: string): boolean {
  return PARTY.test(text);
}
