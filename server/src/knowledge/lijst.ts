/**
 * Lists in one cell or field: `NAW-gegevens, geboortedatum en BSN`, one on each line, or
 * `contactgegevens (e-mail; telefoon)`.
 *
 * People separate with `;`, else with line breaks, else with ` + `, else with commas and a last
 * `en`. Brackets keep what is in them with their element. Nothing but separators is left out.
 */
import { perText } from '../text/perText.ts';
import type { Span } from '../text/span.ts';

export interface LijstElement {
  readonly span: Span;
  /** The characters of the span. */
  readonly tekst: string;
  /** Whom or what the elements from here on are about: `Aanvrager` in `Aanvrager: NAW-gegevens; BSN`. */
  readonly label: { readonly span: Span; readonly tekst: string } | undefined;
  /** Parts that the element itself lists: in its brackets, or by a weaker separator. */
  readonly delen: readonly LijstElement[];
}

type Cut = Span;
type FindCuts = (text: string, stretch: Span, closers: ReadonlyMap<number, number>) => readonly Cut[];

/** From strong to weak: the first that occurs in a stretch divides it. */
const separators: readonly FindCuts[] = [semicolons, lineBreaks, plusSigns, commas];

/** How deep parts of parts are read. */
const deepest = 3;

const bullet = /(?:[-–•*·▪◦]|\d{1,2}[.)]|[a-z]\))[^\S\r\n]+/y;
const label = /(\p{L}[^:;,.()\r\n]{0,40}):\s+(?=\S)/uy;

/** The elements of a list in the order of the text; none for an empty text. */
export const splitLijst = perText((text): readonly LijstElement[] => {
  const closers = matchBrackets(text);
  return splitStretch(text, { start: 0, end: text.length }, closers, 0, 0);
});

/** The elements that have no parts, at any depth. */
export function bladeren(elements: readonly LijstElement[]): readonly LijstElement[] {
  return elements.flatMap((element) => (element.delen.length === 0 ? [element] : bladeren(element.delen)));
}

function splitStretch(
  text: string,
  stretch: Span,
  closers: ReadonlyMap<number, number>,
  from: number,
  depth: number,
): readonly LijstElement[] {
  for (let index = from; index < separators.length; index++) {
    const cuts = separators[index]?.(text, stretch, closers) ?? [];
    if (cuts.length === 0) continue;
    return between(stretch, cuts).flatMap((part) => element(text, part, closers, index + 1, depth) ?? []);
  }
  return [element(text, stretch, closers, separators.length, depth) ?? []].flat();
}

function element(
  text: string,
  stretch: Span,
  closers: ReadonlyMap<number, number>,
  weaker: number,
  depth: number,
): LijstElement | undefined {
  const whole = trim(text, afterBullet(text, trim(text, stretch)));
  const labelled = labelOf(text, whole);
  const span = labelled ? trim(text, { start: labelled.after, end: whole.end }) : whole;
  if (!hasContent(text, span)) return undefined;
  const parts = depth < deepest ? partsOf(text, span, closers, weaker, depth) : [];
  return { span, tekst: text.slice(span.start, span.end), label: labelled?.label, delen: parts };
}

function partsOf(
  text: string,
  span: Span,
  closers: ReadonlyMap<number, number>,
  weaker: number,
  depth: number,
): readonly LijstElement[] {
  const listed = weaker < separators.length ? splitStretch(text, span, closers, weaker, depth + 1) : [];
  if (listed.length > 1) return listed;
  const open = firstBracket(span, closers);
  const close = open === undefined ? undefined : closers.get(open);
  if (open === undefined || close === undefined || open === span.start) return [];
  const inside = splitStretch(text, { start: open + 1, end: close }, closers, 0, depth + 1);
  return inside.length > 1 ? inside : [];
}

/** The opening bracket of an element that has one pair of brackets, or the first of several. */
function firstBracket(span: Span, closers: ReadonlyMap<number, number>): number | undefined {
  for (let at = span.start; at < span.end; at++) if (closers.has(at)) return at;
  return undefined;
}

function between(stretch: Span, cuts: readonly Cut[]): Span[] {
  const starts = [stretch.start, ...cuts.map((cut) => cut.end)];
  const ends = [...cuts.map((cut) => cut.start), stretch.end];
  return starts.map((start, index) => ({ start, end: ends[index] ?? stretch.end }));
}

function semicolons(text: string, stretch: Span, closers: ReadonlyMap<number, number>): readonly Cut[] {
  return outside(stretch, closers, (at) => {
    const unit = text[at];
    if (unit !== ';') return endsSentenceBeforeLabel(text, at, stretch.end);
    const sharePoint = /;#\d+(?:;#|$)|;#/y;
    sharePoint.lastIndex = at;
    return sharePoint.test(text) ? sharePoint.lastIndex : at + 1;
  });
}

/** `… (inkomsten). Medebewoners: …`: the point that closes what the label before it governs. */
function endsSentenceBeforeLabel(text: string, at: number, end: number): number | undefined {
  if (text[at] !== '.' || !/\s/.test(text[at + 1] ?? '')) return undefined;
  const next = trim(text, { start: at + 1, end });
  label.lastIndex = next.start;
  const isLabel = label.test(text) && label.lastIndex < end;
  return isLabel && /\p{Lu}/u.test(text[next.start] ?? '') ? next.start : undefined;
}

function lineBreaks(text: string, stretch: Span, closers: ReadonlyMap<number, number>): readonly Cut[] {
  return outside(stretch, closers, (at) => (text[at] === '\n' || text[at] === '\r' ? at + 1 : undefined));
}

function plusSigns(text: string, stretch: Span, closers: ReadonlyMap<number, number>): readonly Cut[] {
  return outside(stretch, closers, (at) => (text.startsWith(' + ', at) ? at + 3 : undefined));
}

function commas(text: string, stretch: Span, closers: ReadonlyMap<number, number>): readonly Cut[] {
  const found = outside(stretch, closers, (at) => (isListComma(text, at) ? at + 1 : undefined));
  const last = { start: found.at(-1)?.end ?? stretch.start, end: stretch.end };
  const [en] = outside(last, closers, (at) => afterEn(text, at)).slice(-1);
  const closing = en && joinsElements(text, last, en, found.length > 0) ? [en] : [];
  if (found.length > 0) return [...found, ...closing];
  const slashes = outside(stretch, closers, (at) => (text.startsWith(' / ', at) ? at + 3 : undefined));
  return slashes.length > 0 ? slashes : closing;
}

function isListComma(text: string, at: number): boolean {
  return text[at] === ',' && !(/\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? ''));
}

/** Where an `en` ends, unless it is that of `leef- en woonsituatie`. */
function afterEn(text: string, at: number): number | undefined {
  const en = /\s(?:en|and|und)\s/y;
  en.lastIndex = at;
  return text[at - 1] !== '-' && en.test(text) ? en.lastIndex : undefined;
}

/**
 * Whether an `en` stands between two elements. In `gegevens over werk en opleiding` and in
 * `Werk en Inkomen` it does not: the words around it are few, and the second is no name.
 */
function joinsElements(text: string, stretch: Span, en: Cut, afterComma: boolean): boolean {
  const [left, right] = [text.slice(stretch.start, en.start), text.slice(en.end, stretch.end)];
  if (countWords(left) > 2 || (!afterComma && countWords(right) > 2)) return false;
  return !(isCapitalised(right) && isCapitalised(left.trim().split(/\s+/).at(-1) ?? ''));
}

function isCapitalised(text: string): boolean {
  return /^\s*\p{Lu}\p{Ll}/u.test(text);
}

function countWords(text: string): number {
  return text.trim().split(/\s+/, 6).length;
}

/** Cuts outside brackets: `cutAt` gives where a separator that begins at an offset ends. */
function outside(
  stretch: Span,
  closers: ReadonlyMap<number, number>,
  cutAt: (at: number) => number | undefined,
): Cut[] {
  const cuts: Cut[] = [];
  for (let at = stretch.start; at < stretch.end; ) {
    const close = closers.get(at);
    const end = close === undefined ? cutAt(at) : undefined;
    if (end !== undefined) cuts.push({ start: at, end: Math.min(end, stretch.end) });
    at = close === undefined ? (end ?? at + 1) : close + 1;
  }
  return cuts;
}

/** Whether anything but separators stands in a span. */
function hasContent(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (!/[\s,;+/]/.test(text[at] ?? '')) return true;
  return false;
}

/** Where each bracket that is closed is closed. */
function matchBrackets(text: string): ReadonlyMap<number, number> {
  const closers = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') open.push(at);
    if (text[at] !== ')') continue;
    const start = open.pop();
    if (start !== undefined) closers.set(start, at);
  }
  return closers;
}

function afterBullet(text: string, span: Span): Span {
  bullet.lastIndex = span.start;
  return bullet.test(text) && bullet.lastIndex <= span.end ? { start: bullet.lastIndex, end: span.end } : span;
}

function labelOf(
  text: string,
  span: Span,
): { readonly label: NonNullable<LijstElement['label']>; readonly after: number } | undefined {
  label.lastIndex = span.start;
  const match = label.exec(text);
  const name = match?.[1]?.trimEnd();
  if (!match || name === undefined || countWords(name) > 4) return undefined;
  if (!hasContent(text, { start: label.lastIndex, end: span.end })) return undefined;
  const at = { start: span.start, end: span.start + name.length };
  return { label: { span: at, tekst: name }, after: label.lastIndex };
}

/** Without white space at either end, a leading `en`, and a full stop at the end of a word. */
function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  const joined = /^(?:en|and|und)\s+(?=\S)/.exec(text.slice(start, Math.min(end, start + 8)));
  if (joined) start += joined[0].length;
  const tail = text.slice(Math.max(start, end - 5), end);
  const isStop = /[\p{L})]{3}\.$/u.test(tail) && !/(?:^|\s)(?:etc|enz)\.$/.test(tail);
  return { start, end: isStop ? end - 1 : end };
}
