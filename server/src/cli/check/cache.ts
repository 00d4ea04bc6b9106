/**
 * Judgments kept from one run to the next, a file per dossier. The name of a file is a hash of all
 * that the judgment rests on: the program, the law data, the wishes and the bytes of every document.
 * What was written for another run never matches; what cannot be read is as if it were not there.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { programStamp } from '../../node/version.ts';
import type { TextOrReason } from '../../node/readText.ts';
import type { DossierResult } from './outcome.ts';

export interface DossierCache {
  keyOf(texts: readonly { readonly path: string; readonly read: TextOrReason }[], vervolg: boolean): string;
  read(key: string): Promise<DossierResult | undefined>;
  /** Does nothing where it cannot write: then there is nothing to read the next time. */
  write(key: string, result: DossierResult): Promise<void>;
}

/** The form of what is kept; another number makes all that was kept before unknown. */
const FORM = 1;
/** What was not used for this many days is taken away. */
const MOST_DAYS = 30;
const SUFFIX = '.oordeel.json';

/** Makes the folder, and tells whether a file can be written in it. */
export async function prepareCache(folder: string): Promise<boolean> {
  const proof = join(folder, `proef.${String(process.pid)}.tmp`);
  try {
    await makeFolder(folder);
    await writeFile(proof, '');
    await rm(proof, { force: true });
    return true;
  } catch {
    return false;
  }
}

/** One folder at a time: that Node makes them all in one call does not end on a file system that refuses some. */
async function makeFolder(folder: string): Promise<void> {
  const missing: string[] = [];
  for (let at = folder; !(await exists(at)) && dirname(at) !== at; at = dirname(at)) missing.push(at);
  for (const one of missing.reverse())
    await mkdir(one).catch(async (error: unknown) => {
      // Another run may have made it.
      if (!(await exists(one))) throw error;
    });
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** @param rests what every judgment of this run rests on besides its documents, as plain data */
export function openCache(folder: string, rests: readonly unknown[]): DossierCache {
  const common = JSON.stringify([FORM, programStamp(), ...rests]);
  const fileOf = (key: string): string => join(folder, `${key}${SUFFIX}`);
  return {
    keyOf(texts, vervolg) {
      const hash = createHash('sha256').update(common);
      for (const { path, read } of texts) hash.update(JSON.stringify([path, 'text' in read, contentOf(read)]));
      return hash.update(String(vervolg)).digest('hex');
    },
    async read(key) {
      try {
        const text = await readFile(fileOf(key), 'utf8');
        const found = parseEntry(text, key);
        const now = new Date();
        if (found) await utimes(fileOf(key), now, now);
        return found;
      } catch {
        return undefined;
      }
    },
    async write(key, result) {
      const body = JSON.stringify(result);
      const temporary = join(folder, `${key}.${String(process.pid)}.${Math.random().toString(36).slice(2)}.tmp`);
      try {
        await writeFile(temporary, `${digestOf(key, body)}\n${body}`);
        await rename(temporary, fileOf(key));
      } catch {
        await rm(temporary, { force: true }).catch(() => undefined);
      }
    },
  };
}

function contentOf(read: TextOrReason): string {
  return createHash('sha256')
    .update('text' in read ? read.text : read.reden)
    .digest('hex');
}

function digestOf(key: string, body: string): string {
  return createHash('sha256').update(key).update(body).digest('hex');
}

/** What was written under this key, unless a single sign of it was changed since. */
function parseEntry(text: string, key: string): DossierResult | undefined {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== digestOf(key, body)) return undefined;
  const value: unknown = JSON.parse(body);
  return isResult(value) ? value : undefined;
}

/** The digest has told that the text is ours; this tells the compiler what it is. */
function isResult(value: unknown): value is DossierResult {
  return typeof value === 'object' && value !== null && 'files' in value && Array.isArray(value.files);
}

/** Takes away what was not used for a month, and what a run that was broken off left behind. */
export async function tidyCache(folder: string, now: number = Date.now()): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const ours = names.filter((name) => name.endsWith(SUFFIX) || name.endsWith('.tmp'));
  await Promise.all(
    ours.map(async (name) => {
      try {
        const { mtimeMs } = await stat(join(folder, name));
        if (now - mtimeMs > MOST_DAYS * 24 * 60 * 60 * 1000) await rm(join(folder, name), { force: true });
      } catch {
        // Another run took it away.
      }
    }),
  );
}
