/** References by place instead of number: `het vorige lid`, `het volgende artikel`. */
import { passagesVan } from '../../model/passages.ts';
import { delenOf, type Deel } from '../../model/structure/deel.ts';
import { derived } from '../../text/derived.ts';
import { spanIn, type Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Telsoort } from './nummering.ts';
import type { Wijziging } from './wijziging.ts';

const RELATIVE =
  /(?<=^|[^a-zà-ɏ])(vorige?|voorgaande|voorafgaande|bovenstaande|volgende|onderstaande)\s+(hoofdstuk(?:ken)?|afdeling(?:en)?|paragra(?:af|fen)|artikel(?:en)?|lid|leden|onderde(?:el|len))(?![a-zà-ɏ])/gi;

interface Betrekkelijk {
  readonly span: Span;
  readonly soort: Telsoort;
  readonly by: 1 | -1;
}

const relativeIn = derived(({ text }: Reading): readonly Betrekkelijk[] =>
  [...text.matchAll(RELATIVE)].map(({ index, 0: found, 1: way = '', 2: noun = '' }) => ({
    span: { start: index, end: index + found.length },
    soort: soortVan(noun.toLowerCase()),
    by: /^(?:volg|onder)/i.test(way) ? 1 : -1,
  })),
);

function soortVan(noun: string): Telsoort {
  if (noun.startsWith('l')) return 'lid';
  if (noun.startsWith('o')) return 'onderdeel';
  if (noun.startsWith('h')) return 'hoofdstuk';
  if (noun.startsWith('p')) return 'paragraaf';
  return noun.startsWith('af') ? 'afdeling' : 'artikel';
}

/** Where such a reference comes to mean another deel than before. */
export function betrekkelijkeVerwijzingen(regeling: Deel, wijziging: Wijziging): Span[] {
  const { plek, volgorde, ingevoegd, weg } = wijziging;
  if (ingevoegd === undefined && weg.size === 0 && volgorde === plek.reeks) return [];
  const inner = plek.soort === 'artikel' ? undefined : [plek.reeks, volgorde].map(artikelenIn);
  return passagesVan(regeling).flatMap(({ passage, pad }) => {
    const own = pad.findLast((deel) => plek.reeks.includes(deel));
    if (!own || weg.has(own)) return [];
    const artikel = inner && pad.findLast(({ soort }) => soort === 'artikel');
    const isOther = ({ soort, by }: Betrekkelijk): boolean => {
      if (soort === plek.soort) return neighbour(plek.reeks, own, by) !== neighbourAfter(own, by);
      if (soort !== 'artikel' || !artikel) return false;
      // The artikelen of a hoofdstuk move with it.
      const [before = [], after = []] = inner;
      return before.includes(artikel) && neighbour(before, artikel, by) !== neighbour(after, artikel, by);
    };
    return relativeIn(passage.reading)
      .filter(isOther)
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

function artikelenIn(delen: readonly Deel[]): readonly Deel[] {
  return delen.flatMap(delenOf).filter(({ soort }) => soort === 'artikel');
}
