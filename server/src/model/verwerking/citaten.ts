/** The citations in the fields of a verwerking, and every text in which they can stand. */
import type { Citaat, Verwijzingen } from '../../knowledge/citaat/citaat.ts';
import type { Kennis } from '../../knowledge/kennis.ts';
import { derivedPair } from '../../text/derived.ts';
import type { Passage } from '../../text/reading.ts';
import { verwijzingenIn } from '../verwijzingen.ts';
import type { Grondslag, Tekst, Verwerking } from './verwerking.ts';

/** Every ground, exception and basis that a verwerking names. */
export function grondslagenVan(verwerking: Verwerking): Grondslag[] {
  const { doelen, bijzondere, strafrechtelijke, bsn } = verwerking;
  return [
    ...doelen.flatMap(({ grondslag }) => grondslag ?? []),
    ...[...bijzondere, ...strafrechtelijke].flatMap(({ uitzondering }) => uitzondering ?? []),
    ...(bsn?.grondslag ? [bsn.grondslag] : []),
  ];
}

export function citatenVan(verwerking: Verwerking): Citaat[] {
  return grondslagenVan(verwerking).flatMap(({ citaten }) => citaten);
}

/** Every text of a verwerking, in no special order. */
export function tekstenVan(verwerking: Verwerking): Tekst[] {
  const { doelen, betrokkenen, persoonsgegevens, bijzondere, strafrechtelijke, ontvangers, verwerkers, bsn } =
    verwerking;
  const { bewaartermijn, overig } = verwerking;
  const optional = (found: Tekst | undefined): Tekst[] => (found ? [found] : []);
  return [
    ...doelen.flatMap(({ doel }) => optional(doel)),
    ...grondslagenVan(verwerking).map(({ tekst }) => tekst),
    ...betrokkenen,
    ...persoonsgegevens,
    ...[...bijzondere, ...strafrechtelijke].map(({ categorie }) => categorie),
    ...optional(bsn?.tekst),
    ...optional(bewaartermijn?.tekst),
    ...optional(bewaartermijn?.vanaf),
    ...optional(bewaartermijn?.bron),
    ...ontvangers,
    ...verwerkers.map(({ naam }) => naam),
    ...[...overig.values()].flat(),
  ];
}

/** A text of a verwerking in which something is cited or a law is named. */
export interface TekstMetVerwijzingen {
  /** Counted from the base of the verwerking. */
  readonly passage: Passage;
  readonly verwijzingen: Pick<Verwijzingen, 'citaten' | 'wetten'>;
}

/** Every text of the base of a verwerking that refers to law. */
export const verwijzendeTeksten = derivedPair((base: Verwerking, kennis: Kennis): readonly TekstMetVerwijzingen[] => {
  const gronden = new Map(grondslagenVan(base).map((grond) => [grond.tekst.passage, grond]));
  return tekstenVan(base).flatMap(({ passage }) => {
    const verwijzingen = gronden.get(passage) ?? verwijzingenIn(passage.reading, kennis, { fragment: true });
    const none = verwijzingen.citaten.length === 0 && verwijzingen.wetten.length === 0;
    return none ? [] : [{ passage, verwijzingen }];
  });
});
