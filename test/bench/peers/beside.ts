/**
 * Whole processes of `doelbinding check`, of bare Node and of every peer that reads a document. They are
 * taken in turn, so that a busy machine hits all alike; a ratio is taken within a round.
 */
import { dirname } from 'node:path';
import { PEILDATUM, type WrittenDocument } from '../documents/documents.ts';
import { meterWithin, type Used } from '../process.ts';
import type { Programs } from '../programs.ts';
import { median } from '../statistics.ts';
import { peersFor } from './peers.ts';

/** What one program used, in the medians of its rounds. */
export interface Beside {
  readonly name: string;
  /** Undefined for a program that gave up or was not ready in time. */
  readonly used: Used | undefined;
  /** Its cpu time over ours, and its time by the clock over ours. */
  readonly toOurs: { readonly cpu: number; readonly wall: number };
  /** Our cpu time, or that of the peer, over that of bare Node. */
  readonly toNode: number;
  readonly rounds: number;
}

export interface BesideDocument {
  readonly name: string;
  readonly bytes: number;
  readonly node: Beside;
  readonly ours: Beside;
  readonly peers: readonly Beside[];
}

type Round = ReadonlyMap<string, Used>;

const NODE = 'node -e 0';
const OURS = 'doelbinding check';
/** A peer that is not ready by then is no longer waited for. */
const LIMIT_MS = 90_000;
const OWN_LIMIT_MS = 600_000;
/** A program that takes so long is measured once: chance weighs little against it. */
const SLOW_MS = 20_000;
const MOST_ROUNDS = 5;
const LEAST_ROUNDS = 1;
const ROUNDS_MS = 40_000;

export function measureBeside(
  { meter, cli }: Programs,
  { name, path, bytes }: WrittenDocument,
  asked: number | undefined,
): BesideDocument {
  const programs = new Map<string, readonly string[]>([
    [NODE, ['-e', '0']],
    [OURS, [cli, 'check', '--peildatum', PEILDATUM, path]],
    ...peersFor(name).map((peer): [string, readonly string[]] => [peer.name, peer.args(path)]),
  ]);
  const names = [...programs.keys()];
  const rounds: Round[] = [];
  const end = performance.now() + ROUNDS_MS;
  const least = asked ?? LEAST_ROUNDS;
  while (rounds.length < least || (rounds.length < (asked ?? MOST_ROUNDS) && performance.now() < end)) {
    const used = new Map<string, Used>();
    for (const [program, args] of programs) {
      const limitMs = program === OURS ? OWN_LIMIT_MS : LIMIT_MS;
      const one = meterWithin(meter, args, { cwd: dirname(path), limitMs });
      if (one) used.set(program, one);
      if (!one || (one.wallMs > SLOW_MS && program !== OURS)) programs.delete(program);
    }
    rounds.push(used);
  }
  const [node, ours, ...others] = names.map((program) => besideOf(program, rounds));
  if (!node || !ours?.used) throw new Error(`${name}: ${OURS} failed or was not ready in time`);
  return { name, bytes, node, ours, peers: others };
}

function besideOf(name: string, rounds: readonly Round[]): Beside {
  const used = rounds.flatMap((round) => round.get(name) ?? []);
  const over = (other: string, figure: (one: Used) => number): number =>
    median(
      rounds.flatMap((round) => {
        const [one, base] = [round.get(name), round.get(other)];
        return one && base ? [figure(one) / figure(base)] : [];
      }),
    );
  const of = (figure: (one: Used) => number): number => median(used.map(figure));
  return {
    name,
    used:
      used.length === 0
        ? undefined
        : {
            cpuMs: of(({ cpuMs }) => cpuMs),
            wallMs: of(({ wallMs }) => wallMs),
            peakMiB: of(({ peakMiB }) => peakMiB),
          },
    toOurs: { cpu: over(OURS, ({ cpuMs }) => cpuMs), wall: over(OURS, ({ wallMs }) => wallMs) },
    toNode: over(NODE, ({ cpuMs }) => cpuMs),
    rounds: used.length,
  };
}
