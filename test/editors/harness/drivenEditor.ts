/** An editor of the terminal that a script drives, with the language server as its users start it. */
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { start } from './childProcess.ts';
import { copySample, removeFolder, temporaryFolder, type Sample } from './sample.ts';
import { patience } from './until.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/** The recipe for an editor, as the documentation gives it to users. */
export function recipe(name: string): string {
  return join(project, 'docs', 'editors', name);
}

/** A script of driven/. */
export function driver(name: string): string {
  return fileURLToPath(new URL(`../driven/${name}`, import.meta.url));
}

export interface Finding {
  readonly rule: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

export interface Errand {
  /** Which of the documents is opened. */
  readonly open: 'protocol' | 'register';
  readonly rule: string;
  /** How the title of the repair begins; none is made when left out. */
  readonly repair?: string;
}

export interface DrivenEditor {
  readonly sample: Sample;
  /** Opens a document, waits for what a rule finds in it, and repairs it. @returns what was found before */
  run(errand: Errand): Promise<readonly Finding[]>;
  dispose(): void;
}

/** Where the editor finds its settings, and the command that starts it. */
export interface EditorProgram {
  readonly program: string;
  args(file: string, home: string): readonly string[];
  /** Whether it repairs a document well only when that is open, too. */
  readonly opensBoth?: boolean;
  /** Puts the recipe where the documentation says. */
  prepare?(home: string): void;
}

export function drivenEditor(editor: EditorProgram): DrivenEditor {
  const root = temporaryFolder();
  const [home, bin] = [join(root, 'home'), join(root, 'bin')];
  for (const folder of [home, bin]) mkdirSync(folder);
  // As `npm link` does.
  symlinkSync(join(project, 'dist', 'cli.mjs'), join(bin, 'doelbinding'));
  editor.prepare?.(home);
  const sample = copySample(join(root, 'Map [1] é, ü'));
  const report = join(root, 'report');
  return {
    sample,
    async run({ open, rule, repair = '' }) {
      const running = start(editor.program, editor.args(sample[open], home), {
        cwd: sample.folder,
        limit: 2 * patience,
        env: {
          ...process.env,
          PATH: [bin, process.env['PATH'] ?? ''].join(delimiter),
          HOME: home,
          TMPDIR: root,
          XDG_CONFIG_HOME: join(home, 'config'),
          XDG_DATA_HOME: join(home, 'data'),
          XDG_STATE_HOME: join(home, 'state'),
          XDG_CACHE_HOME: join(home, 'cache'),
          LC_ALL: 'C.UTF-8',
          TEST_BESIDE: editor.opensBoth ? sample[open === 'protocol' ? 'register' : 'protocol'] : '',
          TEST_RULE: rule,
          TEST_REPAIR: repair,
          TEST_REPORT: report,
          TEST_PATIENCE: String(patience),
        },
      });
      const code = await running.ended;
      await running.stop();
      const written = existsSync(report) ? readFileSync(report, 'utf8') : '';
      const ending = `${editor.program} ended with ${String(code)}`;
      if (code !== 0) throw new Error([ending, running.output(), written].join('\n'));
      return written
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Finding);
    },
    dispose() {
      removeFolder(root);
    },
  };
}
