/**
 * The reading of a paragraph of published text: lines without their indentation, and without the
 * few inline signs that extraction leaves behind (`**nadruk**`, `<i>`, `<br>`).
 */
import { ReadingBuilder, type Reading } from '../../text/reading.ts';

const TAG = /<\/?(?:b|strong|i|em|u|sup|sub|br)\s?\/?>/iy;
const ASTERISK = 42;
const LESS_THAN = 60;

/** What stands at a place: so many units of source, read as `text` (undefined: as they are written). */
interface Piece {
  readonly length: number;
  readonly text: string | undefined;
}

/** Reads `text` from `start` to `end`; runs count from `origin`, an offset in the same text. */
export function readInline(text: string, start: number, end: number, origin: number): Reading {
  const builder = new ReadingBuilder();
  const signs = emphasisSigns(text, start, end);
  let at = start;
  let written = at;
  while (at < end) {
    const piece = pieceAt(text, at, end, signs);
    if (piece.text !== undefined) {
      builder.add(text.slice(written, at), written - origin);
      builder.add(piece.text, at - origin, piece.length);
      written = at + piece.length;
    }
    at += piece.length;
  }
  builder.add(text.slice(written, end), written - origin);
  return builder.build();
}

function pieceAt(text: string, at: number, end: number, signs: ReadonlySet<number>): Piece {
  const unit = text.charCodeAt(at);
  if (isSpace(unit)) return whiteSpaceAt(text, at, end);
  if (unit === ASTERISK && signs.has(at)) return { length: 1, text: '' };
  if (unit === LESS_THAN) {
    TAG.lastIndex = at;
    const tag = TAG.exec(text)?.[0];
    if (tag && at + tag.length <= end) return { length: tag.length, text: /^<br/i.test(tag) ? '\n' : '' };
  }
  return { length: 1, text: undefined };
}

/** White space that holds a line break reads as one line break: indentation is no text. */
function whiteSpaceAt(text: string, at: number, end: number): Piece {
  let to = at;
  let breaks = false;
  while (to < end && isSpace(text.charCodeAt(to))) {
    const unit = text.charCodeAt(to++);
    if (unit === 10 || unit === 13) breaks = true;
  }
  return { length: to - at, text: breaks ? '\n' : undefined };
}

/** White space as it stands between and before the words of a published text; the no-break space indents too. */
export function isSpace(unit: number): boolean {
  return unit === 32 || unit === 160 || unit === 9 || unit === 10 || unit === 13 || unit === 12;
}

/** Offsets of the asterisks that mark emphasis: an opening run and a closing run of equal length. */
function emphasisSigns(text: string, start: number, end: number): ReadonlySet<number> {
  const signs = new Set<number>();
  let open: { readonly at: number; readonly length: number } | undefined;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== ASTERISK) continue;
    let to = at;
    while (to < end && text.charCodeAt(to) === ASTERISK) to++;
    const length = to - at;
    const opens = to < end && !isSpace(text.charCodeAt(to));
    const closes = at > start && !isSpace(text.charCodeAt(at - 1));
    if (open && closes && open.length === length) {
      for (let k = 0; k < length; k++) signs.add(open.at + k).add(at + k);
      open = undefined;
    } else if (opens && length <= 3) open = { at, length };
    at = to;
  }
  return signs;
}
