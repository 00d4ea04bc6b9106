/**
 * Times the engine on one document in a process that is warm, beside a bare parser on the same text:
 * `node --expose-gc warm.mjs FILE`. Prints a `WarmResult`. Times are milliseconds of the processor, the
 * threads of V8 included: on a machine at rest no less than the clock shows, and on a busy one the same.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ReadDocument } from '../../../server/src/service.ts';
import { KEYSTROKES_PER_PLACE, keystrokesIn } from '../keystrokes.ts';
import { partsOf, partsReadAgain } from '../parts.ts';
import { parseMarkdown, parseYaml } from './bareParsers.ts';
import { loadEngine } from './engine.ts';

export interface WarmResult {
  readonly soort: string;
  readonly findings: number;
  /** Rounds in turn. */
  readonly rounds: readonly { readonly bareMs: number; readonly readMs: number; readonly judgeMs: number }[];
  readonly keystrokes: readonly { readonly editMs: number; readonly judgeMs: number; readonly readAgain: number }[];
  /** A whole read and judgement of the same text. */
  readonly wholeMs: readonly number[];
  /** Chunks, rows or units in the document. */
  readonly parts: number;
  /** Bytes of heap held by what each made of the text, the text itself not counted. */
  readonly heap: { readonly bare: number; readonly read: number; readonly judged: number };
}

// How long each part may take by the clock, whatever it measures: at least one of everything.
const WARM_UP_MS = 1000;
const ROUNDS_MS = 2000;
const KEYSTROKES_MS = 3000;
const WHOLE_MS = 1000;
const MOST_ROUNDS = 30;
const PLACES = 10;

const path = process.argv[2] ?? '';
const name = basename(path);
const text = readFileSync(path, 'utf8');
const engine = await loadEngine();
const parseBare = name.endsWith('.yaml') ? parseYaml : parseMarkdown;

function round(): WarmResult['rounds'][number] {
  const [bareMs] = timed(() => parseBare(text));
  const [readMs, document] = timed(() => engine.read(name, text));
  const [judgeMs] = timed(() => engine.judge(document));
  return { bareMs, readMs, judgeMs };
}

function typing(): WarmResult['keystrokes'] {
  let document: ReadDocument = engine.read(name, text);
  engine.judge(document);
  const edits = keystrokesIn(text, PLACES).values();
  const next = (): WarmResult['keystrokes'][number] => {
    const before = document;
    const edit = edits.next().value;
    if (!edit) throw new RangeError('more keystrokes than there are');
    const [editMs, after] = timed(() => engine.edit(before, edit));
    const [judgeMs] = timed(() => engine.judge(after));
    document = after;
    return { editMs, judgeMs, readAgain: partsReadAgain(before, after) };
  };
  return repeated(next, KEYSTROKES_MS, PLACES * KEYSTROKES_PER_PLACE);
}

function heapHeld(): WarmResult['heap'] {
  const before = heapUsed();
  const tree = parseBare(text);
  const bare = heapUsed() - before;
  const afterBare = heapUsed();
  const document = engine.read(name, text);
  const read = heapUsed() - afterBare;
  const judgement = engine.judge(document);
  const judged = heapUsed() - afterBare;
  // Named once more, so that nothing is collected before it is counted.
  return [tree, document, judgement].length === 3 ? { bare, read, judged } : { bare: 0, read: 0, judged: 0 };
}

function heapUsed(): number {
  if (!globalThis.gc) throw new Error('start with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

function timed<Result>(run: () => Result): [ms: number, result: Result] {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, result];
}

/** At least once, then as long as there is time. */
function repeated<Result>(run: () => Result, ms: number, most: number): Result[] {
  const end = performance.now() + ms;
  const results: Result[] = [];
  do results.push(run());
  while (results.length < most && performance.now() < end);
  return results;
}

repeated(round, WARM_UP_MS, Infinity);
const document = engine.read(name, text);
const { soort, findings } = engine.judge(document);
const result: WarmResult = {
  soort,
  findings: findings.length,
  parts: partsOf(document).length,
  rounds: repeated(round, ROUNDS_MS, MOST_ROUNDS),
  keystrokes: typing(),
  wholeMs: repeated(() => timed(() => engine.judge(engine.read(name, text)))[0], WHOLE_MS, MOST_ROUNDS),
  heap: heapHeld(),
};
process.stdout.write(JSON.stringify(result));
