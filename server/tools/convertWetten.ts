/**
 * Makes the law data and the declarations that are generated from it.
 *
 *   tsx server/tools/convertWetten.ts wetten.json   converts a file of laws into server/data/wetten
 *   tsx server/tools/convertWetten.ts               writes the declarations again from that data
 *   tsx server/tools/convertWetten.ts --check       names the declarations that do not fit the data; exit 1
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { convert } from './wetten/convert.ts';
import { declareArtikelen, declareBepalingen, declareWetIds } from './wetten/declare.ts';
import { formatArtikelen, formatIndex } from './wetten/format.ts';
import { correctiesSchema, sourceSchema } from './wetten/source.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const data = join(root, 'server/data/wetten');
const code = join(root, 'server/src/knowledge/wetten');

const { positionals, values } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean' } } });
const [source] = positionals;

if (source !== undefined) writeData(source);
const stale = (await declarations()).filter(
  ({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
);
if (values.check) {
  for (const { path } of stale) console.error(`verouderd: ${relative(root, path)}`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const { path, text } of stale) writeFileSync(path, text);
  for (const { path } of stale) console.log(relative(root, path));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function writeData(path: string): void {
  const correcties = correctiesSchema.parse(readJson(join(data, 'correcties.json')));
  const { index, artikelen } = convert(sourceSchema.parse(readJson(path)), correcties);
  writeFileSync(join(data, 'index.json'), formatIndex(index));
  rmSync(join(data, 'artikelen'), { recursive: true, force: true });
  mkdirSync(join(data, 'artikelen'));
  for (const [wet, own] of artikelen) writeFileSync(join(data, 'artikelen', `${wet}.json`), formatArtikelen(wet, own));
  console.log(`${index.wetten.length} wetten, ${artikelen.size} met artikelen`);
}

interface Declaration {
  readonly path: string;
  readonly text: string;
}

async function declarations(): Promise<Declaration[]> {
  const index = readJson(join(data, 'index.json'));
  const ids: Declaration = { path: join(code, 'wetIds.generated.ts'), text: declareWetIds(idsOf(index)) };
  if (!values.check) writeFileSync(ids.path, ids.text);
  else if (!existsSync(ids.path) || readFileSync(ids.path, 'utf8') !== ids.text) return [ids];
  // The reader knows the ids that are declared, so it is loaded once these fit the data.
  const { readArtikelbestand, readArtikelen, readIndex } = await import('../src/knowledge/wetten/read.ts');
  const { wetten } = readIndex(index);
  const files = readdirSync(join(data, 'artikelen')).sort();
  const artikelen = new Map(
    files.map((file) => {
      const { wet, artikelen: raw } = readArtikelbestand(readJson(join(data, 'artikelen', file)));
      return [wet, readArtikelen(raw, 'middel')] as const;
    }),
  );
  return [
    ids,
    { path: join(code, 'bepalingen.generated.ts'), text: declareBepalingen(artikelen) },
    { path: join(code, 'artikelbestanden.generated.ts'), text: declareArtikelen(wetten, artikelen) },
  ];
}

function idsOf(index: unknown): string[] {
  return z
    .object({ wetten: z.array(z.object({ id: z.string() })) })
    .parse(index)
    .wetten.map(({ id }) => id);
}
