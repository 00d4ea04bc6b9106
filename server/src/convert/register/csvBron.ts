/** The table of a CSV file: its separator found, cells with line breaks and quotes kept whole. */
import { parse } from 'csv-parse/sync';
import { tekstcel, type Bron } from './brontabel.ts';
import { decode } from '../decode.ts';

const SEPARATORS = [';', ',', '\t', '|'] as const;
const NAMES: Readonly<Record<string, string>> = { ';': 'puntkomma', ',': 'komma', '\t': 'tab', '|': 'rechte streep' };
/** How much is looked at to find the separator, in UTF-16 units. */
const SAMPLE = 200_000;
/** No cell of a register is longer, in UTF-16 units: a quote that is never closed makes one. */
const LONGEST_CELL = 100_000;
const MOST_RECORDS = 100_000;

export function readCsv(bytes: Uint8Array): Bron | { readonly reden: string } {
  const { text, encoding } = decode(bytes);
  if (text.includes('\u0000'))
    return { reden: 'het bestand bevat geen tekst. Open het in Excel en sla het op als .csv of .xlsx.' };
  const { separator, body } = separatorOf(text);
  const read = recordsOf(body, separator);
  if ('reden' in read) return read;
  const rijen = read.records.map((record) => record.map((cell) => tekstcel(unguarded(cell))));
  return {
    tabellen: [{ naam: '', rijen, nummers: read.lines }],
    restanten: [],
    opmerkingen: [`Gelezen als ${encoding.toUpperCase()}, met ${NAMES[separator] ?? separator} als scheidingsteken.`],
  };
}

/** Excel writes the separator above the table when it is told to: `sep=;`. */
function separatorOf(text: string): { readonly separator: string; readonly body: string } {
  const told = /^sep=([;,\t|])\r?\n/i.exec(text.slice(0, 10));
  if (told) return { separator: told[1] ?? ';', body: text.slice(told[0].length) };
  return { separator: detectSeparator(text.slice(0, SAMPLE)), body: text };
}

/** The separator by which the most records have the same number of cells, and more than one. */
export function detectSeparator(sample: string): string {
  let best = { separator: ';', score: 0 };
  for (const separator of SEPARATORS) {
    const counts = cellCounts(sample, separator).slice(0, 200);
    const usual = mostFrequent(counts.filter((count) => count > 1));
    const agreeing = counts.filter((count) => count === usual).length;
    const score = usual < 2 ? 0 : (agreeing / counts.length) * Math.log2(usual + 1);
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/** How many cells each record has, quotes heeded. */
function cellCounts(sample: string, separator: string): number[] {
  const counts: number[] = [];
  let cells = 1;
  let quoted = false;
  let filled = false;
  for (const sign of sample) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === separator) cells++;
    else if (!quoted && sign === '\n') {
      if (filled) counts.push(cells);
      cells = 1;
      filled = false;
      continue;
    }
    filled ||= sign !== '\r';
  }
  if (filled) counts.push(cells);
  return counts;
}

function mostFrequent(counts: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  return [...tally].reduce<readonly [number, number]>((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

interface Records {
  readonly records: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

function recordsOf(body: string, separator: string): Records | { readonly reden: string } {
  const longest = longestCell(body, separator);
  if (longest)
    return {
      reden: `rij ${String(longest.line)} heeft een cel van meer dan ${String(LONGEST_CELL)} tekens. Waarschijnlijk ontbreekt daar een sluitend aanhalingsteken; zet het erbij of sla het bestand opnieuw op vanuit Excel.`,
    };
  const records: string[][] = [];
  const lines: number[] = [];
  const keep = (record: readonly string[], line: number): null => {
    records.push([...record]);
    lines.push(line);
    return null;
  };
  try {
    parse(body, {
      delimiter: separator,
      relaxColumnCount: true,
      relaxQuotes: true,
      skipEmptyLines: false,
      to: MOST_RECORDS + 1,
      onRecord: (record: string[], { lines: line }) => keep(record, line),
    });
  } catch {
    return {
      reden:
        'ergens in het bestand ontbreekt een sluitend aanhalingsteken. Zet het erbij, of sla het bestand opnieuw op vanuit Excel.',
    };
  }
  if (records.length > MOST_RECORDS)
    return { reden: `het bestand heeft meer dan ${String(MOST_RECORDS)} rijen. Splits het op.` };
  return { records, lines };
}

/** The first cell that is longer than a cell can be, before anything is made of it. */
function longestCell(body: string, separator: string): { readonly line: number } | undefined {
  let start = 0;
  let line = 1;
  let quoted = false;
  for (let at = 0; at < body.length; at++) {
    const sign = body.charAt(at);
    if (sign === '"') quoted = !quoted;
    if (sign === '\n') line++;
    if (!quoted && (sign === separator || sign === '\n')) start = at + 1;
    if (at - start > LONGEST_CELL) return { line };
  }
  return undefined;
}

/** Without the apostrophe that keeps a cell from being taken for a formula. */
function unguarded(cell: string): string {
  return /^'+[=+\-@\t]/.test(cell) ? cell.slice(1) : cell;
}
