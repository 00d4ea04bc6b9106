/** What the run of the tests in editors is asked for on the command line. */
import { parseArgs } from 'node:util';
import { parts, type Part } from './harness/parts.ts';

export type Task = 'tests' | 'self test' | 'pictures' | 'packages';

export interface Options {
  readonly task: Task;
  readonly parts: readonly Part[];
  readonly times: number;
}

export const help = `npm run test:editors -- [options]

  --alleen <part,part>   only these parts: ${parts.map(({ name }) => name).join(', ')}
  --keer <n>             each part so many times
  --zelftest             with language servers that are killed: each part must fail
  --schermafbeeldingen   makes the pictures of the README instead
  --pakketten            names the packages of Debian that are missing, and does nothing else
`;

/** @returns what is asked, or a text to show instead: help, or what is wrong with the arguments */
export function readOptions(args: readonly string[]): Options | { readonly text: string; readonly isHelp: boolean } {
  const { values } = parseArgs({
    args: [...args],
    options: {
      alleen: { type: 'string' },
      keer: { type: 'string', default: '1' },
      zelftest: { type: 'boolean' },
      schermafbeeldingen: { type: 'boolean' },
      pakketten: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return { text: help, isHelp: true };
  const task = values.pakketten
    ? 'packages'
    : values.schermafbeeldingen
      ? 'pictures'
      : values.zelftest
        ? 'self test'
        : 'tests';
  const names = values.alleen?.split(',') ?? (task === 'pictures' ? ['vscode'] : parts.map(({ name }) => name));
  const unknown = names.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) return { text: `No part ‘${unknown.join('’, ‘')}’.\n\n${help}`, isHelp: false };
  const times = Number(values.keer);
  if (!Number.isInteger(times) || times < 1) return { text: `--keer wants a number from 1.\n\n${help}`, isHelp: false };
  return { task, times, parts: parts.filter(({ name }) => names.includes(name)) };
}
