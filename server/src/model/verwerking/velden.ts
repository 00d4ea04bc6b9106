/** Recognises the fields of a verwerking by the names that people give them. */
import { perText } from '../../text/perText.ts';
import { veldDefinities, type VeldNaam, type VeldTaal } from './velddefinities.ts';

/** What a column or key name stands for: one field, or several that are kept together. */
export interface VeldHerkenning {
  readonly velden: readonly VeldNaam[];
  readonly taal: VeldTaal;
}

/**
 * A name as it is compared: compatibility forms and case folded, accents and soft hyphens out, and
 * everything but letters and digits one space.
 */
export const foldName = perText((name): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

const talen: readonly VeldTaal[] = ['nl', 'de', 'en', 'fr', 'es'];

const known: ReadonlyMap<string, VeldHerkenning> = new Map(
  veldDefinities
    .flatMap(({ veld, aliassen }) => [
      [foldName(veld), { velden: [veld], taal: 'nl' as const }] as const,
      ...talen.flatMap((taal) =>
        (aliassen[taal] ?? []).map((naam) => [foldName(naam), { velden: [veld], taal }] as const),
      ),
    ])
    .reverse(),
);

/** Words that hold two fields in one column together: `Doel & grondslag`. */
const TOGETHER = /[&+/;,]|\ben\b/i;

/** The field or fields that a column or key name stands for. */
export function recogniseVeld(name: string): VeldHerkenning | undefined {
  const whole = known.get(foldName(name)) ?? known.get(foldName(asWords(name)));
  if (whole) return whole;
  const bare = known.get(foldName(withoutLastBrackets(name)));
  if (bare) return bare;
  const parts = name
    .split(TOGETHER)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length !== 2) return undefined;
  const found = parts.map((part) => known.get(foldName(part)));
  const [first, second] = found;
  if (!first || !second) return undefined;
  return { velden: [...first.velden, ...second.velden], taal: first.taal };
}

/** `Betrokkenen (art. 30 lid 1(c))` without what stands in brackets at its end. */
function withoutLastBrackets(name: string): string {
  const trimmed = name.trimEnd();
  if (!trimmed.endsWith(')')) return name;
  let depth = 0;
  for (let at = trimmed.length - 1; at >= 0; at--) {
    const sign = trimmed.charAt(at);
    if (sign === ')') depth++;
    if (sign === '(') depth--;
    if (depth === 0) return trimmed.slice(0, at);
  }
  return name;
}

/** `categorieenBetrokkenen`, as programs name a field, in words. */
function asWords(name: string): string {
  return name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
}

/** How a field is called in a message. */
export function naamVanVeld(veld: VeldNaam): string {
  return veldDefinities.find((definitie) => definitie.veld === veld)?.naam ?? veld;
}
