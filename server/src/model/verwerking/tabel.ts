/**
 * Tables of verwerkingen, and contact matrices: which columns they have, which rows belong together,
 * and under which sub-heading a row stands.
 */
import { parseDomein, type Domein } from '../../knowledge/domein.ts';
import { spanIn, type Passage } from '../../text/reading.ts';
import { shift, type Span } from '../../text/span.ts';
import type { Cell, Located, Row, Table } from '../../syntax/tree.ts';
import { mendRows } from './brokenRows.ts';
import { countVelden } from './kenmerkend.ts';
import { foldName, recogniseVeld } from './velden.ts';
import type { VeldNaam, VeldTaal } from './velddefinities.ts';

/** A column as its head names it. */
export interface Kolom {
  readonly index: number;
  readonly kop: Passage;
  readonly kopSpan: Span;
  readonly velden: readonly VeldNaam[];
  readonly taal: VeldTaal | undefined;
}

/** A row with the rows that go on with it, cell by cell. */
export interface TabelRij {
  readonly rijen: readonly Located<Row>[];
  readonly span: Span;
  readonly tussenkop: Tussenkop | undefined;
}

/** A row that holds nothing but a heading, such as `Jeugd`. */
export interface Tussenkop {
  readonly tekst: string;
  readonly span: Span;
  readonly domein: Domein | undefined;
}

export interface VerwerkingenTabel {
  readonly table: Located<Table>;
  readonly kolommen: readonly Kolom[];
  readonly kopRij: Located<Row>;
  readonly rijen: readonly TabelRij[];
  readonly tussenkoppen: readonly Tussenkop[];
}

/** A matrix of contacts: with whom, when, which data, and whether consent is asked. */
export interface Contactmatrix {
  readonly delen: readonly MatrixDeel[];
  readonly kolommen: readonly MatrixKolom[];
}

/** One part of a matrix that footnotes or a page break cut. */
export interface MatrixDeel {
  readonly table: Located<Table>;
  readonly rijen: readonly MatrixRij[];
}

export interface MatrixRij {
  readonly rij: Located<Row>;
  readonly span: Span;
  /** Own or, in a row that leaves it open, that of the row above. */
  readonly doel: Passage | undefined;
  readonly geerfd: boolean;
}

export interface MatrixKolom {
  readonly index: number;
  readonly rol: 'doel' | 'contact' | 'wanneer' | 'gegevens' | 'toestemming' | undefined;
}

export function cellPassage(row: Located<Row>, cell: Cell): Passage {
  return { origin: row.origin, reading: cell.reading };
}

/** The rows of a table with absolute origins. */
export function rowsOf(table: Located<Table>): Located<Row>[] {
  return table.node.rows.map(({ origin, node }) => ({ origin: table.origin + origin, node }));
}

/** The columns of a row read as a head. */
export function kolommenOf(row: Located<Row>): Kolom[] {
  return row.node.cells.map((cell, index) => {
    const found = recogniseVeld(cell.reading.text.replace(/\n/g, ' '));
    const kop = cellPassage(row, cell);
    return { index, kop, kopSpan: spanIn(kop), velden: found?.velden ?? [], taal: found?.taal };
  });
}

/**
 * Whether a head makes a table of verwerkingen where such a table may stand: three different fields,
 * a name or a purpose among them, and one that only verwerkingen have.
 */
export function isVerwerkingenKop(kolommen: readonly Kolom[]): boolean {
  const velden = kolommen.flatMap((kolom) => kolom.velden);
  const { all, distinctive } = countVelden(velden);
  return all >= 3 && distinctive >= 1 && (velden.includes('naam') || velden.includes('doelen'));
}

/** The table of verwerkingen that a table is, if it is one. */
export function readVerwerkingenTabel(table: Located<Table>): VerwerkingenTabel | undefined {
  const [kopRij, ...body] = rowsOf(table);
  if (!kopRij) return undefined;
  const kolommen = kolommenOf(kopRij);
  if (!isVerwerkingenKop(kolommen)) return undefined;
  const rows = table.node.notation === 'tabs' ? mendRows(body, kolommen.length) : body;
  return groupRows(table, kopRij, kolommen, rows);
}

/** What draws a line in a table, such as the marks below its head that were left behind when it was pasted. */
const LINE = /^[-–—=:]+$/;

function groupRows(
  table: Located<Table>,
  kopRij: Located<Row>,
  kolommen: readonly Kolom[],
  body: readonly Located<Row>[],
): VerwerkingenTabel {
  const rijen: { rijen: Located<Row>[]; tussenkop: Tussenkop | undefined }[] = [];
  const tussenkoppen: Tussenkop[] = [];
  for (const row of body) {
    const filled = row.node.cells.filter((cell) => cell.reading.text !== '');
    const [first] = row.node.cells;
    if (filled.every(({ reading }) => LINE.test(reading.text))) continue;
    if (filled.length === 1 && first && filled[0] === first && kolommen.length > 2 && isTussenkop(first.reading.text)) {
      tussenkoppen.push(tussenkopOf(row, first));
      continue;
    }
    const last = rijen.at(-1);
    if (last && continues(row, filled.length, kolommen.length)) last.rijen.push(row);
    else rijen.push({ rijen: [row], tussenkop: tussenkoppen.at(-1) });
  }
  return { table, kolommen, kopRij, tussenkoppen, rijen: rijen.map(spanned) };
}

function spanned({ rijen, tussenkop }: { rijen: Located<Row>[]; tussenkop: Tussenkop | undefined }): TabelRij {
  const spans = rijen.map((row) => shift(row.node.span, row.origin));
  return {
    rijen,
    tussenkop,
    span: { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) },
  };
}

/** The name of a domein and nothing else: a row with only the name of a verwerking is one that lacks all the rest. */
function isTussenkop(tekst: string): boolean {
  return parseDomein(tekst)?.zekerheid === 'exact' || /^overige?n?$/i.test(tekst.trim());
}

/** A row without a first cell and with at most half of the others goes on with the row above. */
function continues(row: Located<Row>, filled: number, columns: number): boolean {
  return row.node.cells[0]?.reading.text === '' && filled <= columns / 2;
}

function tussenkopOf(row: Located<Row>, cell: Cell): Tussenkop {
  const passage = cellPassage(row, cell);
  return { tekst: cell.reading.text, span: spanIn(passage), domein: parseDomein(cell.reading.text)?.domein };
}

const MATRIX_ROLES: readonly (readonly [RegExp, NonNullable<MatrixKolom['rol']>])[] = [
  [/^toestemming/, 'toestemming'],
  [/^(?:contact met|met wie|delen met|partij|organisatie)/, 'contact'],
  [/^wanneer/, 'wanneer'],
  [/^(?:wat vraag je|wat deel je|welke gegevens|gegevens|persoonsgegevens)/, 'gegevens'],
  [/^doel/, 'doel'],
];

/** The contact matrix that a run of tables makes: the first has the head, the others go on with its columns. */
export function readContactmatrix(tables: readonly Located<Table>[]): Contactmatrix | undefined {
  const [first, ...others] = tables;
  const [head, ...body] = first ? rowsOf(first) : [];
  if (!first || !head) return undefined;
  const kolommen = head.node.cells.map((cell, index) => ({ index, rol: matrixRole(cell.reading.text) }));
  const roles = new Set(kolommen.map((kolom) => kolom.rol));
  if (!roles.has('contact') || !roles.has('toestemming')) return undefined;
  const delen: MatrixDeel[] = [];
  let doel: Passage | undefined;
  const doelIndex = kolommen.find((kolom) => kolom.rol === 'doel')?.index ?? 0;
  const add = (table: Located<Table>, rows: readonly Located<Row>[]): void => {
    const rijen = rows.map((rij) => {
      const cell = rij.node.cells[doelIndex];
      const own = cell && cell.reading.text !== '' ? cellPassage(rij, cell) : undefined;
      doel = own ?? doel;
      return { rij, span: shift(rij.node.span, rij.origin), doel, geerfd: own === undefined };
    });
    delen.push({ table, rijen });
  };
  add(first, body);
  for (const table of others) if (continuesMatrix(table, kolommen.length)) add(table, rowsOf(table));
  return { delen, kolommen };
}

function continuesMatrix(table: Located<Table>, columns: number): boolean {
  const rows = table.node.rows;
  return rows.length > 0 && rows.every(({ node }) => Math.abs(node.cells.length - columns) <= 1);
}

function matrixRole(text: string): MatrixKolom['rol'] {
  const folded = foldName(text);
  return MATRIX_ROLES.find(([pattern]) => pattern.test(folded))?.[1];
}
