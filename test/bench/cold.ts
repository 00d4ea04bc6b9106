/** Whole processes, taken in turn: `doelbinding check`, a bare parser on the same file, and Node with nothing to do. */
import { PEILDATUM, type WrittenDocument } from './documents/documents.ts';
import { meter, type Used } from './process.ts';
import type { Programs } from './programs.ts';
import { median } from './statistics.ts';

export interface ColdRound {
  readonly node: Used;
  readonly check: Used;
  readonly bare: Used;
}

export interface ColdResult {
  readonly name: string;
  readonly bytes: number;
  readonly rounds: readonly ColdRound[];
  /** Cpu time of the check over that of the others, in the median of the rounds. */
  readonly toNode: number;
  readonly toBare: number;
}

/** Rounds where none are asked for: as many as fit in the time by the clock, within these bounds. */
const MOST_ROUNDS = 5;
const LEAST_ROUNDS = 2;
const ROUNDS_MS = 4000;

/** @param asked how many rounds; undefined for as many as there is time for */
export function measureCold(programs: Programs, document: WrittenDocument, asked: number | undefined): ColdResult {
  const end = performance.now() + ROUNDS_MS;
  const rounds: ColdRound[] = [];
  const most = asked ?? MOST_ROUNDS;
  const least = asked ?? LEAST_ROUNDS;
  while (rounds.length < least || (rounds.length < most && performance.now() < end))
    rounds.push(oneRound(programs, document));
  return {
    name: document.name,
    bytes: document.bytes,
    rounds,
    toNode: median(rounds.map(({ check, node }) => check.cpuMs / node.cpuMs)),
    toBare: median(rounds.map(({ check, bare }) => check.cpuMs / bare.cpuMs)),
  };
}

function oneRound({ meter: metering, cli, bare }: Programs, { name, path }: WrittenDocument): ColdRound {
  return {
    node: meter(metering, ['-e', '0']),
    // 1 says that there is a fout in the document.
    check: meter(metering, [cli, 'check', '--peildatum', PEILDATUM, path], (code) => code <= 1),
    bare: meter(metering, [name.endsWith('.yaml') ? bare.yaml : bare.md, path]),
  };
}
