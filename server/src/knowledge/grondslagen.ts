/**
 * The six grounds of article 6 lid 1 AVG, as a message names them. Source: the text of the AVG, read;
 * it applies since 2018-05-25; confidence high.
 */
import type { GrondslagLetter } from './grondslagLabels.ts';

/** In a sentence, with its article: `de uitvoering van een overeenkomst`. */
export const grondslagNamen: Readonly<Record<GrondslagLetter, string>> = {
  a: 'toestemming',
  b: 'uitvoering van een overeenkomst',
  c: 'wettelijke verplichting',
  d: 'vitaal belang',
  e: 'taak van algemeen belang of openbaar gezag',
  f: 'gerechtvaardigd belang',
};
