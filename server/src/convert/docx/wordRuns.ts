/** The running text of a paragraph of Word: runs in their style, calls of notes, what is left out. */
import type { Run, Segment } from '../protocol/blocks.ts';
import { childNamed, elementsOf, textOf, type XmlElement } from '../xml/xmlTree.ts';
import { isOn, type Style } from './styles.ts';

/** What reading a paragraph gives beside its runs. */
export interface Aside {
  /** Text boxes, whose paragraphs stand apart. */
  readonly boxes: XmlElement[];
  readonly leftOut: Segment[];
  /** The pieces of text that were met, so that one which was passed over comes to light. */
  readonly seen: Set<XmlElement>;
  /** The label of a note by its kind and id, such as `footnote 2`. */
  noteLabel(kind: string, id: string): string | undefined;
}

const STRUCK = 'doorgehaald bij het bijhouden van wijzigingen';

export function paragraphRuns(paragraph: XmlElement, style: Style, aside: Aside): Run[] {
  return elementsOf(paragraph).flatMap((child) => childRuns(child, style, aside));
}

function childRuns(child: XmlElement, style: Style, aside: Aside): Run[] {
  switch (child.name) {
    case 'r':
      return wordRun(child, style, aside);
    case 'del':
    case 'movefrom': {
      const text = textOf(child).trim();
      if (text !== '') aside.leftOut.push({ text, reden: STRUCK });
      return [];
    }
    case 'ppr':
    case 'instrtext':
      return [];
    case 'fallback':
      return [];
    case 'omath':
    case 'omathpara':
      return [{ text: ` ${textOf(child)} ` }];
    default:
      return elementsOf(child).flatMap((inner) => childRuns(inner, style, aside));
  }
}

function wordRun(run: XmlElement, style: Style, aside: Aside): Run[] {
  const own = childNamed(run, 'rpr');
  const hidden = isOn(own, 'vanish') === true;
  const look = {
    ...((isOn(own, 'b') ?? style.bold) ? { bold: true } : {}),
    ...((isOn(own, 'i') ?? style.italic) ? { italic: true } : {}),
  };
  const runs = elementsOf(run).flatMap((child) => signRuns(child, aside).map((one) => ({ ...one, ...look })));
  const text = runs.map((one) => one.text).join('');
  if (!hidden || text.trim() === '') return runs;
  aside.leftOut.push({ text, reden: 'verborgen tekst' });
  return [];
}

function signRuns(child: XmlElement, aside: Aside): Run[] {
  switch (child.name) {
    case 't':
      aside.seen.add(child);
      return [{ text: textOf(child) }];
    case 'tab':
    case 'ptab':
      return [{ text: ' ' }];
    case 'br':
    case 'cr':
      return child.attributes.get('type') === undefined ? [{ text: '\n' }] : [{ text: ' ' }];
    case 'nobreakhyphen':
      return [{ text: '-' }];
    case 'sym':
      return [{ text: symbol(child.attributes.get('char')) }];
    case 'footnotereference':
    case 'endnotereference': {
      const kind = child.name.replace('reference', '');
      const label = aside.noteLabel(kind, child.attributes.get('id') ?? '');
      return label === undefined ? [] : [{ text: '', note: label }];
    }
    case 'drawing':
    case 'pict':
    case 'object':
    case 'alternatecontent':
      aside.boxes.push(...boxesIn(child));
      return [];
    default:
      return [];
  }
}

/** A sign of a font of pictures; only a tick and a cross mean something. */
function symbol(code: string | undefined): string {
  const known: Readonly<Record<string, string>> = { F0FC: '✓', F0FE: '☒', F0A8: '☐', F06F: '☐', F0FB: '✗', F0E0: '→' };
  return known[(code ?? '').toUpperCase()] ?? ' ';
}

function boxesIn(element: XmlElement): XmlElement[] {
  if (element.name === 'fallback') return [];
  if (element.name === 'txbxcontent') return [element];
  return elementsOf(element).flatMap(boxesIn);
}
