/**
 * The automatic numbers of a Word document. They stand nowhere in its text: lists, levels and starts
 * are in a part of their own, and the number of a paragraph follows from those before it.
 */
import { childNamed, descendants, elementsOf, type XmlElement } from '../xml/xmlTree.ts';
import { numberOf, valueOf } from './styles.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** Such as `Artikel %1` or `%1.%2`. */
  readonly text: string;
  /** Whether all numbers in it are written in digits. */
  readonly digits: boolean;
  /** The level after which it starts again, from 1; 0 for never. */
  readonly restart: number | undefined;
}

interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew when the list is first used. */
  readonly starts: ReadonlyMap<number, number>;
}

export interface NumberedAs {
  /** As a reader sees it, such as `Artikel 5` or `a.`; empty for a bullet. */
  readonly text: string;
  readonly level: number;
}

/** Gives each paragraph its number, in order of the text; undefined for one that has none. */
export type Numbering = (numId: string | undefined, level: number) => NumberedAs | undefined;

const LONGEST_LEVEL_TEXT = 80;

export function readNumbering(
  root: XmlElement | undefined,
  styleNumId: (styleId: string) => string | undefined,
): Numbering {
  const lists = listsOf(root, styleNumId);
  const counters = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return (numId, level) => {
    const list = numId === undefined ? undefined : lists.get(numId);
    const own = list?.levels.get(level);
    if (numId === undefined || !list || !own) return undefined;
    const counts = counters.get(list.abstract) ?? new Map<number, number>();
    counters.set(list.abstract, counts);
    if (!begun.has(numId)) for (const [at, start] of list.starts) counts.set(at, start - 1);
    begun.add(numId);
    count(counts, list, level, own);
    return { text: own.format === 'bullet' ? '' : written(own, list, counts).trim(), level };
  };
}

function count(counts: Map<number, number>, list: List, level: number, own: Level): void {
  for (let above = 0; above < level; above++)
    if (!counts.has(above)) counts.set(above, list.levels.get(above)?.start ?? 1);
  counts.set(level, (counts.get(level) ?? own.start - 1) + 1);
  for (const deeper of [...counts.keys()]) {
    const restart = list.levels.get(deeper)?.restart;
    if (deeper > level && restart !== 0 && (restart === undefined || level < restart)) counts.delete(deeper);
  }
}

function written(own: Level, list: List, counts: ReadonlyMap<number, number>): string {
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const level = list.levels.get(at);
    return spell(counts.get(at) ?? level?.start ?? 1, own.digits ? 'decimal' : (level?.format ?? 'decimal'));
  });
}

function spell(value: number, format: string): string {
  switch (format) {
    case 'lowerletter':
      return letters(value);
    case 'upperletter':
      return letters(value).toUpperCase();
    case 'lowerroman':
      return roman(value);
    case 'upperroman':
      return roman(value).toUpperCase();
    case 'decimalzero':
      return String(value).padStart(2, '0');
    case 'ordinal':
      return `${String(value)}e`;
    case 'none':
    case 'bullet':
      return '';
    default:
      return String(value);
  }
}

/** `a` to `z`, then `aa`, `bb`, as Word counts. */
function letters(value: number): string {
  if (value < 1) return String(value);
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.min(10, Math.floor((value - 1) / 26) + 1));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [size, sign] of ROMAN)
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  return text;
}

function listsOf(root: XmlElement | undefined, styleNumId: (styleId: string) => string | undefined): Map<string, List> {
  const lists = new Map<string, List>();
  if (!root) return lists;
  const abstracts = new Map<string, XmlElement>();
  const nums = new Map<string, XmlElement>();
  for (const element of elementsOf(root)) {
    if (element.name === 'abstractnum') abstracts.set(element.attributes.get('abstractnumid') ?? '', element);
    if (element.name === 'num') nums.set(element.attributes.get('numid') ?? '', element);
  }
  const abstractOf = (num: XmlElement | undefined, depth = 0): XmlElement | undefined => {
    const abstract = abstracts.get(valueOf(num, 'abstractnumid') ?? '');
    const link = valueOf(abstract, 'numstylelink');
    const linked = link === undefined ? undefined : nums.get(styleNumId(link) ?? '');
    return linked && depth < 5 ? abstractOf(linked, depth + 1) : abstract;
  };
  for (const [numId, num] of nums) {
    const abstract = abstractOf(num);
    if (abstract) lists.set(numId, listOf(num, abstract));
  }
  return lists;
}

function listOf(num: XmlElement, abstract: XmlElement): List {
  const levels = new Map<number, Level>();
  for (const level of descendants(abstract, 'lvl')) levels.set(levelNumber(level), levelOf(level));
  const starts = new Map<number, number>();
  for (const override of descendants(num, 'lvloverride')) {
    const at = levelNumber(override);
    const own = childNamed(override, 'lvl');
    if (own) levels.set(at, levelOf(own));
    const start = numberOf(valueOf(override, 'startoverride'));
    if (start !== undefined) starts.set(at, start);
  }
  return { abstract: abstract.attributes.get('abstractnumid') ?? '', levels, starts };
}

function levelNumber(element: XmlElement): number {
  return numberOf(element.attributes.get('ilvl')) ?? 0;
}

function levelOf(element: XmlElement): Level {
  return {
    start: numberOf(valueOf(element, 'start')) ?? 0,
    format: (valueOf(element, 'numfmt') ?? 'decimal').toLowerCase(),
    text: (valueOf(element, 'lvltext') ?? '').slice(0, LONGEST_LEVEL_TEXT),
    digits: childNamed(element, 'islgl') !== undefined,
    restart: numberOf(valueOf(element, 'lvlrestart')),
  };
}
