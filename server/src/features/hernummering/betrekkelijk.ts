/** References by place instead of number: `het vorige lid`, `het volgende artikel`. */
import { passagesVan } from '../../model/passages.ts';
import type { Deel } from '../../model/structure/deel.ts';
import { derived } from '../../text/derived.ts';
import { spanIn, type Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Wijziging } from './wijziging.ts';

const RELATIVE =
  /(?<=^|[^\p{L}])(vorige?|voorgaande|voorafgaande|bovenstaande|volgende|onderstaande)\s+(artikel(?:en)?|lid|leden|onderde(?:el|len))(?![\p{L}])/giu;

interface Betrekkelijk {
  readonly span: Span;
  readonly soort: 'artikel' | 'lid' | 'onderdeel';
  readonly by: 1 | -1;
}

const relativeIn = derived(({ text }: Reading): readonly Betrekkelijk[] =>
  [...text.matchAll(RELATIVE)].map(({ index, 0: found, 1: way = '', 2: noun = '' }) => ({
    span: { start: index, end: index + found.length },
    soort: /^l/iu.test(noun) ? 'lid' : /^a/iu.test(noun) ? 'artikel' : 'onderdeel',
    by: /^(?:volg|onder)/iu.test(way) ? 1 : -1,
  })),
);

/** Where such a reference comes to mean another deel than before. */
export function betrekkelijkeVerwijzingen(regeling: Deel, { plek, volgorde, ingevoegd, weg }: Wijziging): Span[] {
  if (ingevoegd === undefined && weg.size === 0 && volgorde === plek.reeks) return [];
  return passagesVan(regeling).flatMap(({ passage, pad }) => {
    const own = pad.findLast((deel) => plek.reeks.includes(deel));
    if (!own || weg.has(own)) return [];
    return relativeIn(passage.reading)
      .filter(({ soort, by }) => soort === plek.soort && neighbour(plek.reeks, own, by) !== neighbourAfter(own, by))
      .map(({ span }) => spanIn(passage, span.start, span.end));
  });

  function neighbourAfter(own: Deel, by: 1 | -1): Deel | undefined {
    if (ingevoegd === undefined) return neighbour(volgorde, own, by);
    // Beside the deel that is put in stands something new.
    const beside = isBesideNew(own, by);
    return beside ? undefined : neighbour(volgorde, own, by);
  }

  function isBesideNew(own: Deel, by: 1 | -1): boolean {
    const at = plek.reeks.indexOf(own);
    const before = plek.deel.nummer?.tekst === ingevoegd ? plek.index - 1 : plek.index;
    return by === 1 ? at === before : at === before + 1;
  }
}

function neighbour(delen: readonly Deel[], own: Deel, by: 1 | -1): Deel | undefined {
  return delen[delen.indexOf(own) + by];
}
