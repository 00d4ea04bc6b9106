/**
 * Numbers of delen: `5`, `6a`, `7.3.12a`, `IV`, `b`; whether they are the same, and which follows on which.
 */
import { detached } from '../../text/detached.ts';
import { romanValue } from './enumerator.ts';

interface Segment {
  readonly waarde: number;
  /** Of an insertion: `a` in `6a`; empty without. */
  readonly achtervoegsel: string;
}

const PLAIN = /^\d{1,4}$/;

/** How many numbers are known before they are forgotten: a text has few, and each is held against its neighbours again and again. */
const MOST_NUMBERS = 5000;
const numbers = new Map<string, readonly Segment[] | undefined>();

/** A number in its segments: `7.3.12a` is 7, 3 and 12 with the suffix `a`. Undefined for what is no number; capital letters are roman where they can be, and otherwise count as letters. */
function leesNummer(tekst: string): readonly Segment[] | undefined {
  if (numbers.has(tekst)) return numbers.get(tekst);
  const segments = tekst.split(/[.:]/).map(readSegment);
  const read = segments.filter((segment) => segment !== undefined);
  const nummer = read.length === segments.length && read.length > 0 ? read : undefined;
  if (numbers.size >= MOST_NUMBERS) numbers.clear();
  numbers.set(detached(tekst), nummer);
  return nummer;
}

function readSegment(text: string): Segment | undefined {
  const [, digits, suffix = ''] = /^(\d{1,4})([a-z]{0,2})$/.exec(text.toLowerCase()) ?? [];
  if (digits !== undefined) return { waarde: Number(digits), achtervoegsel: suffix };
  const roman = text.length > 1 || /^[IVX]$/.test(text) ? romanValue(text) : undefined;
  if (roman !== undefined) return { waarde: roman, achtervoegsel: '' };
  return /^[a-zA-Z]$/.test(text) ? { waarde: text.toLowerCase().charCodeAt(0) - 96, achtervoegsel: '' } : undefined;
}

/** `Bijlage I` is the `bijlage 1` of a reference; `A` and `1` are two. */
export function zelfdeNummer(a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return true;
  if (/^[a-zA-Z]$/.test(a) && /^[a-zA-Z]$/.test(b)) return false;
  const [left, right] = [romanOrDigits(a), romanOrDigits(b)];
  return left !== undefined && left === right;
}

function romanOrDigits(text: string): number | undefined {
  return /^\d{1,4}$/.test(text) ? Number(text) : romanValue(text);
}

/** `1`, `a`, `I`, `7.1`: what a series begins with. */
export function isEerste(tekst: string): boolean {
  if (PLAIN.test(tekst)) return Number(tekst) === 1;
  return leesNummer(tekst)?.at(-1)?.waarde === 1;
}

/** `7.3` of `7.3.12`: what it has in common with its series; empty for a number of one segment. */
export function zonderLaatste(tekst: string): string {
  return tekst.slice(0, Math.max(0, Math.max(tekst.lastIndexOf('.'), tekst.lastIndexOf(':'))));
}

/** Whether a number comes right behind another of its series: 2 behind 1, `6a` behind 5 or 6, `2.2` behind `2.1`. */
export function volgtOp(voor: string, na: string): boolean {
  // Most numbers are plain.
  if (PLAIN.test(voor) && PLAIN.test(na)) return Number(na) === Number(voor) + 1;
  if (zonderLaatste(voor) !== zonderLaatste(na)) return false;
  const [from, to] = [leesNummer(voor)?.at(-1), leesNummer(na)?.at(-1)];
  if (!from || !to) return false;
  if (to.waarde === from.waarde) return isNextSuffix(from.achtervoegsel, to.achtervoegsel);
  return to.waarde === from.waarde + 1 && (to.achtervoegsel === '' || to.achtervoegsel === 'a');
}

function isNextSuffix(before: string, after: string): boolean {
  if (before === '') return after === 'a';
  return before.length === 1 && after.length === 1 && after.charCodeAt(0) === before.charCodeAt(0) + 1;
}
