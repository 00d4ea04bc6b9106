/** The body of a Word document as blocks: paragraphs by their style and number, tables by their cells. */
import { headingIn } from '../../model/structure/kop.ts';
import { plain, tidy, type Block, type Run, type Segment } from '../protocol/blocks.ts';
import { levelOf } from '../protocol/structure.ts';
import { childNamed, elementsOf, type XmlElement } from '../xml/xmlTree.ts';
import type { NumberedAs, Numbering } from './numbering.ts';
import { numberOf, valueOf, type Style } from './styles.ts';
import { paragraphRuns, type Aside } from './wordRuns.ts';

export interface WordReading {
  readonly styleOf: (id: string | undefined) => Style;
  readonly numbering: Numbering;
  readonly aside: Aside;
  /** The words of the document in reading order, as they are met. */
  readonly segments: Segment[];
}

const CONTENTS = 'inhoudsopgave; die maakt Word zelf';
const MOST_COLUMNS = 200;

export function wordBlocks(container: XmlElement, reading: WordReading): Block[] {
  return elementsOf(container).flatMap((child): Block[] => {
    switch (child.name) {
      case 'p':
        return paragraphBlocks(child, reading);
      case 'tbl':
        return [{ kind: 'table', rows: tableRows(child, reading) }];
      case 'sdt':
      case 'sdtcontent':
      case 'ins':
      case 'moveto':
      case 'customxml':
      case 'smarttag':
      case 'alternatecontent':
      case 'choice':
        return wordBlocks(child, reading);
      default:
        return [];
    }
  });
}

interface Line {
  readonly runs: readonly Run[];
  readonly style: Style;
  readonly number: NumberedAs | undefined;
}

/** A paragraph with its number; what of it goes elsewhere stands in the segments. */
function readLine(paragraph: XmlElement, { styleOf, numbering, aside, segments }: WordReading): Line | undefined {
  const properties = childNamed(paragraph, 'ppr');
  const style = styleOf(valueOf(properties, 'pstyle'));
  const runs = tidy(paragraphRuns(paragraph, style, aside));
  segments.push(...aside.leftOut.splice(0));
  const text = plain(runs);
  if (/^toc \d|^(?:toc heading|kopvaninhoudsopgave)/.test(style.name)) {
    segments.push({ text, reden: CONTENTS });
    return undefined;
  }
  const list = childNamed(properties, 'numpr');
  const level = numberOf(valueOf(list, 'ilvl')) ?? style.level ?? 0;
  const numId = valueOf(list, 'numid') ?? style.numId;
  // Word does not number an empty line, though it counts one that holds a picture.
  const number = text === '' ? undefined : numbering(numId, level);
  segments.push({ text: `${number?.text ?? ''} ${text}` });
  return { runs, style, number };
}

function paragraphBlocks(paragraph: XmlElement, reading: WordReading): Block[] {
  const line = readLine(paragraph, reading);
  const boxes = reading.aside.boxes.splice(0);
  const blocks = line && line.runs.length > 0 ? [lineBlock(line)] : [];
  return [...blocks, ...boxes.flatMap((box) => wordBlocks(box, reading))];
}

function lineBlock({ runs, style, number }: Line): Block {
  const named = number && number.text !== '' ? [{ text: `${number.text} ` }, ...runs] : runs;
  const kop = headingIn(plain(named));
  if (style.name === 'title' || style.name === 'titel') return { kind: 'heading', level: 1, runs: named };
  if (style.outline !== undefined) {
    const level = kop ? levelOf(kop.soort) : style.outline + 1;
    return { kind: 'heading', level: Math.min(6, level), runs: named };
  }
  if (number && kop && /^\p{L}{3}|^§/u.test(number.text))
    return { kind: 'heading', level: levelOf(kop.soort), runs: named };
  if (number) return { kind: 'item', number: number.text, depth: number.level, runs };
  return { kind: 'paragraph', depth: 0, runs };
}

function tableRows(table: XmlElement, reading: WordReading): Run[][][] {
  return rowsOf(table).map((row) => elementsOf(row).flatMap((cell) => cellRuns(cell, reading)));
}

function rowsOf(table: XmlElement): XmlElement[] {
  return elementsOf(table).flatMap((child) => (child.name === 'tr' ? [child] : isWrapper(child) ? rowsOf(child) : []));
}

function isWrapper({ name }: XmlElement): boolean {
  return /^(?:sdt|sdtcontent|ins|moveto|customxml)$/.test(name);
}

/** The lines of a cell, and an empty cell for each further column that it spans. */
function cellRuns(cell: XmlElement, reading: WordReading): Run[][] {
  if (isWrapper(cell)) return elementsOf(cell).flatMap((child) => cellRuns(child, reading));
  if (cell.name !== 'tc') return [];
  const span = numberOf(valueOf(childNamed(cell, 'tcpr'), 'gridspan')) ?? 1;
  const empty = Array.from({ length: Math.min(MOST_COLUMNS, span) - 1 }, () => []);
  return [cellLines(cell, reading), ...empty];
}

/** Paragraphs on lines of their own, with their numbers; a table in a cell as its cells in order. */
function cellLines(container: XmlElement, reading: WordReading): Run[] {
  return elementsOf(container).flatMap((child): Run[] => {
    if (child.name === 'tbl')
      return rowsOf(child).flatMap((row) => elementsOf(row).flatMap((cell) => cellLines(cell, reading)));
    if (child.name !== 'p')
      return /^(?:tcpr|trpr|tblpr|tblgrid|sdtpr)$/.test(child.name) ? [] : cellLines(child, reading);
    const line = readLine(child, reading);
    const boxes = reading.aside.boxes.splice(0).flatMap((box) => cellLines(box, reading));
    if (!line || line.runs.length === 0) return boxes;
    const number = line.number && line.number.text !== '' ? [{ text: `${line.number.text} ` }] : [];
    return [...number, ...line.runs, { text: '\n' }, ...boxes];
  });
}
