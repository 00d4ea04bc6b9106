/** A check as Markdown, for the summary of a step or a comment on a change. */
import type { Klasse } from '../../lint/finding.ts';
import type { Service } from '../../service.ts';
import { countOf, locatedBy, type CheckedFile, type Outcome } from './outcome.ts';
import { plural, summary } from './text.ts';

/** The largest summary that GitHub takes is 1 MiB for a step; ours leaves room for what others say. */
const MOST_BYTES = 700_000;

const MARKS: Readonly<Record<Klasse, string>> = { fout: '🛑', waarschuwing: '⚠️', oordeel: '⚖️' };

export function markdownOutput(outcome: Outcome, service: Pick<Service, 'shownMessage'>): string {
  const head = [
    '## Doelbinding',
    '',
    ...table(
      ['Klasse', 'Aantal'],
      (['fout', 'waarschuwing', 'oordeel'] as const).map((klasse) => [
        `${MARKS[klasse]} ${klasse}`,
        String(countOf(outcome, klasse)),
      ]),
    ),
    '',
    ...summary(outcome)
      .split('\n')
      .map((line) => `${escaped(line)}\n`),
  ];
  const parts = outcome.files.filter(({ shown }) => shown.length > 0).map((file) => fileText(file, service));
  const unread = outcome.unreadable.length === 0 ? [] : [unreadText(outcome)];
  return `${fitting([head.join('\n'), ...unread, ...parts])
    .join('\n')
    .trimEnd()}\n`;
}

/** The parts from the first on that fit together, and how many were left out. */
function fitting(parts: readonly string[]): string[] {
  const taken: string[] = [];
  let bytes = 0;
  for (const part of parts) {
    bytes += Buffer.byteLength(part) + 1;
    if (bytes > MOST_BYTES) {
      const left = parts.length - taken.length;
      return [
        ...taken,
        `… en nog ${plural(left, 'document', 'documenten')} met bevindingen. Zie de uitvoer van de controle.`,
      ];
    }
    taken.push(part);
  }
  return taken;
}

function fileText(file: CheckedFile, { shownMessage }: Pick<Service, 'shownMessage'>): string {
  const locate = locatedBy(file);
  const rows = file.shown.map((shown) => {
    const { finding, bevindingen } = shown;
    const { line } = locate(finding).place;
    const [wat = '', ...rest] = shownMessage(shown).split('\n').map(escaped);
    return [
      String(line),
      `${MARKS[finding.severity]} ${finding.severity}`,
      [`**${wat}**`, ...rest].join('<br>'),
      bevindingen.map(({ ruleId }) => `\`${ruleId}\``).join(' '),
    ];
  });
  return [`### ${escaped(file.path)}`, '', ...table(['Regel', 'Klasse', 'Bevinding', 'Code'], rows), ''].join('\n');
}

function unreadText({ unreadable }: Outcome): string {
  const rows = unreadable.map(({ path, reden }) => [escaped(path), escaped(reden)]);
  return ['### Niet gelezen', '', ...table(['Bestand', 'Waarom'], rows), ''].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)];
}

/** Words of a document are words: no mark-up, no link, no picture, no mention of a person. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>()#+!|~@&]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)
    .replace(/[\r\n]+/g, ' ');
}
