/**
 * Makes a faulty unit readable by putting as little as possible out of the library's sight. Left to
 * itself the library reads on after a fault as if the rest belonged to it: an unclosed quote takes
 * the keys below it along. So the unit is taken apart into its fields, the faulty one is found, and
 * only there something is covered: a stray line, a quote, or a value. What is covered is reported.
 */
import { shift, type Span } from '../../text/span.ts';
import type { SyntaxProblem } from '../tree.ts';
import { readWithLibrary } from './library.ts';
import { indentOf, isCloser, isIdle, isItem, isTabbed, keyAt, lineAt, valueStart, type Line } from './lines.ts';
import { fault, firstOfEach, graveFaultsOf } from './problems.ts';
import { hasPrivateLetters, standIn } from './standIn.ts';
import type { Masked } from './strays.ts';

/** Levels of lists and records that are taken apart: a verwerking has three. */
const DEEPEST = 4;

/** Longer units, which no person wrote as one entry, are left as the library reads them. */
const LONGEST = 50_000;

export function mend(text: string): Masked {
  if (text.length > LONGEST) return { text, problems: [] };
  return mendPart(text, { levels: DEEPEST, standIns: !hasPrivateLetters(text) });
}

interface Reach {
  /** Levels that may still be taken apart. */
  readonly levels: number;
  /** Whether letters may stand in for signs. */
  readonly standIns: boolean;
}

/** An item or a key, with the lines that belong to it. */
function mendPart(part: string, reach: Reach): Masked {
  const found = firstFault(part);
  if (!found) return { text: part, problems: [] };
  const inner = reach.levels > 0 ? mendInside(part, { ...reach, levels: reach.levels - 1 }) : undefined;
  if (!inner) return mendLeaf(part, found, reach);
  const remaining = firstFault(inner.text);
  if (!remaining) return inner;
  // Lines that can be taken apart are no text, whatever is wrong with what stands above them.
  const outer = mendLeaf(inner.text, remaining, { ...reach, standIns: false });
  return { text: outer.text, problems: [...inner.problems, ...outer.problems] };
}

/** The list or record within an item or under a key; undefined when there is none. */
function mendInside(part: string, reach: Reach): Masked | undefined {
  const first = lineAt(part, 0);
  if (isItem(part, first)) {
    const dash = first.content;
    const inner = mendBlock(coverAll(part, [{ start: dash, end: dash + 1 }]), reach);
    return inner && { ...inner, text: `${inner.text.slice(0, dash)}-${inner.text.slice(dash + 1)}` };
  }
  if (keyAt(part, first.content, first.end)?.form !== 'empty') return undefined;
  const body = mendBlock(part.slice(first.next), reach);
  return (
    body && {
      text: part.slice(0, first.next) + body.text,
      problems: body.problems.map((problem) => ({ ...problem, span: shift(problem.span, first.next) })),
    }
  );
}

/** A run of items, or of keys, in one column. */
function mendBlock(block: string, reach: Reach): Masked | undefined {
  let first = lineAt(block, 0);
  while (first.start < block.length && isIdle(block, first)) first = lineAt(block, first.next);
  const ofItems = isItem(block, first);
  if (!ofItems && !keyAt(block, first.content, first.end)?.ordinary) return undefined;
  const column = indentOf(first);
  const problems: SyntaxProblem[] = [];
  const strays: Span[] = [];
  const starts: number[] = [];
  for (let line = first; line.start < block.length; line = lineAt(block, line.next)) {
    if (indentOf(line) > column || isIdle(block, line) || isCloser(block, line)) continue;
    const item = isItem(block, line);
    const opens = indentOf(line) === column && (ofItems ? item : !item && keyAt(block, line.content, line.end));
    if (opens) starts.push(line.start);
    else if (!(item && indentOf(line) === column)) {
      problems.push(fault(block, lineFault(block, line, column), line.content, line.end));
      strays.push({ start: line.content, end: line.end });
    }
  }
  const text = coverAll(block, strays);
  const parts = starts.map((start, index) => text.slice(start, starts[index + 1]));
  const mended = parts.map((part) => mendPart(part, reach));
  mended.forEach((part, index) => {
    for (const problem of part.problems) problems.push({ ...problem, span: shift(problem.span, starts[index] ?? 0) });
  });
  return { text: text.slice(0, starts[0]) + mended.map((part) => part.text).join(''), problems };
}

function lineFault(text: string, line: Line, column: number): 'tab' | 'inspringing' | 'dubbele-punt' {
  if (isTabbed(text, line)) return 'tab';
  return indentOf(line) < column || keyAt(text, line.content, line.end) ? 'inspringing' : 'dubbele-punt';
}

/** Covers more and more of a part that cannot be taken apart, until it can be read. */
function mendLeaf(part: string, found: SyntaxProblem, { standIns }: Reach): Masked {
  const stray = coverStrays(part);
  const problem = stray.problems[0] ?? found;
  let text = stray.text;
  for (const step of [coverOpening, readAsText, coverValue, coverPart]) {
    if (!firstFault(text)) break;
    if (step !== readAsText || standIns) text = step(text);
    if (step === readAsText && problem.args[0] === 'anders' && !firstFault(text))
      return { text, problems: [signFault(part) ?? problem] };
  }
  return { text, problems: [problem] };
}

/** A value that can be read as text, but for the sign it begins with. */
function signFault(part: string): SyntaxProblem | undefined {
  const start = valueStart(part, lineAt(part, 0));
  const sign = part[start] ?? '';
  return standIn(sign) === sign ? undefined : fault(part, 'teken', start, start + 1, sign);
}

/** Deeper lines below a value that ended on its line, or keys below one that is text. */
function coverStrays(part: string): Masked {
  const first = lineAt(part, 0);
  const form = keyAt(part, first.content, first.end)?.form;
  if (form !== 'plain' && form !== 'closed') return { text: part, problems: [] };
  const problems: SyntaxProblem[] = [];
  const strays: Span[] = [];
  for (let line = lineAt(part, first.next); line.start < part.length; line = lineAt(part, line.next)) {
    const fits = form === 'plain' && !isItem(part, line) && !keyAt(part, line.content, line.end);
    if (fits || isIdle(part, line)) continue;
    problems.push(fault(part, 'inspringing', line.content, line.end));
    strays.push({ start: line.content, end: line.end });
  }
  return { text: coverAll(part, strays), problems };
}

/** The quote or square bracket that a value begins with and that is not closed: what stands behind it is read as text. */
function coverOpening(part: string): string {
  const { unclosed } = readWithLibrary(part);
  if (unclosed?.at !== valueStart(part, lineAt(part, 0)) || unclosed.sign === '{') return part;
  return coverAll(part, [{ start: unclosed.at, end: unclosed.at + 1 }]);
}

/**
 * The value as the text that stands there, whatever sign it begins with and with its colons: whoever
 * writes `> 18 jaar` or `Inkoop: facturen` means that. An open `{` is no text.
 */
function readAsText(part: string): string {
  const line = lineAt(part, 0);
  const start = valueStart(part, line);
  const first = part[start] ?? '';
  if (start >= line.end || first === '{') return part;
  const rest = part.slice(start + 1).replace(/:(?=[ \t\r\n]|$)/g, standIn(':'));
  return part.slice(0, start) + standIn(first) + rest;
}

function coverValue(part: string): string {
  const first = lineAt(part, 0);
  const lines: Span[] = [{ start: valueStart(part, first), end: first.end }];
  for (let line = lineAt(part, first.next); line.start < part.length; line = lineAt(part, line.next))
    if (!isIdle(part, line)) lines.push({ start: line.content, end: line.end });
  return coverAll(part, lines);
}

/** Everything but lines that are comments. */
function coverPart(part: string): string {
  const lines: Span[] = [];
  for (let line = lineAt(part, 0); line.start < part.length; line = lineAt(part, line.next))
    if (!isIdle(part, line)) lines.push({ start: line.content, end: line.end });
  return coverAll(part, lines);
}

/** Spaces for everything in these stretches of lines, which are in order. */
function coverAll(text: string, stretches: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of stretches) {
    parts.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

function firstFault(text: string): SyntaxProblem | undefined {
  return firstOfEach(graveFaultsOf(readWithLibrary(text), text))[0];
}
