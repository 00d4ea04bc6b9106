/** Suggestions for a ground: those of artikel 6 lid 1 AVG, and the statutory ones by domein. */
import type { Domein } from '../../knowledge/domein.ts';
import type { GrondslagLetter } from '../../knowledge/grondslagLabels.ts';
import { bepalingVan, notatie, plaatsVan } from '../../knowledge/wetten/bepaling.ts';
import { bestaat } from '../../knowledge/wetten/bestaat.ts';
import { taakgronden } from '../../knowledge/taakgronden.ts';
import type { Span } from '../../text/span.ts';
import type { Wetgeving } from './bepalingen.ts';
import type { Suggestion } from './suggestion.ts';

/** In the order in which a municipality needs them. Source: artikel 6 lid 1 AVG, confidence high. */
const LABELS: readonly (readonly [GrondslagLetter, string])[] = [
  ['e', 'Publieke taak'],
  ['c', 'Wettelijke verplichting'],
  ['a', 'Toestemming'],
  ['b', 'Uitvoering overeenkomst'],
  ['d', 'Vitaal belang'],
  ['f', 'Gerechtvaardigd belang'],
];

/**
 * @param domein of the verwerking; undefined gives the grounds of all
 * @param written how a ground of the AVG is written here
 */
export function grondenVoor(
  span: Span,
  domein: Domein | undefined,
  wetgeving: Wetgeving,
  written: (label: string, citaat: string) => string = (_label, citaat) => citaat,
): Suggestion[] {
  const { catalogus, datum } = wetgeving;
  const labels = LABELS.flatMap(([onderdeel, label]): Suggestion[] => {
    const plaats = { wet: 'AVG', artikel: '6', lid: '1', onderdeel } as const;
    if (bestaat(catalogus, plaats, datum).antwoord !== 'ja') return [];
    const citaat = notatie(catalogus, plaats);
    return [
      { label, kind: 'bepaling', detail: citaat, span, newText: written(label, citaat), bepaling: bepalingVan(plaats) },
    ];
  });
  const taken = taakgronden.filter((grond) => domein === undefined || grond.domein === domein);
  const wettelijk = taken.flatMap(({ gronden, taak }) =>
    gronden.flatMap((grond): Suggestion[] => {
      const plaats = plaatsVan(grond);
      if (bestaat(catalogus, plaats, datum).antwoord !== 'ja') return [];
      const label = notatie(catalogus, plaats);
      return [{ label, kind: 'bepaling', detail: taak, span, newText: label, bepaling: bepalingVan(plaats) }];
    }),
  );
  return [...labels, ...wettelijk];
}
