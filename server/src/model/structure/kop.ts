/**
 * Headings as regulations write them: `Artikel 5 Titel`, `§ 2.1 Titel`, `Bijlage I: titel`,
 * `HOOFDSTUK 3`. A sentence that begins with a reference (`Artikel 6 lid 1 AVG noemt …`) is none.
 */
import type { Span } from '../../text/span.ts';

export type KopSoort = 'hoofdstuk' | 'afdeling' | 'paragraaf' | 'artikel' | 'bijlage';

export interface Kop {
  readonly soort: KopSoort;
  /** `5`, `6a`, `2.1`, `IV`; empty where the heading has no number. */
  readonly nummer: string;
  /** Offsets in the text that was asked about. */
  readonly nummerSpan: Span;
  /** Where the title begins; the length of the text where there is none. */
  readonly titelStart: number;
}

const WORD = /^(hoofdstuk|afdeling|paragraaf|par\.|§|artikel|art\.|bijlage)[\s\u00A0]*/i;
const NUMBER = /^(?:(?:nr|nummer)\.?\s*)?(\d{1,3}(?:[.:]\d{1,3}){0,3}[a-z]?|[IVXLC]{1,6}|[A-H])(?![\p{Ll}\d])/u;
const SOORT: Readonly<Record<string, KopSoort>> = {
  hoofdstuk: 'hoofdstuk',
  afdeling: 'afdeling',
  paragraaf: 'paragraaf',
  'par.': 'paragraaf',
  '§': 'paragraaf',
  artikel: 'artikel',
  'art.': 'artikel',
  bijlage: 'bijlage',
};

/** Words that go on with a reference, so that the line is a sentence and no heading. */
const REFERENCE =
  /^(?:,|lid\b|leden\b|onder\b|onderdeel\b|sub\b|en\b|of\b|tot\b|t\/m|jo\b|juncto\b|van (?:de|het|dit|deze)\b|is\b|zijn\b|wordt\b|worden\b|geeft\b|bepaalt\b|regelt\b|noemt\b|bevat\b|geldt\b|gelden\b|staat\b|kan\b|mag\b|moet\b|beschrijft\b|maakt\b|treedt\b|vervalt\b|luidt\b|blijft\b|AVG\b|UAVG\b|Wmo\b|Jeugdwet\b|Wbp\b|Awb\b|Pw\b|e\.v\.)/;
const LONGEST_HEADING = 240;

/** The heading that a line is, if it is one. */
export function headingIn(line: string): Kop | undefined {
  if (line.length > LONGEST_HEADING) return undefined;
  const word = WORD.exec(line);
  const soort = word ? SOORT[(word[1] ?? '').toLowerCase()] : undefined;
  if (!word || !soort) return undefined;
  const number = NUMBER.exec(line.slice(word[0].length));
  if (!number) return soort === 'bijlage' ? bareBijlage(line, word[0].length) : undefined;
  const nummer = number[1] ?? '';
  const numberStart = word[0].length + number[0].length - nummer.length;
  const numberEnd = numberStart + nummer.length;
  const behind = /^\s*[.:–—-]?\s*/.exec(line.slice(numberEnd))?.[0].length ?? 0;
  const titelStart = numberEnd + behind;
  const rest = line.slice(titelStart);
  if (!readsAsTitle(rest)) return undefined;
  return { soort, nummer, nummerSpan: { start: numberStart, end: numberEnd }, titelStart };
}

/** `Bijlage` or `Bijlage: titel` without a number. */
function bareBijlage(line: string, wordEnd: number): Kop | undefined {
  const rest = line.slice(wordEnd);
  if (rest !== '' && !/^[:–—-]/.test(rest)) return undefined;
  const titelStart = wordEnd + (/^[:–—-]?\s*/.exec(rest)?.[0].length ?? 0);
  return { soort: 'bijlage', nummer: '', nummerSpan: { start: wordEnd, end: wordEnd }, titelStart };
}

function readsAsTitle(rest: string): boolean {
  if (rest === '') return true;
  if (REFERENCE.test(rest)) return false;
  // A title is no sentence: it does not end as one, unless by an abbreviation.
  return !/[;,]$/.test(rest) && !(rest.endsWith('.') && rest.split(/\s+/).length > 8);
}
