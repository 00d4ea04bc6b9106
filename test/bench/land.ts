/**
 * A folder as large as a country: a map per gemeente with a protocol and a register.
 * `node --import tsx test/bench/land.ts MAP [gemeenten] [verwerkingen]` writes it, and
 * `node --import tsx test/bench/land.ts --lees MAP [deel van hoeveel]` only reads and parses what is in it.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadReaders, readDocument } from '../../server/src/model/document.ts';
import { sourceDocument } from '../../server/src/text/document.ts';
import { protocol } from './documents/protocol.ts';
import { yamlRegister } from './documents/yamlRegister.ts';

const PROTOCOL_UNITS = 30_000;

function write(folder: string, gemeenten: number, verwerkingen: number): void {
  for (let index = 0; index < gemeenten; index++) {
    const own = join(folder, `gemeente-${String(index + 1).padStart(3, '0')}`);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'protocol.md'), protocol(index + 1, PROTOCOL_UNITS));
    writeFileSync(join(own, 'register.yaml'), yamlRegister(index + 1, verwerkingen));
  }
}

/** Reads one part of the folders and parses each text; what is parsed is let go at once. */
async function read(folder: string, part: number, parts: number): Promise<void> {
  const readers = await loadReaders();
  let problems = 0;
  for (const own of readdirSync(folder).filter((_, index) => index % parts === part))
    for (const name of ['protocol.md', 'register.yaml']) {
      const source = sourceDocument(join(folder, own, name), readFileSync(join(folder, own, name), 'utf8'));
      problems += readDocument(source, name.endsWith('.md') ? 'markdown' : 'yaml', readers).syntax.problems.length;
    }
  console.log(`${String(problems)} problems`);
}

const [first = '', second = '', third, fourth] = process.argv.slice(2);
if (first === '--lees') await read(second, Number(third ?? 0), Number(fourth ?? 1));
else write(first, Number(second === '' ? 342 : second), Number(third ?? 300));
