/**
 * `--sinds` and `--klaargezet`: what changed in the working folder since a commit, or is staged for the next one, as
 * Git tells it, and which findings concern it.
 */
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

export type Wijzigingen = { readonly soort: 'sinds'; readonly commit: string } | { readonly soort: 'klaargezet' };

/**
 * Changes since the point where this branch left the commit, those that are not committed included; or only those that
 * go into the next commit, so that a draft beside it is left in peace.
 *
 * @throws UsageError where there is no Git, no repository or no such commit
 */
export async function changesOf(asked: Wijzigingen, folder: string): Promise<Changes> {
  const top = await topOf(folder, asked.soort);
  const paths =
    asked.soort === 'klaargezet'
      ? await git(top, ['diff', '--cached', '--name-only', '--no-renames', '-z', '--'])
      : await changedSince(asked.commit, top, folder);
  // Git names the folder by its real path; we name files as the user came to them.
  const real = await realpath(folder);
  return new Set(
    paths
      .split('\0')
      .filter((path) => path !== '')
      .flatMap((path) => {
        const place = join(top, path);
        const seen = place.startsWith(real) ? join(folder, place.slice(real.length)) : place;
        return [pathToFileURL(place).href, pathToFileURL(seen).href];
      }),
  );
}

/** Paths behind each other, with a zero after each; of files that Git does not know yet, too. */
async function changedSince(ref: string, top: string, folder: string): Promise<string> {
  const base = await baseOf(ref, folder);
  const changed = await git(
    top,
    base === undefined ? ['ls-files', '-z'] : ['diff', '--name-only', '--no-renames', '-z', base, '--'],
  );
  return changed + (await git(top, ['ls-files', '--others', '--exclude-standard', '-z']));
}

async function topOf(folder: string, soort: Wijzigingen['soort']): Promise<string> {
  try {
    return (await git(folder, ['rev-parse', '--show-toplevel'])).trimEnd();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new UsageError(
        `Voor --${soort} is Git nodig, en dat is hier niet gevonden. Installeer Git of laat --${soort} weg.`,
      );
    throw new UsageError(
      `Voor --${soort} moet de map in een Git-repository staan. Ga naar zo’n map of laat --${soort} weg.`,
    );
  }
}

/** Where this branch left the commit; undefined before the first commit, when everything is new. */
async function baseOf(ref: string, folder: string): Promise<string | undefined> {
  if (/^(?:HEAD|@)$/.test(ref) && (await isUnborn(folder))) return undefined;
  const commit = await commitOf(ref, folder);
  const base = await git(folder, ['merge-base', commit, 'HEAD']).catch(() => commit);
  return base.trim();
}

async function isUnborn(folder: string): Promise<boolean> {
  const head = git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  return head.then(
    () => false,
    () =>
      git(folder, ['symbolic-ref', '--quiet', 'HEAD']).then(
        () => true,
        () => false,
      ),
  );
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
