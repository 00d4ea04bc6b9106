/**
 * A register between its source and its notation: who keeps it, and for each verwerking the values of its fields, the
 * parts of a field in lists beside each other. Every reader makes it and every writer takes it.
 */
import type { Doelveld, Hoofdveld } from './kolomdoelen.ts';

/**
 * The values by field. Lists of one field with equal length belong together, item by item, with an empty text where an
 * item has no such part; lists of unequal length stand beside each other.
 */
export type Velden = ReadonlyMap<Doelveld, readonly string[]>;

export interface Registerinhoud {
  readonly hoofd: ReadonlyMap<Hoofdveld, string>;
  readonly verwerkingen: readonly Velden[];
  /** Lines above the register, such as its title. */
  readonly boven: readonly string[];
}

/** The first value of a field; empty where there is none. */
export const eersteWaarde = (velden: Velden, veld: Doelveld): string => velden.get(veld)?.[0] ?? '';

/** How long, from when and by which source, as one writes it in a line. */
export function bewaartekst(velden: Velden): string {
  const [termijn = '', vanaf = '', bron = ''] = ['termijn', 'vanaf', 'bron'].map((part) =>
    eersteWaarde(velden, `bewaartermijn.${part}`),
  );
  const start = vanaf === '' || /^vanaf\s/i.test(vanaf) ? vanaf : `vanaf ${vanaf}`;
  return [termijn, start, bron === '' ? '' : `(${bron})`].filter((part) => part !== '').join(' ');
}
