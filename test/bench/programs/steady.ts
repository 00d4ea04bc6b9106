/** Reads and judges one document over and over, for a profile: `node --cpu-prof steady.mjs FILE MILLISECONDS`. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { loadEngine } from './engine.ts';

const [path = '', ms = ''] = process.argv.slice(2);
const text = readFileSync(path, 'utf8');
const engine = await loadEngine();
const end = performance.now() + Number(ms);
do engine.judge(engine.read(basename(path), text));
while (performance.now() < end);
