/** The structure of a regulation as an indented outline, to be compared with a drawing. */
import type { Deel } from '../../server/src/model/structure/deel.ts';
import type { Structure } from '../../server/src/model/structure/structure.ts';

/**
 * A line for each deel: kind, number, title in quotes, and behind a colon its first paragraph.
 * Further paragraphs stand below it behind `|`, tables as `[rows×columns]`, notes as `[^label]`.
 * A number that is written otherwise than it is referred to stands in brackets behind it.
 */
export function structureOutline({ regeling }: Structure): string {
  return deelLines(regeling, 0).join('\n');
}

function deelLines(deel: Deel, depth: number): string[] {
  const { soort, nummer, titel, alineas, tabellen, noten, delen } = deel;
  const words = [
    soort,
    ...(nummer ? [nummer.tekst] : []),
    ...(nummer && nummer.geschreven !== nummer.tekst ? [`(${nummer.geschreven})`] : []),
    ...(titel ? [`‘${oneLine(titel.reading.text)}’`] : []),
  ];
  const [first, ...more] = alineas.map(({ reading }) => oneLine(reading.text));
  const under = '  '.repeat(depth + 1);
  return [
    `${'  '.repeat(depth)}${words.join(' ')}${first === undefined ? '' : `: ${first}`}`,
    ...more.map((text) => `${under}| ${text}`),
    ...tabellen.map(({ table }) => `${under}[${table.node.rows.length}×${table.node.rows[0]?.node.cells.length ?? 0}]`),
    ...noten.map(({ note, passage }) => `${under}[^${note.node.label}] ${oneLine(passage.reading.text)}`),
    ...delen.flatMap((one) => deelLines(one, depth + 1)),
  ];
}

function oneLine(text: string): string {
  return text.replaceAll('\n', '⏎');
}
