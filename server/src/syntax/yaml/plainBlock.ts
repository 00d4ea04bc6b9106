/** Block texts, behind `|` or `>`, that need no rule but those on line breaks; read without the library. */
import type { ScalarNode } from '../tree.ts';
import { indentOf, lineAt, type Line } from './lines.ts';
import { scalarReading } from './scalarReading.ts';

export interface PlainBlock {
  readonly node: ScalarNode;
  /** Where the line below it starts. */
  readonly next: number;
}

const HEADER = /^[|>]-?$/;
const HASH = 35;
const SPACE = 32;

/**
 * The block text whose sign stands at `at`, at the end of its line. Undefined for what is left to the
 * library: lines further in than the first, spaces behind the words, what may be a comment within it.
 *
 * @param end of the line with the sign
 * @param next where the line below it starts
 * @param column of the key or dash to which it belongs: its lines stand further in
 */
export function readPlainBlock(
  text: string,
  at: number,
  end: number,
  next: number,
  column: number,
): PlainBlock | undefined {
  const header = text.slice(at, end);
  if (!HEADER.test(header)) return undefined;
  const words: string[] = [];
  const inset = indentOf(lineAt(text, next));
  let last = end;
  let line = lineAt(text, next);
  for (; line.start < text.length; line = lineAt(text, line.next)) {
    if (line.end > line.start) {
      if (line.content < line.end && indentOf(line) <= column) break;
      if (!isPlainLine(text, line, inset)) return undefined;
      last = line.end;
    }
    words.push(text.slice(line.content, line.end));
  }
  if (inset <= column) return undefined;
  const value = valueOf(words, header);
  const reading = scalarReading(text, at, last, 'block', value);
  return { node: { kind: 'scalar', value: reading.text, reading, span: { start: at, end: last } }, next: line.start };
}

/** A line of the text, in the column of the first, without spaces behind its words. */
function isPlainLine(text: string, line: Line, inset: number): boolean {
  if (indentOf(line) !== inset) return false;
  return text.charCodeAt(line.content) !== HASH && text.charCodeAt(line.end - 1) !== SPACE;
}

/** What the lines, with empty ones between them, say together. */
function valueOf(lines: readonly string[], header: string): string {
  let count = lines.length;
  while (lines[count - 1] === '') count--;
  const words = lines.slice(0, count);
  const whole = header.startsWith('|') ? words.join('\n') : folded(words);
  return header.endsWith('-') ? whole : `${whole}\n`;
}

/** One line break is a space, each further one a line break. */
function folded(lines: readonly string[]): string {
  let whole = '';
  let breaks = 0;
  for (const line of lines) {
    if (line !== '') {
      whole += (breaks === 0 ? '' : breaks === 1 ? ' ' : '\n'.repeat(breaks - 1)) + line;
      breaks = 0;
    }
    breaks++;
  }
  return whole;
}
