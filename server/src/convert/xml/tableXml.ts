/** Tables of the CALS model, as CVDR and BWB write them: rows of entries, of which some span columns. */
import type { Note, Run, TableBlock } from '../protocol/blocks.ts';
import { runsOf } from './inlineXml.ts';
import { descendants, elementsOf, type XmlElement } from './xmlTree.ts';

const MOST_COLUMNS = 200;

export function tableRows(table: XmlElement, notes: Note[]): TableBlock['rows'] {
  const columns = [...descendants(table, 'colspec')].map((one) => one.attributes.get('colname') ?? '');
  const rows = [...descendants(table, 'row')].map((row) =>
    elementsOf(row).flatMap((entry) => entryCells(entry, columns, notes)),
  );
  return rows.filter((row) => row.length > 0);
}

/** The entry, and an empty cell for each further column that it spans. */
function entryCells(entry: XmlElement, columns: readonly string[], notes: Note[]): Run[][] {
  const from = columns.indexOf(entry.attributes.get('namest') ?? '');
  const to = columns.indexOf(entry.attributes.get('nameend') ?? '');
  const span = from >= 0 && to > from ? Math.min(MOST_COLUMNS, to - from) : 0;
  return [lines(entry, notes), ...Array.from({ length: span }, () => [])];
}

/** The paragraphs and items of a cell, each on a line. */
function lines(node: XmlElement, notes: Note[]): Run[] {
  const number = node.attributes.get('nr') ?? '';
  const own: Run[] = number === '' || node.name !== 'li' ? [] : [{ text: `${number} ` }];
  const blocks = elementsOf(node).filter((child) => /^(?:al|lijst|li|tekst|groep|li\.nr)$/.test(child.name));
  if (blocks.length === 0) return [...own, ...runsOf(node, notes)];
  return [
    ...own,
    ...blocks.flatMap((child) => [...lines(child, notes), { text: child.name === 'li.nr' ? ' ' : '\n' }]),
  ];
}
