/**
 * Makes the data of the Selectielijst 2020 from the published table of its results.
 *
 *   tsx server/tools/convertSelectielijst.ts selectielijst_2020.csv 2026-11-22
 *
 * The date is the day on which the table was fetched. Fails on a row that it does not understand.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convertSelectielijst, formatSelectielijst } from './selectielijst/convert.ts';

const [source, opgehaald] = process.argv.slice(2);
if (source === undefined || opgehaald === undefined)
  throw new Error('usage: convertSelectielijst.ts <table.csv> <day on which it was fetched>');

const folder = fileURLToPath(new URL('../data/selectielijst', import.meta.url));
const lijst = convertSelectielijst(readFileSync(source, 'utf8'), opgehaald);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, '2020.json'), formatSelectielijst(lijst));
console.log(`${String(lijst.resultaten.length)} resultaten`);
