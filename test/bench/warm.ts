/** The engine in a process that is warm: reading, judging, keystrokes and memory, one document per process. */
import type { WrittenDocument } from './documents/documents.ts';
import { runProgram } from './process.ts';
import type { Programs } from './programs.ts';
import type { WarmResult } from './programs/warm.ts';
import { median, percentile } from './statistics.ts';

export interface WarmFigures extends WarmResult {
  readonly name: string;
  readonly bytes: number;
  /** Reading over a bare parser on the same text, in the median of the rounds. */
  readonly readToBare: number;
  /** Judging over reading, likewise. */
  readonly judgeToRead: number;
  /** From a keystroke to the findings, in milliseconds. */
  readonly keystroke: { readonly p50: number; readonly p95: number };
  /** A whole read and judgement over the keystroke in the middle. */
  readonly wholeToKeystroke: number;
}

/** @throws Error when the document was taken for something else: then nothing was measured */
export function measureWarm({ warm }: Programs, { name, path, bytes, soort }: WrittenDocument): WarmFigures {
  const result = JSON.parse(runProgram(['--expose-gc', warm, path])) as WarmResult;
  if (result.soort !== soort) throw new Error(`${name} was read as ${result.soort} and not as ${soort}`);
  const strokes = result.keystrokes.map(({ editMs, judgeMs }) => editMs + judgeMs);
  const keystroke = { p50: median(strokes), p95: percentile(strokes, 0.95) };
  return {
    ...result,
    name,
    bytes,
    readToBare: median(result.rounds.map(({ readMs, bareMs }) => readMs / bareMs)),
    judgeToRead: median(result.rounds.map(({ judgeMs, readMs }) => judgeMs / readMs)),
    keystroke,
    wholeToKeystroke: median(result.rounds.map(({ readMs, judgeMs }) => readMs + judgeMs)) / keystroke.p50,
  };
}
