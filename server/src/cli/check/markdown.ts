/** A check as Markdown, for the summary of a step or a comment on a change. */
import type { Klasse } from '../../lint/finding.ts';
import type { Service } from '../../service.ts';
import { locatedBy, type CheckedFile, type RunEnd } from './outcome.ts';
import { plural, summary } from './summary.ts';
import { nothing, type Writer } from './writer.ts';

/** The largest summary that GitHub takes is 1 MiB for a step; ours leaves room for what others say. */
const MOST_BYTES = 700_000;

const MARKS: Readonly<Record<Klasse, string>> = { fout: '🛑', waarschuwing: '⚠️', oordeel: '⚖️' };

export function markdownWriter(service: Pick<Service, 'shownMessage'>): Writer {
  // The counts stand above the findings. Of these no more is kept than what fits.
  const parts: string[] = [];
  let bytes = 0;
  let left = 0;
  return {
    start: () => nothing,
    file(file) {
      if (file.shown.length === 0) return nothing;
      const text = left > 0 ? undefined : fileText(file, service, MOST_BYTES - bytes - 1);
      if (text === undefined) left++;
      else {
        bytes += Buffer.byteLength(text) + 1;
        parts.push(text);
      }
      return nothing;
    },
    *end(end) {
      const unread = end.unreadable.length === 0 ? [] : [unreadText(end)];
      yield `${fitting([headText(end), ...unread, ...parts], left)
        .join('\n')
        .trimEnd()}\n`;
    },
  };
}

function headText(end: RunEnd): string {
  const counts = (['fout', 'waarschuwing', 'oordeel'] as const).map((klasse) => [
    `${MARKS[klasse]} ${klasse}`,
    String(end.klassen[klasse]),
  ]);
  const sentences = summary(end)
    .split('\n')
    .map((line) => `${escaped(line)}\n`);
  return ['## Doelbinding', '', ...table(['Klasse', 'Aantal'], counts), '', ...sentences].join('\n');
}

/** The parts from the first on that fit together, and how many were left out: those, and `more` before. */
function fitting(parts: readonly string[], more: number): string[] {
  const taken: string[] = [];
  let bytes = 0;
  for (const part of parts) {
    bytes += Buffer.byteLength(part) + 1;
    if (bytes > MOST_BYTES) break;
    taken.push(part);
  }
  const left = parts.length - taken.length + more;
  if (left === 0) return taken;
  return [
    ...taken,
    `… en nog ${plural(left, 'document', 'documenten')} met bevindingen. Zie de uitvoer van de controle.`,
  ];
}

/** @returns undefined for more than fits in so many bytes */
function fileText(
  file: CheckedFile,
  { shownMessage }: Pick<Service, 'shownMessage'>,
  most: number,
): string | undefined {
  const locate = locatedBy(file);
  const rows: string[] = [];
  let bytes = 0;
  for (const shown of file.shown) {
    const { finding, bevindingen } = shown;
    const { line } = locate(finding).place;
    const [wat = '', ...rest] = shownMessage(shown).split('\n').map(escaped);
    const row = rowOf([
      String(line),
      `${MARKS[finding.severity]} ${finding.severity}`,
      [`**${wat}**`, ...rest].join('<br>'),
      bevindingen.map(({ ruleId }) => `\`${ruleId}\``).join(' '),
    ]);
    bytes += Buffer.byteLength(row) + 1;
    if (bytes > most) return undefined;
    rows.push(row);
  }
  const head = table(['Regel', 'Klasse', 'Bevinding', 'Code'], []);
  const text = [`### ${escaped(file.path)}`, '', ...head, ...rows, ''].join('\n');
  return Buffer.byteLength(text) > most ? undefined : text;
}

function unreadText({ unreadable }: Pick<RunEnd, 'unreadable'>): string {
  const rows = unreadable.map(({ path, reden }) => [escaped(path), escaped(reden)]);
  return ['### Niet gelezen', '', ...table(['Bestand', 'Waarom'], rows), ''].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [rowOf(head), rowOf(head.map(() => '---')), ...rows.map(rowOf)];
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Words of a document are words: no mark-up, no link, no picture, no mention of a person. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>()#+!|~@&]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)
    .replace(/[\r\n]+/g, ' ');
}
