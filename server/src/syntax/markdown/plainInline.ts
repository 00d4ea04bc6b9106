/**
 * Words without markup but simple emphasis, read without the library. What could mean anything more is
 * left to it: the answer is then undefined.
 */
import type { ReadingBuilder } from '../../text/reading.ts';

/** Signs that begin a code span, an escape, HTML or a link, or emphasis of another kind than `*` makes. */
const MARKUP = /[\\`_<\t\r\uFEFF\0]|!\[|\]\s?[([:]|&[#a-z]/i;
/** One `*` or two around words, where no rule of the library on what stands beside them is needed. */
const EMPHASIS = /(?<=^|[ (])(\*\*?)(?=[\p{L}\p{N}])([^*]*?[\p{L}\p{N}.:;,)])\1(?=$|[ .,:;)])/gu;

/** Whether a line holds nothing that has to be left to the library, emphasis aside. */
export function isPlainLine(line: string): boolean {
  return !MARKUP.test(line);
}

/**
 * Adds the words of a line without white space at either end.
 *
 * @returns false where its emphasis is not simple
 */
export function addPlainWords(builder: ReadingBuilder, words: string, source: number): boolean {
  if (!words.includes('*')) {
    builder.add(words, source);
    return true;
  }
  let from = 0;
  for (const { index, 0: whole, 1: sign = '', 2: inner = '' } of words.matchAll(EMPHASIS)) {
    const before = words.slice(from, index);
    if (before.includes('*')) return false;
    builder.add(before, source + from).add(inner, source + index + sign.length);
    from = index + whole.length;
  }
  const rest = words.slice(from);
  builder.add(rest, source + from);
  return !rest.includes('*');
}

/** How many spaces stand from an offset on. */
export function spacesAt(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32) at++;
  return at - from;
}

export function withoutSpacesBehind(line: string): string {
  let end = line.length;
  while (end > 0 && line.charCodeAt(end - 1) === 32) end--;
  return line.slice(0, end);
}
