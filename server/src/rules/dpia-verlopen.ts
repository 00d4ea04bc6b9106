/** A DPIA that was carried out more than three years ago. */
import { addMonths, compareDatum, findDatums, isIsoDate, type IsoDate } from '../knowledge/datum.ts';
import { parseJaNee } from '../knowledge/jaNee.ts';
import { defineRule } from '../lint/rule.ts';
import { naamVan } from '../model/verwerking/verwerking.ts';
import { spanIn, type Passage } from '../text/reading.ts';
import type { Span } from '../text/span.ts';

/**
 * How long a DPIA holds as a rule of practice, in months. The AVG names no term: artikel 35 lid 11 asks
 * for a review when the risk changes. Three years is what supervisors and government models advise
 * (confidence: professional knowledge, so never more than an oordeel).
 */
const GANGBARE_DUUR = 36;

export default defineRule({
  id: 'dpia-verlopen',
  on: 'verwerking',
  severity: 'oordeel',
  category: 'verantwoording',
  summary: 'Een DPIA is niet ouder dan drie jaar.',
  cites: ['AVG 35 lid 11'],
  timed: true,
  messages: {
    verlopen: (naam = '', datum = '') => ({
      wat: `${naam === '' ? 'De DPIA' : `De DPIA bij ‘${naam}’`} is van ${datum}, meer dan drie jaar geleden; klopt zij nog?`,
      waarom:
        'Als het risico verandert, kijkt u de DPIA na (artikel 35 lid 11 AVG). De AVG noemt geen vaste termijn; om de drie jaar is gebruikelijk.',
      herstel: 'Kijk na of de verwerking en de risico’s nog kloppen, en noem de datum waarop u dat deed.',
    }),
  },
  *check({ verwerking }, { peildatum }) {
    const teksten = verwerking.overig.get('dpia') ?? [];
    if (teksten.some(({ tekst }) => parseJaNee(tekst).antwoord === false)) return;
    const dates = teksten.flatMap(({ passage }) => datesIn(passage));
    const latest = dates.reduce<Gedateerd | undefined>(
      (best, one) => (best && compareDatum(best.datum, one.datum) >= 0 ? best : one),
      undefined,
    );
    if (!latest || compareDatum(addMonths(latest.datum, GANGBARE_DUUR), peildatum) >= 0) return;
    yield { at: latest.span, message: 'verlopen', args: [naamVan(verwerking), latest.tekst] };
  },
});

interface Gedateerd {
  /** Of a bare year its last day. */
  readonly datum: IsoDate;
  readonly tekst: string;
  readonly span: Span;
}

/** A year by itself, and no part of a longer number or date. */
const YEAR = /(?<![\d.,/-])(?:19|20)\d{2}(?![\d.,]\d|[\d/-])/g;

function datesIn(passage: Passage): Gedateerd[] {
  const { text } = passage.reading;
  const days = findDatums(text);
  const years = [...text.matchAll(YEAR)].flatMap(({ 0: year, index }) => {
    const datum = `${year}-12-31`;
    const isPart = days.some(({ span }) => span.start <= index && index < span.end);
    return isPart || !isIsoDate(datum) ? [] : [{ datum, span: { start: index, end: index + year.length } }];
  });
  return [...days, ...years].map(({ datum, span: { start, end } }) => ({
    datum,
    tekst: text.slice(start, end),
    span: spanIn(passage, start, end),
  }));
}
