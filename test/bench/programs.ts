/**
 * The programs that are measured, in the folder of one run: the command line as it was built, and
 * bundles of the same kind of what it is held against. They are copies, so that a build that runs
 * meanwhile does not come in between.
 */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { runProgram } from './process.ts';

export interface Programs {
  readonly folder: string;
  /** Preloaded: tells what a process used. */
  readonly meter: string;
  /** Preloaded: tells the heap of a process when it is asked. */
  readonly heapMeter: string;
  /** The command line as the package carries it. */
  readonly cli: string;
  /** Bare parsers, by extension of the file that they read. */
  readonly bare: Readonly<Record<'md' | 'yaml', string>>;
  /** The engine on one document, timed in its own process. */
  readonly warm: string;
  /** The engine on one document, over and over. */
  readonly steady: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('programs', import.meta.url));

/** @param folder a folder of this run; dist/ is built first if it is stale */
export async function buildPrograms(folder: string): Promise<Programs> {
  runProgram([join(root, 'server/tools/build.mjs')]);
  const built = join(folder, 'dist');
  cpSync(join(root, 'dist'), built, { recursive: true });
  return {
    folder,
    meter: join(here, 'meter.cjs'),
    heapMeter: join(here, 'heapMeter.cjs'),
    cli: join(built, 'cli.mjs'),
    bare: { md: await bundleProgram('bareMarkdown', folder), yaml: await bundleProgram('bareYaml', folder) },
    warm: await bundleProgram('warm', folder, { readable: true }),
    steady: await bundleProgram('steady', folder, { readable: true }),
  };
}

/**
 * Bundles one program into `folder`, as server/tools/build.mjs bundles the product: TypeScript that
 * is translated while it loads would be slower than what is shipped.
 *
 * @param options `readable` keeps the names of functions and says which module each comes from
 * @returns the path of the bundle
 */
export async function bundleProgram(
  name: string,
  folder: string,
  options: { readable?: boolean } = {},
): Promise<string> {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [join(here, `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    charset: 'utf8',
    legalComments: 'none',
    minify: options.readable !== true,
    logLevel: 'warning',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
  return outfile;
}
