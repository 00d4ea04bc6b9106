/** Which verwerking of another document of the dossier is the same one: a row of Bijlage 1 and an entry of the register. */
import type { Inhoud } from '../model/classify.ts';
import type { Verwerking } from '../model/verwerking/verwerking.ts';
import { derived } from '../text/derived.ts';
import { koppel, type Kant, type Koppeling, type Koppelingen } from '../workspace/koppeling.ts';
import type { Scene } from './scene.ts';

export interface Counterpart {
  /** The same verwerking in the other document. */
  readonly other: Kant;
  readonly koppeling: Koppeling;
}

export interface Pairs {
  readonly koppelingen: Koppelingen;
  counterpartOf(verwerking: Verwerking): Counterpart | undefined;
}

/** Made once for the documents of a dossier as they are. */
export function pairsOf({ dossier }: Pick<Scene, 'dossier'>): Pairs {
  const inhouden = dossier.documenten.map(({ model }) => model.inhoud);
  const [first] = inhouden;
  if (!first) return pairsFrom({ paren: [], rijen: [], entries: [] });
  const last = lastPairs(first);
  const same = last.known?.inhouden.length === inhouden.length;
  if (!last.known || !same || !last.known.inhouden.every((one, index) => one === inhouden[index]))
    last.known = { inhouden, pairs: pairsFrom(koppel(dossier)) };
  return last.known.pairs;
}

/** By the first document of a dossier: what was last found for the documents beside it. */
const lastPairs = derived(
  (_first: Inhoud): { known: { readonly inhouden: readonly Inhoud[]; readonly pairs: Pairs } | undefined } => ({
    known: undefined,
  }),
);

function pairsFrom(koppelingen: Koppelingen): Pairs {
  const counterparts = new Map<Verwerking, Counterpart>();
  for (const koppeling of koppelingen.paren) {
    counterparts.set(koppeling.rij.verwerking, { other: koppeling.entry, koppeling });
    counterparts.set(koppeling.entry.verwerking, { other: koppeling.rij, koppeling });
  }
  return { koppelingen, counterpartOf: (verwerking) => counterparts.get(verwerking) };
}
