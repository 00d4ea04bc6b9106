/** The words of a published paragraph with the emphasis that extraction left in it, and the line breaks that mean something. */
import { spanIn, type Passage } from '../../text/reading.ts';
import type { Run } from '../protocol/blocks.ts';

/** Signs of emphasis, as extraction writes them; the reading of a text leaves them out. */
const SIGN = /\*|<(\/?)(b|strong|i|em)\s?>/gi;
const SIGNS_BEFORE = /(?:\*|<\/?(?:b|strong|i|em)\s?>){1,6}$/i;
const SIGNS_BEHIND = /^(?:\*|<\/?(?:b|strong|i|em)\s?>){1,6}/i;
/** The longest such signs beside a text, in UTF-16 units. */
const REACH = 40;
const WRAP = /\n(?=\p{Ll})/gu;
/** A line of fewer signs did not end for want of room. */
const FULL_LINE = 60;

/** @param signed whether people sign here: then short lines stay lines */
export function runsOf(passage: Passage, text: string, signed: boolean): Run[] {
  const words = unwrapped(passage, text, signed);
  const found = stretchesOf(passage, text);
  if (!found) return [{ text: words }];
  return found
    .filter(({ from, to }) => from < to)
    .map(({ from, to, bold, italic }) => ({ text: words.slice(from, to), bold, italic }));
}

/** A line that ended for want of room goes on in the next one; each sign keeps its place. */
function unwrapped(passage: Passage, text: string, signed: boolean): string {
  const { text: words } = passage.reading;
  return words.replace(WRAP, (sign, at: number) => {
    if (!signed) return ' ';
    const line = at - 1 - words.lastIndexOf('\n', at - 1);
    const { start, end } = spanIn(passage, at, at + 1);
    return line >= FULL_LINE && !/\n\s*\n/.test(text.slice(start, end)) ? ' ' : sign;
  });
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** By the signs between the runs of the reading; undefined where what is opened is not closed within the paragraph. */
function stretchesOf({ reading, origin }: Passage, text: string): Stretch[] | undefined {
  const { start, end } = spanIn({ reading, origin });
  let look = turned(
    { bold: false, italic: false },
    SIGNS_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0],
  );
  const stretches: Stretch[] = [];
  let from = 0;
  let source = start - origin;
  for (const run of reading.runs) {
    const between = text.slice(origin + source, origin + run.source);
    const next = between === '' ? look : turned(look, between);
    if (next.bold !== look.bold || next.italic !== look.italic) {
      stretches.push({ from, to: run.at, ...look });
      from = run.at;
      look = next;
    }
    source = run.source + run.sourceLength;
  }
  stretches.push({ from, to: reading.text.length, ...look });
  const last = turned(look, SIGNS_BEHIND.exec(text.slice(end, end + REACH))?.[0]);
  return last.bold || last.italic ? undefined : stretches;
}

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Two stars turn bold on or off, one turns italic; a tag says which. */
function turned(look: Look, signs = ''): Look {
  let { bold, italic } = look;
  let stars = 0;
  for (const [, close, name] of signs.matchAll(SIGN)) {
    if (name === undefined) stars++;
    else if (/^(?:b|strong)$/i.test(name)) bold = close === '';
    else italic = close === '';
  }
  if (stars >= 2) bold = !bold;
  if (stars % 2 === 1) italic = !italic;
  return { bold, italic };
}
