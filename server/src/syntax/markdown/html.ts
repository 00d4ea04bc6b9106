/** HTML within Markdown: its text as a reader sees it, and its comments. */
import { decodeString } from 'micromark-util-decode-string';
import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Comment } from '../tree.ts';
import { hidesContent, tagEffect } from './htmlTags.ts';
import { partOfReading, replaceInReading, type Replacement } from './readingParts.ts';

export interface HtmlText {
  /** Tags and comments gone, character references resolved, `\n` for `<br>`; not trimmed. */
  readonly reading: Reading;
  readonly comments: readonly Comment[];
}

/** Whether a span of the source has nothing but white space before and after it on its lines. */
export type StandsAlone = (span: Span) => boolean;

/** Reads HTML as written. */
export function readHtml(raw: Reading, standsAlone: StandsAlone): HtmlText {
  return readFound(raw, findAll(raw.text, htmlAt), standsAlone);
}

/** As `readHtml`, but looks for comments only. */
export function readComments(raw: Reading, standsAlone: StandsAlone): HtmlText {
  return readFound(raw, findAll(raw.text, commentAt), standsAlone);
}

/** Something in HTML that does not read as it is written. */
interface Found extends Replacement {
  /** What stands between `<!--` and `-->`, for a comment. */
  readonly words?: Span;
}

function readFound(raw: Reading, found: readonly Found[], standsAlone: StandsAlone): HtmlText {
  const comments = found.flatMap(({ start, end, words }): Comment[] => {
    const { runs } = partOfReading(raw, start, end);
    const first = runs[0];
    const last = runs.at(-1);
    if (!words || !first || !last) return [];
    const span = { start: first.source, end: last.source + last.sourceLength };
    return [{ reading: partOfReading(raw, words.start, words.end), span, ownLine: standsAlone(span) }];
  });
  return { reading: replaceInReading(raw, found), comments };
}

type Finder = (text: string, at: number) => Found | undefined;

function findAll(text: string, finder: Finder): readonly Found[] {
  const found: Found[] = [];
  const sign = /[<&]/g;
  for (let match = sign.exec(text); match; match = sign.exec(text)) {
    const next = finder(text, match.index);
    if (!next) continue;
    found.push(next);
    sign.lastIndex = next.end;
  }
  return found;
}

const reference = /&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/iy;
const openOrClose = /<(\/?)([a-z][a-z0-9-]*)(?=[\s/>])/iy;

function htmlAt(text: string, at: number): Found | undefined {
  if (text.startsWith('&', at)) return referenceAt(text, at);
  if (text.startsWith('<!--', at)) return commentAt(text, at);
  if (text.startsWith('<![CDATA[', at)) return { start: at, end: at + 9, text: '' };
  if (text.startsWith('<?', at)) return upTo(text, at, '?>', '');
  if (/^<![a-z]/i.test(text.slice(at, at + 3))) return upTo(text, at, '>', '');
  openOrClose.lastIndex = at;
  const [, slash, name = ''] = openOrClose.exec(text) ?? [];
  const effect = tagEffect(name);
  if (!effect) return undefined;
  if (slash === '' && hidesContent(name)) return hiddenAt(text, at);
  return upTo(text, at, '>', effect === 'breaks' ? '\n' : '');
}

/** A comment without an end runs to the end of the text; `<!-->` and `<!--->` are whole comments. */
function commentAt(text: string, at: number): Found | undefined {
  if (!text.startsWith('<!--', at)) return undefined;
  const [short] = /^<!---?>/.exec(text.slice(at, at + 6)) ?? [];
  if (short !== undefined)
    return { start: at, end: at + short.length, text: '', words: { start: at + 4, end: at + 4 } };
  const close = text.indexOf('-->', at + 4);
  if (close < 0) return { start: at, end: text.length, text: '', words: { start: at + 4, end: text.length } };
  return { start: at, end: close + 3, text: '', words: { start: at + 4, end: close } };
}

function referenceAt(text: string, at: number): Found | undefined {
  reference.lastIndex = at;
  const [written] = reference.exec(text) ?? [];
  if (written === undefined) return undefined;
  const read = decodeString(written);
  return read === written ? undefined : { start: at, end: at + written.length, text: read };
}

/** A script or a style sheet: no text at all. */
function hiddenAt(text: string, at: number): Found {
  const close = /<\/(?:script|style)/gi;
  close.lastIndex = at;
  const end = close.test(text) ? text.indexOf('>', close.lastIndex) : -1;
  return { start: at, end: end < 0 ? text.length : end + 1, text: '\n' };
}

function upTo(text: string, at: number, close: string, read: string): Found | undefined {
  const end = text.indexOf(close, at);
  return end < 0 ? undefined : { start: at, end: end + close.length, text: read };
}
