/**
 * Coupling: which row of Bijlage 1 and which entry of the register are the same verwerking, within one
 * dossier. By kenmerk, else by the entry's `protocolnaam`, else by name within one domein.
 */
import type { Protocol } from '../model/protocol/protocol.ts';
import type { Verwerking } from '../model/verwerking/verwerking.ts';
import type { Domein } from '../knowledge/domein.ts';
import { derived } from '../text/derived.ts';
import { protocollenVan, registersVan, type Dossier, type InDocument } from './dossier.ts';

/** A verwerking in its document. */
export interface Kant {
  readonly uri: string;
  readonly verwerking: Verwerking;
}

export interface Koppeling {
  readonly rij: Kant;
  readonly entry: Kant;
  readonly via: 'id' | 'protocolnaam' | 'naam';
}

/** A verwerking without a counterpart, with the one that it may be under another name. */
export interface Ongekoppeld {
  readonly kant: Kant;
  readonly bijna: Kant | undefined;
}

export interface Koppelingen {
  readonly paren: readonly Koppeling[];
  /** Rows that no register knows. */
  readonly rijen: readonly Ongekoppeld[];
  /** Entries of a register that no protocol lists, though one covers their domein. */
  readonly entries: readonly (Ongekoppeld & { readonly protocol: InDocument<Protocol> })[];
}

const none: Koppelingen = { paren: [], rijen: [], entries: [] };

/** Couples what a dossier holds; without a register or without a protocol there is nothing to couple. */
export function koppel(dossier: Dossier): Koppelingen {
  const protocollen = protocollenVan(dossier);
  const registers = registersVan(dossier);
  if (protocollen.length === 0 || registers.length === 0) return none;
  const rijen = protocollen.flatMap(({ uri, inhoud }) =>
    inhoud.verwerkingen.map((verwerking) => ({ uri, verwerking })),
  );
  const entries = registers.flatMap(({ uri, inhoud }) =>
    inhoud.verwerkingen.map((verwerking) => ({ uri, verwerking })),
  );
  const paren = pairs(rijen, entries);
  const coupledRows = new Set(paren.map(({ rij }) => rij));
  const coupledEntries = new Set(paren.map(({ entry }) => entry));
  const openRows = rijen.filter((rij) => !coupledRows.has(rij));
  const openEntries = entries.filter((entry) => !coupledEntries.has(entry));
  const near = nearestOf(openRows, openEntries);
  const covering = protocollen.map((protocol) => ({
    protocol,
    covers: coverOf(protocol.inhoud, dossier.configuratie?.domein),
  }));
  return {
    paren,
    rijen: openRows.map((kant, index) => ({ kant, bijna: openEntries[near.rows[index] ?? -1] })),
    entries: openEntries.flatMap((kant, index) => {
      const protocol = covering.find(({ covers }) => covers(kant.verwerking))?.protocol;
      return protocol ? [{ kant, bijna: openRows[near.entries[index] ?? -1], protocol }] : [];
    }),
  };
}

/** Every row with the entry that it is; a row and an entry couple once. */
function pairs(rijen: readonly Kant[], entries: readonly Kant[]): Koppeling[] {
  const byId = indexed(entries, ({ verwerking }) => (verwerking.id ? [verwerking.id.tekst.trim()] : []));
  const byProtocolnaam = indexed(entries, ({ verwerking }) =>
    verwerking.protocolnamen.map(({ tekst }) => vouwNaam(tekst)),
  );
  const byNaam = indexed(entries, ({ verwerking }) => (verwerking.naam ? [vouwNaam(verwerking.naam.tekst)] : []));
  const taken = new Set<Kant>();
  return rijen.flatMap((rij): Koppeling[] => {
    const { id, naam } = rij.verwerking;
    const folded = naam ? vouwNaam(naam.tekst) : undefined;
    const free = (
      found: readonly Kant[] | undefined,
      accept: (entry: Kant) => boolean = () => true,
    ): Kant | undefined => found?.find((entry) => !taken.has(entry) && accept(entry));
    const viaId = id && free(byId.get(id.tekst.trim()));
    const viaProtocolnaam = viaId || !folded ? undefined : free(byProtocolnaam.get(folded));
    const viaNaam =
      viaId || viaProtocolnaam || !folded
        ? undefined
        : free(byNaam.get(folded), (entry) => sameDomein(rij.verwerking, entry.verwerking));
    const entry = viaId ?? viaProtocolnaam ?? viaNaam;
    if (!entry) return [];
    taken.add(entry);
    return [{ rij, entry, via: viaId ? 'id' : viaProtocolnaam ? 'protocolnaam' : 'naam' }];
  });
}

function indexed(
  kanten: readonly Kant[],
  keys: (kant: Kant) => readonly string[],
): ReadonlyMap<string, readonly Kant[]> {
  const index = new Map<string, Kant[]>();
  for (const kant of kanten)
    for (const key of keys(kant)) {
      if (key === '') continue;
      const known = index.get(key);
      if (known) known.push(kant);
      else index.set(key, [kant]);
    }
  return index;
}

/** A name as it is compared: compatibility forms and case folded, soft hyphens out, all but letters and digits one space. */
export function vouwNaam(naam: string): string {
  return naam
    .normalize('NFKC')
    .replaceAll('\u00AD', '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** One side that does not tell its domein, or tells it only by its name, stands in nobody's way. */
function sameDomein(a: Verwerking, b: Verwerking): boolean {
  const [one, other] = [statedDomein(a), statedDomein(b)];
  return one === undefined || other === undefined || one === other;
}

function statedDomein({ domein }: Verwerking): Domein | undefined {
  return domein && domein.uit !== 'naam' && domein.domein !== 'algemeen' ? domein.domein : undefined;
}

/**
 * Whether a protocol is to list a verwerking of this domein: one of its sub-headings or rows is of
 * that domein, or it makes no difference between domeinen.
 */
function coverOf(protocol: Protocol, ingesteld: Domein | undefined): (verwerking: Verwerking) => boolean {
  const domeinen = new Set<Domein>([
    ...protocol.tabellen.flatMap(({ tabel }) => tabel.tussenkoppen.flatMap(({ domein }) => domein ?? [])),
    ...protocol.verwerkingen.flatMap((rij) => statedDomein(rij) ?? []),
    ...(protocol.domein ? [protocol.domein] : []),
    ...(ingesteld ? [ingesteld] : []),
  ]);
  if (protocol.tabellen.length === 0 && domeinen.size === 0) return () => false;
  return (verwerking) => {
    const own = statedDomein(verwerking);
    return domeinen.size === 0 || own === undefined || domeinen.has(own);
  };
}

const NEAR = 0.6;

/** For each row and each entry the index of the nearest on the other side, if one is near. */
interface Nearest {
  readonly rows: readonly (number | undefined)[];
  readonly entries: readonly (number | undefined)[];
}

interface NearestOf extends Nearest {
  readonly bases: readonly Verwerking[];
}

/** By the first verwerking: what was last found for those beside it. */
const lastNearest = derived((_first: Verwerking): { known: NearestOf | undefined } => ({ known: undefined }));

/** Looked for again only when a verwerking is another than last time, and not where one has moved. */
function nearestOf(rijen: readonly Kant[], entries: readonly Kant[]): Nearest {
  const [rows, others] = [rijen, entries].map((kanten) => kanten.map(({ verwerking }) => verwerking.base));
  const bases = [...(rows ?? []), ...(others ?? [])];
  const [first] = rows ?? [];
  if (!first || !rows || !others || others.length === 0) return { rows: [], entries: [] };
  const last = lastNearest(first);
  const same = last.known?.rows.length === rows.length && last.known.bases.length === bases.length;
  if (!last.known || !same || !last.known.bases.every((base, index) => base === bases[index]))
    last.known = {
      bases,
      rows: rows.map((base) => nearest(base, others)),
      entries: others.map((base) => nearest(base, rows)),
    };
  return last.known;
}

/** The index of the verwerking whose name has most words in common, if it has most of them. */
function nearest(verwerking: Verwerking, others: readonly Verwerking[]): number | undefined {
  const own = wordsOf(verwerking);
  let best: { readonly index: number; readonly score: number } | undefined;
  for (const [index, other] of others.entries()) {
    if (!sameDomein(verwerking, other)) continue;
    const score = overlap(own, wordsOf(other));
    if (score >= NEAR && score > (best?.score ?? 0)) best = { index, score };
  }
  return best?.index;
}

const SMALL_WORDS = new Set([
  'de',
  'het',
  'een',
  'van',
  'voor',
  'op',
  'in',
  'en',
  'of',
  'naar',
  'tot',
  'bij',
  'met',
  'aan',
  'om',
  'te',
]);

const wordsOf = derived(({ naam }: Verwerking): ReadonlySet<string> => {
  const words = vouwNaam(naam?.tekst ?? '').split(' ');
  return new Set(words.filter((word) => word !== '' && !SMALL_WORDS.has(word)));
});

/** Dice's coefficient of two sets of words. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return (2 * common) / (a.size + b.size);
}
