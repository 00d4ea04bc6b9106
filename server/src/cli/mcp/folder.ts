/** The one folder that an assistant may read of: its documents, judged as they are at that moment. */
import { realpath } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findFiles } from '../../node/findFiles.ts';
import { readText } from '../../node/readText.ts';
import { withSlashes } from '../../node/slashes.ts';
import type { JudgedRun, Scene, Service, Wishes, WorkspaceFile } from '../../service.ts';
import { lineIndexOf } from '../../text/lineIndex.ts';
import type { DocumentPlace } from '../../features/scene.ts';
import { judgeFiles, workspaceFile } from '../check/judgeDossier.ts';
import type { FileResult } from '../check/outcome.ts';

/** What an assistant asked for and may not have, or that is not there; the message is for it to read. */
export class Refusal extends Error {}

export interface JudgedFolder {
  readonly files: readonly FileResult[];
  /** A scene per dossier. */
  readonly scenes: readonly Scene[];
  /** Relative to the folder, with `/`. */
  readonly pathOf: (uri: string) => string;
  /** Line from 1. */
  readonly placeOf: (place: DocumentPlace) => { readonly path: string; readonly line: number };
}

export interface ReadableFolder {
  /** Judges the documents below a path of the folder; all of them where it is undefined. */
  judge(path?: string): Promise<JudgedFolder>;
}

/** A dossier as it was judged last. */
interface Dossier {
  /** All that its files said. */
  readonly key: string;
  readonly files: readonly WorkspaceFile[];
  readonly results: readonly FileResult[];
}

/** @param folder absolute; links in it that lead out of it are not followed */
export async function readableFolder(folder: string, service: Service, wishes: Wishes): Promise<ReadableFolder> {
  const root = await realpath(folder);
  const settings = service.settings(wishes);
  const pathOf = (uri: string): string => withSlashes(relative(root, fileURLToPath(uri)));
  const known = new Map<string, Dossier>();
  /** Judged anew only where a file of it is another than it was at the last question. */
  const dossierOf = async (map: string, uris: readonly string[]): Promise<Dossier> => {
    const read = await Promise.all(uris.map(async (uri) => ({ uri, read: await readText(fileURLToPath(uri)) })));
    const key = JSON.stringify(read);
    const last = known.get(map);
    if (last?.key === key) return last;
    const files = read.flatMap((one) => workspaceFile(service, one.uri, one.read) ?? []);
    const results = judgeFiles(files, service, settings, { repairs: false, eenmalig: true });
    const dossier: Dossier = { key, files, results };
    known.set(map, dossier);
    return dossier;
  };
  return {
    async judge(path) {
      const paths = await pathsWithin(root);
      const groups = service.dossiers(paths.map((one) => pathToFileURL(one).href));
      const asked = path === undefined ? undefined : await within(root, path);
      const isAsked = (uri: string): boolean => {
        const own = fileURLToPath(uri);
        return asked === undefined || own === asked || own.startsWith(asked.endsWith(sep) ? asked : asked + sep);
      };
      const wanted = [...groups].filter(([, uris]) => uris.some(isAsked));
      if (path !== undefined && wanted.length === 0) throw new Refusal(`Er is geen document ${path} in deze map.`);
      const runs: JudgedRun[] = [];
      const results: FileResult[] = [];
      const texts = new Map<string, string>();
      for (const [map, uris] of wanted) {
        const dossier = await dossierOf(map, uris);
        for (const { uri, document } of dossier.files) texts.set(uri, document?.source.text ?? '');
        results.push(...dossier.results.filter(({ uri }) => isAsked(uri)));
        runs.push({ files: dossier.files, judged: [], settings });
      }
      return {
        files: results,
        scenes: runs.flatMap((run) => {
          const [first] = run.files;
          return first ? [service.scene(first.uri, run)] : [];
        }),
        pathOf,
        placeOf: ({ uri, span }) => ({
          path: pathOf(uri),
          line: lineIndexOf(texts.get(uri) ?? '').position(span.start).line + 1,
        }),
      };
    },
  };
}

/** The documents whose real place is in the folder. */
async function pathsWithin(root: string): Promise<string[]> {
  const { files } = await findFiles(['.'], root);
  const inside = await Promise.all(files.map(async (file) => ({ file, real: await realpath(file).catch(() => '') })));
  return inside.filter(({ real }) => isWithin(root, real)).map(({ file }) => file);
}

function isWithin(root: string, real: string): boolean {
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** @throws Refusal for a path that leads out of the folder, in itself or by a link */
async function within(root: string, path: string): Promise<string> {
  const asked = resolve(root, path);
  const real = await realpath(asked).catch(() => asked);
  if (path.includes('\0') || !isWithin(root, asked) || !isWithin(root, real))
    throw new Refusal('Dit pad ligt buiten de map die gelezen mag worden.');
  return asked;
}
