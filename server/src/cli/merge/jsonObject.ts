/** JSON as it was read: values of which nothing is known until they are looked at. */

export type JsonObject = Readonly<Record<string, unknown>>;

/** Why outcomes cannot be put together, and what to do. */
export class MergeError extends Error {}

/** A merged outcome, with what its exit code rests on. */
export interface Merged {
  readonly text: string;
  readonly findings: readonly MergedFinding[];
  /** How many files could not be read. */
  readonly unreadable: number;
}

export interface MergedFinding {
  readonly ruleId: string;
  readonly klasse: 'fout' | 'waarschuwing' | 'oordeel';
  /** Tells its place from every other. */
  readonly place: string;
}

export function isRecord(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list; what is no object is not ours. */
export function objectsIn(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Each once, in the order in which they come. */
export function distinct(values: readonly JsonObject[]): JsonObject[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** In order of a text that each of them has; those that are alike keep their order. */
export function sortedBy<Value>(values: readonly Value[], textOf: (value: Value) => string): Value[] {
  return values
    .map((value) => ({ value, text: textOf(value) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ value }) => value);
}
