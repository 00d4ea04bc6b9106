/** The run of the tests in editors: which parts, whether their programs are there, and the sum of their tests. */
import { checkStyle } from './harness/checkStyle.ts';
import { packedVariable, packExtension } from './harness/packed.ts';
import { parts, type Part } from './harness/parts.ts';
import { howToInstall, missingPrograms } from './harness/programs.ts';
import { removeFolder, temporaryFolder } from './harness/sample.ts';
import { judgeSelfTest, runPart, type Sum } from './harness/startPart.ts';
import { installVscode } from './install.mjs';
import { readOptions, type Options } from './options.ts';
import { takePictures } from './pictures.ts';

/** @returns the exit code */
export async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if ('text' in options) {
    console.log(options.text);
    return options.isHelp ? 0 : 2;
  }
  const missing = missingPrograms(options.parts.flatMap(({ programs }) => programs));
  if (options.task === 'packages') {
    console.log(missing.flatMap(({ packages }) => packages).join(' '));
    return 0;
  }
  announce(options);
  if (missing.length > 0) {
    console.log(`Not installed: ${missing.map(({ name }) => name).join('; ')}. On Debian and Ubuntu:`);
    console.log(`  ${howToInstall(missing)}`);
    console.log('Or choose other parts with --alleen.');
    return 1;
  }
  const folder = temporaryFolder();
  try {
    return prepare(options.parts, folder) ? await run(options) : 1;
  } finally {
    removeFolder(folder);
  }
}

function announce(options: Options): void {
  for (const part of parts) {
    const isChosen = options.parts.includes(part);
    console.log(`${isChosen ? 'runs      ' : 'leaves out'} ${part.name.padEnd(12)} ${part.does}`);
  }
}

/** Sees to it that the parts can run; the packed extension comes in the folder. */
function prepare(wanted: readonly Part[], folder: string): boolean {
  if (!checkStyle()) return false;
  if (wanted.some(({ vscode }) => vscode)) installVscode();
  if (wanted.some(({ packed }) => packed)) process.env[packedVariable] = packExtension(folder);
  return true;
}

async function run(options: Options): Promise<number> {
  if (options.task === 'pictures') {
    await takePictures();
    return 0;
  }
  const { passed, failed } = await runParts(options);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

async function runParts({ task, parts: wanted, times }: Options): Promise<Sum> {
  const isSelfTest = task === 'self test';
  let [passed, failed] = [0, 0];
  for (const part of wanted)
    for (let time = 1; time <= times; time++) {
      console.log(`\n${part.name}${times > 1 ? `, ${time} of ${times}` : ''}: ${part.does}`);
      const result = await runPart(part, isSelfTest);
      const sum = isSelfTest ? judgeSelfTest(part, result) : result;
      passed += sum.passed;
      failed += sum.failed;
    }
  return { passed, failed };
}
