/**
 * Mutation tests: does some test fail when a line of a rule or a repair is changed? `npm run mutation`, with
 * `-- --help` for the options. Each file is tried with the tests that concern it alone, or it would take a day.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const rules = 'server/src/rules';

const HELP = `npm run mutation -- [opties] [bestand …]

Zonder bestand: de regels die een fout kunnen geven, en de herstellingen.
  bestand           een regel bij naam, of een bestand; met :10-40 alleen die regels ervan
  --tests a,b       de tests die een bestand moeten bewaken, in plaats van de gebruikelijke
  --zoek tekst      van die tests alleen die met deze tekst in hun naam
  --tegelijk n      zoveel processen tegelijk (1)
`;

/** What writes in a text. */
const repairs = [
  'server/src/lint/fix.ts',
  'server/src/lint/veldfix.ts',
  'server/src/lint/koppelfix.ts',
  'server/src/model/edit/tabelrij.ts',
  'server/src/model/edit/registerveld.ts',
  'server/src/features/safeRepairs.ts',
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tests: { type: 'string' },
    zoek: { type: 'string' },
    tegelijk: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) process.stdout.write(HELP);
else {
  install();
  process.exitCode = (positionals.length > 0 ? positionals : [...rulesWithFout(), ...repairs])
    .map(mutate)
    .includes(false)
    ? 1
    : 0;
}

/** @returns {string[]} the rules on which most rests: those that can make a fout */
function rulesWithFout() {
  return readdirSync(join(root, rules))
    .filter(
      (name) => name.endsWith('.ts') && readFileSync(join(root, rules, name), 'utf8').includes("severity: 'fout'"),
    )
    .map((name) => basename(name, '.ts'));
}

/** @returns {boolean} whether Stryker could do its work; survivors are told and fail nothing */
function mutate(/** @type {string} */ asked) {
  const [path = '', range] = asked.split(':');
  const isRule = existsSync(join(root, rules, `${path}.ts`));
  const file = isRule ? `${rules}/${path}.ts` : path;
  if (!existsSync(join(root, file))) {
    process.stderr.write(`Geen regel of bestand ‘${path}’.\n`);
    return false;
  }
  const out = join(here, 'reports');
  mkdirSync(out, { recursive: true });
  const config = join(out, `${basename(file, '.ts')}.config.json`);
  writeFileSync(config, JSON.stringify(settingsFor(file, range), undefined, 1));
  const stryker = join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  return spawnSync(process.execPath, [stryker, 'run', config], { cwd: root, stdio: 'inherit' }).status === 0;
}

/** @returns {object} the settings of Stryker for one file */
function settingsFor(/** @type {string} */ file, /** @type {string | undefined} */ range) {
  const name = basename(file, '.ts');
  const isRule = file.startsWith(`${rules}/`);
  const tests = values.tests?.split(',') ?? (isRule ? ['test/rules/voorbeelden.test.ts'] : usualTests(file));
  const grep = values.zoek ?? (isRule ? `voorbeelden van regels ${name} ` : undefined);
  return {
    mutate: range === undefined ? withoutMessages(file) : [`${file}:${range}`],
    plugins: [join(here, 'node_modules/@stryker-mutator/mocha-runner/dist/src/index.js')],
    testRunner: 'mocha',
    testRunnerNodeArgs: ['--import', 'tsx'],
    mochaOptions: { config: '.mocharc.json', spec: tests, ...(grep === undefined ? {} : { grep }) },
    coverageAnalysis: 'perTest',
    // What a module computes once while it loads cannot be changed between two tests.
    ignoreStatic: true,
    concurrency: Number(values.tegelijk),
    timeoutMS: 20_000,
    reporters: ['clear-text', 'json'],
    clearTextReporter: { logTests: false, reportTests: false, allowColor: false, allowEmojis: false },
    jsonReporter: { fileName: `test/mutation/reports/${name}.json` },
    tempDirName: '.cache/mutation',
    ignorePatterns: [
      'dist',
      'docs',
      '.git',
      'coverage',
      'test/editors',
      'test/bench/node_modules',
      'test/mutation',
      '*.vsix',
    ],
    disableTypeChecks: false,
    allowEmpty: true,
  };
}

/** @returns {string[]} a file in stretches of lines, without the words of its messages: tests leave those free */
function withoutMessages(/** @type {string} */ file) {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const begin = lines.indexOf('  messages: {');
  if (begin < 0) return [file];
  const end = lines.indexOf('  },', begin);
  return [`${file}:1-${String(begin)}`, `${file}:${String(end + 2)}-${String(lines.length)}`];
}

/** @returns {string[]} the tests that concern a file which is no rule */
function usualTests(/** @type {string} */ file) {
  if (file.startsWith('server/src/lint/') || file.startsWith('server/src/model/edit/'))
    return ['test/repairs/*.test.ts', 'test/rules/hoofdvelden.test.ts', 'test/lsp/repairs.test.ts'];
  return ['test/repairs/*.test.ts', 'test/lsp/repairs.test.ts'];
}

/** Installs the packages of this folder, unless npm's own record says that they are there. */
function install() {
  const changed = (/** @type {string} */ path) => statSync(join(here, path), { throwIfNoEntry: false })?.mtimeMs;
  const installed = changed('node_modules/.package-lock.json');
  if (installed !== undefined && installed + 1000 >= (changed('package-lock.json') ?? 0)) return;
  process.stderr.write(
    `Installing the packages of ${JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')).name}.\n`,
  );
  const { status } = spawnSync('npm', ['ci', '--prefer-offline', '--loglevel=error'], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci in ${here} ended with code ${String(status)}`);
}
