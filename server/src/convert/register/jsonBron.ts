/**
 * The tables of a register in JSON: a list of records, each value at its path. A list in a record stays a list; lists
 * of one record that stand beside each other keep the same length, so that what belongs together stays together.
 */
import { foldName, recogniseVeld } from '../../model/verwerking/velden.ts';
import {
  isLeeg,
  leeg,
  lijstcel,
  tekstcel,
  type Broncel,
  type Bron,
  type Brontabel,
  type Restant,
} from './brontabel.ts';
import { decode } from '../decode.ts';
import { doelveldOf, type Doelveld } from './kolomdoelen.ts';
import { rijksoverheidKenmerken, rijksoverheidPaden } from './rijksoverheid.ts';

type JsonRecord = Readonly<Record<string, unknown>>;

const DEEPEST = 12;
const MOST_COLUMNS = 500;
/** What the part of a record is called that says what the record is. */
const NAMING: ReadonlySet<string> = new Set(['naam', 'name', 'omschrijving', 'beschrijving', 'titel']);

export interface JsonBron {
  readonly bron: Bron;
  /** What the paths of this source are, by their folded names. */
  readonly paden: ReadonlyMap<string, Doelveld>;
  readonly rol: 'verwerker' | undefined;
}

export function readJson(bytes: Uint8Array): JsonBron | { readonly reden: string } {
  const root = parsed(decode(bytes).text);
  if (root === undefined || depthOf(root) > DEEPEST)
    return { reden: 'de JSON is niet te lezen. Exporteer het register opnieuw.' };
  const lists = listsIn(root);
  if (lists.length === 0) return { reden: 'er staat geen lijst van verwerkingen in. Exporteer het hele register.' };
  const first = lists[0]?.records[0] ?? {};
  const isRijk = rijksoverheidKenmerken.every((key) => key in first);
  const restanten = rootRest(root);
  const tabellen = lists.map(({ records }) => tabelOf(records, headRows(root)));
  const namen = tabellen.flatMap(({ rijen }) => rijen.flatMap((rij) => rij.flatMap(({ waarden }) => waarden[0] ?? [])));
  return {
    bron: {
      tabellen,
      restanten,
      opmerkingen: isRijk ? ['Gelezen als export van het AVG-register van de Rijksoverheid.'] : [],
    },
    paden: new Map(
      [...Object.entries(isRijk ? rijksoverheidPaden : {}), ...padenVan(namen)].map(([pad, doel]) => [
        foldName(pad),
        doel,
      ]),
    ),
    // The records of a verwerker say what they do for others, and not whose data they are.
    rol: isRijk && 'Categorien' in first && !('Betrokkenen' in first) ? 'verwerker' : undefined,
  };
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function depthOf(value: unknown): number {
  let level: readonly unknown[] = [value];
  let depth = 0;
  while (level.length > 0 && depth <= DEEPEST) {
    level = level.flatMap((one) => (isRecord(one) ? Object.values(one) : isList(one) ? one : []));
    depth++;
  }
  return depth;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !isList(value);
}

interface List {
  readonly records: readonly JsonRecord[];
}

/** The root itself, or the lists of records directly under it. */
function listsIn(root: unknown): readonly List[] {
  if (isList(root)) return listOf(root);
  if (!isRecord(root)) return [];
  const found = Object.entries(root).flatMap(([, value]) => (isList(value) ? listOf(value) : []));
  return found.length > 0 ? found : listOf([root]);
}

function listOf(items: readonly unknown[]): readonly List[] {
  const records = items.filter(isRecord);
  return records.length > 0 ? [{ records }] : [];
}

/** Who keeps the register, as our own JSON says it beside the list. */
function headRows(root: unknown): readonly (readonly Broncel[])[] {
  const head = isRecord(root) ? root['verwerkingsregister'] : undefined;
  if (head === undefined || !isRecord(head)) return [];
  return [...flatten(head, '')].map(([pad, cel]) => [
    tekstcel(`verwerkingsregister: ${pad.replace(/^verwerkingsverantwoordelijke/, 'verantwoordelijke')}`),
    cel,
  ]);
}

/** What stands beside the lists and is none of them. */
function rootRest(root: unknown): Restant[] {
  if (!isRecord(root) || !Object.values(root).some((value) => isList(value) && value.some(isRecord))) return [];
  return Object.entries(root).flatMap(([key, value]) => {
    if ((isList(value) && value.some(isRecord)) || key === 'verwerkingsregister' || key === 'versie') return [];
    return [...flatten({ [key]: value }, '')].flatMap(([pad, cel]) =>
      isLeeg(cel) ? [] : [{ tekst: cel.waarden.join('; '), waar: pad }],
    );
  });
}

function tabelOf(records: readonly JsonRecord[], above: readonly (readonly Broncel[])[]): Brontabel {
  const flat = records.map((record) => flatten(record, ''));
  const columns = [...new Set(flat.flatMap((cells) => [...cells].flatMap(([pad, cel]) => (isLeeg(cel) ? [] : [pad]))))];
  const kept = columns.slice(0, MOST_COLUMNS);
  const rijen = flat.map((cells) => kept.map((pad) => cells.get(pad) ?? leeg));
  return {
    naam: '',
    rijen: [...above, kept.map(tekstcel), ...rijen],
    nummers: [...above.map(() => 0), 0, ...rijen.map((_, index) => index + 1)],
  };
}

/** Every value of a record at its path, with the lists in it as lists. */
function flatten(record: JsonRecord, path: string): Map<string, Broncel> {
  const cells = new Map<string, Broncel>();
  for (const [key, value] of Object.entries(record)) {
    const pad = path === '' ? key : `${path}.${key}`;
    if (isRecord(value)) for (const [sub, cel] of flatten(value, pad)) cells.set(sub, cel);
    else if (!isList(value)) cells.set(pad, tekstcel(scalar(value)));
    else for (const [sub, cel] of flattenList(value, pad)) cells.set(sub, cel);
  }
  return cells;
}

function flattenList(items: readonly unknown[], path: string): Map<string, Broncel> {
  const cells = new Map<string, Broncel>();
  const scalars = items
    .filter((item) => !isRecord(item))
    .map((item) => (isList(item) ? JSON.stringify(item) : scalar(item)));
  if (scalars.length > 0) cells.set(path, lijstcel(scalars));
  const records = items.filter(isRecord).map((item) => flatten(item, path));
  for (const pad of new Set(records.flatMap((one) => [...one.keys()]))) {
    const found = records.map((one) => one.get(pad) ?? leeg);
    // Lists in a list stand one after another; of one record alone its items stay items.
    const nested = found.length > 1 && pad.slice(path.length + 1).includes('.');
    const values = found.flatMap(({ waarden }) => (nested || found.length === 1 ? waarden : [waarden.join('; ')]));
    cells.set(pad, lijstcel(values));
  }
  return cells;
}

function scalar(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Paths that are a field by their own name: `bewaartermijn.vanaf`, `Ontvangers.Omschrijving`. */
function padenVan(namen: readonly string[]): (readonly [string, Doelveld])[] {
  return namen.flatMap((pad) => {
    const own = pad.length < 200 && pad.includes('.') ? padveld(pad) : undefined;
    return own === undefined ? [] : [[pad, own] as const];
  });
}

function padveld(pad: string): Doelveld | undefined {
  const [veld = '', deel = '', ...more] = pad.split('.');
  const exact = doelveldOf(pad);
  if (exact !== undefined) return exact;
  const [found] = recogniseVeld(veld)?.velden ?? [];
  return found !== undefined && more.length === 0 && NAMING.has(foldName(deel)) ? doelveldOf(found) : undefined;
}
