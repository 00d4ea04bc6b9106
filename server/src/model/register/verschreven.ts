/** Names of fields that are a slip of the pen: nearly the name of a field that the verwerking lacks. */
import { capitalise } from '../../text/capitalise.ts';
import { derived } from '../../text/derived.ts';
import { shift } from '../../text/span.ts';
import { nabij } from '../nabij.ts';
import { foldName, naamVanVeld } from '../verwerking/velden.ts';
import { veldDefinities, type VeldNaam } from '../verwerking/velddefinities.ts';
import type { OnbekendVeld, Verwerking } from '../verwerking/verwerking.ts';
import type { Register } from './register.ts';

export interface Verschrijving {
  readonly geschreven: OnbekendVeld;
  readonly veld: VeldNaam;
  /** The name as its author would have written it: with trema, and with the capital. */
  readonly bedoeld: string;
}

/** A name under which a field may stand. */
interface Naam {
  readonly veld: VeldNaam;
  readonly naam: string;
}

/** The keys of the format. */
const SLEUTELS: readonly Naam[] = [
  ...veldDefinities.map(({ veld }) => ({ veld, naam: veld })),
  { veld: 'doelen', naam: 'doel' },
];
/** The other Dutch names: there are many, so that a word must be nearer to one of them. */
const ALIASSEN: readonly Naam[] = veldDefinities.flatMap(({ veld, aliassen }) =>
  (aliassen.nl ?? []).map((naam) => ({ veld, naam })),
);

/** Shorter names are near to too many words. */
const SHORTEST = 4;

/** In the order of the document. */
export const verschrijvingenIn = derived((register: Register): readonly Verschrijving[] => {
  const keys = register.verwerkingen.flatMap(verschrijvingenVan);
  const columns = verschrevenKolommen(register);
  return [...keys, ...columns].sort((one, other) => one.geschreven.span.start - other.geschreven.span.start);
});

/** The keys of one verwerking that are a slip of the pen. */
function verschrijvingenVan({ base, origin }: Verwerking): readonly Verschrijving[] {
  const by = origin - base.origin;
  const found = inBase(base);
  return by === 0 || found.length === 0
    ? found
    : found.map((one) => ({ ...one, geschreven: moved(one.geschreven, by) }));
}

const inBase = derived((verwerking: Verwerking) =>
  verwerking.onbekend.flatMap((geschreven) => verschrijving(geschreven, verwerking)),
);

function moved({ naam, span }: OnbekendVeld, by: number): OnbekendVeld {
  return { naam, span: shift(span, by) };
}

/** The columns that are a slip of the pen: of a field that the first row below their head lacks. */
const verschrevenKolommen = derived(({ onbekend, verwerkingen }: Register): readonly Verschrijving[] => {
  const rows = verwerkingen.filter(({ notatie }) => notatie === 'tabel');
  if (rows.length === 0) return [];
  return onbekend.flatMap((geschreven) => {
    const first = rows.find(({ span }) => span.start > geschreven.span.end);
    return first ? verschrijving(geschreven, first.base) : [];
  });
});

function verschrijving(geschreven: OnbekendVeld, verwerking: Verwerking): Verschrijving[] {
  const naam = meant(geschreven.naam, verwerking);
  return naam ? [{ geschreven, veld: naam.veld, bedoeld: written(naam, geschreven.naam) }] : [];
}

/** The fields of a verwerking that stand under a name that is a slip of the pen. */
export function verschrevenVelden(register: Register, verwerking: Verwerking): readonly VeldNaam[] {
  const isRow = verwerking.notatie === 'tabel';
  const found = isRow ? verschrevenKolommen(register) : inBase(verwerking.base);
  if (found.length === 0) return none;
  const { start } = verwerking.span;
  return found.filter(({ geschreven }) => !isRow || geschreven.span.start < start).map(({ veld }) => veld);
}

const none: readonly VeldNaam[] = [];

/** The name that was meant, of a field that the verwerking lacks. */
function meant(naam: string, { velden }: Verwerking): Naam | undefined {
  const word = foldName(naam);
  if (word.length < SHORTEST) return undefined;
  const near = (names: readonly Naam[], most: number): Naam | undefined => {
    const absent = names.filter(({ veld }) => !velden.has(veld));
    const found = nabij(
      word,
      absent.map((one) => foldName(one.naam)),
      most,
    );
    return found === undefined ? undefined : absent.find((one) => foldName(one.naam) === found);
  };
  return near(SLEUTELS, word.length < 6 ? 1 : 2) ?? near(ALIASSEN, word.length < 10 ? 1 : 2);
}

function written({ veld, naam }: Naam, mistyped: string): string {
  if (!/^\p{Lu}/u.test(mistyped)) return naam.replace('categorieen', 'categorieën');
  return capitalise(naam.includes('-') ? naamVanVeld(veld) : naam).replace(/categorieen/i, (found) =>
    found.startsWith('C') ? 'Categorieën' : 'categorieën',
  );
}
