/**
 * The number of the next lid or onderdeel in a list as lawyers write it: `1.` and `2.`, `3.1` and `3.2`, `a.` and `b.`,
 * with the bullet and the white space of the one before it.
 */
import { lineStartAt } from '../model/edit/regels.ts';
import { enumeratorsAt, type Enumerator } from '../model/structure/enumerator.ts';

export interface VolgendLid {
  /** All that stands on the line before the text: `- a. `. */
  readonly voorvoegsel: string;
  /** `2`, `3.2`, `b`. */
  readonly nummer: string;
  /** The text of the item that it follows, on its first line. */
  readonly vorige: string;
  /** Offset of the line of the item that it follows. */
  readonly vorigeStart: number;
}

/** Lines up that one lid may take. */
const LINES = 30;
const LONGEST_LINE = 4000;

/**
 * Undefined where what stands above goes on in no list that is numbered.
 *
 * @param lineStart offset of the line that is to begin with it
 */
export function volgendLid(text: string, lineStart: number): VolgendLid | undefined {
  let end = lineStart;
  for (let count = 0; count < LINES && end > 0; count++) {
    const start = lineStartAt(text, end - (text.startsWith('\r\n', end - 2) ? 2 : 1));
    const line = text.slice(start, Math.min(end, start + LONGEST_LINE)).trimEnd();
    if (line.trim() === '' && count > 0) return undefined;
    if (/^\s{0,3}#/.test(line)) return undefined;
    const own = numberOn(line);
    if (own) return { ...own, vorigeStart: start };
    end = start;
  }
  return undefined;
}

function numberOn(line: string): Omit<VolgendLid, 'vorigeStart'> | undefined {
  const enumerators = enumeratorsAt(line);
  const last = enumerators.at(-1);
  if (!last || last.style === 'streep' || last.style === 'romeins') return undefined;
  const next = nextOf(last);
  const vorige = line.slice(last.end).trim();
  if (next === undefined) return undefined;
  const at = line.indexOf(last.text, last.start);
  const space = /^\s*/.exec(line.slice(last.end))?.[0] ?? '';
  const voorvoegsel =
    line.slice(0, at) + next + line.slice(at + last.text.length, last.end) + (space === '' ? ' ' : space);
  return { voorvoegsel, nummer: next, vorige };
}

function nextOf({ style, text, ordinal, prefix }: Enumerator): string | undefined {
  switch (style) {
    case 'decimaal':
      return `${prefix}.${String(ordinal + 1)}`;
    case 'cijfer':
    case 'graad':
      return /[a-z]$/i.test(text) ? undefined : String(ordinal + 1);
    case 'letter': {
      if (text.length !== 1 || /z/i.test(text)) return undefined;
      return String.fromCharCode(text.charCodeAt(0) + 1);
    }
    default:
      return undefined;
  }
}
