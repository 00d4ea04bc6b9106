/** Counting on and back in the numbers of delen: `5`, `6a`, `7.3`, `b`, `iv`. */
import { romanValue } from '../../model/structure/enumerator.ts';

const DIGITS = /^((?:\d{1,4}[.:])*)(\d{1,4})([a-z]{0,2})$/;

/** How the numbers of a series are written. */
export type Telwijze = 'cijfer' | 'letter' | 'romeins';

/** Undefined for numbers that we do not count. */
export function telwijzeVan(nummers: readonly string[]): Telwijze | undefined {
  if (nummers.length === 0) return undefined;
  if (nummers.every((nummer) => DIGITS.test(nummer))) return 'cijfer';
  const roman = nummers.every((nummer) => romanValue(nummer) !== undefined);
  // `c` and `d` are letters, `ii` is a number: an `i` alone is the first of its kind.
  if (roman && (nummers.length > 1 || nummers[0]?.toLowerCase() === 'i')) return 'romeins';
  return nummers.every((nummer) => /^[a-z]$/i.test(nummer)) ? 'letter' : undefined;
}

/** Where a number stands in its series, from 1; of `7.3a` the 3. */
export function waardeVan(nummer: string, wijze: Telwijze): number {
  if (wijze === 'romeins') return romanValue(nummer) ?? 0;
  if (wijze === 'letter') return nummer.toLowerCase().charCodeAt(0) - 96;
  return Number(DIGITS.exec(nummer)?.[2] ?? 0);
}

/** `a` of `6a`: a number that was put between two others; empty for any other. */
export function achtervoegselVan(nummer: string, wijze: Telwijze): string {
  return wijze === 'cijfer' ? (DIGITS.exec(nummer)?.[3] ?? '') : '';
}

/** A number written as another of its series, with this value; undefined where there is none. */
export function metWaarde(voorbeeld: string, waarde: number, wijze: Telwijze, achtervoegsel = ''): string | undefined {
  if (waarde < 1) return undefined;
  const upper = voorbeeld !== voorbeeld.toLowerCase();
  if (wijze === 'cijfer') return `${DIGITS.exec(voorbeeld)?.[1] ?? ''}${String(waarde)}${achtervoegsel}`;
  const written = wijze === 'letter' ? letter(waarde) : roman(waarde);
  return upper ? written?.toUpperCase() : written;
}

function letter(value: number): string | undefined {
  return value <= 26 ? String.fromCharCode(96 + value) : undefined;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string | undefined {
  if (value > 39) return undefined;
  let left = value;
  let written = '';
  for (const [worth, sign] of ROMAN) for (; left >= worth; left -= worth) written += sign;
  return written;
}

const RANGTELWOORDEN = [
  ...['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende'],
  ...['elfde', 'twaalfde', 'dertiende', 'veertiende', 'vijftiende', 'zestiende', 'zeventiende', 'achttiende'],
  ...['negentiende', 'twintigste'],
];

/**
 * A number as it stands in a reference, replaced by another and written in the same way: `3` by `4`, `derde` by `vierde`.
 * Undefined where what stands there is not that number.
 */
export function inDezelfdeVorm(geschreven: string, oud: string, nieuw: string): string | undefined {
  if (geschreven.toLowerCase() === oud.toLowerCase())
    return geschreven === oud ? nieuw : geschreven === oud.toUpperCase() ? nieuw.toUpperCase() : nieuw;
  const words = RANGTELWOORDEN[Number(oud) - 1];
  const next = RANGTELWOORDEN[Number(nieuw) - 1];
  if (words === undefined || next === undefined || geschreven.toLowerCase() !== words) return undefined;
  return geschreven.startsWith(words.charAt(0)) ? next : next.charAt(0).toUpperCase() + next.slice(1);
}
