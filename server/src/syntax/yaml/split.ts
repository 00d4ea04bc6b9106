/**
 * Cuts a YAML text into units that are read on their own: entries at the left margin, and the items
 * of the lists under them. In a valid text the units read alone say what the whole text says. In
 * one with faults the cuts keep a fault from spreading: an item that is out of line is still an
 * item, and a key that fell to the left margin does not take the items after it along.
 *
 * A cut depends on the text before it and on the one line after it, never on what follows later, so
 * that an edit moves no cut far away.
 */
import {
  documentMarker,
  holdsKey,
  indentOf,
  isBareValue,
  isIdle,
  isItem,
  isMarkedKey,
  itemColumn,
  keyAt,
  lineAt,
  rootKey,
  valueForm,
  type Line,
  type RootKey,
} from './lines.ts';

export type UnitKind =
  /** What precedes the first entry: comments, a `---`, and loose lines. */
  | 'head'
  /** The line of a key whose list follows, item by item. */
  | 'key'
  /** A key at the left margin with its value. */
  | 'entry'
  /** One item of a list under such a key, or of a list at the root. */
  | 'item'
  /** A text that is not cut: a flow collection or scalar at the root, directives, an indented root. */
  | 'document'
  /** Everything from the marker that ends the first document: not read. */
  | 'rest';

/** What the splitter knows at the start of a unit. */
export interface SplitState {
  readonly root: 'unknown' | 'entries' | 'items';
  /** Column of the items of the last list that is read item by item; -1 before the first. */
  readonly column: number;
  /** Whether an item may follow here. */
  readonly inList: boolean;
}

export interface Cut {
  readonly kind: UnitKind;
  /** First offset after the unit, at the start of a line. */
  readonly end: number;
  /** Whether the unit stands in a column where it does not belong. */
  readonly misplaced: boolean;
  /** The state in which the next unit begins. */
  readonly after: SplitState;
}

export const initialState: SplitState = { root: 'unknown', column: -1, inList: false };

export function sameState(a: SplitState, b: SplitState): boolean {
  return a.root === b.root && a.column === b.column && a.inList === b.inList;
}

/** The unit that starts at `start`, where the splitter is in `state`. `start` lies within the text. */
export function cutUnit(text: string, start: number, state: SplitState): Cut {
  const first = lineAt(text, start);
  if (state.root === 'unknown') return cutHead(text, first);
  if (documentMarker(text, first)) return { kind: 'rest', end: text.length, misplaced: false, after: state };
  if (state.inList && isItem(text, first)) return cutItem(text, first, state);
  return cutEntry(text, first, state);
}

/** Up to the first entry or item. Without anything before it, the first entry or item itself. */
function cutHead(text: string, start: Line): Cut {
  let line = start;
  for (let seenMarker = false; line.start < text.length; line = lineAt(text, line.next)) {
    if (isIdle(text, line)) continue;
    const marker = documentMarker(text, line);
    if (marker !== '---' || seenMarker || !isIdle(text, { ...line, content: line.start + 3 })) break;
    seenMarker = true;
  }
  const whole: Cut = { kind: 'document', end: text.length, misplaced: false, after: initialState };
  if (line.start >= text.length) return { ...whole, kind: 'head' };
  if (isItem(text, line)) return headUpTo(text, start, line, { root: 'items', column: indentOf(line), inList: true });
  const entries: SplitState = { root: 'entries', column: -1, inList: false };
  if (mayOpenEntries(text, line)) return headUpTo(text, start, line, entries);
  const key = looseLinesBefore(text, line);
  return key === undefined ? whole : headUpTo(text, start, key, entries);
}

function headUpTo(text: string, start: Line, line: Line, after: SplitState): Cut {
  if (line.start > start.start) return { kind: 'head', end: line.start, misplaced: false, after };
  return cutUnit(text, start.start, after);
}

/** Whether the first line with content can only be an entry, and not a flow collection or a property of the root. */
function mayOpenEntries(text: string, line: Line): boolean {
  return rootKey(text, line) !== undefined && !'[{&!%'.includes(text[line.start] ?? '');
}

/**
 * The first line with a key at the left margin, when nothing but loose text stands before it: text
 * that YAML would take for one scalar, were it not for the key.
 */
function looseLinesBefore(text: string, first: Line): Line | undefined {
  if (indentOf(first) > 0 || '"\'[]{}&*!|>%@`,?:-\t'.includes(text[first.start] ?? '')) return undefined;
  for (let line = first; line.start < text.length; line = lineAt(text, line.next)) {
    if (documentMarker(text, line) || isItem(text, line) || isMarkedKey(text, line)) return undefined;
    if (rootKey(text, line)) return line;
  }
  return undefined;
}

/**
 * Up to the next item, key at the left margin, or end of the document. An item that stands elsewhere
 * than the others is one too, where it cannot belong to what is in this one.
 */
function cutItem(text: string, first: Line, state: SplitState): Cut {
  const { column } = state;
  const inner = itemColumn(text, first);
  let line = lineAt(text, first.next);
  for (; line.start < text.length; line = lineAt(text, line.next)) {
    const indent = indentOf(line);
    if ((indent >= inner && indent > column) || isIdle(text, line)) continue;
    if (isItem(text, line) || documentMarker(text, line)) break;
    if (state.root === 'entries' && rootKey(text, line)) break;
  }
  return { kind: 'item', end: line.start, misplaced: indentOf(first) !== column, after: state };
}

function cutEntry(text: string, first: Line, state: SplitState): Cut {
  const key = rootKey(text, first);
  let line = nextContent(text, first);
  if (key?.ordinary && key.form === 'empty' && !key.hasProperties && line.start < text.length && isItem(text, line)) {
    const after: SplitState = { root: 'entries', column: indentOf(line), inList: true };
    return { kind: 'key', end: line.start, misplaced: false, after };
  }
  const content = line;
  const marked = isMarkedKey(text, first);
  for (; line.start < text.length; line = nextContent(text, line)) {
    if (documentMarker(text, line)) break;
    if (rootKey(text, line) && !(marked && isBareValue(text, line))) break;
    if (key && indentOf(line) === state.column && isItem(text, line) && !mayHold(text, key, content, line))
      return { kind: 'entry', end: line.start, misplaced: true, after: { ...state, inList: true } };
  }
  return { kind: 'entry', end: line.start, misplaced: false, after: { ...state, inList: false } };
}

/**
 * Whether an entry may hold a line that looks like an item of the list before it. If not, the entry
 * stands in the midst of that list: a key that lost its indentation, most likely while somebody types.
 *
 * @param content the first line with content below the key
 */
function mayHold(text: string, key: RootKey, content: Line, item: Line): boolean {
  if (!key.ordinary) return true;
  if (indentOf(item) === 0) return key.hasProperties;
  let { form } = key;
  if (form === 'empty') {
    const inner = keyAt(text, content.content, content.end);
    if (inner?.ordinary || isItem(text, content)) return indentOf(content) <= indentOf(item);
    form = inner ? 'open' : valueForm(text, content.content, content.end);
  }
  return form === 'plain' ? !holdsKey(text, item.content, item.end) : form !== 'closed';
}

/** The next line that is not blank or a comment; an empty line at the end of the text if there is none. */
function nextContent(text: string, line: Line): Line {
  let next = lineAt(text, line.next);
  while (next.start < text.length && isIdle(text, next)) next = lineAt(text, next.next);
  return next;
}
