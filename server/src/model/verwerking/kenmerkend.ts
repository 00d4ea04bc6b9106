/** By which fields a verwerking is known among the other things that people list. */
import type { VeldNaam } from './velddefinities.ts';

/** Fields that only verwerkingen have. A name, a number, an owner or a description stands in any list of things. */
const DISTINCTIVE: ReadonlySet<VeldNaam> = new Set<VeldNaam>([
  'doelen',
  'grondslag',
  'betrokkenen',
  'persoonsgegevens',
  'bijzondere-persoonsgegevens',
  'strafrechtelijke-gegevens',
  'bsn',
  'bewaartermijn',
  'ontvangers',
  'verwerkers',
  'doorgifte',
]);

/** How many of the fields are different ones, and how many of those only verwerkingen have. */
export function countVelden(velden: Iterable<VeldNaam>): { readonly all: number; readonly distinctive: number } {
  const all = new Set(velden);
  return { all: all.size, distinctive: [...all].filter((veld) => DISTINCTIVE.has(veld)).length };
}

/** Whether fields make what holds them a verwerking, whatever stands around it: three, of which two are distinctive. */
export function makeVerwerking(velden: Iterable<VeldNaam>): boolean {
  const { all, distinctive } = countVelden(velden);
  return all >= 3 && distinctive >= 2;
}
