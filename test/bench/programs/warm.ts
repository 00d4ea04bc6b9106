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
  /** Chunks, rows or units in the document. */
  readonly parts: number;
  /** Bytes of heap held by what each made of the text, the text itself not counted. */
  readonly heap: { readonly bare: number; readonly read: number; readonly judged: number };
}

// How long each part may take by the clock, but for the least number of what it measures.
const WARM_UP_MS = 700;
const ROUNDS_MS = 1000;
const KEYSTROKES_MS = 2500;
const MOST_ROUNDS = 30;
const LEAST_KEYSTROKES = 4;
const PLACES = 10;
/** UTF-16 units of documents that are held at once, so that small ones stand out from what Node does meanwhile. */
const HELD_UNITS = 300_000;

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

/** @param opened read and judged before, as a document is that someone types in */
function typing(opened: ReadDocument): WarmResult['keystrokes'] {
  let document = opened;
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
  return repeated(next, KEYSTROKES_MS, PLACES * KEYSTROKES_PER_PLACE, LEAST_KEYSTROKES);
}

function heapHeld(): WarmResult['heap'] {
  const copies = Math.ceil(HELD_UNITS / text.length);
  const held: object[] = [];
  const growth = (make: (copy: number) => object): number => {
    const before = heapUsed();
    for (let copy = 0; copy < copies; copy++) held.push(make(copy));
    return (heapUsed() - before) / copies;
  };
  const bare = growth(() => parseBare(text));
  const documents: ReadDocument[] = [];
  const read = growth((copy) => (documents[copy] = engine.read(name, text)));
  const judged = read + growth((copy) => documents.slice(copy, copy + 1).map((document) => engine.judge(document)));
  // Asked for once more, so that nothing is collected before it is counted.
  return held.length > 0 ? { bare, read, judged } : { bare: 0, read: 0, judged: 0 };
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

/** Runs something while there is time, but a least and a most number of times. */
function repeated<Result>(run: () => Result, ms: number, most: number, least = 1): Result[] {
  const end = performance.now() + ms;
  const results: Result[] = [];
  while (results.length < least || (results.length < most && performance.now() < end)) results.push(run());
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
  keystrokes: typing(document),
  heap: heapHeld(),
};
process.stdout.write(JSON.stringify(result));
