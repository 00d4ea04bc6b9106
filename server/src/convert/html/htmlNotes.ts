/** Footnotes of a web page: a small number that leads to a text elsewhere on the page. */
import type { Note } from '../protocol/blocks.ts';
import { runsFrom, tidy } from '../protocol/blocks.ts';
import { elementsOf, textOf, type XmlElement, type XmlNode } from '../xml/xmlTree.ts';
import { inlineRuns, isInline, NOTE_CALL, NOTE_LABEL } from './inlineHtml.ts';

const CALL_TEXT = /^[[(]?(?:\d{1,3}|\*{1,3})[\])]?$/;
const TOO_MUCH: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'table']);

export interface WithNotes {
  /** The page with a call where a note is called, and without the notes themselves. */
  readonly page: XmlElement;
  readonly notes: readonly Note[];
  /** The words of the notes in order, seen apart from what `notes` makes of them. */
  readonly words: string;
}

interface Call {
  readonly element: XmlElement;
  readonly text: string;
  /** The note, as the nearest line or container of lines around what the call leads to. */
  readonly note: XmlElement;
}

export function withNotes(page: XmlElement): WithNotes {
  const calls = callsIn(page);
  const blocks = [...new Set(calls.map(({ note }) => note))];
  const counted = new Map(blocks.map((block, at) => [block, String(at + 1)]));
  const labels = new Map(calls.map(({ element, note }) => [element, counted.get(note) ?? '']));
  const numbers = new Map(calls.map(({ note, text }) => [note, text]));
  const notes = blocks.map((block, at) => {
    const runs = tidy([...lines(block)]);
    const start = behindNumber(runs.map(({ text }) => text).join(''), numbers.get(block) ?? '');
    return { label: String(at + 1), runs: tidy(runsFrom(runs, start)) };
  });
  const words = blocks.map((block) => {
    const text = spaced(block).trim();
    return text.slice(behindNumber(text, numbers.get(block) ?? ''));
  });
  return { page: replaced(page, labels, new Set(blocks)), notes, words: words.join(' ') };
}

interface Link {
  readonly element: XmlElement;
  readonly text: string;
  readonly href: string;
}

interface Places {
  /** Of each element its place in reading order. */
  readonly order: ReadonlyMap<XmlElement, number>;
  /** By id or name: the nearest line or container of lines around it. */
  readonly targets: ReadonlyMap<string, XmlElement>;
  /** Raised numbers that lead somewhere. */
  readonly links: readonly Link[];
  /** What is too much for a note: it holds a heading or a table. */
  readonly large: ReadonlySet<XmlElement>;
}

/** A call stands before its note, so that the number which leads back is none. */
function callsIn(page: XmlElement): Call[] {
  const { order, targets, links, large } = placesIn(page);
  const calls = links.flatMap(({ element, text, href }): Call[] => {
    const note = targets.get(href);
    const after = note !== undefined && (order.get(note) ?? 0) > (order.get(element) ?? 0);
    return after && !large.has(note) ? [{ element, text, note }] : [];
  });
  const wrong = notApart(page, calls);
  return calls.filter(({ note }) => !wrong.has(note));
}

function placesIn(page: XmlElement): Places {
  const order = new Map<XmlElement, number>();
  const targets = new Map<string, XmlElement>();
  const links: Link[] = [];
  const large = new Set<XmlElement>();
  const walk = (node: XmlElement, block: XmlElement, raised: boolean): boolean => {
    order.set(node, order.size);
    const here = isInline(node) ? block : node;
    for (const key of ['id', 'name']) {
      const name = node.attributes.get(key);
      if (name !== undefined && !targets.has(name)) targets.set(name, here);
    }
    const link = node.name === 'a' && (raised || elementsOf(node).some(isRaised)) ? linkOf(node) : undefined;
    if (link) links.push(link);
    const holds = elementsOf(node).map((child) => walk(child, here, raised || isRaised(node)));
    const isLarge = TOO_MUCH.has(node.name) || holds.includes(true);
    if (isLarge) large.add(node);
    return isLarge;
  };
  walk(page, page, false);
  return { order, targets, links, large };
}

function linkOf(element: XmlElement): Link | undefined {
  const href = /^#(.+)$/.exec(element.attributes.get('href') ?? '')?.[1];
  const text = textOf(element).trim();
  return href !== undefined && CALL_TEXT.test(text) ? { element, text, href } : undefined;
}

function isRaised({ name }: XmlElement): boolean {
  return name === 'sup';
}

/** What holds the notes of several numbers, in itself or in parts of it. */
function notApart(page: XmlElement, calls: readonly Call[]): Set<XmlElement> {
  const numbers = new Map<XmlElement, string>();
  const wrong = new Set<XmlElement>();
  for (const { note, text } of calls) {
    if ((numbers.get(note) ?? text) !== text) wrong.add(note);
    numbers.set(note, text);
  }
  const walk = (node: XmlElement, outer: readonly XmlElement[]): void => {
    const isNote = numbers.has(node);
    if (isNote) for (const one of outer) wrong.add(one);
    for (const child of elementsOf(node)) walk(child, isNote ? [node] : outer);
  };
  walk(page, []);
  return wrong;
}

/** Where the text of a note begins, behind the number by which it is called. */
function behindNumber(text: string, number: string): number {
  const bare = number.replace(/[[\]()]/g, '');
  const found = /^\s*[[(]?(\d{1,3}|\*{1,3})[\])]?[.:]?(?=\s|$)\s*/.exec(text);
  return found?.[1] === bare ? found[0].length : 0;
}

function* lines(node: XmlNode): Generator<ReturnType<typeof inlineRuns>[number]> {
  if (typeof node === 'string' || isInline(node)) {
    yield* inlineRuns(node).map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') }));
    return;
  }
  yield { text: ' ' };
  for (const child of node.children) yield* lines(child);
  yield { text: ' ' };
}

function spaced(node: XmlNode): string {
  if (typeof node === 'string') return node;
  const inner = node.children.map(spaced).join('');
  return isInline(node) && node.name !== 'br' ? inner : ` ${inner} `;
}

function replaced(
  node: XmlElement,
  labels: ReadonlyMap<XmlElement, string>,
  gone: ReadonlySet<XmlElement>,
): XmlElement {
  const children = node.children.flatMap((child): XmlNode[] => {
    if (typeof child === 'string') return [child];
    if (gone.has(child)) return [];
    const label = labels.get(child);
    if (label === undefined) return [replaced(child, labels, gone)];
    return [{ name: NOTE_CALL, attributes: new Map([[NOTE_LABEL, label]]), children: [] }];
  });
  return { ...node, children };
}
