/** The styles of a Word document, as far as they say what a paragraph is. */
import { childNamed, elementsOf, type XmlElement } from '../xml/xmlTree.ts';

export interface Style {
  /** In lower case, as Word stores it in any language: `heading 1`, `toc 2`, `title`. */
  readonly name: string;
  /** 1 to 9 for a heading; undefined for any other. */
  readonly outline: number | undefined;
  readonly numId: string | undefined;
  readonly level: number | undefined;
  readonly bold: boolean;
  readonly italic: boolean;
}

const PLAIN: Style = { name: '', outline: undefined, numId: undefined, level: undefined, bold: false, italic: false };
const DEEPEST = 20;

export function readStyles(root: XmlElement | undefined): (id: string | undefined) => Style {
  const elements = new Map<string, XmlElement>();
  let standard: string | undefined;
  for (const style of root ? elementsOf(root) : []) {
    const id = style.attributes.get('styleid');
    if (style.name !== 'style' || id === undefined) continue;
    elements.set(id, style);
    if (style.attributes.get('default') === '1' && style.attributes.get('type') === 'paragraph') standard = id;
  }
  const known = new Map<string, Style>();
  const styleOf = (id: string | undefined, depth = 0): Style => {
    const element = id === undefined ? undefined : elements.get(id);
    if (id === undefined || !element || depth > DEEPEST) return PLAIN;
    const before = known.get(id);
    if (before) return before;
    const style = inherit(element, styleOf(valueOf(element, 'basedon'), depth + 1));
    known.set(id, style);
    return style;
  };
  return (id) => styleOf(id ?? standard);
}

function inherit(element: XmlElement, base: Style): Style {
  const name = (valueOf(element, 'name') ?? '').toLowerCase();
  const paragraph = childNamed(element, 'ppr');
  const numbering = childNamed(paragraph, 'numpr');
  const outline = outlineOf(name, valueOf(paragraph, 'outlinelvl'));
  return {
    name,
    outline: outline ?? base.outline,
    numId: valueOf(numbering, 'numid') ?? base.numId,
    level: numberOf(valueOf(numbering, 'ilvl')) ?? base.level,
    bold: isOn(childNamed(element, 'rpr'), 'b') ?? base.bold,
    italic: isOn(childNamed(element, 'rpr'), 'i') ?? base.italic,
  };
}

function outlineOf(name: string, level: string | undefined): number | undefined {
  const heading = /^(?:heading|kop) ([1-9])$/.exec(name)?.[1];
  if (heading !== undefined) return Number(heading);
  const outline = numberOf(level);
  return outline !== undefined && outline < 9 ? outline + 1 : undefined;
}

/** The `val` of a child. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childNamed(element, name)?.attributes.get('val');
}

export function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : undefined;
}

/** Whether a switch is on or off; undefined where it is not set. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = childNamed(element, name);
  return found && !['0', 'false', 'none', 'off'].includes(found.attributes.get('val') ?? '');
}
