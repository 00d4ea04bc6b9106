/** Reads each text of a folder of gemeenten and has the libraries parse it whole; what is parsed is let go at once. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMarkdown, parseYaml } from './bareParsers.ts';

const folder = process.argv[2] ?? '';
let trees = 0;
for (const own of readdirSync(folder))
  for (const [name, parse] of [
    ['protocol.md', parseMarkdown],
    ['register.yaml', parseYaml],
  ] as const) {
    parse(readFileSync(join(folder, own, name), 'utf8'));
    trees++;
  }
console.log(`${String(trees)} trees`);
