/**
 * Who exercises the rights of the AVG for a child: what UAVG 5 says on a date, and what a sentence
 * says of it.
 *
 * Source: UAVG 5 as it held from 2018-05-25 and as it holds since 2026-09-01 (confidence high). Until
 * then the representative acted for whoever was under sixteen. Since then a child of twelve to
 * fifteen acts itself, or its representative does.
 */
import { compareDatum, type IsoDate } from './datum.ts';
import type { Span } from '../text/span.ts';

export type Vertegenwoordigingsregel = 'alleen-vertegenwoordiger' | 'zelf-of-vertegenwoordiger';

/** What held for a child of twelve to fifteen; undefined before there was a UAVG. */
export function vertegenwoordigingOp(datum: IsoDate): Vertegenwoordigingsregel | undefined {
  if (compareDatum(datum, '2026-09-01') >= 0) return 'zelf-of-vertegenwoordiger';
  return compareDatum(datum, '2018-05-25') >= 0 ? 'alleen-vertegenwoordiger' : undefined;
}

/** What a sentence says of a child at an age at which the rule of UAVG 5 matters. */
export interface Leeftijdszin {
  readonly groep: 'onder-16' | 'van-12-tot-16' | 'onder-18';
  readonly wie: 'vertegenwoordiger' | 'samen' | 'anders';
  /** The words that name the age. */
  readonly span: Span;
}

const UNDER = String.raw`\b(?:jonger\sdan|onder\sde|nog\sgeen|tot|beneden\sde)\s(?:de\sleeftijd\svan\s)?`;
const UNDER_16 = new RegExp(`${UNDER}(?:16|zestien)\\b|\\b(?:16|zestien)\\sja(?:ar|ren)\\snog\\sniet\\b`, 'i');
const UNDER_18 = new RegExp(`${UNDER}(?:18|achttien)\\b`, 'i');
const FROM_12 =
  /\b(?:(?:12|twaalf)(?:\sjaar)?\s(?:of|en)\souder|(?:12|twaalf)(?:\sjaar)?\s(?:tot|t\/m|-|maar|en\s(?:16|zestien))|vanaf\s(?:12|twaalf)|ouder\sdan\s(?:11|12|elf|twaalf))/i;
const TO_16 = /\b(?:15|16|vijftien|zestien)\b/u;

const RIGHT = /\b(?:recht(?:en)?|verzoek[a-zà-ɏ]*)\b/i;
const EXERCISES =
  /\b(?:uitgeoefend|oefent|oefenen|uitoefen[a-zà-ɏ]*|vertegenwoordiging|gedaan|doet|doen|indien(?:en|t)|dient|ingediend|toekom(?:en|t)|komen)\b/i;
const REPRESENTATIVE =
  /\b(?:vertegenwoordigers?(?:\(s\))?|ouders|ouder\(s\)|de\souder|gezaghebbende[a-zà-ɏ]*|gezagdrager[a-zà-ɏ]*|voogd[a-zà-ɏ]*)/i;
const TOGETHER = /\b(?:beiden|gezamenlijk|samen|tezamen|tegelijk)\b/i;
/** The child too, or instead. */
const ITSELF =
  /\b(?:zelf|zelfstandig|ook|hetzij|dan\swel|zowel|naast|of\s(?:door\s)?(?:de|zijn|diens|haar)|desgewenst)\b/i;
/** Consent has ages of its own in each law. */
const OTHER_SUBJECT = /\b(?:toestemming|instemming)\b/i;

/**
 * Undefined where a sentence does not say who exercises rights for children of such an age.
 *
 * @param koppen the headings above it, which may say what an item of a list is about
 */
export function leesLeeftijdszin(text: string, koppen: string): Leeftijdszin | undefined {
  const found = groepIn(text);
  if (!found || !(REPRESENTATIVE.test(text) || found.groep === 'van-12-tot-16')) return undefined;
  const around = `${text}\n${koppen}`;
  if (!RIGHT.test(around) || !EXERCISES.test(around) || OTHER_SUBJECT.test(around)) return undefined;
  return { ...found, wie: whoIn(text) };
}

function groepIn(text: string): Pick<Leeftijdszin, 'groep' | 'span'> | undefined {
  const from = FROM_12.exec(text);
  if (from) return TO_16.test(text) || TOGETHER.test(text) ? { groep: 'van-12-tot-16', span: spanOf(from) } : undefined;
  const under16 = UNDER_16.exec(text);
  if (under16) return { groep: 'onder-16', span: spanOf(under16) };
  const under18 = UNDER_18.exec(text);
  return under18 ? { groep: 'onder-18', span: spanOf(under18) } : undefined;
}

function whoIn(text: string): Leeftijdszin['wie'] {
  if (!REPRESENTATIVE.test(text)) return 'anders';
  if (TOGETHER.test(text)) return 'samen';
  return ITSELF.test(text) ? 'anders' : 'vertegenwoordiger';
}

function spanOf({ index, 0: found }: RegExpExecArray): Span {
  return { start: index, end: index + found.length };
}
