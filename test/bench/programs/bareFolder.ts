/** Reads each text of a folder of gemeenten and parses it as the engine does; what is parsed is let go at once. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadReaders, readDocument } from '../../../server/src/model/document.ts';
import { sourceDocument } from '../../../server/src/text/document.ts';

const folder = process.argv[2] ?? '';
const readers = await loadReaders();
let problems = 0;
for (const own of readdirSync(folder))
  for (const name of ['protocol.md', 'register.yaml']) {
    const source = sourceDocument(join(folder, own, name), readFileSync(join(folder, own, name), 'utf8'));
    problems += readDocument(source, name.endsWith('.md') ? 'markdown' : 'yaml', readers).syntax.problems.length;
  }
console.log(`${String(problems)} problems`);
