/**
 * The source of a verwerking: its fields as the notation gives them, before any is read. YAML
 * records, table rows and sections all become this form, so that fields are read in one place.
 */
import { ReadingBuilder } from '../../text/reading.ts';
import { cover, shift, type Span } from '../../text/span.ts';
import type { DataNode, Located, RecordNode, Row, ScalarNode } from '../../syntax/tree.ts';
import type { Kolom, TabelRij } from './tabel.ts';
import { recogniseVeld } from './velden.ts';
import type { VeldNaam, VeldTaal } from './velddefinities.ts';

export interface BronVeld {
  readonly veld: VeldNaam;
  /** The key, the label or the head of the column; absolute. */
  readonly kop: Span;
  readonly waarde: Located<DataNode>;
  /** What an edit of the value replaces; absolute. */
  readonly waardeSpan: Span;
  /** The other fields that the same value holds: a column `Doel & grondslag`. */
  readonly samenMet: readonly VeldNaam[];
}

export interface Bron {
  readonly span: Span;
  readonly velden: readonly BronVeld[];
  /** Keys that name no field, with their place; for the first row of a table also such columns. */
  readonly onbekend: readonly { readonly naam: string; readonly span: Span }[];
  /** The languages in which the fields are named. */
  readonly talen: readonly VeldTaal[];
}

/** The source of a verwerking written as a record. */
export function bronVanRecord({ origin, node }: Located<RecordNode>): Bron {
  const velden: BronVeld[] = [];
  const onbekend: { naam: string; span: Span }[] = [];
  const talen: VeldTaal[] = [];
  for (const entry of node.entries) {
    const kop = shift(entry.keySpan, origin);
    const found = recogniseVeld(entry.key);
    if (!found) {
      onbekend.push({ naam: entry.key, span: kop });
      continue;
    }
    talen.push(found.taal);
    const waarde = { origin, node: entry.value };
    for (const veld of found.velden)
      velden.push({
        veld,
        kop,
        waarde,
        waardeSpan: shift(entry.value.span, origin),
        samenMet: others(found.velden, veld),
      });
  }
  return { span: shift(node.span, origin), velden, onbekend, talen };
}

/** The source of a verwerking written as a row, with the rows that go on with it. */
export function bronVanRij(rij: TabelRij, kolommen: readonly Kolom[]): Bron {
  const velden: BronVeld[] = [];
  for (const kolom of kolommen) {
    const waarde = cellValue(rij.rijen, kolom.index);
    if (!waarde) continue;
    for (const veld of kolom.velden)
      velden.push({ veld, kop: kolom.kopSpan, ...waarde, samenMet: others(kolom.velden, veld) });
  }
  const talen = kolommen.flatMap((kolom) => (kolom.taal ? [kolom.taal] : []));
  return { span: rij.span, velden, onbekend: [], talen };
}

function others(velden: readonly VeldNaam[], veld: VeldNaam): VeldNaam[] {
  return velden.filter((other) => other !== veld);
}

/** The cell of a column over all rows of one verwerking, as one value. */
function cellValue(
  rows: readonly Located<Row>[],
  column: number,
): { readonly waarde: Located<ScalarNode>; readonly waardeSpan: Span } | undefined {
  const [head] = rows;
  const first = head?.node.cells[column];
  if (!head || !first) return undefined;
  const origin = head.origin;
  const builder = new ReadingBuilder().addReading(first.reading);
  let span = shift(first.span, origin);
  for (const row of rows.slice(1)) {
    const cell = row.node.cells[column];
    const run = cell?.reading.runs[0];
    if (!cell || !run) continue;
    const source = run.source + row.origin - origin;
    if (builder.length > 0) builder.add('\n', source, 0);
    builder.addReading(cell.reading, row.origin - origin);
    span = cover(span, shift(cell.span, row.origin));
  }
  const reading = builder.build();
  const node: ScalarNode = {
    kind: 'scalar',
    value: reading.text === '' ? null : reading.text,
    reading,
    span: shift(span, -origin),
  };
  return { waarde: { origin, node }, waardeSpan: span };
}
