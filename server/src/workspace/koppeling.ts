/**
 * Coupling: which row of Bijlage 1 and which entry of the register are the same verwerking, within one
 * dossier. By kenmerk, else by the entry's `protocolnaam`, else by name within one domein.
 */
import type { Protocol } from '../model/protocol/protocol.ts';
import type { Verwerking } from '../model/verwerking/verwerking.ts';
import type { Domein } from '../knowledge/domein.ts';
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
  return {
    paren,
    rijen: openRows.map((kant) => ({ kant, bijna: nearest(kant, openEntries) })),
    entries: openEntries.flatMap((kant) => {
      const protocol = protocollen.find(({ inhoud }) => covers(inhoud, kant.verwerking, dossier.configuratie?.domein));
      return protocol ? [{ kant, bijna: nearest(kant, openRows), protocol }] : [];
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
function covers(protocol: Protocol, verwerking: Verwerking, ingesteld: Domein | undefined): boolean {
  const domeinen = new Set<Domein>([
    ...protocol.tabellen.flatMap(({ tabel }) => tabel.tussenkoppen.flatMap(({ domein }) => domein ?? [])),
    ...protocol.verwerkingen.flatMap((rij) => statedDomein(rij) ?? []),
    ...(protocol.domein ? [protocol.domein] : []),
    ...(ingesteld ? [ingesteld] : []),
  ]);
  if (protocol.tabellen.length === 0 && domeinen.size === 0) return false;
  const own = statedDomein(verwerking);
  return domeinen.size === 0 || own === undefined || domeinen.has(own);
}

const NEAR = 0.6;

/** The verwerking whose name has most words in common, if it has most of them. */
function nearest(kant: Kant, others: readonly Kant[]): Kant | undefined {
  const own = wordsOf(kant);
  let best: { readonly kant: Kant; readonly score: number } | undefined;
  for (const other of others) {
    if (!sameDomein(kant.verwerking, other.verwerking)) continue;
    const score = overlap(own, wordsOf(other));
    if (score >= NEAR && score > (best?.score ?? 0)) best = { kant: other, score };
  }
  return best?.kant;
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

function wordsOf({ verwerking }: Kant): ReadonlySet<string> {
  const words = vouwNaam(verwerking.naam?.tekst ?? '').split(' ');
  return new Set(words.filter((word) => word !== '' && !SMALL_WORDS.has(word)));
}

/** Dice's coefficient of two sets of words. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const common = [...a].filter((word) => b.has(word)).length;
  return (2 * common) / (a.size + b.size);
}
