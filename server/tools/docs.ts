/** Writes the documentation to docs/site: `npm run docs`, then open docs/site/index.html. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { buildSite } from './docs/site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'docs/site');
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

const site = await buildSite(version);
rmSync(folder, { recursive: true, force: true });
for (const [path, html] of site) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}
console.log(`docs/site/index.html: ${String(site.size)} pages`);
