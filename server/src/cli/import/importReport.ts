/** What an import did, for a reader and as JSON: per source what was read, placed and left out. */
import type { Imported, Samenvatting, Weggelaten } from '../../convert/importer.ts';
import { visible } from '../check/excerpt.ts';

/** One source: what became of it and where that stands, or why nothing did. */
export interface ImportRow {
  /** Relative to the working folder, with `/`. */
  readonly bron: string;
  readonly imported?: Imported;
  /** Where the result was written; absent where nothing was written. */
  readonly naar?: string;
  readonly reden?: string;
}

/** How much of what was left out is quoted. */
const LONGEST_QUOTE = 80;
const MOST_QUOTES = 10;

/** @param unwritten whether the results go to no file */
export function importText(rows: readonly ImportRow[], unwritten: boolean): string {
  const lines = rows.flatMap((row) => rowLines(row, unwritten));
  if (rows.length > 1) lines.push(totals(rows));
  return `${lines.join('\n')}\n`;
}

function rowLines({ bron, imported, naar, reden }: ImportRow, unwritten: boolean): string[] {
  const head = naar === undefined ? visible(bron) : `${visible(bron)} → ${visible(naar)}`;
  const refused = reden === undefined ? [] : [`  Niet ${imported ? 'geschreven' : 'geïmporteerd'}: ${visible(reden)}`];
  if (!imported) return [head, ...refused, ''];
  const { samenvatting, soort, vragen = [] } = imported;
  const { eenheid, gelezen, geplaatst, weggelaten, opmerkingen = [] } = samenvatting;
  return [
    unwritten ? `${head} (${soort}, niet geschreven)` : `${head} (${soort})`,
    ...refused,
    `  ${String(gelezen)} ${eenheid} gelezen, ${String(geplaatst)} geplaatst, ${String(gelezen - geplaatst)} weggelaten.`,
    ...weggelaten.slice(0, MOST_QUOTES).map((one) => `  - ${leftOut(one)}`),
    ...(weggelaten.length > MOST_QUOTES
      ? [`  - en nog ${String(weggelaten.length - MOST_QUOTES)}; alles staat in --formaat json`]
      : []),
    ...opmerkingen.map((one) => `  Let op: ${visible(one)}`),
    ...vragen.map((one) => `  Vraag: ${visible(one)}`),
    '',
  ];
}

function leftOut({ tekst, reden, waar }: Weggelaten): string {
  const flat = visible(tekst).replace(/\s+/g, ' ').trim();
  const quote = flat.length > LONGEST_QUOTE ? `${flat.slice(0, LONGEST_QUOTE)}…` : flat;
  return `${waar === undefined ? '' : `${visible(waar)}: `}‘${quote}’: ${visible(reden)}`;
}

function totals(rows: readonly ImportRow[]): string {
  const done = rows.filter(({ reden }) => reden === undefined).length;
  return `${String(done)} van ${String(rows.length)} bestanden geïmporteerd.`;
}

/** Version 1: the stable form for other programs. */
export function importJson(rows: readonly ImportRow[]): string {
  const bestanden = rows.map(({ bron, imported, naar, reden }) => ({
    bron,
    ...(naar === undefined ? {} : { naar }),
    ...(reden === undefined ? {} : { reden }),
    ...(imported ? { soort: imported.soort, ...counted(imported.samenvatting), vragen: imported.vragen ?? [] } : {}),
  }));
  return `${JSON.stringify({ version: 1, bestanden }, null, 2)}\n`;
}

function counted({ eenheid, gelezen, geplaatst, weggelaten, opmerkingen = [] }: Samenvatting): object {
  return { eenheid, gelezen, geplaatst, weggelaten, opmerkingen };
}
