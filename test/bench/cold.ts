/** Whole processes, taken in turn: `doelbinding check`, a bare parser on the same file, and Node with nothing to do. */
import { PEILDATUM, type WrittenDocument } from './documents/documents.ts';
import { meter, type Used } from './process.ts';
import type { Programs } from './programs.ts';
import { median } from './statistics.ts';

export interface ColdResult {
  readonly name: string;
  readonly bytes: number;
  readonly rounds: readonly { readonly node: Used; readonly check: Used; readonly bare: Used }[];
  /** Cpu time of the check over that of the others, in the median of the rounds. */
  readonly toNode: number;
  readonly toBare: number;
}

export function measureCold(
  { meter: metering, cli, bare }: Programs,
  document: WrittenDocument,
  count: number,
): ColdResult {
  const { name, path, bytes } = document;
  const parser = name.endsWith('.yaml') ? bare.yaml : bare.md;
  const rounds = Array.from({ length: count }, () => ({
    node: meter(metering, ['-e', '0']),
    // 1 says that there is a fout in the document.
    check: meter(metering, [cli, 'check', '--peildatum', PEILDATUM, path], (code) => code <= 1),
    bare: meter(metering, [parser, path]),
  }));
  return {
    name,
    bytes,
    rounds,
    toNode: median(rounds.map(({ check, node }) => check.cpuMs / node.cpuMs)),
    toBare: median(rounds.map(({ check, bare: parsed }) => check.cpuMs / parsed.cpuMs)),
  };
}
