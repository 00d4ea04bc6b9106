/** Units of YAML put together at random, from what a direct reading takes and from what it must leave to the library. */
import type { UnitKind } from '../../server/src/syntax/yaml/split.ts';
import type { Random } from '../support/randomEdits.ts';

export interface UnitText {
  readonly text: string;
  readonly kind: UnitKind;
}

function pick<Value>(random: Random, values: readonly [Value, ...Value[]]): Value {
  return values[Math.floor(random() * values.length)] ?? values[0];
}

function times(random: Random, most: number, make: () => string): string[] {
  return Array.from({ length: 1 + Math.floor(random() * most) }, make);
}

const LEADS = [
  '  ',
  '  ',
  '    ',
  '    ',
  '      ',
  '  - ',
  '    - ',
  '    - ',
  '',
  '- ',
  '   ',
  '  - - ',
  '  -',
] as const;
const KEYS = [
  'a: ',
  'b: ',
  'naam: ',
  'doelen:',
  'c:',
  '"e f": ',
  "'g': ",
  'h i: ',
  'j:k: ',
  '5: ',
  '<<: ',
  'a : ',
] as const;
// biome-ignore format: one row per kind of value
const VALUES = [
  'tekst', 'twee woorden', 'artikel 6 lid 1', 'a:b', 'a#b', '2025-03-01', 'ja', 'no', "'s-Gravenhage", 'a, b', '(x)', 'B&W',
  '1', '-1', '+12', '007', '0o17', '0x1F', '1.5', '1.', '.5', '-.5', '1e3', '1.5E-3', '.inf', '-.INF', '.nan', '.NaN', '0x', '1_000',
  'true', 'True', 'FALSE', 'null', '~', 'NULL', 'Null', 'nUll', 'truth', '-', '--', '-a', '~a', '=', '<b>', '<<', '...', '---',
  '"tekst"', "'tekst'", '"a: b"', "'a # b'", '""', "''", '"a\\n"', "'a''b'", '"a" b', '"',
  '[a, b]', '[ a , 1 ]', '[]', '{}', '{ a: b }', '{a: b, c: [d, "e"]}', '[[a], { b: c }]', '[a,b]', '[a: b]', '{ a }', '[a', 'a]',
  '[-1, - 1]', '[a, ]', '{ a: b, a: c }', '{"a":b}', '[a#b, c #d]', '{ a: b:c }', '[a:]', '{a:,b: c}', '[?a]', '[<<]', '[-]', '[-, a]', '[--, a]', '{ a: - }', '{ -: a }',
  '|', '>-', '&a b', '*a', '!!str x', '? x', '@x', '`x`', '%x', 'x: y', 'x:', ': x', '', '',
] as const;
const ENDS = ['', '', '', '', ' ', ' # noot', '# noot', '  #', ' #noot'] as const;
const LINES = ['', '# noot', '    # noot', '#', '#noot', '  '] as const;

/** Units put together from lines that fit often, and often not. */
export function* randomUnits(random: Random, count: number): Generator<UnitText> {
  const line = (): string => {
    if (random() < 0.1) return pick(random, LINES);
    const key = random() < 0.75 ? pick(random, KEYS) : '';
    return pick(random, LEADS) + key + pick(random, VALUES) + pick(random, ENDS);
  };
  for (let unit = 0; unit < count; unit++) {
    const kind = pick<UnitKind>(random, ['entry', 'item', 'item', 'key', 'head']);
    const value = random() < 0.6 ? '' : pick(random, VALUES);
    const first =
      (kind === 'item' ? pick(random, ['  - ', '- ', '-   ', '  -', '  - a: ']) : pick(random, KEYS)) + value;
    const lines = kind === 'head' && random() < 0.5 ? [] : [first];
    yield {
      kind,
      text:
        [...lines, ...times(random, 5, line)].join(pick(random, ['\n', '\n', '\r\n'])) +
        pick(random, ['', '\n', '\r\n']),
    };
  }
}

const BLOCK_LINES = [
  'tekst',
  'twee woorden',
  'a: b',
  '- c',
  "'d",
  'e # f',
  '[g',
  '',
  '',
  ' dieper',
  'slot ',
  '# noot',
] as const;

/** A block text, mostly of lines in one column, behind the key or dash before it. */
function blockText(random: Random, column: number): string {
  const sign = pick(random, ['|', '>', '|-', '>-', '>-', '|+', '|2', '> ', '>- # noot']);
  const lead = ' '.repeat(column + Math.floor(random() * 3));
  const lines = times(random, 4, () => {
    const line = random() < 0.5 ? 'regel' : pick(random, BLOCK_LINES);
    return line === '' ? '' : (random() < 0.05 ? lead.slice(1) : lead) + line;
  });
  const below =
    random() < 0.2 ? `${' '.repeat(Math.floor(random() * (column + 2)))}${pick(random, ['# noot', '#noot'])}\n` : '';
  return ` ${sign}\n${lines.join('\n')}\n${below}`;
}

/** Orderly units: records and lists within each other, as deep as they come. */
export function* orderlyUnits(random: Random, count: number): Generator<UnitText> {
  const scalar = (): string => pick(random, VALUES) + pick(random, ENDS);
  const block = (column: number, depth: number): string => {
    const lead = ' '.repeat(column);
    const value = (inner: number): string => {
      const chance = random();
      if (depth > 3 || chance < 0.5) return ` ${scalar()}\n`;
      if (chance < 0.6) return blockText(random, inner);
      const comment = random() < 0.2 ? `${' '.repeat(Math.floor(random() * 6))}#noot\n` : '';
      return `${pick(random, ENDS)}\n${comment}${block(inner + Math.floor(random() * 3), depth + 1)}`;
    };
    if (random() < 0.4) return times(random, 3, () => `${lead}-${value(column + 1)}`).join('');
    const keys = ['a', 'naam', '"b c"', "'d'", 'e:f', '1', 'g'].slice(0, 1 + Math.floor(random() * 7));
    if (random() < 0.5) return keys.map((key) => `${lead}${key}:${value(column + (random() < 0.2 ? 0 : 1))}`).join('');
    return `${lead}- ${keys.map((key) => `${key}:${value(column + 3)}`).join(`${lead}  `)}`;
  };
  for (let unit = 0; unit < count; unit++) {
    const isItem = random() < 0.5;
    const text = isItem ? `  -\n${block(4, 0)}` : `a:\n${block(2, 0)}`;
    const kind = isItem ? 'item' : 'entry';
    yield { kind, text: random() < 0.2 ? text.replaceAll('\n', '\r\n') : text };
  }
}

/** Every value on its own, behind a key, in a list and within brackets. */
export function valueUnits(): UnitText[] {
  return VALUES.flatMap((value) => [
    { kind: 'entry', text: `a: ${value}\n` },
    { kind: 'item', text: `- ${value}\n` },
    { kind: 'entry', text: `a: [${value}, { b: ${value} }]\n` },
  ]);
}
