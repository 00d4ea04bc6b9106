/**
 * Scenarios of the command line: text files that show documents, commands, and what they print.
 *
 * A scenario is a run of blocks, each under a line `=== name: value`. Documents come first:
 *
 *   === bestand: map/protocol.md      a file with the lines below; `bestand (crlf)`, `(utf-16le)`,
 *                                     `(utf-16be)`, `(latin1)`, `(bom)`, `(kaal)` without its last
 *                                     line break, and `(hex)` write it otherwise
 *   === map: leeg                     an empty folder
 *   === koppeling: a.md -> b.md       a symbolic link
 *
 * Then commands, each in the folder of the documents and followed by what is expected of it:
 *
 *   === opdracht: check .             words as a shell parts them, with '…' around a word with spaces
 *   === scherm: kleur breed=60        a terminal; none where it is left out
 *   === invoer                        standard input
 *   === code: 1
 *   === uitvoer                       standard output; empty where it is left out
 *   === fouten                        standard error; empty where it is left out
 *
 * In what is expected `…` on a line of its own stands for any lines, `{VERSIE}` and `{WETGEGEVENS}`
 * for those of the program, and `{ESC}` for the sign that begins a colour.
 */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCommandLine } from '../../server/src/cli/run.ts';
import type { Io } from '../../server/src/node/io.ts';

interface Block {
  readonly name: string;
  readonly option: string;
  readonly value: string;
  readonly body: string;
}

export interface Command {
  readonly words: readonly string[];
  readonly screen: string;
  readonly input: string;
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Scenario {
  readonly documents: readonly Block[];
  readonly commands: readonly Command[];
}

const DOCUMENTS = ['bestand', 'map', 'koppeling'];

export function parseScenario(text: string): Scenario {
  const blocks = text.split(/^=== /m).slice(1).map(parseBlock);
  const documents = blocks.filter(({ name }) => DOCUMENTS.includes(name));
  const starts = blocks.flatMap(({ name }, index) => (name === 'opdracht' ? [index] : []));
  const commands = starts.map((start, index) => parseCommand(blocks.slice(start, starts[index + 1])));
  return { documents, commands };
}

function parseBlock(text: string): Block {
  const head = /^(\p{L}+)(?: \(([^)]*)\))?(?:: ?(.*))?\n/u.exec(text);
  assert.ok(head, `no block: ${text.slice(0, 40)}`);
  const [whole, name = '', option = '', value = ''] = head;
  return { name, option, value, body: text.slice(whole.length) };
}

function parseCommand(blocks: readonly Block[]): Command {
  const known = ['opdracht', 'scherm', 'invoer', 'code', 'uitvoer', 'fouten'];
  for (const { name } of blocks) assert.ok(known.includes(name), `unknown block ${name}`);
  const block = (name: string): Block | undefined => blocks.find((one) => one.name === name);
  return {
    words: [...(block('opdracht')?.value ?? '').matchAll(/'([^']*)'|(\S+)/g)].map(
      ([, quoted, plain]) => quoted ?? plain ?? '',
    ),
    screen: block('scherm')?.value ?? '',
    input: block('invoer')?.body ?? '',
    code: Number(block('code')?.value),
    out: block('uitvoer')?.body ?? '',
    err: block('fouten')?.body ?? '',
  };
}

/** Makes the documents of a scenario in a folder of their own, and takes it away behind `use`. */
export async function inFolderOf<Out>({ documents }: Scenario, use: (folder: string) => Promise<Out>): Promise<Out> {
  const folder = await mkdtemp(join(tmpdir(), 'doelbinding-'));
  try {
    for (const document of documents) await make(folder, document);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function make(folder: string, { name, option, value, body }: Block): Promise<void> {
  const [path = '', target = ''] = value.split(' -> ');
  const place = join(folder, path);
  await mkdir(name === 'map' ? place : dirname(place), { recursive: true });
  if (name === 'koppeling') await symlink(target, place);
  if (name === 'bestand') await writeFile(place, encoded(body, option));
}

function encoded(text: string, option: string): Uint8Array {
  switch (option) {
    case '':
      return Buffer.from(text);
    case 'crlf':
      return Buffer.from(text.replaceAll('\n', '\r\n'));
    case 'bom':
      return Buffer.from(`\uFEFF${text}`);
    case 'kaal':
      return Buffer.from(text.replace(/\n$/, ''));
    case 'utf-16le':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
    case 'latin1':
      return Buffer.from(text, 'latin1');
    case 'hex':
      return Buffer.from(text.replace(/\s/g, ''), 'hex');
    default:
      throw new TypeError(`unknown form ${option}`);
  }
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in a folder, on a terminal of the given kind or on none. */
export async function runIn(
  folder: string,
  words: readonly string[],
  screen = '',
  input: string | Uint8Array = '',
): Promise<Ran> {
  let out = '';
  let err = '';
  const io: Io = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    folder,
    colour: screen.includes('kleur'),
    interactive: screen.includes('interactief'),
    columns: screen.includes('breed=') ? Number(/breed=(\d+)/.exec(screen)?.[1]) : undefined,
    readStandardInput: () => Promise.resolve(typeof input === 'string' ? new TextEncoder().encode(input) : input),
    today: '2026-11-21',
  };
  const code = await runCommandLine(words, io);
  return { code, out, err };
}

/** Fails when a command printed something else than expected. */
export function assertPrinted(actual: string, expected: string, values: Readonly<Record<string, string>>): void {
  const wanted = expected.replace(/\{([A-Z]+)\}/g, (whole, name: string) => values[name] ?? whole);
  if (!matches(actual.split('\n'), wanted.split('\n'))) assert.equal(actual, wanted);
}

/** Whether lines are those of a pattern in which `…` stands for any lines. */
function matches(lines: readonly string[], pattern: readonly string[]): boolean {
  const gap = pattern.indexOf('…');
  if (gap < 0) return lines.length === pattern.length && pattern.every((line, index) => line === lines[index]);
  if (pattern.slice(0, gap).some((line, index) => line !== lines[index])) return false;
  const rest = pattern.slice(gap + 1);
  for (let from = gap; from <= lines.length; from++) if (matches(lines.slice(from), rest)) return true;
  return false;
}
