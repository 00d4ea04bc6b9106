/**
 * Provisions: the place of a law that a rule cites or a text names, as key (`AVG 6 lid 1 onder e`)
 * and as a lawyer writes it.
 */
import type { WettenCatalogus } from './catalogus.ts';
import type { Bepaling } from './bepalingen.generated.ts';
import { wetIds, type WetId } from './wetIds.generated.ts';

/** A place in a law; numbers as the law writes them. */
export interface Plaats {
  readonly wet: WetId;
  readonly artikel: string;
  readonly lid?: string;
  readonly onderdeel?: string;
}

const key = /^(\S+) (\S+?)(?: lid (\S+?))?(?: onder (\S+))?$/;

/** The place of a provision that a rule cites. */
export function plaatsVan(bepaling: Bepaling): Plaats {
  const plaats = parseBepaling(bepaling);
  if (!plaats) throw new RangeError(`no provision: ${bepaling}`);
  return plaats;
}

/** The place that a key such as `Wmo2015 5.1.1 lid 4` names; undefined when it is no such key. */
export function parseBepaling(text: string): Plaats | undefined {
  const [, id, artikel, lid, onderdeel] = key.exec(text) ?? [];
  const wet = wetIds.find((known) => known === id);
  if (wet === undefined || artikel === undefined) return undefined;
  return {
    wet,
    artikel,
    ...(lid === undefined ? {} : { lid }),
    ...(onderdeel === undefined ? {} : { onderdeel }),
  };
}

/** The key of a place; a `Bepaling` when our data have the place. */
export function bepalingVan({ wet, artikel, lid, onderdeel }: Plaats): string {
  return `${wet} ${artikel}${lidEnOnderdeel(lid, onderdeel)}`;
}

/** As a lawyer writes it: `artikel 6 lid 1 onder e AVG`, `artikel 7:454 lid 3 BW`. */
export function notatie(catalogus: WettenCatalogus, { wet, artikel, lid, onderdeel }: Plaats): string {
  const parts = lidEnOnderdeel(lid, onderdeel);
  for (const { boeken, namen } of catalogus.wetboeken)
    for (const [boek, id] of boeken) if (id === wet) return `artikel ${boek}:${artikel}${parts} ${namen.at(-1) ?? wet}`;
  return `artikel ${artikel}${parts} ${catalogus.wet(wet).kort}`;
}

/** A provision as a lawyer writes it, where it is given as its key; what is no key stays as it is. */
export function uitgeschreven(catalogus: WettenCatalogus, bepaling: string): string {
  const plaats = parseBepaling(bepaling);
  return plaats ? notatie(catalogus, plaats) : bepaling;
}

/** `a tot en met f`, `a en b`, `a`: the names of leden or onderdelen in a sentence. */
export function opsomming(namen: readonly string[]): string {
  const [first = '', ...rest] = namen;
  const last = rest.at(-1);
  if (last === undefined) return first;
  const inOrder = namen.every((naam, index) => index === 0 || follows(namen[index - 1] ?? '', naam));
  if (rest.length > 1 && inOrder) return `${first} tot en met ${last}`;
  return `${namen.slice(0, -1).join(', ')} en ${last}`;
}

function lidEnOnderdeel(lid: string | undefined, onderdeel: string | undefined): string {
  return `${lid === undefined ? '' : ` lid ${lid}`}${onderdeel === undefined ? '' : ` onder ${onderdeel}`}`;
}

function follows(before: string, after: string): boolean {
  if (/^\d+$/.test(before)) return Number(before) + 1 === Number(after);
  return before.length === 1 && after.length === 1 && before.charCodeAt(0) + 1 === after.charCodeAt(0);
}
