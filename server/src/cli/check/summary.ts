/** A check in a sentence: how many findings of each class in how many documents, and as of which date. */
import { visible } from './excerpt.ts';
import type { RunEnd } from './outcome.ts';

/** `2 fouten, 1 waarschuwing en 0 oordelen in 3 documenten`, and the date on the second line. */
export function summary(end: RunEnd): string {
  const { klassen, documenten, anderen, opzij, unreadable } = end;
  const parts = [
    `${plural(klassen.fout, 'fout', 'fouten')}, ${plural(klassen.waarschuwing, 'waarschuwing', 'waarschuwingen')} en ${plural(klassen.oordeel, 'oordeel', 'oordelen')} in ${plural(documenten, 'document', 'documenten')}`,
    ...(anderen > 0
      ? [
          `${plural(anderen, 'ander bestand', 'andere bestanden')} met rust gelaten${documenten === 0 ? ' (waarom: doelbinding uitleg BESTAND)' : ''}`,
        ]
      : []),
    ...(opzij > 0 ? [`${plural(opzij, 'bevinding', 'bevindingen')} opzij gezet met een afwijking`] : []),
    ...(end.bekend > 0
      ? [`${plural(end.bekend, 'bekende bevinding', 'bekende bevindingen')} uit de basislijn niet getoond`]
      : []),
    ...(unreadable.length > 0 ? [`${String(unreadable.length)} niet gelezen`] : []),
  ];
  return `${parts.join('; ')}.\nPeildatum ${peildata(end)}; wetgegevens bijgewerkt tot ${end.wetgegevens}.`;
}

/** The peildatum of the run, and of the documents that were judged as of another. */
function peildata({ anderePeildata: others, peildatum }: RunEnd): string {
  if (others.length === 0) return peildatum;
  const named = others.slice(0, 3).map((file) => `${visible(file.path)}: ${file.peildatum}`);
  const more = others.length - named.length;
  return `${peildatum} (${[...named, ...(more > 0 ? [`en nog ${plural(more, 'document', 'documenten')}`] : [])].join('; ')})`;
}

export function plural(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
