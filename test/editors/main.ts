/** The run of the tests in editors: which parts, whether their programs are there, and the sum of their tests. */
import { parseArgs } from 'node:util';
import { checkStyle } from './harness/checkStyle.ts';
import { packedVariable, packExtension } from './harness/packed.ts';
import { parts, type Part } from './harness/parts.ts';
import { howToInstall } from './harness/programs.ts';
import { judgeSelfTest, runPart, type Sum } from './harness/startPart.ts';
import { installVscode } from './install.mjs';
import { takePictures } from './pictures.ts';

const help = `npm run test:editors -- [options]

  --alleen <part,part>   only these parts: ${parts.map(({ name }) => name).join(', ')}
  --keer <n>             each part so many times
  --zelftest             with a language server that is killed: each part must fail
  --schermafbeeldingen   makes the pictures of the README instead
`;

/** @returns the exit code */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      alleen: { type: 'string', default: '' },
      keer: { type: 'string', default: '1' },
      zelftest: { type: 'boolean', default: false },
      schermafbeeldingen: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const names = values.alleen.split(',').filter((name) => name !== '');
  const unknown = names.filter((name) => !parts.some((part) => part.name === name));
  if (values.help || unknown.length > 0) {
    console.log(unknown.length > 0 ? `No part ‘${unknown.join('’, ‘')}’.\n\n${help}` : help);
    return values.help ? 0 : 2;
  }
  const pictured = parts.filter(({ name }) => name === 'vscode');
  const chosen = parts.filter(({ name }) => names.length === 0 || names.includes(name));
  const wanted = values.schermafbeeldingen ? pictured : chosen;
  if (!prepare(wanted)) return 1;
  if (values.schermafbeeldingen) {
    await takePictures();
    return 0;
  }
  const sum = await runAll(wanted, Number(values.keer), values.zelftest);
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0 ? 0 : 1;
}

/** Says what runs, and sees to it that it can. */
function prepare(wanted: readonly Part[]): boolean {
  for (const { name, does } of parts)
    console.log(`${wanted.some((part) => part.name === name) ? 'runs  ' : 'leaves'} ${name.padEnd(12)} ${does}`);
  const programs = [...new Set(wanted.flatMap((part) => part.programs))];
  const missing = programs.filter((program) => !program.isThere());
  if (missing.length > 0) {
    console.log(`Not installed: ${missing.map(({ name }) => name).join('; ')}. On Debian and Ubuntu:`);
    console.log(`  ${howToInstall(missing)}`);
    console.log('Or choose the other parts with --alleen.');
    return false;
  }
  if (!checkStyle()) return false;
  if (wanted.some(({ vscode }) => vscode)) installVscode();
  if (wanted.some(({ packed }) => packed)) process.env[packedVariable] = packExtension();
  return true;
}

async function runAll(wanted: readonly Part[], times: number, selfTest: boolean): Promise<Sum> {
  const sum = { passed: 0, failed: 0 };
  for (const part of wanted)
    for (let time = 1; time <= times; time++) {
      console.log(`\n${part.name}${times > 1 ? `, ${time} of ${times}` : ''}: ${part.does}`);
      const result = await runPart(part, selfTest);
      const { passed, failed } = selfTest ? judgeSelfTest(part, result) : result;
      sum.passed += passed;
      sum.failed += failed;
    }
  console.log('');
  return sum;
}
