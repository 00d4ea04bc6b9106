/** `--basislijn`: findings that are known, kept in a file, so that a run tells only of others. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { withSlashes } from '../../node/slashes.ts';
import { UsageError } from '../usage.ts';
import type { BasislijnStand, FileResult, Located } from './outcome.ts';

/** A finding that is known. */
export interface Bekend {
  readonly path: string;
  readonly ruleId: string;
  readonly kenmerk: string;
  /** The point of the finding, for who reads the file. */
  readonly wat: string;
}

export interface Basislijn {
  /** As it was named. */
  readonly naam: string;
  readonly bestand: string;
  readonly bekend: readonly Bekend[];
}

/** `schrijven`: make it of what is found now. `krimpen`: take out what is there no more. */
export type BasislijnWijze = 'gebruiken' | 'schrijven' | 'krimpen';

const SHAPE = 'Maak het opnieuw met: --basislijn BESTAND --basislijn-schrijven';

/** @throws UsageError for a file that is not there (unless it is to be written) or is no basislijn */
export async function readBasislijn(naam: string, folder: string, wijze: BasislijnWijze): Promise<Basislijn> {
  const bestand = resolve(folder, naam);
  if (wijze === 'schrijven') return { naam, bestand, bekend: [] };
  let text: string;
  try {
    text = await readFile(bestand, 'utf8');
  } catch {
    throw new UsageError(`De basislijn ${naam} is niet te lezen. ${SHAPE}`);
  }
  const bekend = parse(text);
  if (!bekend) throw new UsageError(`${naam} is geen basislijn die wij kunnen lezen. ${SHAPE}`);
  return { naam, bestand, bekend };
}

function parse(text: string): readonly Bekend[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 1) return undefined;
    if (!('bevindingen' in value) || !Array.isArray(value.bevindingen)) return undefined;
    const found: readonly unknown[] = value.bevindingen;
    const known = found.filter(isBekend);
    return known.length === found.length ? known : undefined;
  } catch {
    return undefined;
  }
}

function isBekend(value: unknown): value is Bekend {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return ['path', 'ruleId', 'kenmerk', 'wat'].every((name) => typeof fields.get(name) === 'string');
}

/** Holds a run against a basislijn, file by file. */
export interface Toets {
  readonly isBekend: (file: Pick<FileResult, 'uri'>, found: Located) => boolean;
  /** To be told of each file that was judged; of others nothing is known. */
  add(file: Pick<FileResult, 'uri' | 'findings'>): void;
  /** What is there no more, and the basislijn without it; when all files were added. */
  end(): { readonly stand: BasislijnStand; readonly blijft: readonly Bekend[] };
}

/** @param isAsked whether a rule was asked in this run */
export function toetsAan({ bestand, bekend }: Basislijn, isAsked: (ruleId: string) => boolean): Toets {
  const folder = dirname(bestand);
  const keyOf = (path: string, ruleId: string, kenmerk: string): string => `${path}\n${ruleId}\n${kenmerk}`;
  const known = new Set(bekend.map(({ path, ruleId, kenmerk }) => keyOf(path, ruleId, kenmerk)));
  const there = new Set<string>();
  const judged = new Set<string>();
  const isGone = ({ path, ruleId, kenmerk }: Bekend): boolean =>
    isAsked(ruleId) &&
    !there.has(keyOf(path, ruleId, kenmerk)) &&
    (judged.has(path) || !existsSync(resolve(folder, path)));
  return {
    isBekend: ({ uri }, { finding, kenmerk }) => known.has(keyOf(pathIn(folder, uri), finding.ruleId, kenmerk)),
    add({ uri, findings }) {
      const path = pathIn(folder, uri);
      judged.add(path);
      for (const { finding, kenmerk } of findings) {
        const key = keyOf(path, finding.ruleId, kenmerk);
        if (known.has(key)) there.add(key);
      }
    },
    end() {
      const gone = new Set(bekend.filter(isGone));
      const vervallen = new Map<string, number>();
      for (const { path } of gone) vervallen.set(path, (vervallen.get(path) ?? 0) + 1);
      return { stand: { vervallen }, blijft: bekend.filter((one) => !gone.has(one)) };
    },
  };
}

/** What was found in a file, as a basislijn holds it. */
export function bekendVan(
  { bestand }: Pick<Basislijn, 'bestand'>,
  { uri, findings }: Pick<FileResult, 'uri' | 'findings'>,
  wat: (found: Located) => string,
): readonly Bekend[] {
  const path = pathIn(dirname(bestand), uri);
  return findings.map((found) => ({
    path,
    ruleId: found.finding.ruleId,
    kenmerk: found.kenmerk,
    wat: wat(found),
  }));
}

/** Written beside it first, so that a run that is broken off leaves the old one whole. */
export async function writeBasislijn(
  { bestand }: Pick<Basislijn, 'bestand'>,
  bekend: readonly Bekend[],
): Promise<void> {
  const bevindingen = [...bekend].sort(
    (a, b) => compare(a.path, b.path) || compare(a.ruleId, b.ruleId) || compare(a.kenmerk, b.kenmerk),
  );
  await mkdir(dirname(bestand), { recursive: true });
  const temporary = `${bestand}.${String(process.pid)}.tmp`;
  await writeFile(temporary, `${JSON.stringify({ version: 1, bevindingen }, null, 2)}\n`);
  await rename(temporary, bestand);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A file by its path from the folder of the basislijn, so that both may move together. */
function pathIn(folder: string, uri: string): string {
  return withSlashes(relative(folder, fileURLToPath(uri))) || pathToFileURL(folder).href;
}
