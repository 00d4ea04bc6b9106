/**
 * Takes values out of data of which the compiler does not know the form: our own files, checked when
 * they are made. Another form is a defect of the program: every function here throws a TypeError on it.
 */

/** An object of JSON. */
export type Rec = Readonly<Record<string, unknown>>;

export function optional<Key extends string, T>(
  from: Rec,
  key: Key,
  read: (value: unknown) => T,
): Partial<Record<Key, T>> {
  const value = from[key];
  // The compiler widens a computed key to any text.
  const one: Partial<Record<string, T>> = value === undefined ? {} : { [key]: read(value) };
  return one;
}

export function mapValues<T>(from: Rec, read: (value: unknown) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, read(value)]));
}

export function record(value: unknown): Rec {
  return isRecord(value) ? value : reject('een object', value);
}

function isRecord(value: unknown): value is Rec {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : reject('een lijst', value);
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : reject('tekst', value);
}

export function texts(value: unknown): readonly string[] {
  return list(value).map(text);
}

export function count(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : reject('een aantal', value);
}

export function oneOf<const T extends string>(value: unknown, allowed: readonly T[]): T {
  return allowed.find((one) => one === value) ?? reject(allowed.join(', '), value);
}

function reject(expected: string, value: unknown): never {
  throw new TypeError(`gegevens: ${expected} verwacht, niet ${JSON.stringify(value)}`);
}
