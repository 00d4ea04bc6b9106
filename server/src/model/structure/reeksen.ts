/**
 * Series of numbered delen: the artikelen, chapters or leden that count on from each other. A text may hold several: each
 * bijlage counts for itself, a table of contents repeats the numbers, a reglement follows the besluit that adopts it.
 */
import { derived } from '../../text/derived.ts';
import type { Deel, DeelSoort, Pad } from './deel.ts';
import { isEerste, volgtOp, zonderLaatste } from './nummers.ts';

export interface Reeks {
  /** At least one, in order of the text; all have a number. */
  readonly paden: readonly Pad[];
  /** It begins at the beginning and leaves nothing out: then a number that it lacks is not there. */
  readonly sluitend: boolean;
}

/** The kinds of deel that a heading names by number. */
const SECTIES: ReadonlySet<DeelSoort> = new Set<DeelSoort>(['artikel', 'hoofdstuk', 'afdeling', 'paragraaf']);

export function isSectie(soort: DeelSoort): boolean {
  return SECTIES.has(soort);
}

/** The number of the deel at the end of a path; empty without. */
export function nummerVan(pad: Pad): string {
  return pad.at(-1)?.nummer?.tekst ?? '';
}

/** The deel whose numbering counts at a place: the innermost bijlage, else the regeling. */
export function bereikVan(pad: Pad): Deel | undefined {
  return pad.findLast(({ soort }) => soort === 'bijlage') ?? pad[0];
}

/** Every numbered section of a regeling or bijlage, the bijlagen within it left out; paths from that deel on. */
export const sectiesVan = derived((bereik: Deel): readonly Pad[] => {
  const found: Pad[] = [];
  addSecties(bereik, [], found);
  return found;
});

function addSecties(deel: Deel, above: Pad, found: Pad[]): void {
  const pad = above.concat(deel);
  if (deel.nummer && SECTIES.has(deel.soort)) found.push(pad);
  for (const under of deel.delen) if (mayHoldSecties(under)) addSecties(under, pad, found);
}

/** Items hold nothing but items: of a long text these are nearly all delen. */
function mayHoldSecties({ soort }: Deel): boolean {
  return soort !== 'bijlage' && soort !== 'publicatie' && soort !== 'lid' && soort !== 'onderdeel';
}

/**
 * The series of sections in a regeling or bijlage. Of numbers in segments each chapter has one: `7.1`, `7.2`.
 *
 * @param van which sections; one kind of number in them
 */
export function sectiereeksen(bereik: Deel, van: (pad: Pad) => boolean): readonly Reeks[] {
  return reeksenVan(sectiesVan(bereik).filter(van));
}

/** The series of delen that stand beside each other under one deel: leden, or onderdelen. */
export function delenreeksen(holder: Deel, soort: DeelSoort): readonly Reeks[] {
  return reeksenVan(holder.delen.filter((deel) => deel.soort === soort && deel.nummer).map((deel) => [deel]));
}

function reeksenVan(paden: readonly Pad[]): readonly Reeks[] {
  const series: Pad[][] = [];
  for (const pad of paden) {
    const open = series.at(-1);
    if (open && !begins(open.at(-1), pad)) open.push(pad);
    else series.push([pad]);
  }
  return series.map((found) => ({ paden: found, sluitend: isComplete(found) }));
}

/** A first number begins a series, and so does the next chapter of numbers in segments. */
function begins(before: Pad | undefined, pad: Pad): boolean {
  const [one, other] = [before ? nummerVan(before) : '', nummerVan(pad)];
  if (zonderLaatste(one) !== zonderLaatste(other)) return true;
  return isEerste(other) && !volgtOp(one, other);
}

function isComplete(paden: readonly Pad[]): boolean {
  return paden.every((pad, index) => {
    const before = paden[index - 1];
    return before ? volgtOp(nummerVan(before), nummerVan(pad)) : isEerste(nummerVan(pad));
  });
}
