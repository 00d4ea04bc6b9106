/** Files that are meant to hurt, made with a seed: each kind looks for another weakness. */
import type { Random } from '../support/randomEdits.ts';
import { courses } from './courses.ts';
import { citationPieces, hugeNumbers, invisibles, nests, periodPieces, yamlTraps } from './hostilePieces.ts';

export interface HostileFile {
  /** What it tries. */
  readonly what: string;
  /** A file name, of which the extension says how it is read. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** One file; the same for the same numbers. */
export function hostileFile(random: Random): HostileFile {
  const [what, make] = pick(random, kinds);
  return { what, ...make(random) };
}

type Made = Omit<HostileFile, 'what'>;
type Make = (random: Random) => Made;

const kinds: readonly (readonly [string, Make])[] = [
  ['soup of signs', soup],
  ['bytes', bytes],
  ['changed signs', changedSigns],
  ['deep', deep],
  ['broken off', brokenOff],
  ['traps of YAML', traps],
  ['alias bomb', aliasBomb],
  ['wide table', wideTable],
  ['invisible signs', invisible],
  ['huge numbers', huge],
  ['soup of citations', (random) => soupOf(random, citationPieces)],
  ['soup of periods', (random) => soupOf(random, periodPieces)],
  ['line ends', lineEnds],
  ['settings', settingsFile],
  ['long', long],
  ['names of objects', objectNames],
];

const NAMES = ['x.md', 'x.yaml', 'x.txt', 'protocol.md', 'register.yaml', 'x.yml'];

/** The names that each object has: a program that looks them up in an object finds what nobody wrote. */
const OBJECT_NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', 'length'];

function soup(random: Random): Made {
  const { name, tokens } = pick(random, courses);
  return { name, content: several(random, 60, () => pick(random, tokens)).join('') };
}

function bytes(random: Random): Made {
  const mark = pick(random, [[], [], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff]]);
  const printable = random() < 0.5;
  const rest = several(random, 300, () => (printable ? 1 + upTo(random, 126) : upTo(random, 255)));
  return { name: pick(random, NAMES), content: Uint8Array.from([...mark, ...rest]) };
}

function changedSigns(random: Random): Made {
  const { name, text } = pick(random, courses);
  let content = text;
  for (let count = 1 + upTo(random, 20); count > 0; count--) {
    const at = upTo(random, content.length);
    const sign = pick(random, ['\u0000', '\uD800', '\uDFFF', '\r', '\u2028', '\uFFFD', '\uFEFF', '\t', '\\', '`', '|']);
    content = content.slice(0, at) + sign + content.slice(at + upTo(random, 2));
  }
  return { name, content };
}

function deep(random: Random): Made {
  const { name, text } = pick(random, courses);
  const [open, close] = pick(random, nests);
  const depth = pick(random, [3, 30, 99, 101, 300, 3_000]);
  const nest = `${open.repeat(depth)}artikel 6 AVG${random() < 0.5 ? close.repeat(depth) : ''}`;
  return { name, content: inserted(random, text, nest) };
}

function brokenOff(random: Random): Made {
  const { name, text, tokens } = pick(random, courses);
  return {
    name,
    content: text.slice(0, upTo(random, text.length)) + pick(random, [...tokens, ...nests.map(([one]) => one)]),
  };
}

function traps(random: Random): Made {
  const head = pick(random, ['', 'verwerkingen:\n', '- ', '---\n', '\uFEFF', '# Register\n\n---\n']);
  return {
    name: pick(random, ['x.yaml', 'x.md']),
    content: head + several(random, 14, () => pick(random, yamlTraps)).join(''),
  };
}

function aliasBomb(random: Random): Made {
  const width = 2 + upTo(random, 8);
  const steps = Array.from({ length: 2 + upTo(random, 12) }, (_, index) => {
    const before = index === 0 ? 'lol' : `*a${String(index - 1)}`;
    return `a${String(index)}: &a${String(index)} [${Array.from({ length: width }, () => before).join(', ')}]\n`;
  });
  const used = `*a${String(steps.length - 1)}`;
  const last = pick(random, [
    `verwerkingen: ${used}\n`,
    `verwerkingen:\n  - naam: ${used}\n    persoonsgegevens: ${used}\n`,
    `verwerkingen:\n  - <<: ${used}\n    naam: x\n`,
  ]);
  return { name: 'x.yaml', content: steps.join('') + last };
}

function wideTable(random: Random): Made {
  const width = pick(random, [1, 2, 50, 500, 2_000]);
  const rows = Array.from(
    { length: 1 + upTo(random, 4) },
    () =>
      `| ${Array.from({ length: Math.max(1, width - 2 + upTo(random, 4)) }, () => pick(random, ['', 'BSN', 'a \\| b', 'x<br>y', '7 jaar'])).join(' | ')} |`,
  );
  const head = `| ${Array.from({ length: width }, () => pick(random, ['Verwerking', 'Doel', 'BSN', 'x', ''])).join(' | ')} |`;
  const tabs = random() < 0.2;
  const table = [head, ...(tabs ? [] : [`|${' --- |'.repeat(width)}`]), ...rows].join('\n');
  const content = `# Verwerkingsregister\n\n${tabs ? table.replaceAll('|', '\t') : table}\n`;
  return { name: tabs ? 'x.txt' : 'x.md', content };
}

function invisible(random: Random): Made {
  const { name, text } = pick(random, courses);
  const share = pick(random, [0.01, 0.1, 0.5]);
  return {
    name,
    content: Array.from(text, (sign) => (random() < share ? sign + pick(random, invisibles) : sign)).join(''),
  };
}

function huge(random: Random): Made {
  const { name, text } = pick(random, courses);
  return { name, content: text.replace(/\d+/g, (number) => (random() < 0.6 ? pick(random, hugeNumbers) : number)) };
}

function soupOf(random: Random, pieces: readonly string[]): Made {
  const words = several(random, 40, () => pick(random, pieces)).join(
    pick(random, [' ', ' ', '', '\n', ' \t', '\u00a0']),
  );
  return pick(random, [
    { name: 'x.md', content: `# Privacyprotocol Voorbeeldstad\n\n## Artikel 1\n\n1. ${words}\n` },
    { name: 'x.yaml', content: `verwerkingen:\n  - naam: x\n    grondslag: ${words}\n    bewaartermijn: ${words}\n` },
    {
      name: 'x.md',
      content: `# Verwerkingsregister\n\n| Verwerking | Grondslag | Bewaartermijn |\n|---|---|---|\n| x | ${words} | ${words} |\n`,
    },
    { name: 'x.txt', content: `Privacyprotocol Voorbeeldstad\n\nArtikel 1 Doel\n1. ${words}\n` },
  ]);
}

function lineEnds(random: Random): Made {
  const { name, text } = pick(random, courses);
  const ends = ['\n', '\r', '\r\n', '\n\r', '\u2028', '\u0085', '\f', '\v', '\r\r\n', ''];
  return { name, content: text.replace(/\r\n|\r|\n/g, () => pick(random, ends)) };
}

function settingsFile(random: Random): Made {
  const values = [
    'ja',
    '[]',
    '{}',
    '99999-13-41',
    '&a [*a]',
    '"\\uD800"',
    '1e999',
    '!!binary x',
    '[fout, uit]',
    '~',
    '-0',
  ];
  const keys = ['soort', 'status', 'peildatum', 'regels', 'gemeente', 'bestanden', 'afwijkingen', ...OBJECT_NAMES];
  const lines = several(random, 8, () => `${pick(random, keys)}: ${pick(random, values)}\n`).join('');
  const name = pick(random, ['doelbinding.yml', 'x.afwijkingen.yml', 'x.md', 'x.yaml']);
  return {
    name,
    content: name === 'x.md' ? `---\n${lines}---\n\n# Privacyprotocol\n\n## Artikel 1\n\n1. BSN.\n` : lines,
  };
}

/** Few of these are long: the time of a run is for the others. */
function long(random: Random): Made {
  const { name, tokens } = pick(random, courses);
  const size = random() < 0.1 ? 30_000 : 3_000;
  const piece = pick(random, [...tokens, ...citationPieces, ...periodPieces, 'woord', 'a']);
  return { name, content: piece.repeat(Math.ceil(size / Math.max(1, piece.length))).slice(0, size) };
}

function objectNames(random: Random): Made {
  const own = (): string => pick(random, OBJECT_NAMES);
  const { name, text } = pick(random, courses);
  const content = text.replace(/\p{L}{4,}/gu, (word) => (random() < 0.15 ? own() : word));
  return { name: random() < 0.2 ? `${own()}${name.slice(name.lastIndexOf('.'))}` : name, content };
}

function inserted(random: Random, text: string, piece: string): string {
  const at = text.indexOf('\n', upTo(random, text.length)) + 1;
  return `${text.slice(0, at)}${piece}\n${text.slice(at)}`;
}

function several<Value>(random: Random, most: number, make: () => Value): Value[] {
  return Array.from({ length: 1 + upTo(random, most - 1) }, make);
}

/** A whole number from 0 up to and including `most`. */
function upTo(random: Random, most: number): number {
  return Math.floor(random() * (most + 1));
}

function pick<Value>(random: Random, values: readonly Value[]): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new RangeError('nothing to pick from');
  return value;
}
