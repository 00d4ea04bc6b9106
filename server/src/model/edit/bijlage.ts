/** A Bijlage 1 where a protocol has none. */
import type { TextEdit } from '../../text/edit.ts';
import { delenOf } from '../structure/deel.ts';
import type { Protocol } from '../protocol/protocol.ts';
import type { VeldNaam } from '../verwerking/velddefinities.ts';
import type { Verwerking } from '../verwerking/verwerking.ts';
import { celtekst } from './celtekst.ts';
import { lineBreakOf } from './regels.ts';

/** The columns that a new Bijlage has, with the fields that each holds. */
export const bijlageKolommen: readonly (readonly [string, readonly VeldNaam[]])[] = [
  ['Verwerking', ['naam']],
  ['Doel', ['doelen']],
  ['Grondslag', ['grondslag']],
  ['Categorieën betrokkenen', ['betrokkenen']],
  ['Persoonsgegevens', ['persoonsgegevens']],
  ['Bijzondere persoonsgegevens', ['bijzondere-persoonsgegevens']],
  ['BSN', ['bsn']],
  ['Bewaartermijn', ['bewaartermijn']],
  ['Ontvangers', ['ontvangers']],
];

/** The edit that adds a Bijlage with a row for each verwerking at the end of a Markdown protocol. */
export function maakBijlage(text: string, protocol: Protocol, verwerkingen: readonly Verwerking[]): TextEdit {
  const eol = lineBreakOf(text);
  const lines = [
    `${'#'.repeat(headingDepth(text, protocol))} Bijlage ${String(freeNumber(protocol))} Verwerkingen`,
    '',
    bijlageRij(bijlageKolommen.map(([kop]) => kop)),
    bijlageRij(bijlageKolommen.map(() => '---')),
    ...verwerkingen.map((verwerking) => bijlageRij(bijlageKolommen.map(([, velden]) => celtekst(verwerking, velden)))),
    '',
  ];
  const end = text.trimEnd().length;
  const gap = end === 0 ? '' : eol + eol;
  return { span: { start: end, end: text.length }, newText: gap + lines.join(eol) };
}

/** A row of a Markdown table; what would part its cells is escaped. */
export function bijlageRij(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}

function cell(tekst: string): string {
  return tekst.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');
}

/** As deep as the headings of the artikelen, so that the outline stays flat. */
function headingDepth(text: string, protocol: Protocol): number {
  for (const deel of delenOf(protocol.regeling)) {
    if (deel.soort !== 'artikel' && deel.soort !== 'bijlage') continue;
    const start = deel.kopSpan.start;
    const hashes = /^#{1,6}/.exec(text.slice(start, start + 6))?.[0].length;
    if (hashes) return hashes;
  }
  return 2;
}

/** 1, or the next number where another annex has it. */
function freeNumber(protocol: Protocol): number {
  const taken = new Set(protocol.bijlagen.map(({ nummer }) => nummer?.tekst));
  let number = 1;
  while (taken.has(String(number))) number++;
  return number;
}
