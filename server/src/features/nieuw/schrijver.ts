/** What the new protocol and the new register write alike. */
import type { Bepaling } from '../../knowledge/wetten/bepalingen.generated.ts';
import { notatie, plaatsVan } from '../../knowledge/wetten/bepaling.ts';
import type { WettenCatalogus } from '../../knowledge/wetten/catalogus.ts';
import type { WetId } from '../../knowledge/wetten/wetIds.generated.ts';

export interface Schrijver {
  readonly gemeente: string;
  readonly jaar: string;
  /** Provisions as a lawyer writes them, those of one law together. */
  readonly noem: (bepalingen: readonly Bepaling[]) => string;
}

/** `artikel 10 Wabb; artikelen 7, 17 en 53a lid 6 Participatiewet`. */
export function grondslagen(catalogus: WettenCatalogus, bepalingen: readonly Bepaling[]): string {
  const perWet = new Map<string, string[]>();
  for (const bepaling of bepalingen) {
    const plaats = plaatsVan(bepaling);
    const { kort } = catalogus.wet(plaats.wet);
    const words = notatie(catalogus, plaats)
      .replace(/^artikel /, '')
      .slice(0, -kort.length - 1);
    const naam = ` ${wetnaam(catalogus, plaats.wet)}`;
    perWet.set(naam, [...(perWet.get(naam) ?? []), words]);
  }
  return [...perWet]
    .map(([naam, plaatsen]) => `${plaatsen.length === 1 ? 'artikel' : 'artikelen'} ${opsomming(plaatsen)}${naam}`)
    .join('; ');
}

/** The short name of a law, or its title where another law is called the same. */
function wetnaam(catalogus: WettenCatalogus, id: WetId): string {
  const { kort, citeertitel } = catalogus.wet(id);
  const same = catalogus.wetten.filter((wet) => wet.kort.toLowerCase() === kort.toLowerCase());
  return same.length > 1 ? citeertitel : kort;
}

/** `a`, `a en b`, `a, b en c`. */
export function opsomming(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} en ${words.at(-1) ?? ''}`;
}
