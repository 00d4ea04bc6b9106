/** The sentence around a cursor, as far as it is not finished. */
import type { Span } from '../text/span.ts';

/** Units around a cursor within which a sentence begins and ends. */
const REACH = 600;

const ENDS = /[.!?;|]/;
/** What ends a sentence without a sign: an empty line, or a line that begins something else. */
const NEXT_BEGINS = /^[ \t]*(?:$|[-*#|>•]|\d{1,3}[.)]|[\p{L}-]{1,40}:)/u;

/** Undefined where the sentence at a place has its end already. */
export function openSentence(text: string, offset: number): Span | undefined {
  if (/[.!?;]\s*$/.test(text.slice(Math.max(0, offset - 3), offset))) return undefined;
  const end = endFrom(text, offset);
  return end === undefined ? undefined : { start: startBefore(text, offset), end };
}

function endFrom(text: string, offset: number): number | undefined {
  const most = Math.min(text.length, offset + REACH);
  for (let at = offset; at < most; at++) {
    const sign = text.charAt(at);
    if (sign === '|') return at;
    if (ENDS.test(sign)) return undefined;
    if ((sign === '\n' || sign === '\r') && beginsAnew(text, at)) return at;
  }
  return most;
}

function beginsAnew(text: string, lineBreak: number): boolean {
  const start = lineBreak + (text.startsWith('\r\n', lineBreak) ? 2 : 1);
  const [line = ''] = text.slice(start, start + 80).split(/[\r\n]/, 1);
  return NEXT_BEGINS.test(line);
}

function startBefore(text: string, offset: number): number {
  const least = Math.max(0, offset - REACH);
  for (let at = offset - 1; at >= least; at--) {
    const sign = text.charAt(at);
    if (sign === '|' || (ENDS.test(sign) && /\s/.test(text.charAt(at + 1)))) return at + 1;
    if (sign === '\n' && beginsAnew(text, at)) return at + 1;
  }
  return least;
}
