/** The running text of CVDR, BWB and official publications: emphasis, references, footnotes. */
import type { Note, Run } from '../protocol/blocks.ts';
import { textOf, type XmlElement, type XmlNode } from './xmlTree.ts';

/** Elements within a line; every other element begins a line of its own. */
export const INLINE: ReadonlySet<string> = new Set([
  'vet',
  'cur',
  'ondlijn',
  'sup',
  'inf',
  'extref',
  'intref',
  'intioref',
  'extioref',
  'nadruk',
  'unl',
  'nootref',
  'noot',
  'strike',
  'sub',
  'b',
  'i',
  'u',
  'em',
  'strong',
  'redactie',
  'plaatje',
  'illustratie',
  'adreslijst',
  'naam',
  'voornaam',
  'achternaam',
  'plaats',
  'datum',
  'organisatie',
  'wat',
  'term',
  'br',
]);

interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export function runsOf(node: XmlElement, notes: Note[], style: Style = {}): Run[] {
  return node.children.flatMap((child) => childRuns(child, notes, style));
}

function childRuns(child: XmlNode, notes: Note[], style: Style): Run[] {
  if (typeof child === 'string') return [{ text: child.replace(/\s+/g, ' '), ...style }];
  switch (child.name) {
    case 'vet':
      return runsOf(child, notes, { ...style, bold: true });
    case 'cur':
      return runsOf(child, notes, { ...style, italic: true });
    case 'nadruk': {
      const type = child.attributes.get('type') ?? '';
      return runsOf(child, notes, {
        bold: style.bold ?? type.includes('vet'),
        italic: style.italic ?? type.includes('cur'),
      });
    }
    case 'br':
      return [{ text: '\n' }];
    case 'noot':
      return [noteCall(child, notes)];
    case 'nootref':
      return [];
    default:
      return runsOf(child, notes, style);
  }
}

/** A note gets the number by which it follows; its own number is no text of the regulation. */
function noteCall(noot: XmlElement, notes: Note[]): Run {
  const label = String(notes.length + 1);
  const place = notes.push({ label, runs: [] });
  const runs = noot.children.flatMap((child): Run[] =>
    typeof child !== 'string' && child.name === 'noot.nr' ? [] : childRuns(child, notes, {}).concat({ text: ' ' }),
  );
  notes[place - 1] = { label, runs };
  return { text: '', note: label };
}

export function isBlank(node: XmlNode): boolean {
  return textOf(node).trim() === '';
}
