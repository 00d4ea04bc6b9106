/** What a list gained and lost, whatever its order and notation. */
import { foldName } from '../../model/verwerking/velden.ts';

export interface Lijstverschil {
  readonly erbij: readonly string[];
  readonly eraf: readonly string[];
}

/** @param fold what two elements that mean the same have in common */
export function lijstverschil(
  oud: readonly string[],
  nieuw: readonly string[],
  fold: (tekst: string) => string = foldName,
): Lijstverschil {
  const [was, is] = [new Set(oud.map(fold)), new Set(nieuw.map(fold))];
  return {
    erbij: unique(nieuw.filter((tekst) => !was.has(fold(tekst)))),
    eraf: unique(oud.filter((tekst) => !is.has(fold(tekst)))),
  };
}

export function isGelijk({ erbij, eraf }: Lijstverschil): boolean {
  return erbij.length === 0 && eraf.length === 0;
}

function unique(teksten: readonly string[]): string[] {
  return [...new Set(teksten)];
}

/** `‘a’, ‘b’ en ‘c’`. */
export function aangehaald(teksten: readonly string[]): string {
  return opgesomd(teksten.map((tekst) => `‘${tekst}’`));
}

/** `a, b en c`. */
export function opgesomd(teksten: readonly string[]): string {
  const last = teksten.at(-1) ?? '';
  return teksten.length < 2 ? last : `${teksten.slice(0, -1).join(', ')} en ${last}`;
}
