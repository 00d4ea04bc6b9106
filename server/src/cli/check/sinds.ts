/** `--sinds`: what changed in the working folder since a commit, as Git tells it, and which findings concern it. */
import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { UsageError } from '../usage.ts';
import type { FileResult, Located } from './outcome.ts';

/** URIs of files that were changed, added or removed. */
export type Changes = ReadonlySet<string>;

const run = promisify(execFile);
const MOST_OUTPUT = 100_000_000;

/**
 * Changes since the point where this branch left the commit, those that are not committed included.
 *
 * @throws UsageError where there is no Git, no repository or no such commit
 */
export async function changesSince(ref: string, folder: string): Promise<Changes> {
  const top = await topOf(folder);
  const commit = await commitOf(ref, folder);
  const base = await git(folder, ['merge-base', commit, 'HEAD']).catch(() => commit);
  const changed = await git(top, ['diff', '--name-only', '--no-renames', '-z', base.trim(), '--']);
  const untracked = await git(top, ['ls-files', '--others', '--exclude-standard', '-z']);
  const paths = [...changed.split('\0'), ...untracked.split('\0')].filter((path) => path !== '');
  // Git names the folder by its real path; we name files as the user came to them.
  const real = await realpath(folder);
  return new Set(
    paths.flatMap((path) => {
      const place = join(top, path);
      const seen = place.startsWith(real) ? join(folder, place.slice(real.length)) : place;
      return [pathToFileURL(place).href, pathToFileURL(seen).href];
    }),
  );
}

async function topOf(folder: string): Promise<string> {
  try {
    return (await git(folder, ['rev-parse', '--show-toplevel'])).trimEnd();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new UsageError(
        'Voor --sinds is Git nodig, en dat is hier niet gevonden. Installeer Git of laat --sinds weg.',
      );
    throw new UsageError('Voor --sinds moet de map in een Git-repository staan. Ga naar zo’n map of laat --sinds weg.');
  }
}

async function commitOf(ref: string, folder: string): Promise<string> {
  try {
    return (await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])).trim();
  } catch {
    throw new UsageError(
      `‘${ref}’ is geen commit, tak of label dat Git hier kent. Haal het zo nodig eerst op met: git fetch`,
    );
  }
}

async function git(folder: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', folder, ...args], { encoding: 'utf8', maxBuffer: MOST_OUTPUT });
  return stdout;
}

/** Whether a dossier has to be judged: something changed below its folder, or is gone from there. */
export function touches(map: string, changes: Changes): boolean {
  return [...changes].some((uri) => uri.startsWith(map));
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

const CONFIGURATION = /\/doelbinding\.ya?ml$/;
const BESIDE = '.afwijkingen.yml';

/**
 * What tells whether a finding concerns the changes: it stands in a changed file, points at one, or
 * rests on settings or deviations that changed.
 *
 * @param spansDocuments whether a rule compares documents, so that one that is gone may be its cause
 */
export function concernedBy(
  changes: Changes,
  spansDocuments: (ruleId: string) => boolean,
): (file: FileResult, found: Located) => boolean {
  const configured = [...changes].filter((uri) => CONFIGURATION.test(uri)).map(folderOf);
  const beside = new Set([...changes].filter((uri) => uri.endsWith(BESIDE)).map((uri) => uri.slice(0, -BESIDE.length)));
  const folders = new Set([...changes].map(folderOf));
  return ({ uri }, { finding, others }) =>
    changes.has(uri) ||
    others.some((other) => changes.has(other.uri)) ||
    configured.some((folder) => uri.startsWith(folder)) ||
    beside.has(uri) ||
    (spansDocuments(finding.ruleId) && others.length === 0 && folders.has(folderOf(uri)));
}
