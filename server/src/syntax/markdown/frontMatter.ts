/** The YAML between two lines of `---` at the very top of a text. */
import { lineReader, nextLine } from './lines.ts';

export interface FrontMatter {
  /** The lines between the two. */
  readonly start: number;
  readonly end: number;
  /** Behind the second line, its line break included. */
  readonly bodyStart: number;
}

/** Undefined without an opening line, or when no line closes it: then `---` is a line across the page. */
export function findFrontMatter(text: string): FrontMatter | undefined {
  if (!opensFrontMatter(text)) return undefined;
  const lineAt = lineReader(text);
  const { next: first } = lineAt(0);
  for (let start = first; start < text.length; ) {
    const { end, next } = lineAt(start);
    if (isFence(text, start, end)) return { start: first, end: start, bodyStart: next };
    start = next;
  }
  return undefined;
}

export function opensFrontMatter(text: string): boolean {
  return text.startsWith('---') && isFence(text, 0, nextLine(text, 0).end);
}

/** Whether a line of `---` stands on one of the lines that `[from, to]` touches; `from` starts a line. */
export function hasFence(text: string, from: number, to: number): boolean {
  for (let start = from; start <= to && start < text.length; ) {
    const { end, next } = nextLine(text, start);
    if (isFence(text, start, end)) return true;
    start = next;
  }
  return false;
}

function isFence(text: string, start: number, end: number): boolean {
  return text.startsWith('---', start) && /^---[ \t]*$/.test(text.slice(start, end));
}
