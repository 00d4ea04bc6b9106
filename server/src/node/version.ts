/** Which version this is, and how fresh its law data are. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Set by the build. */
declare const DOELBINDING_VERSION: string | undefined;

export async function versionLine(): Promise<string> {
  const { default: index } = await import('../../data/wetten/index.json', { with: { type: 'json' } });
  return `doelbinding ${programVersion()}, wetgegevens bijgewerkt tot ${index.bijgewerktTot}`;
}

/** Run from source, the manifest tells. */
export function programVersion(): string {
  if (typeof DOELBINDING_VERSION === 'string') return DOELBINDING_VERSION;
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  return manifest !== null && typeof manifest === 'object' && 'version' in manifest ? String(manifest.version) : '';
}

/** Tells this program from every other: its version, and as built the names of its parts, which carry their hashes. */
export function programStamp(): string {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const parts = basename(folder) === 'chunks' ? readdirSync(folder).sort() : [];
  return [programVersion(), ...parts].join(' ');
}
