/** The figures as Markdown tables: ratios first, for those alone mean something on another machine. */
import type { ColdResult } from './cold.ts';
import type { CountryFigures } from './country.ts';
import type { Used } from './process.ts';
import type { DirectShare } from './direct.ts';
import type { EditorFigures } from './editor.ts';
import type { FeatureFigures } from './features.ts';
import type { StartFigures } from './languageServer.ts';
import type { MemoryFigures } from './memory.ts';
import type { Profile } from './profile.ts';
import { median } from './statistics.ts';
import { digits, mebibytes, percent, size, times, titledTable } from './table.ts';
import type { WarmFigures } from './warm.ts';

const BUSIEST = 10;

export function directTable(results: readonly DirectShare[]): string {
  return titledTable(
    'Read without the libraries, as plain Markdown or plain YAML: share of the bytes',
    ['document', 'size', 'direct', 'direct parts', 'parts'],
    results.map(({ name, bytes, direct, parts, directParts }) => [
      name,
      size(bytes),
      percent(bytes === 0 ? 1 : direct / bytes),
      String(directParts),
      String(parts),
    ]),
  );
}

export function coldTable(results: readonly ColdResult[]): string {
  const columns = ['document', 'size', 'check ÷ node -e 0', 'check ÷ bare parser', 'peak ÷ bare parser'];
  const absolute = ['check ms', 'bare parser ms', 'node ms', 'check MiB', 'bare parser MiB', 'node MiB', 'rounds'];
  return titledTable(
    'Whole processes: cpu time and peak of resident memory, medians',
    [...columns, ...absolute],
    results.map(({ name, bytes, rounds, toNode, toBare }) => {
      const of = (figure: (round: ColdResult['rounds'][number]) => number): number => median(rounds.map(figure));
      return [
        name,
        size(bytes),
        times(toNode),
        times(toBare),
        times(of(({ check, bare }) => check.peakMiB / bare.peakMiB)),
        digits(of(({ check }) => check.cpuMs)),
        digits(of(({ bare }) => bare.cpuMs)),
        digits(of(({ node }) => node.cpuMs)),
        digits(of(({ check }) => check.peakMiB)),
        digits(of(({ bare }) => bare.peakMiB)),
        digits(of(({ node }) => node.peakMiB)),
        String(rounds.length),
      ];
    }),
  );
}

export function countryTable({ checks, parsing }: CountryFigures): string {
  return titledTable(
    'A folder of gemeenten, each a protocol and a register of 300',
    ['gemeenten', 'cpu ms', 'clock ms', 'peak MiB', 'check ÷ this'],
    [
      ...checks.map(({ gemeenten, used }) => [String(gemeenten), ...costs(used), '']),
      ...parsing.map(({ what, used, toThis }) => [what, ...costs(used), times(toThis)]),
    ],
  );
}

function costs({ cpuMs, wallMs, peakMiB }: Used): string[] {
  return [digits(cpuMs), digits(wallMs), digits(peakMiB)];
}

export function warmTable(results: readonly WarmFigures[]): string {
  const columns = ['document', 'read ÷ bare parser', 'judge ÷ read', 'read ms', 'judge ms', 'bare parser ms'];
  return titledTable(
    'Within one process: a whole document read and judged, medians of cpu time',
    [...columns, 'read MB/s', 'read + judge MB/s', 'findings'],
    results.map(({ name, bytes, rounds, readToBare, judgeToRead, findings }) => {
      const read = median(rounds.map(({ readMs }) => readMs));
      const judge = median(rounds.map(({ judgeMs }) => judgeMs));
      return [
        name,
        times(readToBare),
        times(judgeToRead),
        digits(read),
        digits(judge),
        digits(median(rounds.map(({ bareMs }) => bareMs))),
        digits(bytes / read / 1000),
        digits(bytes / (read + judge) / 1000),
        String(findings),
      ];
    }),
  );
}

export function keystrokeTable(results: readonly WarmFigures[]): string {
  const columns = ['document', 'whole ÷ keystroke p50', 'p50 ms', 'p95 ms', 'of which edit p50 ms', 'judge p50 ms'];
  return titledTable(
    'Within one process: from a keystroke in the middle to the findings, cpu time, beside the whole read and judged',
    [...columns, 'whole ms', 'parts read again', 'parts', 'keystrokes'],
    results.map(({ name, keystroke, wholeToKeystroke, keystrokes, rounds, parts }) => [
      name,
      times(wholeToKeystroke),
      digits(keystroke.p50),
      digits(keystroke.p95),
      digits(median(keystrokes.map(({ editMs }) => editMs))),
      digits(median(keystrokes.map(({ judgeMs }) => judgeMs))),
      digits(median(rounds.map(({ readMs, judgeMs }) => readMs + judgeMs))),
      digits(median(keystrokes.map(({ readAgain }) => readAgain))),
      String(parts),
      String(keystrokes.length),
    ]),
  );
}

export function editorTable(results: readonly EditorFigures[]): string {
  return titledTable(
    'Through a language server in its own process: from a keystroke to the findings, by the clock',
    ['document', 'server', 'p50 ms', 'p95 ms', 'initialize ms', 'opened ms', 'findings', 'keystrokes'],
    results.map(({ name, server, keystroke, initializeMs, openMs, findings, keystrokes }) => [
      name,
      server,
      digits(keystroke.p50),
      digits(keystroke.p95),
      digits(initializeMs),
      digits(openMs),
      String(findings),
      String(keystrokes),
    ]),
  );
}

export function startTable({ initializeMs, bareMs, ratio }: StartFigures): string {
  return titledTable(
    'From the start of the language server to its answer to initialize, beside a program of Node that only answers',
    ['initialize ÷ bare', 'initialize ms', 'bare ms'],
    [[times(ratio), digits(initializeMs), digits(bareMs)]],
  );
}

/** What another server needs beside ours is told on the row of ours. */
export function featureTable(results: readonly FeatureFigures[]): string {
  const own = results.filter(({ server }) => server === 'doelbinding');
  return titledTable(
    'Through a language server in its own process: what an editor asks besides findings, by the clock',
    [
      ...['document', 'question', 'first ms', 'again p50 ms', 'p95 ms', 'typing p50 ms', 'p95 ms', 'answered'],
      ...['other server: again p50 ms', 'typing p50 ms', 'other ÷ ours', 'typing'],
    ],
    own.map(({ name, question, firstMs, again, typing, answered, asked }) => {
      const other = results.find(
        (one) => one !== undefined && one.server !== 'doelbinding' && one.name === name && one.question === question,
      );
      return [
        name,
        question,
        digits(firstMs),
        digits(again.p50),
        digits(again.p95),
        digits(typing.p50),
        digits(typing.p95),
        `${String(answered)} of ${String(asked)}`,
        other ? digits(other.again.p50) : '',
        other ? digits(other.typing.p50) : '',
        other ? times(other.again.p50 / again.p50) : '',
        other ? times(other.typing.p50 / typing.p50) : '',
      ];
    }),
  );
}

export function memoryTable(results: readonly WarmFigures[]): string {
  return titledTable(
    'Heap held per document',
    ['document', 'read ÷ bare parser', 'read ÷ size of the file', 'read MiB', 'with judgement MiB', 'bare parser MiB'],
    results.map(({ name, bytes, heap: { bare, read, judged } }) => [
      name,
      times(read / bare),
      times(read / bytes),
      mebibytes(read),
      mebibytes(judged),
      mebibytes(bare),
    ]),
  );
}

export function heapTable(results: readonly MemoryFigures[]): string {
  const [first] = results;
  return titledTable(
    'Through a language server in its own process: heap in use, collected, after keystrokes that leave the text as it was',
    ['document', ...(first?.heap ?? []).map(({ edits }) => `${String(edits)} keystrokes MiB`), 'last ÷ the one before'],
    results.map(({ name, heap }) => {
      const [before, last] = heap.slice(-2);
      return [
        name,
        ...heap.map(({ bytes }) => mebibytes(bytes)),
        before && last ? `${(last.bytes / before.bytes).toFixed(2)}×` : '',
      ];
    }),
  );
}

export function profileTables(profiles: readonly Profile[]): string {
  return profiles
    .flatMap(({ name, functions, folders }) => [
      titledTable(
        `${name}: the busiest functions while it is read and judged`,
        ['self', 'total', 'function'],
        functions.slice(0, BUSIEST).map(({ name: called, self, total }) => [percent(self), percent(total), called]),
      ),
      titledTable(
        `${name}: the busiest folders and packages`,
        ['self', 'folder'],
        folders.slice(0, BUSIEST).map(({ name: folder, self }) => [percent(self), folder]),
      ),
    ])
    .join('\n');
}
