/**
 * From the paths on the command line to the files to judge: files as named, folders and globs with
 * what `.gitignore` leaves out.
 */
import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import ignore from 'ignore';
import { glob, isDynamicPattern } from 'tinyglobby';
import { withSlashes } from './slashes.ts';

export interface FoundFiles {
  /** Absolute paths, sorted, each once. */
  readonly files: readonly string[];
  /** Paths that were named and gave nothing, with the reason. */
  readonly missing: readonly { readonly path: string; readonly reden: string }[];
}

const EXTENSIONS = '**/*.{md,markdown,txt,yaml,yml}';
const NEVER = ['**/node_modules/**', '**/.git/**'];

/**
 * @param named as given, relative to `folder`
 * @param wanted the pattern of the files that count in a folder
 */
export async function findFiles(
  named: readonly string[],
  folder: string,
  wanted: string = EXTENSIONS,
): Promise<FoundFiles> {
  const files = new Map<string, string>();
  const missing: { path: string; reden: string }[] = [];
  for (const path of named) {
    const found = await expand(path, folder, wanted);
    if (typeof found === 'string') missing.push({ path, reden: found });
    else for (const file of found) files.set(await identity(file), file);
  }
  return { files: [...files.values()].sort(), missing };
}

/** The files of one named path, or why there are none. */
async function expand(path: string, folder: string, wanted: string): Promise<readonly string[] | string> {
  const absolute = resolve(folder, path);
  try {
    const found = await stat(absolute);
    return found.isDirectory() ? await filesIn(absolute, wanted, folder) : [absolute];
  } catch (error) {
    if (isDynamicPattern(path)) {
      const matches = await matching(path, folder);
      return matches.length > 0 ? matches : 'geen bestand past op dit patroon. Controleer het patroon.';
    }
    return (await isLink(absolute)) ? loopReason(error) : 'dit bestand of deze map bestaat niet. Controleer de naam.';
  }
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch {
    return false;
  }
}

function loopReason(error: unknown): string {
  const loops = error instanceof Error && 'code' in error && error.code === 'ELOOP';
  return loops
    ? 'de koppeling verwijst naar zichzelf. Verwijder de koppeling.'
    : 'de koppeling verwijst naar een bestand dat er niet is. Herstel de koppeling.';
}

async function matching(pattern: string, folder: string): Promise<readonly string[]> {
  const cwd = isAbsolute(pattern) ? dirname(pattern.slice(0, pattern.search(/[*?{[(]/) + 1)) : folder;
  const relativePattern = isAbsolute(pattern) ? withSlashes(relative(cwd, pattern)) : withSlashes(pattern);
  return filesIn(cwd, relativePattern, folder);
}

/** @param working the working folder: the top where no repository is */
async function filesIn(folder: string, pattern: string, working: string): Promise<readonly string[]> {
  const found = await glob(pattern, {
    cwd: folder,
    ignore: NEVER,
    onlyFiles: true,
    followSymbolicLinks: false,
    dot: false,
  });
  const isIgnored = await ignoreRules(folder, working);
  return found.filter((file) => !isIgnored(resolve(folder, file))).map((file) => resolve(folder, file));
}

/** The `.gitignore` files from the top of the repository down to `folder`, and those below it. */
async function ignoreRules(folder: string, working: string): Promise<(file: string) => boolean> {
  const above = await gitFolders(folder, working);
  const below = await glob('**/.gitignore', { cwd: folder, ignore: NEVER, dot: true, followSymbolicLinks: false });
  const places = [...above, ...below.map((file) => dirname(resolve(folder, file)))];
  const rules = await Promise.all([...new Set(places)].map(readRules));
  const known = rules.filter((rule) => rule !== undefined);
  return (file) =>
    known.some(({ place, rule }) => {
      const inside = withSlashes(relative(place, file));
      return inside !== '' && !inside.startsWith('..') && !isAbsolute(inside) && rule.ignores(inside);
    });
}

async function readRules(place: string): Promise<{ place: string; rule: ReturnType<typeof ignore> } | undefined> {
  try {
    return { place, rule: ignore().add(await readFile(join(place, '.gitignore'), 'utf8')) };
  } catch {
    return undefined;
  }
}

/** The folders from `folder` up to the one that holds `.git`; where there is none, up to the working folder. */
async function gitFolders(folder: string, working: string): Promise<string[]> {
  const passed: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    passed.push(at);
    if (await exists(join(at, '.git'))) return passed;
    if (dirname(at) === at) break;
  }
  const top = passed.indexOf(working);
  return top < 0 ? [folder] : passed.slice(0, top + 1);
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

/** What a file is, whichever link leads to it. */
async function identity(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}
