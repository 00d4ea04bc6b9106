/** What can be wrong with a text as YAML, in the terms that a message is made of. */
import type { ErrorCode } from 'yaml';
import type { Span } from '../../text/span.ts';
import type { SyntaxProblem } from '../tree.ts';
import type { LibraryError, LibraryReading } from './library.ts';
import { lineAt } from './lines.ts';

/** The first argument of a problem `yaml-ongeldig`. */
export type YamlFault =
  /** A quote that is not closed; the second argument is the quote. */
  | 'aanhalingsteken'
  /** A bracket that is not closed; the second argument is the bracket. */
  | 'haakje'
  /** A line that stands further to the left, or elsewhere, than what it belongs to. */
  | 'inspringing'
  /** A tab where indentation should be spaces. */
  | 'tab'
  /** A line that should be a key and lacks its colon. */
  | 'dubbele-punt'
  /** A colon with a space in a text without quotes. */
  | 'dubbele-punt-in-waarde'
  /** A sign with which a text without quotes may not begin; the second argument is the sign. */
  | 'teken'
  /** An escape that does not exist; the second argument is the escape. */
  | 'ontsnapping'
  /** An alias without its anchor, or within it; the second argument is the name. */
  | 'verwijzing'
  /** A second document: only the first is read. */
  | 'documenten'
  /** Anything else that the library refuses. */
  | 'anders';

/** A problem at `[start, end)`, brought within one line and to at least one visible unit where there is one. */
export function fault(
  text: string,
  reason: YamlFault,
  start: number,
  end: number,
  ...details: string[]
): SyntaxProblem {
  const span = reason === 'tab' ? tabsAt(text, start) : withinLine(text, start, end);
  return { code: 'yaml-ongeldig', span, args: [reason, ...details] };
}

function tabsAt(text: string, start: number): Span {
  let end = start;
  while (text[end] === '\t' || text[end] === ' ') end++;
  return { start, end };
}

/** @param reason for what aliases stand for, if that is what has no end */
export function tooDeep(text: string, at: number, reason?: 'verwijzingen'): SyntaxProblem {
  return { code: 'te-diep', span: withinLine(text, at, at + 1), args: reason === undefined ? [] : [reason] };
}

export function tooLong(text: string, at: number): SyntaxProblem {
  return { code: 'te-lang', span: withinLine(text, at, at + 1), args: [] };
}

/** What the library found wrong with a text. */
export function faultsOf({ errors, unclosed }: LibraryReading, text: string): SyntaxProblem[] {
  const problems = errors.map((error) => faultOf(error, text));
  if (unclosed) problems.push(unclosedFault(text, unclosed.sign, unclosed.at));
  return problems;
}

/** Faults after which the library may take the rest of the text for something else than it is. */
export function graveFaultsOf(reading: LibraryReading, text: string): SyntaxProblem[] {
  return faultsOf({ ...reading, errors: reading.errors.filter((error) => !isHarmless(error)) }, text);
}

function isHarmless({ code, message }: LibraryError): boolean {
  const inPlace = ['BAD_SCALAR_START', 'BAD_DQ_ESCAPE', 'BAD_ALIAS', 'TAG_RESOLVE_FAILED'];
  return inPlace.includes(code) || message.startsWith('Unexpected ,') || message.startsWith('Unexpected empty item');
}

/** From the sign that was opened to the end of its line. */
function unclosedFault(text: string, sign: string, at: number): SyntaxProblem {
  return fault(text, sign === '[' || sign === '{' ? 'haakje' : 'aanhalingsteken', at, lineAt(text, at).end, sign);
}

function faultOf(error: LibraryError, text: string): SyntaxProblem {
  const [start, end] = error.pos;
  const reason = reasonOf(error, text);
  if (reason === 'teken') return fault(text, reason, start, start + 1, text.slice(start, start + 1));
  if (reason === 'ontsnapping') return fault(text, reason, start, start + 2, text.slice(start, start + 2));
  return fault(text, reason, start, reason === 'dubbele-punt-in-waarde' ? lineAt(text, start).end : end);
}

const REASONS: Partial<Record<ErrorCode, YamlFault>> = {
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'inspringing',
  BAD_SCALAR_START: 'teken',
  BAD_DQ_ESCAPE: 'ontsnapping',
  BAD_ALIAS: 'verwijzing',
  MULTILINE_IMPLICIT_KEY: 'dubbele-punt',
};

function reasonOf({ code, message, pos }: LibraryError, text: string): YamlFault {
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && text[pos[0]] !== '-') return 'dubbele-punt-in-waarde';
  if (code === 'MISSING_CHAR' && message.startsWith('Implicit map keys')) return 'dubbele-punt';
  return REASONS[code] ?? 'anders';
}

/** At most one problem of each kind but `yaml-sleutel-dubbel`, the first in the text; in order of the text. */
export function firstOfEach(problems: readonly SyntaxProblem[]): readonly SyntaxProblem[] {
  if (problems.length === 0) return problems;
  const ordered = [...problems].sort((a, b) => a.span.start - b.span.start);
  const seen = new Set<string>();
  return ordered.filter(({ code }) => {
    if (code === 'yaml-sleutel-dubbel') return true;
    if (seen.has(code)) return false;
    seen.add(code);
    return true;
  });
}

function withinLine(text: string, start: number, end: number): Span {
  let from = Math.max(0, Math.min(start, text.length));
  // An error at the end of a line, or below it, is about what stands there last.
  if (isWhite(text, from)) while (from > 0 && isWhite(text, from)) from--;
  if (isWhite(text, from)) return { start: 0, end: 0 };
  let to = from + 1;
  while (to < end && to < text.length && text[to] !== '\n' && text[to] !== '\r') to++;
  while (to > from + 1 && isWhite(text, to - 1)) to--;
  return { start: from, end: to };
}

function isWhite(text: string, at: number): boolean {
  return at >= text.length || ' \t\r\n'.includes(text[at] ?? ' ');
}
