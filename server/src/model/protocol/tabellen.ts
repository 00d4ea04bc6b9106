/** The tables of a protocol: those of verwerkingen (Bijlage 1) and the contact matrices. */
import { delenOf, type Deel } from '../structure/deel.ts';
import type { TableUnit } from '../structure/unit.ts';
import {
  readContactmatrix,
  readVerwerkingenTabel,
  rowsOf,
  type Contactmatrix,
  type VerwerkingenTabel,
} from '../verwerking/tabel.ts';
import type { Located, Table } from '../../syntax/tree.ts';

export interface ProtocolTabellen {
  readonly verwerkingen: readonly { readonly tabel: VerwerkingenTabel; readonly deel: Deel }[];
  readonly matrices: readonly { readonly matrix: Contactmatrix; readonly deel: Deel }[];
}

export function readTabellen(regeling: Deel): ProtocolTabellen {
  const verwerkingen: { tabel: VerwerkingenTabel; deel: Deel }[] = [];
  const matrices: { matrix: Contactmatrix; deel: Deel }[] = [];
  for (const deel of delenOf(regeling)) {
    if (deel.soort === 'publicatie' || deel.tabellen.length === 0) continue;
    const tables = withContinuations(deel.tabellen);
    const tabellen = tables.flatMap((table) => readVerwerkingenTabel(table) ?? []);
    verwerkingen.push(...tabellen.map((tabel) => ({ tabel, deel })));
    const matrix = tabellen.length === 0 ? firstMatrix(deel.tabellen.map((unit) => unit.table)) : undefined;
    if (matrix) matrices.push({ matrix, deel });
  }
  return { verwerkingen, matrices };
}

function firstMatrix(tables: readonly Located<Table>[]): Contactmatrix | undefined {
  for (let at = 0; at < tables.length; at++) {
    const matrix = readContactmatrix(tables.slice(at));
    if (matrix) return matrix;
  }
  return undefined;
}

/** A table that a page break cut behind its head, or between its rows, is one table. */
function withContinuations(units: readonly TableUnit[]): Located<Table>[] {
  const joined: Located<Table>[] = [];
  for (const { table } of units) {
    const before = joined.at(-1);
    const head = before && readVerwerkingenTabel(before);
    const goesOn = head && !readVerwerkingenTabel(table) && hasColumns(table, head.kolommen.length);
    if (before && goesOn) joined[joined.length - 1] = joinTables(before, table);
    else joined.push(table);
  }
  return joined;
}

function hasColumns(table: Located<Table>, columns: number): boolean {
  return table.node.rows.every(({ node }) => node.cells.length === columns);
}

function joinTables(a: Located<Table>, b: Located<Table>): Located<Table> {
  const moved = rowsOf(b).map(({ origin, node }) => ({ origin: origin - a.origin, node }));
  const end = b.node.span.end + b.origin - a.origin;
  const node: Table = { ...a.node, rows: [...a.node.rows, ...moved], span: { start: a.node.span.start, end } };
  return { origin: a.origin, node };
}
