/** What was measured beside others, as a page: tables, what each peer does, and the targets. */
import type { PeerVersion } from './peers.ts';
import type { Beside, BesideDocument } from './beside.ts';
import { verdicts, type PeerFigures, type Target } from './targets.ts';
import { editorTable } from '../report.ts';
import { digits, size, table, times } from '../table.ts';

export interface Machine {
  readonly node: string;
  readonly cores: number;
  /** The day of the run, as ISO 8601. */
  readonly day: string;
}

/** The page as Markdown. */
export function resultsPage(figures: PeerFigures, machine: Machine, versions: readonly PeerVersion[]): string {
  return `${[
    '# Doelbinding beside others',
    `Written by \`npm run bench -- --peers\` on ${machine.day}, Node ${machine.node.replace(/^v/, '')}, ${machine.cores} cores. ` +
      'Whole processes, taken in turn; medians of the rounds, ratios within a round. ' +
      'Only ratios mean something on another machine. A dash: it gave up, or was not ready in a minute and a half.',
    '## Targets',
    targetTable(figures),
    missed(figures),
    '## Documents',
    ...figures.documents.map(documentTable),
    '## From a keystroke to the findings',
    editorTable(figures.editor).trim(),
    '## What each does',
    peerTable(versions),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

function targetTable(figures: PeerFigures): string {
  return table(
    ['target', 'wanted', 'measured', ''],
    verdicts(figures).map(({ target, measured, met }) => [
      target.name,
      `${target.bound === 'least' ? '≥' : '≤'} ${withUnit(target.wanted, target)}`,
      withUnit(measured, target),
      met ? 'met' : 'missed',
    ]),
  );
}

function missed(figures: PeerFigures): string {
  return verdicts(figures)
    .filter(({ met }) => !met)
    .map(({ target }) => `- ${target.name}: ${target.cause}.`)
    .join('\n');
}

function withUnit(value: number, { unit }: Target): string {
  return `${digits(value)}${unit}`;
}

function documentTable({ name, bytes, node, ours, peers }: BesideDocument): string {
  const head = ['program', 'cpu ms', 'cpu ÷ ours', 'cpu ÷ node -e 0', 'clock ms', 'clock ÷ ours', 'peak MiB', 'rounds'];
  return `### ${name} (${size(bytes)})\n\n${table(head, [node, ours, ...peers].map(programRow))}`;
}

function programRow({ name, used, toOurs, toNode, rounds }: Beside): string[] {
  if (!used) return [name, '–', '–', '–', '–', '–', '–', '0'];
  return [
    name,
    digits(used.cpuMs),
    times(toOurs.cpu),
    times(toNode),
    digits(used.wallMs),
    times(toOurs.wall),
    digits(used.peakMiB),
    String(rounds),
  ];
}

function peerTable(versions: readonly PeerVersion[]): string {
  return table(
    ['program', 'version', 'what it does here'],
    versions.map(({ name, version, does }) => [name, version, does]),
  ).replace(/\| ---: \| ---: \|$/m, '| --- | --- |');
}
