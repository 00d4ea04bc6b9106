/**
 * A text as a chain of units, each read on its own, and the chain after an edit: units that the
 * edit does not touch are taken over as they are.
 */
import { detached } from '../../text/detached.ts';
import type { TextEdit } from '../../text/edit.ts';
import { cutUnit, initialState, sameState, type Cut, type SplitState } from './split.ts';
import { parseUnit, type Unit } from './unit.ts';

export interface Chain {
  readonly text: string;
  /** Where each unit starts. It ends where the next one starts, or at the end of the text. */
  readonly starts: readonly number[];
  /** What the splitter knew at each start. */
  readonly states: readonly SplitState[];
  readonly units: readonly Unit[];
}

/** How a text is cut, and its units read. Tests put faults here, to see that they are found. */
export interface Splitter {
  readonly cut: typeof cutUnit;
  /** How many units before an edit are cut anew. One is needed: the first line of a unit decides where the one before it ends. */
  readonly margin: number;
  /** Whether plain units are read without the library: slower without, and otherwise the same. */
  readonly direct?: boolean;
  /** In a text of more units than this the nodes of items are let go, to be read again when somebody asks; in none by default. */
  readonly passingFrom?: number;
}

export const splitter: Splitter = { cut: cutUnit, margin: 1 };

export function readChain(text: string, { cut, direct, passingFrom = Infinity }: Splitter = splitter): Chain {
  const { pieces } = cutFrom(text, 0, initialState, cut, () => false);
  const manner = { direct, passing: pieces.length > passingFrom };
  return {
    text,
    starts: pieces.map((piece) => piece.start),
    states: pieces.map((piece) => piece.state),
    units: pieces.map(({ start, cut }) => parseUnit(text.slice(start, cut.end), cut.kind, cut.misplaced, manner)),
  };
}

/** The text as one unit that is not cut. */
export function readUncut(text: string): Chain {
  return { text, starts: [0], states: [initialState], units: [parseUnit(text, 'document', false)] };
}

/**
 * The chain after edits: what `readChain` of the new text gives.
 *
 * @param edits in the coordinates of `previous.text`
 * @param newText the text after the edits
 */
export function editChain(
  previous: Chain,
  edits: readonly TextEdit[],
  newText: string,
  { cut, margin, direct }: Splitter = splitter,
): Chain {
  const first = edits[0];
  if (!first) return previous;
  const start = edits.reduce((least, { span }) => Math.min(least, span.start), first.span.start);
  const oldEnd = edits.reduce((most, { span }) => Math.max(most, span.end), first.span.end);
  const growth = newText.length - previous.text.length;

  const from = Math.max(0, unitAt(previous.starts, start) - margin);
  let to = from;
  // From the first cut behind the edit that was a cut before, everything is as it was.
  const isKnown = (at: number, state: SplitState): boolean => {
    if (at < oldEnd + growth) return false;
    while ((previous.starts[to] ?? Infinity) < at - growth) to++;
    const before = previous.states[to];
    return previous.starts[to] === at - growth && before !== undefined && sameState(before, state);
  };
  const state = previous.states[from] ?? initialState;
  const { pieces, reachedEnd } = cutFrom(newText, previous.starts[from] ?? 0, state, cut, isKnown);
  if (reachedEnd) to = previous.units.length;

  const pool = poolOf(previous, from, to);
  return {
    text: newText,
    starts: replaced(
      previous.starts,
      from,
      pieces.map((piece) => piece.start),
      previous.starts.slice(to).map((at) => at + growth),
    ),
    states: replaced(
      previous.states,
      from,
      pieces.map((piece) => piece.state),
      previous.states.slice(to),
    ),
    units: replaced(
      previous.units,
      from,
      pieces.map((piece) => takeOrParse(pool, newText, piece, direct)),
      previous.units.slice(to),
    ),
  };
}

interface Piece {
  readonly start: number;
  readonly state: SplitState;
  readonly cut: Cut;
}

function cutFrom(
  text: string,
  start: number,
  state: SplitState,
  cutAt: typeof cutUnit,
  stop: (at: number, state: SplitState) => boolean,
): { readonly pieces: readonly Piece[]; readonly reachedEnd: boolean } {
  const pieces: Piece[] = [];
  let at = start;
  let here = state;
  while (at < text.length) {
    if (stop(at, here)) return { pieces, reachedEnd: false };
    const cut = cutAt(text, at, here);
    pieces.push({ start: at, state: here, cut });
    at = cut.end;
    here = cut.after;
  }
  return { pieces, reachedEnd: true };
}

/** Units by what they were made from, the first one last; each is taken once, so that no unit stands in two places. */
type Pool = Map<string, Unit[]>;

function poolOf({ text, starts, units }: Chain, from: number, to: number): Pool {
  const pool: Pool = new Map();
  for (let index = to - 1; index >= from; index--) {
    const unit = units[index];
    if (!unit) continue;
    const key = poolKey(unit, text.slice(starts[index], starts[index + 1]));
    const same = pool.get(key);
    if (same) same.push(unit);
    else pool.set(key, [unit]);
  }
  return pool;
}

function takeOrParse(pool: Pool, text: string, { start, cut }: Piece, direct: boolean | undefined): Unit {
  const source = text.slice(start, cut.end);
  return pool.get(poolKey(cut, source))?.pop() ?? parseUnit(detached(source), cut.kind, cut.misplaced, { direct });
}

function poolKey({ kind, misplaced }: { readonly kind: string; readonly misplaced: boolean }, source: string): string {
  return `${kind} ${misplaced ? 'misplaced' : ''}\n${source}`;
}

/** The index of the last unit that starts at or before an offset. */
function unitAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function replaced<Value>(
  before: readonly Value[],
  from: number,
  middle: readonly Value[],
  after: readonly Value[],
): readonly Value[] {
  return before.slice(0, from).concat(middle, after);
}
