/** Makes the documents, measures each part, and prints a table per part or all of it as JSON. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureCold } from './cold.ts';
import { measureCountry } from './country.ts';
import { corpusShares, directShare } from './direct.ts';
import { measureEditor, type EditorFigures } from './editor.ts';
import { measureFeatures, type FeatureFigures } from './features.ts';
import { documents, writeDocument, type BenchDocument, type WrittenDocument } from './documents/documents.ts';
import { measureStart } from './languageServer.ts';
import { measureMemory, type MemoryFigures } from './memory.ts';
import { measurePeers, writeResults } from './peers/measurePeers.ts';
import type { PeerFigures } from './peers/targets.ts';
import { measureProfile } from './profile.ts';
import { buildPrograms, type Programs } from './programs.ts';
import {
  coldTable,
  countryTable,
  directTable,
  editorTable,
  featureTable,
  heapTable,
  keystrokeTable,
  memoryTable,
  profileTables,
  startTable,
  warmTable,
} from './report.ts';
import { measureWarm } from './warm.ts';

const PARTS = ['direct', 'koud', 'warm', 'editor', 'vragen', 'geheugen', 'land'];

const USAGE = `npm run bench -- [options]

  --deel NAAM        one part: ${PARTS.join(', ')}; otherwise all but the last three
  --peers            the linters of others beside ours, in some fifteen minutes; writes test/bench/RESULTS.md.
                     Installs them in test/bench/peers when they are missing
  --gemeenten N      how many gemeenten for land; otherwise 40, a country has 342
  --document NAAM    only documents whose name begins so, the large ones too; may be repeated
  --groot            the large documents as well: takes a quarter of an hour
  --rondes N         rounds of whole processes; otherwise 5, or fewer when they take long (2 at least)
  --profiel          where the time goes: the busiest functions per document
  --schrijf MAP      only write the documents to this folder
  --json             everything that was measured, as JSON
`;

interface Order {
  readonly part: string | undefined;
  readonly chosen: readonly BenchDocument[];
  readonly rounds: number | undefined;
  readonly gemeenten: number;
  readonly profile: boolean;
  readonly peers: boolean;
  readonly folder: string | undefined;
  readonly json: boolean;
}

/** @returns the exit code: 1 when a program fails that is measured, 2 for wrong use */
export async function bench(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help')) {
    print(USAGE);
    return 0;
  }
  const order = orderOf(argv);
  if (!order) {
    say(USAGE);
    return 2;
  }
  if (order.folder !== undefined) {
    mkdirSync(order.folder, { recursive: true });
    for (const document of order.chosen) print(writeDocument(document, order.folder).path);
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'doelbinding-bench-'));
  try {
    await measure(order, folder);
    return 0;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Undefined for wrong use. */
function orderOf(argv: readonly string[]): Order | undefined {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        deel: { type: 'string' },
        document: { type: 'string', multiple: true },
        groot: { type: 'boolean', default: false },
        rondes: { type: 'string' },
        gemeenten: { type: 'string', default: '40' },
        profiel: { type: 'boolean', default: false },
        peers: { type: 'boolean', default: false },
        schrijf: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const chosen = documents.filter(({ name, large }) =>
      values.document ? values.document.some((prefix) => name.startsWith(prefix)) : values.groot || !large,
    );
    const rounds = values.rondes === undefined ? undefined : Number(values.rondes);
    const gemeenten = Number(values.gemeenten);
    const right =
      Number.isInteger(gemeenten) &&
      gemeenten > 0 &&
      (rounds === undefined || (Number.isInteger(rounds) && rounds > 0)) &&
      (values.deel === undefined || PARTS.includes(values.deel));
    const { deel: part, profiel: profile, peers, schrijf: folder, json } = values;
    return right && chosen.length > 0 ? { part, chosen, rounds, gemeenten, profile, peers, folder, json } : undefined;
  } catch {
    return undefined;
  }
}

async function measure(order: Order, folder: string): Promise<void> {
  const { part, chosen, rounds, gemeenten, profile, peers, json } = order;
  const programs = await buildPrograms(folder);
  if (peers) {
    const machine = { node: process.version, cores: cpus().length, day: new Date().toISOString().slice(0, 10) };
    const keep = (figures: PeerFigures): string => writeResults(figures, machine);
    const figures = await measurePeers(programs, rounds, say, keep);
    print(json ? JSON.stringify(figures) : keep(figures));
    return;
  }
  const written = chosen.map((document) => writeDocument(document, folder));
  const processors = cpus();
  const machine = { node: process.version, cores: processors.length, processor: processors[0]?.model.trim() ?? '' };
  if (!json) print(`Node ${machine.node}, ${machine.cores} cores (${machine.processor})`);

  const each = <Result>(name: string, run: (document: WrittenDocument) => Result): Result[] =>
    written.map((document) => {
      say(`${name}: ${document.name}`);
      return run(document);
    });
  if (profile) {
    const profiles = each('profile', (document) => measureProfile(programs, document));
    print(json ? JSON.stringify({ machine, profiles }) : profileTables(profiles));
    return;
  }
  if (part === 'vragen') {
    const start = await measureStart([programs.cli, 'lsp', '--stdio']);
    if (!json) print(startTable(start));
    const figures = await measureQuestions(programs, folder);
    print(json ? JSON.stringify({ machine, start, features: figures }) : featureTable(figures));
    return;
  }
  if (part === 'land') {
    say(`land: ${String(gemeenten)} gemeenten`);
    const figures = await measureCountry(programs, gemeenten);
    print(json ? JSON.stringify({ machine, country: figures }) : countryTable(figures));
    return;
  }
  if (part === 'geheugen') {
    const figures = await measureHeap(programs, folder);
    print(json ? JSON.stringify({ machine, memory: figures }) : heapTable(figures));
    return;
  }
  const has = (name: string): boolean => part === undefined || part === name;
  const direct = !has('direct') ? [] : [...each('direct', directShare), ...corpusShares()];
  if (!json && direct.length > 0) print(directTable(direct));
  const cold = !has('koud') ? [] : each('cold', (document) => measureCold(programs, document, rounds));
  if (!json && cold.length > 0) print(coldTable(cold));
  const warm = !has('warm') ? [] : each('warm', (document) => measureWarm(programs, document));
  if (!json && warm.length > 0) for (const table of [warmTable, keystrokeTable, memoryTable]) print(table(warm));
  const editor: EditorFigures[] = [];
  for (const document of has('editor') ? written : []) {
    say(`editor: ${document.name}`);
    editor.push(...(await measureEditor(programs, document)));
  }
  if (json) print(JSON.stringify({ machine, direct, cold, warm, editor }));
  else if (editor.length > 0) print(editorTable(editor));
}

/** What lawyers have open: a protocol and a register of usual size. */
async function measureHeap(programs: Programs, folder: string): Promise<readonly MemoryFigures[]> {
  const figures: MemoryFigures[] = [];
  for (const document of documents.filter(({ name }) => ['protocol-30k.md', 'register-300.yaml'].includes(name))) {
    say(`memory: ${document.name}`);
    figures.push(await measureMemory(programs, writeDocument(document, folder)));
  }
  return figures;
}

/** A long protocol, a long register, both as one dossier, and a register that another server can be asked about too. */
async function measureQuestions(programs: Programs, folder: string): Promise<readonly FeatureFigures[]> {
  const named = (name: string): WrittenDocument[] =>
    documents.filter((document) => document.name === name).map((document) => writeDocument(document, folder));
  const [protocol, register] = [named('protocol-300k.md'), named('register-3000.yaml')];
  const figures: FeatureFigures[] = [];
  for (const dossier of [protocol, register, [...protocol, ...register], named('register-300.yaml')]) {
    say(`questions: ${dossier.map(({ name }) => name).join(' + ')}`);
    figures.push(...(await measureFeatures(programs, dossier)));
  }
  return figures;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** For whoever waits: on standard output the tables stand alone. */
function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
