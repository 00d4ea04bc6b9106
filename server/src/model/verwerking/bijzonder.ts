/** Where a verwerking names data of article 9 or 10 AVG, and whether it says that it has none. */
import {
  findGegevens,
  soortVan,
  type GegevensCategorieId,
  type GegevensSoort,
} from '../../knowledge/gegevenscategorieen.ts';
import { parseJaNee } from '../../knowledge/jaNee.ts';
import type { Span } from '../../text/span.ts';
import { spanIn, type Passage } from '../../text/reading.ts';
import type { Tekst, Verwerking } from './verwerking.ts';

export interface GenoemdGegeven {
  readonly categorie: GegevensCategorieId;
  /** Its words, as they are written. */
  readonly tekst: string;
  /** Absolute. */
  readonly span: Span;
}

/** The data of one kind that texts name and do not deny, in order; the breed of an animal is no ras. */
export function gegevensIn(verwerking: Verwerking, teksten: readonly Tekst[], soort: GegevensSoort): GenoemdGegeven[] {
  return teksten.flatMap(({ passage }) =>
    findGegevens(passage.reading.text)
      .filter(({ categorie, ontkend }) => !ontkend && soortVan(categorie) === soort)
      .filter(({ categorie }) => categorie !== 'etniciteit' || !isAboutAnimals(verwerking, passage))
      .map(({ categorie, span }) => ({
        categorie,
        tekst: passage.reading.text.slice(span.start, span.end),
        span: spanIn(passage, span.start, span.end),
      })),
  );
}

/** `Ras` is that of a dog in the registration for hondenbelasting. */
function isAboutAnimals({ naam, doelen }: Verwerking, passage: Passage): boolean {
  const around = [passage.reading.text, naam?.tekst, ...doelen.map(({ doel }) => doel?.tekst)];
  return around.some((text) => text !== undefined && /hond|dier(?:en)?\b|\bkat(?:ten)?\b/i.test(text));
}

/** Words that repeat what the field is about: `geen bijzondere persoonsgegevens`, `nee, worden niet verwerkt`. */
const ABOUT_THE_FIELD: ReadonlySet<string> = new Set([
  ...['bijzondere', 'gevoelige', 'categorie', 'categorieën', 'persoonsgegevens', 'gegevens', 'van', 'deze', 'die'],
  ...['worden', 'zijn', 'er', 'niet', 'verwerkt', 'aanwezig', 'vastgelegd'],
]);

/** The field says `geen`, `nee` or `n.v.t.` and adds nothing: `geen, tenzij …` and `geen ras` deny only a part. */
export function deniesBijzonder({ bijzondere }: Verwerking): boolean {
  const [only, ...more] = bijzondere;
  if (!only || more.length > 0) return false;
  const { antwoord, toelichting = '' } = parseJaNee(only.categorie.tekst);
  const words = toelichting
    .toLowerCase()
    .split(/[\s.,]+/)
    .filter(Boolean);
  return (antwoord === false || antwoord === 'nvt') && words.every((word) => ABOUT_THE_FIELD.has(word));
}
