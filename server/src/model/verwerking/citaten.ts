/** The citations in the fields of a verwerking, and every text in which they can stand. */
import type { Citaat } from '../../knowledge/citaat/citaat.ts';
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
