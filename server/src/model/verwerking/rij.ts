/** Rows of tables as verwerkingen. A row is read once, wherever edits elsewhere move it. */
import type { Kennis } from '../../knowledge/kennis.ts';
import { derivedPair } from '../../text/derived.ts';
import { shift } from '../../text/span.ts';
import type { Located, Row } from '../../syntax/tree.ts';
import { bronVanRij } from './bron.ts';
import { lowerVerwerking, type Omgeving } from './lower.ts';
import type { TabelRij, VerwerkingenTabel } from './tabel.ts';
import { verplaats } from './verplaats.ts';
import type { Verwerking } from './verwerking.ts';

export function verwerkingVanRij(
  rij: TabelRij,
  { kolommen, kopRij }: Pick<VerwerkingenTabel, 'kolommen' | 'kopRij'>,
  around: Pick<Omgeving, 'soort' | 'domein'>,
  kennis: Kennis,
): Verwerking {
  const [first, ...more] = rij.rijen;
  const omgeving: Omgeving = { ...around, notatie: 'tabel', naam: undefined };
  if (!first) return lowerVerwerking(bronVanRij(rij, kolommen), omgeving, kennis);
  const { soort, domein } = around;
  const known = readBefore(first.node, kopRij.node);
  const key = [soort, domein?.domein, domein?.uit, ...more.map(({ origin }) => origin - first.origin)].join(' ');
  const before = known.get(key);
  if (before?.kennis === kennis && sameRows(before.rows, more))
    return verplaats(before.base, first.origin, kopRij.origin);
  const rijen = rij.rijen.map(({ origin, node }) => ({ origin: origin - first.origin, node }));
  const heads = kolommen.map((kolom) => ({ ...kolom, kopSpan: shift(kolom.kopSpan, -kopRij.origin) }));
  const counted: TabelRij = { ...rij, rijen, span: shift(rij.span, -first.origin) };
  const base = lowerVerwerking(bronVanRij(counted, heads), omgeving, kennis);
  known.set(key, { kennis, rows: more.map(({ node }) => node), base });
  return verplaats(base, first.origin, kopRij.origin);
}

interface ReadRow {
  readonly kennis: Kennis;
  /** The rows that go on with it. */
  readonly rows: readonly Row[];
  readonly base: Verwerking;
}

/** By the row and the head of its table, for each way in which the surroundings have it read. */
const readBefore = derivedPair((_row: Row, _head: Row) => new Map<string, ReadRow>());

function sameRows(before: readonly Row[], now: readonly Located<Row>[]): boolean {
  return before.length === now.length && before.every((row, index) => row === now[index]?.node);
}
