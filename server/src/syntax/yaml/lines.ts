/**
 * What a line of YAML is, told from its own characters alone: blank, comment, item, key at the left
 * margin. The splitter cuts by these; whether the text is right is for the library to say.
 *
 * A line ends at `\n`, `\r\n` or `\r`. Offsets are UTF-16 units.
 */

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const SINGLE_QUOTE = 39;
const DASH = 45;
const COLON = 58;
const BACKSLASH = 92;

export interface Line {
  /** First unit of the line. */
  readonly start: number;
  /** After its last unit, the line break not included. */
  readonly end: number;
  /** First unit of the next line; the length of the text on the last line. */
  readonly next: number;
  /** First unit that is not a space; `end` when there is none. */
  readonly content: number;
}

export function lineAt(text: string, start: number): Line {
  let content = start;
  while (text.charCodeAt(content) === SPACE) content++;
  let end = content;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  const crlf = text.charCodeAt(end) === CARRIAGE_RETURN && text.charCodeAt(end + 1) === LINE_FEED;
  return { start, end, next: Math.min(text.length, end + (crlf ? 2 : 1)), content };
}

/** Spaces before the first other unit: the only indentation that YAML knows. */
export function indentOf(line: Line): number {
  return line.content - line.start;
}

/** Whether nothing stands on the line but white space or a comment. */
export function isIdle(text: string, line: Line): boolean {
  const first = skipWhite(text, line.content, line.end);
  return first >= line.end || text.charCodeAt(first) === HASH;
}

/** Whether tabs stand where indentation should: before the first visible unit of the line. */
export function isTabbed(text: string, line: Line): boolean {
  return text.charCodeAt(line.content) === TAB;
}

/** `- `: an item of a block list. */
export function isItem(text: string, line: Line): boolean {
  return text.charCodeAt(line.content) === DASH && endsWord(text, line.content + 1, line.end);
}

/** `]` or `}`: closes a flow collection and may stand as far left as the line that opened it. */
export function isCloser(text: string, line: Line): boolean {
  const first = text[skipWhite(text, line.content, line.end)];
  return first === ']' || first === '}';
}

/** `---` opens a document and `...` ends one, at the left margin only. */
export function documentMarker(text: string, line: Line): '---' | '...' | undefined {
  if (!endsWord(text, line.start + 3, line.end)) return undefined;
  if (text.startsWith('---', line.start)) return '---';
  return text.startsWith('...', line.start) ? '...' : undefined;
}

/** How the value behind a key at the left margin begins, which tells what may follow on the next lines. */
export type ValueForm =
  /** Nothing on the line, or only an anchor or tag: a block follows, or nothing. */
  | 'empty'
  /** Plain text: may run on over deeper lines, but not over one that holds a key. */
  | 'plain'
  /** Ends on the line: nothing may follow. */
  | 'closed'
  /** A quote or bracket that the line does not close, a block text, or a form that is left to the library. */
  | 'open';

export interface RootKey {
  readonly form: ValueForm;
  /** A plain or quoted key with nothing before it: the only kind whose list is read item by item. */
  readonly ordinary: boolean;
  /** Whether an anchor or tag stands where the value should. */
  readonly hasProperties: boolean;
}

/** `? `: a key that is marked as such; its value follows behind a `: ` on a line of its own. */
export function isMarkedKey(text: string, line: Line): boolean {
  return text[line.content] === '?' && endsWord(text, line.content + 1, line.end);
}

/** `: `: the value of a marked key, or else of a key that is empty. */
export function isBareValue(text: string, line: Line): boolean {
  return text.charCodeAt(line.content) === COLON && endsWord(text, line.content + 1, line.end);
}

/** The key that opens an entry at the left margin on this line, if one does. */
export function rootKey(text: string, line: Line): RootKey | undefined {
  return line.content === line.start ? keyAt(text, line.start, line.end) : undefined;
}

/** The key that opens an entry at `from`, if one does. */
export function keyAt(text: string, from: number, end: number): RootKey | undefined {
  if (from >= end) return undefined;
  const first = text[from] ?? '';
  const alone = endsWord(text, from + 1, end);
  if (alone && (first === '?' || first === ':')) return SPECIAL_KEY;
  if ('#]}\t'.includes(first) || (alone && first === '-')) return undefined;
  const quoted = first === '"' || first === "'";
  const named = quoted ? closingQuote(text, from, end) : from;
  if (quoted && named === from) return undefined;
  const colon = findColon(text, named, end);
  if (colon < 0) return undefined;
  // A merge (`<<`) is not the name of anything.
  const ordinary = quoted || !'<&*!|>[{%@`?-,:'.includes(first);
  if (!ordinary) return SPECIAL_KEY;
  return {
    form: valueForm(text, colon + 1, end),
    ordinary,
    hasProperties: startsWithProperty(text, colon + 1, end),
  };
}

/**
 * The column that the lines of an item must reach: that of the key behind its dash, or else the
 * next after the dash.
 */
export function itemColumn(text: string, line: Line): number {
  let at = line.content + 1;
  while (text.charCodeAt(at) === SPACE) at++;
  return (keyAt(text, at, line.end)?.ordinary ? at : line.content + 1) - line.start;
}

/** Where the value begins on the line of a key or an item; the end of the line when it is not there. */
export function valueStart(text: string, line: Line): number {
  const first = text[line.content] ?? '';
  const from = first === '"' || first === "'" ? closingQuote(text, line.content, line.end) : line.content;
  const colon = isItem(text, line) ? line.content : findColon(text, from, line.end);
  return skipWhite(text, colon < 0 ? line.content : colon + 1, line.end);
}

/** Whether `text[from..end)` holds a `:` that makes a key of what stands before it. */
export function holdsKey(text: string, from: number, end: number): boolean {
  return findColon(text, from, end) >= 0;
}

const SPECIAL_KEY: RootKey = { form: 'open', ordinary: false, hasProperties: true };

/** How the value that begins at `from`, or after white space, begins. */
export function valueForm(text: string, from: number, end: number): ValueForm {
  const at = skipWhite(text, from, end);
  if (at >= end || text.charCodeAt(at) === HASH) return 'empty';
  const first = text[at] ?? '';
  if (first === '&' || first === '!') return afterWord(text, at, end) >= end ? 'empty' : 'open';
  if (first === '*') return 'closed';
  if (first === '|' || first === '>') return 'open';
  if (first === '"' || first === "'") return closingQuote(text, at, end) > at ? 'closed' : 'open';
  if (first === '[' || first === '{') return closesFlow(text, at, end) ? 'closed' : 'open';
  return endsInComment(text, at, end) ? 'closed' : 'plain';
}

function startsWithProperty(text: string, from: number, end: number): boolean {
  const first = text[skipWhite(text, from, end)];
  return first === '&' || first === '!';
}

/** The place of the first `:` that white space or the end follows, before any comment; -1 if none. */
function findColon(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === COLON && endsWord(text, at + 1, end)) return at;
    if (unit === HASH && at > from && isWhite(text.charCodeAt(at - 1))) return -1;
  }
  return -1;
}

/** After the quote that closes the one at `open`, on the same line; `open` itself if none does. */
function closingQuote(text: string, open: number, end: number): number {
  const quote = text.charCodeAt(open);
  for (let at = open + 1; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === BACKSLASH && quote === DOUBLE_QUOTE) at++;
    else if (unit === quote) {
      if (quote !== SINGLE_QUOTE || text.charCodeAt(at + 1) !== SINGLE_QUOTE) return at + 1;
      at++;
    }
  }
  return open;
}

/** Whether the brackets opened from `open` are all closed before `end`. */
function closesFlow(text: string, open: number, end: number): boolean {
  let depth = 0;
  for (let at = open; at < end; at++) {
    const unit = text[at] ?? '';
    if (unit === '[' || unit === '{') depth++;
    else if (unit === ']' || unit === '}') {
      depth--;
      if (depth === 0) return true;
    } else if (unit === '"' || unit === "'") {
      const after = closingQuote(text, at, end);
      if (after === at) return false;
      at = after - 1;
    }
  }
  return false;
}

function endsInComment(text: string, from: number, end: number): boolean {
  for (let at = from + 1; at < end; at++)
    if (text.charCodeAt(at) === HASH && isWhite(text.charCodeAt(at - 1))) return true;
  return false;
}

/** After the word at `at` and the white space behind it; `end` when only a comment follows. */
function afterWord(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && !isWhite(text.charCodeAt(next))) next++;
  next = skipWhite(text, next, end);
  return text.charCodeAt(next) === HASH ? end : next;
}

function skipWhite(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isWhite(text.charCodeAt(at))) at++;
  return at;
}

function endsWord(text: string, at: number, end: number): boolean {
  return at === end || (at < end && isWhite(text.charCodeAt(at)));
}

function isWhite(unit: number): boolean {
  return unit === SPACE || unit === TAB;
}

function isBreak(unit: number): boolean {
  return unit === LINE_FEED || unit === CARRIAGE_RETURN;
}
