/** The findings for a reader: place, class, the words that it is about, why, and what to do. */
import pc from 'picocolors';
import type { Klasse } from '../../lint/finding.ts';
import type { Shown } from '../../service.ts';
import { visible } from './excerpt.ts';
import { excerptFrame } from './frame.ts';
import { locatedBy, type CheckedFile, type Located } from './outcome.ts';
import { summary } from './summary.ts';
import { widthFor, type WidthOf } from './terminalWidth.ts';
import { nothing, type Writer } from './writer.ts';

export interface TextStyle {
  readonly colour: boolean;
  readonly columns: number;
  readonly quiet: boolean;
}

type Colours = ReturnType<typeof pc.createColors>;

export function textWriter(
  message: (shown: Shown) => string,
  pathOf: (uri: string) => string,
  style: TextStyle,
): Writer {
  const colours = pc.createColors(style.colour);
  const teller: Omit<Teller, 'widthOf'> = { colours, paint: paintOf(colours), message, pathOf, style };
  let told = 0;
  /** Blank lines stand between what is told, and none at the end. */
  const block = (lines: readonly string[]): string => `${told++ === 0 ? '' : '\n'}${lines.join('\n')}\n`;
  return {
    start: () => nothing,
    async file(file) {
      const widthOf = await widthFor(excerptsIn(file));
      return blocksOf(file, { ...teller, widthOf }, block);
    },
    *end(end) {
      for (const { path, reden } of end.untold)
        yield block([`${colours.bold(visible(path))}  ${colours.red('niet gelezen')}`, `  ${visible(reden)}`]);
      if (!style.quiet) yield block([summary(end)]);
    },
  };
}

function* excerptsIn({ findings }: CheckedFile): Generator<string> {
  for (const { excerpt } of findings) if (excerpt) yield excerpt.text;
}

function* blocksOf(file: CheckedFile, teller: Teller, block: (lines: readonly string[]) => string): Generator<string> {
  const locate = locatedBy(file);
  for (const shown of file.shown) yield block(shownLines(file, shown, locate(shown.finding), teller));
}

/** All that is needed to tell of a finding. */
interface Teller {
  readonly colours: Colours;
  readonly paint: Readonly<Record<Klasse, (text: string) => string>>;
  readonly message: (shown: Shown) => string;
  readonly pathOf: (uri: string) => string;
  readonly style: TextStyle;
  readonly widthOf: WidthOf;
}

function paintOf(colours: Colours): Teller['paint'] {
  return { fout: colours.red, waarschuwing: colours.yellow, oordeel: colours.cyan };
}

function shownLines(
  file: CheckedFile,
  shown: Shown,
  found: Located,
  { colours, paint, message, pathOf, style, widthOf }: Teller,
): string[] {
  const { finding, bevindingen } = shown;
  const place = `${file.path}:${String(found.place.line)}:${String(found.place.column)}`;
  const rules = bevindingen.map(({ ruleId }) => ruleId).join(', ');
  const [wat = '', ...rest] = message(shown).split('\n');
  return [
    `${colours.bold(visible(place))}  ${paint[finding.severity](finding.severity)}  ${colours.dim(rules)}`,
    `  ${colours.bold(visible(wat))}`,
    ...rest.map((part) => `  ${visible(part)}`),
    ...frameLines(found, style, widthOf, paint[finding.severity]),
    ...relatedLines(pathOf, file, found, colours.dim),
  ];
}

function frameLines(
  { excerpt }: Located,
  { columns }: TextStyle,
  widthOf: WidthOf,
  paint: (text: string) => string,
): string[] {
  if (!excerpt) return [];
  const [source, marks] = excerptFrame(excerpt, columns, widthOf);
  return [source, paint(marks)];
}

/** The other places of a finding, each line once: those in its own file by their line, others with their file. */
function relatedLines(
  pathOf: (uri: string) => string,
  file: CheckedFile,
  found: Located,
  dim: (text: string) => string,
): string[] {
  const own = `regel ${String(found.place.line)}`;
  const notes = new Map<string, string>();
  for (const { uri, place: other, note } of found.others) {
    const line = String(other.line);
    const place = uri === file.uri ? `regel ${line}` : visible(`${pathOf(uri)}:${line}`);
    if (place !== own && !notes.has(place)) notes.set(place, note);
  }
  const shown = [...notes].slice(0, 5).map(([place, note]) => dim(`  zie ook ${place}: ${visible(note)}`));
  const more = notes.size - shown.length;
  return more > 0 ? [...shown, dim(`  en nog ${String(more)} plaatsen`)] : shown;
}
