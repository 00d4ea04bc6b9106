/**
 * XML as a tree of elements and text, within bounds. Nothing outside the text is ever fetched or
 * expanded: a text that declares entities is refused.
 */
import { SaxesParser } from 'saxes';
import type { Geweigerd } from '../importer.ts';

export interface XmlElement {
  /** Without its prefix, in lower case. */
  readonly name: string;
  /** Names without their prefix, in lower case. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

const DEEPEST = 200;
const MOST_ELEMENTS = 3_000_000;

interface Draft {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Draft | string)[];
}

/** Thrown inside the parser to end it at once; never leaves this module. */
class Refusal extends Error {}

export function xmlTree(text: string): XmlElement | Geweigerd {
  const top: Draft = { name: '', attributes: new Map(), children: [] };
  try {
    parse(text, top);
  } catch (error) {
    if (error instanceof Refusal) return { reden: error.message };
    return { reden: brokenReason(error) };
  }
  const root = top.children.find((child) => typeof child !== 'string');
  return root ?? { reden: 'de XML heeft geen inhoud.' };
}

function parse(text: string, top: Draft): void {
  const open: Draft[] = [top];
  let count = 0;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY|<!ATTLIST|<!ELEMENT|%/i.test(doctype))
      throw new Refusal(
        'de XML bepaalt zelf wat tekens betekenen (een DTD met ENTITY); dat voeren wij niet uit. Haal de DOCTYPE eruit.',
      );
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEEPEST)
      throw new Refusal(`de XML is meer dan ${String(DEEPEST)} lagen diep; zo is geen regeling opgebouwd.`);
    if (++count > MOST_ELEMENTS) throw new Refusal('de XML heeft te veel onderdelen. Splits het bestand op.');
    const own = new Map(Object.entries(attributes).map(([key, value]) => [localName(key), value]));
    const draft: Draft = { name: localName(name), attributes: own, children: [] };
    open.at(-1)?.children.push(draft);
    open.push(draft);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const add = (data: string): void => {
    open.at(-1)?.children.push(data);
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(text).close();
}

/** Without prefix and in lower case: the standards differ in their capitals. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

function brokenReason(error: unknown): string {
  const line = error instanceof Error ? /^(?:[^:]*:)?(\d{1,9}):\d/.exec(error.message)?.[1] : undefined;
  const place = line === undefined ? '' : ` (regel ${line})`;
  return `de XML is niet goed gevormd${place}. Haal het bestand opnieuw op of herstel het.`;
}

/** The elements right below an element. */
export function elementsOf(node: XmlElement): XmlElement[] {
  return node.children.filter((child) => typeof child !== 'string');
}

export function childNamed(node: XmlElement | undefined, name: string): XmlElement | undefined {
  return node && elementsOf(node).find((child) => child.name === name);
}

/** Every element of a name below an element, in reading order. */
export function* descendants(node: XmlElement, name: string): Generator<XmlElement> {
  for (const child of elementsOf(node)) {
    if (child.name === name) yield child;
    yield* descendants(child, name);
  }
}

/** The text of an element with that of what lies in it. */
export function textOf(node: XmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}
