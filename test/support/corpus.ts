/** The real documents that tests read where a folder of them is named; nothing of them stands in the repository. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

/** The folder of the corpus; tests that need it register themselves only where it is set. */
export const corpus = process.env['DOELBINDING_CORPUS'];

export interface CorpusText {
  /** Relative to the corpus. */
  readonly path: string;
  readonly name: string;
  readonly text: string;
}

/** Every text of the corpus in a language that is read, below a folder. */
export function corpusTexts(under = ''): CorpusText[] {
  if (corpus === undefined) return [];
  const root = corpus;
  return filesIn(join(root, under))
    .filter((path) => /\.(?:md|txt|ya?ml)$/.test(path))
    .map((path) => ({ path: relative(root, path), name: basename(path), text: readFileSync(path, 'utf8') }));
}

/** The text among the seeds whose name begins with this number. */
export function seed(number: string): CorpusText {
  const found = corpusTexts('seeds').find(({ name }) => name.startsWith(number));
  if (!found) throw new Error(`no seed ${number}`);
  return found;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}
