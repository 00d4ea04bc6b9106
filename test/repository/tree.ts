/** The files of the repository, as its own tests read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ignore from 'ignore';

/** Folder of package.json. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface RepositoryFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly text: string;
}

const binary = new Set(['.docx', '.gif', '.ico', '.jpg', '.png', '.vsix', '.wasm', '.xlsx', '.zip']);

/**
 * The text files under a folder, in order of path, without what .gitignore leaves out. Read from
 * the folder and not from git, so that a copy without history passes the same tests.
 */
export function files(under = ''): RepositoryFile[] {
  return paths(under)
    .filter((path) => !binary.has(extname(path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Modules of the product: TypeScript of the server, of the extension and of its pages. */
export function productModules(): RepositoryFile[] {
  return [...files('server/src'), ...files('client/src'), ...files('client/webviews')].filter(({ path }) =>
    path.endsWith('.ts'),
  );
}

const ignored = ignore()
  .add(readFileSync(join(root, '.gitignore'), 'utf8'))
  .add('.git');

function paths(under: string): string[] {
  const prefix = under === '' ? '' : `${under}/`;
  return readdirSync(join(root, under), { withFileTypes: true })
    .map((entry) => ({ entry, path: `${prefix}${entry.name}` }))
    .filter(({ entry, path }) => !ignored.ignores(entry.isDirectory() ? `${path}/` : path))
    .flatMap(({ entry, path }) => (entry.isDirectory() ? paths(path) : entry.isFile() ? [path] : []))
    .sort();
}
