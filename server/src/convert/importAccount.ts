/** What an import did, as a page in Markdown: what was read and placed, and every word that was left out with the reason. */
import type { Imported, Weggelaten } from './importer.ts';
import { escapeLineStart, escapeText } from './protocol/escape.ts';
import { veldwoord } from './register/veldwoord.ts';

/** Longer stretches are quoted by their beginning: the source has them whole. */
const LONGEST_QUOTE = 300;

/** @param filename of the source */
export function importAccount({ soort, samenvatting, vragen = [], kolommen = [] }: Imported, filename: string): string {
  const { eenheid, gelezen, geplaatst, weggelaten, opmerkingen = [] } = samenvatting;
  const parts = [
    `# Geïmporteerd: ${shown(filename)}`,
    `Gelezen als ${soort}. Er is nog niets opgeslagen: kijk de tekst na, verbeter haar waar nodig en sla haar dan op.`,
    [
      `- **${String(gelezen)}** ${eenheid} gelezen`,
      `- **${String(geplaatst)}** geplaatst`,
      `- **${String(gelezen - geplaatst)}** weggelaten`,
    ].join('\n'),
    ...section('Vragen aan u', vragen.map(shown)),
    ...section('Let op', opmerkingen.map(shown)),
    ...columns(kolommen),
    ...section('Weggelaten', weggelaten.map(leftOut)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${title}`, items.map((item) => `- ${escapeLineStart(item)}`).join('\n')];
}

function columns(kolommen: NonNullable<Imported['kolommen']>): string[] {
  if (kolommen.length === 0) return [];
  const rows = kolommen.map(({ naam, doel }) => `| ${inCell(naam)} | ${inCell(veldwoord(doel))} |`);
  return ['## Kolommen', ['| Kolom | Veld van het register |', '| --- | --- |', ...rows].join('\n')];
}

function leftOut({ tekst, reden, waar }: Weggelaten): string {
  const flat = tekst.replace(/\s+/g, ' ').trim();
  const quote = flat.length > LONGEST_QUOTE ? `${flat.slice(0, LONGEST_QUOTE)}…` : flat;
  return `${waar === undefined ? '' : `${shown(waar)}: `}‘${shown(quote)}’: ${shown(reden)}`;
}

function inCell(text: string): string {
  return shown(text).replaceAll('|', '\\|');
}

/** On one line, without signs that control a screen or turn the direction of what follows, and as no markup. */
function shown(text: string): string {
  return escapeText(text.replace(/[\p{Cc}\s]+/gu, ' ').replace(/[\u202A-\u202E\u2066-\u2069]/g, ''));
}
