/**
 * Which subjects a regulation owes: by its kind, by what its title limits it to, and since when.
 *
 * Policy says what a body means to do and leaves the rest to protocols; partners to a convenant each
 * tell their own people about the FG, complaints and DPIA's.
 */
import type { IsoDate } from '../datum.ts';
import type { Onderwerp } from './onderwerpen.ts';

export type SoortRegeling = 'protocol' | 'reglement' | 'beleid' | 'convenant';

const alles: readonly Onderwerp[] = [
  'verwerkingsverantwoordelijke',
  'fg',
  'klacht',
  'datalek',
  'rechten',
  'dpia',
  'bijzondere gegevens',
  'geheimhouding',
  'inwerkingtreding',
];

const perSoort: Readonly<Record<SoortRegeling, readonly Onderwerp[]>> = {
  protocol: alles,
  reglement: alles,
  beleid: ['verwerkingsverantwoordelijke', 'fg', 'datalek', 'rechten', 'dpia'],
  convenant: [
    'verwerkingsverantwoordelijke',
    'datalek',
    'rechten',
    'bijzondere gegevens',
    'geheimhouding',
    'inwerkingtreding',
  ],
};

/** Texts that regulate nothing of their own: they guide, change or repeal. */
const GUIDES =
  /\b(?:handreiking|handleiding|richtlijn|werkinstructie|stappenplan|factsheet|wijziging(?:sbesluit)?|tot\swijziging|intrekking|aanwijzing(?:sbesluit)?|mandaat(?:besluit)?)\b/i;
/** The basisregistratie personen and what went before it have a law of their own that says these things. */
const OWN_LAW = /\b(?:BRP|GBA|basisregistratie[a-zà-ɏ]{0,2}|basisadministratie)\b/i;
/** Texts on one subject owe only what belongs to it. */
const ONE_SUBJECT: readonly (readonly [RegExp, readonly Onderwerp[]])[] = [
  [/\bdatalek[a-zà-ɏ]{0,3}|\binbreuk|\bincident/i, ['datalek']],
  [
    /(?:protocol|procedure|regeling|reglement)\s(?:[a-zà-ɏ]{1,20}\s){0,2}(?:rechten\svan|inzage|inzageverzoek[a-zà-ɏ]{0,2}|AVG-verzoek[a-zà-ɏ]{0,2}|verzoeken)\b/i,
    ['rechten'],
  ],
  [/\b(?:DPIA|effectbeoordeling[a-zà-ɏ]{0,3})\b/i, ['dpia']],
  [/\b(?:geheimhouding[a-zà-ɏ]{0,12})\b/i, ['geheimhouding']],
  [
    /\b(?:camera[a-zà-ɏ]{0,12}|e-?mail|internet[a-zà-ɏ]{0,12}|logging|autorisatie[a-zà-ɏ]{0,10}|archief[a-zà-ɏ]{0,10}|bewaar[a-zà-ɏ]{0,12}|verwerkersovereenkomst[a-zà-ɏ]{0,2}|thuiswerk[a-zà-ɏ]{0,4}|sociale\smedia)\b/i,
    [],
  ],
];

/** The first day on which the AVG applied (source: AVG 99, confidence high): before it most of these were not asked. */
const AVG_APPLIES: IsoDate = '2018-05-25';
const WITHOUT_AVG: ReadonlySet<Onderwerp> = new Set(['geheimhouding', 'inwerkingtreding']);

/** @param titel of the regulation, empty where it has none */
export function owedOnderwerpen(soort: SoortRegeling, titel: string, peildatum: IsoDate): readonly Onderwerp[] {
  if (GUIDES.test(titel) || OWN_LAW.test(titel)) return [];
  const only = ONE_SUBJECT.find(([pattern]) => pattern.test(titel))?.[1];
  const owed = only ? perSoort[soort].filter((onderwerp) => only.includes(onderwerp)) : perSoort[soort];
  return peildatum >= AVG_APPLIES ? owed : owed.filter((onderwerp) => WITHOUT_AVG.has(onderwerp));
}
