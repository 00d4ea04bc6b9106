/**
 * A folder as large as a country, a map per gemeente with a protocol and a register: what checking it costs, held
 * against parsing each text and no more (with the libraries, as whoever has nothing else must, and as we do, past them
 * where a text is plain), and whether memory grows with the folder.
 */
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PEILDATUM } from './documents/documents.ts';
import { protocol } from './documents/protocol.ts';
import { yamlRegister } from './documents/yamlRegister.ts';
import { meter, type Used } from './process.ts';
import { bundleProgram, type Programs } from './programs.ts';

const PROTOCOL_UNITS = 30_000;
const SHARES = [0.1, 0.5, 1];

export interface CountryFigures {
  readonly gemeenten: number;
  /** By share of the gemeenten, the whole last. */
  readonly checks: readonly { readonly gemeenten: number; readonly used: Used }[];
  /** Parsing the whole. */
  readonly parsing: readonly Parsing[];
}

export interface Parsing {
  readonly what: string;
  readonly used: Used;
  /** Cpu time of checking the whole over that of parsing it, all threads together. */
  readonly toThis: number;
}

export function writeCountry(folder: string, gemeenten: number, verwerkingen: number): void {
  for (let index = 0; index < gemeenten; index++) {
    const own = join(folder, `gemeente-${String(index + 1).padStart(3, '0')}`);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'protocol.md'), protocol(index + 1, PROTOCOL_UNITS));
    writeFileSync(join(own, 'register.yaml'), yamlRegister(index + 1, verwerkingen));
  }
}

export async function measureCountry(programs: Programs, gemeenten: number): Promise<CountryFigures> {
  const folder = join(programs.folder, 'land');
  writeCountry(folder, gemeenten, 300);
  const checks = SHARES.map((share) => {
    const count = Math.ceil(gemeenten * share);
    const own = share === 1 ? folder : part(folder, `${folder}-${String(count)}`, count);
    // 1 says that there is a fout in the documents.
    const used = meter(programs.meter, [programs.cli, 'check', '--peildatum', PEILDATUM, own], (code) => code <= 1);
    return { gemeenten: count, used };
  });
  const whole = checks.at(-1)?.used.cpuMs ?? 0;
  const parsing: Parsing[] = [];
  for (const [program, what] of [
    ['bareFolderLibraries', 'parsing alone, by remark-parse and yaml'],
    ['bareFolder', 'parsing alone, as the engine does'],
  ] as const) {
    const used = meter(programs.meter, [await bundleProgram(program, programs.folder), folder]);
    parsing.push({ what, used, toThis: whole / used.cpuMs });
  }
  return { gemeenten, checks, parsing };
}

function part(whole: string, folder: string, count: number): string {
  for (const own of readdirSync(whole).slice(0, count))
    cpSync(join(whole, own), join(folder, own), { recursive: true });
  return folder;
}
