/** Pictures of what a test sees, for people to look at, under test/editors/shots. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const shots = fileURLToPath(new URL('../shots/', import.meta.url));

/** Each with the word that its pictures end on. */
const themes = {
  licht: 'Default Light Modern',
  donker: 'Default Dark Modern',
  contrast: 'Default High Contrast',
} as const;

type Name = keyof typeof themes;

function isName(name: string | undefined): name is Name {
  return name !== undefined && Object.hasOwn(themes, name);
}

/** The theme of this run: DOELBINDING_THEMA names another than the light one. */
const wanted = process.env['DOELBINDING_THEMA'];
const name: Name = isName(wanted) ? wanted : 'licht';

export const theme = themes[name];

export async function shoot(page: Page, what: string): Promise<void> {
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: join(shots, `${what}-${name}.png`), animations: 'disabled' });
}
