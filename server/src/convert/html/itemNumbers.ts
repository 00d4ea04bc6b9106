/** Where the number of an item of a web page stands: counted by the browser, in an element of its own, or as its first line. */
import { enumeratorAt } from '../../model/structure/enumerator.ts';
import { itemNumber } from '../protocol/blocks.ts';
import { elementsOf, textOf, type XmlElement } from '../xml/xmlTree.ts';
import { isInline } from './inlineHtml.ts';

const NUMBER_CLASS = /(?:^|[\s_.-])(?:nr|nummer|lidnr|linr|ol|ol-nr|li__nr|lidnummer)(?:$|[\s_.-])/;
const LONGEST = 12;

/** The numbers that a browser puts before the items of a list, which stand nowhere in its text. */
export function shownNumbers(list: XmlElement): ReadonlyMap<XmlElement, string> {
  const numbers = new Map<XmlElement, string>();
  if (list.name !== 'ol') return numbers;
  let count = (wholeNumber(list.attributes.get('start')) ?? 1) - 1;
  for (const item of elementsOf(list)) {
    if (item.name !== 'li') continue;
    count = wholeNumber(item.attributes.get('value')) ?? count + 1;
    if (!hidesNumbers(list, item)) numbers.set(item, counted(count, kindOf(list)));
  }
  return numbers;
}

function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,4}$/.test(value) ? Number(value) : undefined;
}

/** Publishers write the number as text and hide that of the list. */
function hidesNumbers(list: XmlElement, item: XmlElement): boolean {
  const look = `${list.attributes.get('style') ?? ''} ${item.attributes.get('style') ?? ''} ${list.attributes.get('class') ?? ''}`;
  return /list-style(?:-type)?:\s*none|none|expliciet/.test(look) || numberIn(item) !== undefined;
}

const STYLES: Readonly<Record<string, string>> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
};

/** The attribute `type` of a list, or what its style says instead. */
function kindOf(list: XmlElement): string {
  const style = /(?:lower|upper)-(?:alpha|latin|roman)/.exec(list.attributes.get('style') ?? '')?.[0];
  return (style === undefined ? undefined : STYLES[style]) ?? list.attributes.get('type') ?? '1';
}

function counted(count: number, kind: string): string {
  const isLetter = count > 0 && count <= 26;
  if (kind === 'a' && isLetter) return `${String.fromCharCode(96 + count)}.`;
  if (kind === 'A' && isLetter) return `${String.fromCharCode(64 + count)}.`;
  if (/^i$/i.test(kind) && count > 0 && count < 40)
    return `${kind === 'i' ? roman(count) : roman(count).toUpperCase()}.`;
  return `${String(count)}.`;
}

function roman(count: number): string {
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][count % 10] ?? '';
  return 'x'.repeat(Math.floor(count / 10)) + ones;
}

/** The element that holds the number of an item, as its first. */
export function numberIn(item: XmlElement): XmlElement | undefined {
  const at = item.children.findIndex((child) => typeof child !== 'string' || child.trim() !== '');
  const first = item.children[at];
  if (first === undefined || typeof first === 'string') return undefined;
  const text = numberText(first);
  if (text.length < LONGEST && NUMBER_CLASS.test(first.attributes.get('class') ?? '')) return first;
  if (!isInline(first) && isNumber(text) && item.children.slice(at + 1).some(isFilled)) return first;
  return first.name === 'p' || first.name === 'div' ? numberIn(first) : undefined;
}

function isFilled(node: XmlElement['children'][number]): boolean {
  return (typeof node === 'string' ? node : textOf(node)).trim() !== '';
}

/** A line that is a number and nothing else. */
function isNumber(text: string): boolean {
  if (text === '' || text.length >= LONGEST) return false;
  const number = itemNumber(text);
  return number === '' || enumeratorAt(`${number} `, 0)?.end === number.length;
}

function numberText(element: XmlElement): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}

export function writtenNumber(element: XmlElement): string {
  return itemNumber(numberText(element));
}
