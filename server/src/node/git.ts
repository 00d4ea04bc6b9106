/**
 * Reads files as they were at a moment of the history, with git as a program of its own: no shell, no
 * index, nothing of the repository is run, and no network is asked.
 */
import { execFile } from 'node:child_process';
import { decodeText, type TextOrReason } from './readText.ts';

/** Why the history could not be read, in a sentence that says what to do. */
export interface GitReden {
  readonly reden: string;
}

export interface Momentbestand {
  /** Relative to the folder that was asked for, with `/`. */
  readonly pad: string;
  readonly tekst: TextOrReason;
}

export interface Moment {
  /** The commit, in full. */
  readonly commit: string;
  /** ISO 8601. */
  readonly datum: string;
}

const TIMEOUT_MS = 60_000;
const MOST_BYTES = 1024 * 1024 * 1024;
/** Larger files are no documents that people wrote. */
const LARGEST_FILE = 200 * 1024 * 1024;
/** A repository may bring settings: of those that start a program, this is the one that reading asks. */
const SAFE = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];

/** The moment that a revision of the history names, such as `main`, `HEAD~1` or `v2`. */
export async function momentVan(revision: string, folder: string): Promise<Moment | GitReden> {
  const found = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], folder);
  if ('reden' in found) {
    const inside = await git(['rev-parse', '--git-dir'], folder);
    return 'reden' in inside
      ? inside
      : { reden: `De versie ‘${revision}’ is niet gevonden in de geschiedenis van deze map.` };
  }
  const commit = found.out.toString('utf8').trim();
  const dated = await git(['show', '--no-patch', '--no-show-signature', '--format=%cs', commit], folder);
  return 'reden' in dated ? dated : { commit, datum: dated.out.toString('utf8').trim() };
}

/** The last moment that two revisions have in common. */
export async function gemeenschappelijk(one: string, other: string, folder: string): Promise<Moment | GitReden> {
  const moments = [await momentVan(one, folder), await momentVan(other, folder)];
  const commits: string[] = [];
  for (const moment of moments) {
    if ('reden' in moment) return moment;
    commits.push(moment.commit);
  }
  const base = await git(['merge-base', ...commits], folder);
  if ('reden' in base) return { reden: `‘${one}’ en ‘${other}’ hebben geen gemeenschappelijke geschiedenis.` };
  return momentVan(base.out.toString('utf8').trim(), folder);
}

/** The files at a moment below a folder, for which `reads` holds; sorted. */
export async function bestandenOp(
  moment: Moment,
  folder: string,
  reads: (pad: string) => boolean,
): Promise<readonly Momentbestand[] | GitReden> {
  const listed = await git(['ls-tree', '-r', '-l', '-z', moment.commit, '--', '.'], folder);
  if ('reden' in listed) return listed;
  const entries = listed.out
    .toString('utf8')
    .split('\0')
    .flatMap(entryOf)
    .filter(({ pad }) => reads(pad));
  const large = entries.filter(({ size }) => size > LARGEST_FILE);
  const small = entries.filter(({ size }) => size <= LARGEST_FILE);
  const blobs =
    small.length === 0
      ? { out: Buffer.alloc(0) }
      : await git(['cat-file', '--batch'], folder, `${small.map(({ hash }) => hash).join('\n')}\n`);
  if ('reden' in blobs) return blobs;
  const texts = blobsIn(blobs.out);
  return [
    ...small.map(({ pad }, index) => ({ pad, tekst: decoded(texts[index]) })),
    ...large.map(({ pad }) => ({ pad, tekst: { reden: 'het bestand is te groot om te lezen. Splits het op.' } })),
  ].sort((a, b) => (a.pad < b.pad ? -1 : 1));
}

function decoded(bytes: Uint8Array | undefined): TextOrReason {
  return bytes ? decodeText(bytes) : { reden: 'het bestand is niet in de geschiedenis te vinden.' };
}

interface Entry {
  readonly hash: string;
  readonly size: number;
  readonly pad: string;
}

/** `100644 blob <hash> <size>\t<path>`; links and submodules are left out. */
function entryOf(line: string): Entry[] {
  const tab = line.indexOf('\t');
  const [mode = '', type, hash = '', size = ''] = line.slice(0, tab).split(/ +/);
  if (tab < 0 || type !== 'blob' || mode === '120000') return [];
  return [{ hash, size: Number(size), pad: line.slice(tab + 1) }];
}

/** What `cat-file --batch` writes: a line with the length, so many bytes, and a line break. */
function blobsIn(out: Buffer): (Uint8Array | undefined)[] {
  const found: (Uint8Array | undefined)[] = [];
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at);
    if (end < 0) break;
    const [, type, length = ''] = out.toString('utf8', at, end).split(' ');
    const size = type === 'blob' ? Number(length) : undefined;
    found.push(size === undefined ? undefined : out.subarray(end + 1, end + 1 + size));
    at = size === undefined ? end + 1 : end + 2 + size;
  }
  return found;
}

function git(args: readonly string[], folder: string, input = ''): Promise<{ readonly out: Buffer } | GitReden> {
  const env = {
    ...process.env,
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
  return new Promise((resolve) => {
    const child = execFile(
      'git',
      [...SAFE, ...args],
      { cwd: folder, env, encoding: 'buffer', maxBuffer: MOST_BYTES, timeout: TIMEOUT_MS, windowsHide: true },
      (error, stdout, stderr) => {
        resolve(error ? { reden: reasonOf(error, stderr.toString('utf8')) } : { out: stdout });
      },
    );
    // A program that is not there, or that ends early, takes no input; its own error says so.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

function reasonOf(error: Error & { readonly code?: string | number | null }, said: string): string {
  if (error.code === 'ENOENT')
    return 'Het programma git is niet gevonden. Installeer git, of vergelijk twee bestanden of mappen.';
  if (/not a git repository/i.test(said))
    return 'Deze map heeft geen geschiedenis in git. Vergelijk twee bestanden of mappen.';
  if (/dubious ownership/i.test(said))
    return 'De geschiedenis van deze map is van een andere gebruiker, en git leest haar daarom niet. Vraag toegang, of vergelijk twee mappen.';
  return 'De geschiedenis van deze map is niet te lezen. Vergelijk twee bestanden of mappen.';
}
