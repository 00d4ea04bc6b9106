/** Suggestions in a cell of Bijlage 1: verwerkingen that it lacks, and what the register says of the one in the row. */
import { celtekst } from '../../model/edit/celtekst.ts';
import { lineStartAt } from '../../model/edit/regels.ts';
import type { Protocol } from '../../model/protocol/protocol.ts';
import type { VeldNaam } from '../../model/verwerking/velddefinities.ts';
import type { Verwerking } from '../../model/verwerking/verwerking.ts';
import type { Span } from '../../text/span.ts';
import { registersVan, type Dossier } from '../../workspace/dossier.ts';
import { vouwNaam } from '../../workspace/koppeling.ts';
import type { Wetgeving } from './bepalingen.ts';
import { grondenVoor } from './gronden.ts';
import { gevouwenNamen, nietInProtocol, protocolnaamVan } from './namen.ts';
import { withoutRepeats, type Suggestion } from './suggestion.ts';

export interface Celplek {
  readonly velden: readonly VeldNaam[];
  /** The cell of the name in this row, as far as it stands before the place. */
  readonly naam: string;
  readonly span: Span;
  /** Whether nothing else stands in the cell. */
  readonly leeg: boolean;
}

/** Behind the last unit of a table the row that is being written may still stand. */
const LINE_BREAKS = 2;

/** Undefined outside a table of verwerkingen in Markdown. */
export function celplekAt(text: string, offset: number, { tabellen }: Protocol): Celplek | undefined {
  const start = lineStartAt(text, offset);
  const before = text.slice(start, offset);
  if (!before.includes('|')) return undefined;
  const found = tabellen.find(({ tabel: { table, kopRij } }) => {
    const end = table.origin + table.node.span.end;
    return table.node.notation === 'gfm' && kopRij.origin + kopRij.node.span.end < start && start <= end + LINE_BREAKS;
  });
  if (!found) return undefined;
  const cells = before
    .replace(/^[ \t>]*\|/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trimStart());
  const typed = cells.at(-1) ?? '';
  const { kolommen } = found.tabel;
  const velden = kolommen.filter(({ index }) => index === cells.length - 1).flatMap((kolom) => kolom.velden);
  const named = kolommen.find((kolom) => kolom.velden.includes('naam'))?.index ?? 0;
  const naam = (cells.length - 1 > named ? (cells[named] ?? '') : '')
    .replaceAll('\\|', '|')
    .replace(/[*_]/g, '')
    .trim();
  return {
    velden,
    naam,
    span: { start: offset - typed.length, end: offset },
    leeg: typed === '' || !/[;,.]/.test(typed),
  };
}

export function cellenVoor(
  { velden, naam, span, leeg }: Celplek,
  dossier: Dossier,
  wetgeving: Wetgeving,
): Suggestion[] {
  if (velden.includes('naam'))
    return nietInProtocol(dossier).map((entry) => {
      const own = protocolnaamVan(entry);
      return { label: own, kind: 'naam', detail: 'staat in het register', span, newText: inCell(own) };
    });
  if (!leeg) return [];
  const entry = naam === '' ? undefined : entryNamed(naam, dossier);
  const said = entry ? celtekst(entry, velden).replace(/\s+/g, ' ').trim() : '';
  const uitRegister: Suggestion[] =
    said === ''
      ? []
      : [{ label: said, kind: 'waarde', detail: 'zo staat het in het register', span, newText: inCell(said) }];
  const gronden = velden.includes('grondslag')
    ? grondenVoor(span, entry?.domein?.domein, wetgeving, (label, citaat) => `${label}: ${citaat}`)
    : [];
  const bsn = velden.includes('bsn')
    ? ['Ja', 'Nee'].map((label): Suggestion => ({ label, kind: 'waarde', span, newText: label }))
    : [];
  return withoutRepeats([...uitRegister, ...gronden, ...bsn]);
}

function entryNamed(naam: string, dossier: Dossier): Verwerking | undefined {
  const gevouwen = vouwNaam(naam);
  for (const { inhoud } of registersVan(dossier))
    for (const entry of inhoud.verwerkingen) if (gevouwenNamen(entry).includes(gevouwen)) return entry;
  return undefined;
}

function inCell(tekst: string): string {
  return tekst.replace(/(?<!\\)\|/g, String.raw`\|`);
}
