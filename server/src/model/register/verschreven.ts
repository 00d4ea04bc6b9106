/** Names of fields that are a slip of the pen: nearly the name of a field that the verwerking lacks. */
import { capitalise } from '../../text/capitalise.ts';
import { derived } from '../../text/derived.ts';
import { contains } from '../../text/span.ts';
import { nabij } from '../nabij.ts';
import { foldName, naamVanVeld } from '../verwerking/velden.ts';
import { veldDefinities, type VeldNaam } from '../verwerking/velddefinities.ts';
import type { Verwerking } from '../verwerking/verwerking.ts';
import type { OnbekendVeld, Register } from './register.ts';

export interface Verschrijving {
  readonly geschreven: OnbekendVeld;
  readonly veld: VeldNaam;
  /** The name as its author would have written it: with trema, and with the capital. */
  readonly bedoeld: string;
  /** The verwerking that has the field; for a column the first row below its head. */
  readonly verwerking: Verwerking;
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
export const verschrijvingenIn = derived(({ onbekend, verwerkingen }: Register): readonly Verschrijving[] => {
  const ordered = [...verwerkingen].sort((one, other) => one.span.start - other.span.start);
  let at = 0;
  return [...onbekend]
    .sort((one, other) => one.span.start - other.span.start)
    .flatMap((geschreven) => {
      while (at < ordered.length - 1 && (ordered[at]?.span.end ?? 0) < geschreven.span.end) at++;
      const verwerking = ordered[at];
      if (!verwerking || !holds(verwerking, geschreven)) return [];
      const naam = meant(geschreven.naam, verwerking);
      return naam ? [{ geschreven, veld: naam.veld, bedoeld: written(naam, geschreven.naam), verwerking }] : [];
    });
});

/** Whether a verwerking of the register has the field under a name that is a slip of the pen. */
export function isVerschreven(register: Register, { span, notatie }: Verwerking, veld: VeldNaam): boolean {
  const fields = verschrevenVelden(register);
  const start = notatie === 'tabel' ? fields.columns.get(veld) : undefined;
  return (start !== undefined && start < span.start) || (fields.keys.get(span.start)?.has(veld) ?? false);
}

const verschrevenVelden = derived((register: Register) => {
  const columns = new Map<VeldNaam, number>();
  const keys = new Map<number, Set<VeldNaam>>();
  for (const { veld, verwerking, geschreven } of verschrijvingenIn(register)) {
    if (verwerking.notatie === 'tabel') {
      if (!columns.has(veld)) columns.set(veld, geschreven.span.start);
    } else keys.set(verwerking.span.start, (keys.get(verwerking.span.start) ?? new Set()).add(veld));
  }
  return { columns, keys };
});

function holds({ span, notatie }: Verwerking, { span: own }: OnbekendVeld): boolean {
  return contains(span, own) || (notatie === 'tabel' && span.start > own.end);
}

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
