/** Findings of one document that ask the same, put together: a register repeats itself, its report need not. */
import type { Bevinding } from './bevinding.ts';

/** From this many on, they are shown as one. */
const ENOUGH = 3;

/** One finding, or several that ask the same; in the order of the text. */
export type Punt = readonly [Bevinding, ...Bevinding[]];

/**
 * Findings of the same rules, class and reason; what else they say may name their place.
 *
 * @param found of one document
 */
export function puntenVan(found: readonly Bevinding[]): Punt[] {
  const points = new Map<string, Punt>();
  for (const one of found) {
    const key = JSON.stringify([one.klasse, one.regels, one.waarom, one.punten]);
    const known = points.get(key);
    points.set(key, known ? [...known, one] : [one]);
  }
  const place = new Map(found.map((one, index) => [one, index]));
  return [...points.values()]
    .flatMap((point): Punt[] => (point.length >= ENOUGH ? [point] : point.map((one): Punt => [one])))
    .sort(([a], [b]) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
}

/** What they all say; undefined where they differ. */
export function gedeeld([first, ...rest]: Punt, part: (one: Bevinding) => string): string | undefined {
  const text = part(first);
  return rest.every((one) => part(one) === text) ? text : undefined;
}

/**
 * One sentence for all of them: the same, or but for the name at its beginning (`Bij 21 verwerkingen staat geen
 * doel.`). Undefined where each says something else.
 */
export function watVan(punt: Punt): string | undefined {
  const same = gedeeld(punt, ({ wat }) => wat);
  if (same !== undefined) return same;
  const rest = gedeeld(punt, ({ wat, groep }) => (wat.startsWith(begin(groep)) ? wat.slice(begin(groep).length) : ''));
  return rest === undefined || rest === '' || new Set(punt.map(({ groep }) => groep)).size < punt.length
    ? undefined
    : `Bij ${String(punt.length)} verwerkingen ${rest}`;
}

function begin(groep: string): string {
  return `Bij ‘${groep}’ `;
}
