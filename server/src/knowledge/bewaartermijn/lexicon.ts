/**
 * The words with which people write periods: units, limits, hedges, starts, conditions. Dutch in
 * full, German and English as far as registers in those languages need them.
 */
import { type Vocabulary, phrases, termsOf, vocabulary } from '../vocabulary.ts';
import type { DurationUnit } from './duration.ts';

export interface Unit {
  readonly unit: DurationUnit;
  /** How many of `unit` one of it is. */
  readonly factor: number;
  /** Days of work and not of the calendar. */
  readonly inWerkdagen: boolean;
}

/** Whether a period is a most, a least, or just itself. */
export type Modaliteit = 'precies' | 'maximaal' | 'minimaal';

export const units: Vocabulary<Unit> = vocabulary([
  ...unitWords('year', 1, 'jaar jaren jr jrn kalenderjaar kalenderjaren jahr jahre jahren year years yr yrs'),
  ...unitWords('month', 1, 'maand maanden mnd mnden mdn monat monate monaten month months'),
  ...unitWords('month', 3, 'kwartaal kwartalen'),
  ...unitWords('month', 6, 'halfjaar'),
  ...unitWords('week', 1, 'week weken wk wkn woche wochen weeks'),
  ...unitWords('day', 1, 'dag dagen dgn kalenderdag kalenderdagen etmaal etmalen tag tage tagen day days'),
  ...unitWords('day', 1, 'werkdag werkdagen werktag werktage werktagen arbeitstage arbeitstagen', true),
  ...unitWords('hour', 1, 'uur uren stunde stunden hour hours'),
]);

/** Between an amount and its unit: `10 volle jaren`. */
export const unitAdjectives = phrases(`volle, hele, gehele, volledige, full`);

/** Between the two ends of a range: `7-10 jaar`, `zes tot acht weken`. */
export const rangeWords = phrases(`–, —, /, tot, tot en met, t/m, a, of, bis, bis zu, oder, to, or`);

/** Between two periods with a unit each that make one range: `6 maanden tot 1 jaar`. */
export const spelledRangeWords = phrases(`–, tot, tot en met, t/m, bis, to`);

export const modalityBefore: Vocabulary<Modaliteit> = vocabulary([
  ...termsOf(
    'maximaal',
    `
    maximaal, maximale, maximum, max, max., hoogstens, ten hoogste, uiterlijk, uiterlijk binnen, binnen, niet
    langer dan, niet meer dan, korter dan, minder dan, tot, tot maximaal, tot uiterlijk, ≤, <, bis, bis zu,
    höchstens, spätestens, spätestens nach, maximal, at most, up to, no longer than, within, uiterlijk na
  `,
  ),
  ...termsOf(
    'minimaal',
    `
    minimaal, minimale, minimum, min, min., ten minste, tenminste, minstens, op zijn minst, niet korter dan,
    langer dan, meer dan, ≥, >, mindestens, at least
  `,
  ),
]);

export const modalityAfter: Vocabulary<Modaliteit> = vocabulary([
  ...termsOf('minimaal', `minimum, minimaal, of meer, or more, en langer`),
  ...termsOf('maximaal', `maximum, maximaal, of minder, of korter, or less`),
]);

/** Words that make a period less than exact. */
export const hedges = phrases(`
  circa, ca, ongeveer, plusminus, ±, ~, in beginsel, in principe, doorgaans, meestal, in de regel, normaliter,
  normaal gesproken, gewoonlijk, bij voorkeur, indicatief, grundsätzlich, in der regel, im regelfall,
  regelmäßig, typically, approximately, usually, in principle
`);

/** What may stand between a limit and its amount: `maximaal een termijn van`. */
export const neutralWords = phrases(`
  een, de, het, van, voor, gedurende, termijn, periode, tijdvak, bewaartermijn, duur, wettelijke, a, of, period,
  for, eine, einen, frist, von, ein
`);

/** What begins a start: `na afsluiting van de zaak`, `te rekenen vanaf …`. */
export const startWords = phrases(`
  na, nadat, vanaf, vanaf het moment dat, te rekenen vanaf, te rekenen van, gerekend vanaf, ingaande, met ingang
  van, volgend op, volgende op, sinds, nach, nachdem, ab, after, from, following, post
`);

/** What counts on from the end of something: `tot einde contract + 1 jaar`. */
export const additionWords = phrases(`+, plus, zzgl, zzgl., en daarna, vermeerderd met, zuzüglich`);

/** What begins the stretch to which `additionWords` add. */
export const duringWords = phrases(`
  zolang, zolang als, zo lang, tot, tot en met, tijdens, gedurende, während, für die dauer, solange, so lange,
  nur so lange, bis zum, bis zur, bis, endet mit, as long as, during, until, for the duration, for the life,
  laufend, fortlaufend*
`);

/** What begins a condition wherever it stands: `indien …`. */
export const conditionWords = phrases(`
  indien, mits, wanneer, in geval van, ingeval, voor zover, falls, wenn, if, when, in case of
`);

/** What begins a condition directly behind a period or its start: `bij toekenning`. */
export const nearConditionWords = phrases(`bij, met, als, zonder, alleen, bei, with`);

/** Not a condition: `als bedoeld in lid 4`. */
export const noConditions = phrases(`als bedoeld, als genoemd, als omschreven, als zodanig, met ingang`);

/** What begins an exception: a savings clause when it speaks of longer or of law, else a condition. */
export const exceptionWords = phrases(`
  tenzij, behalve, behalve als, behalve indien, behoudens, uitgezonderd, soweit, sofern, es sei denn, unless,
  except
`);

/** What begins a savings clause whatever follows. */
export const savingsWords = phrases(`
  of zoveel langer, of zo veel langer, dan wel zoveel langer, dan wel zo veel langer, of langer, dan wel langer,
  zo nodig langer, of zolang, or longer, or as long as, bzw länger, ggf länger
`);

/** What makes an exception a savings clause. */
export const savingsSigns = phrases(`
  langer, langere, wet, wettelijk, wettelijke, wetgeving, regelgeving, voorgeschreven, noodzakelijk, nodig,
  zorgvuldig*, verplicht*, länger, längere, gesetzlich*, erforderlich, aufbewahrungspflicht*, longer, required,
  law
`);

/** What begins the subject of a period: `10 jaar voor de Participatiewet`. */
export const subjectWords = phrases(`voor, voor wat betreft, ten aanzien van, für, for, ten behoeve van`);

/** What begins a reference; a start or a condition ends before it. */
export const referenceWords = phrases(`
  conform, volgens, overeenkomstig, op grond van, op basis van, ingevolge, krachtens, in overeenstemming met,
  zie, zie ook, cf, entsprechend, gemäß, gem, laut, lt, aufgrund, siehe, analog, i.v.m., in accordance with,
  according to, see, per selectielijst
`);

/** Verbs of a main clause: a start ends before them. */
export const mainVerbs = phrases(`
  worden, wordt, dient, dienen, moet, moeten, mag, mogen, zal, zullen, kan, kunnen, geldt, gelden, bedraagt,
  gaat, begint, start, loopt, vangt, werden, wird
`);

/** What opens a subordinate clause, in which such a verb is part of the start. */
export const subordinators = phrases(`waarin, waarop, waarna, dat, die, nadat, welke, in dem, nachdem`);

/** Words of destroying: what happens after a period. */
export const destroyWords = phrases(`
  vernietigd, vernietigen, vernietiging, verwijderd, verwijderen, verwijdering, gewist, wissen, gelöscht,
  löschen, löschung, zu löschen, deleted, erased, destroyed, deletion, gooien, verwijdert
`);

/** Verbs that close a sentence on keeping or destroying: a start ends before them. */
export const finalVerbs = phrases(`
  bewaard, bewaren, te bewaren, opgeslagen, vernietigd, te vernietigen, vernietigen, verwijderd, te verwijderen,
  verwijderen, gewist, te wissen, gelöscht, zu löschen, zeitnah zu löschen, aufbewahrt, gespeichert, deleted,
  destroyed, erased, terstond vernietigen, direct verwijderd
`);

/** Words of keeping that stand around a period and add nothing to it. */
export const keepWords = phrases(`
  bewaard, bewaren, te bewaren, opgeslagen, lang, worden, wordt, bewaarplicht, aufbewahrt, aufbewahrung,
  gespeichert, speicherung, kept, retained, stored
`);

function unitWords(unit: DurationUnit, factor: number, words: string, inWerkdagen = false): [string, Unit][] {
  return words.split(' ').map((word) => [word, { unit, factor, inWerkdagen }]);
}
