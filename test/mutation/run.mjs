/**
 * Mutation tests: does some test fail when a line of a rule or a repair is changed? `npm run mutation`, with
 * `-- --help` for the options. Each file is tried with the tests that concern it alone, or it would take a day.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { scoreOf, summary, writeTable } from './scores.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const rules = 'server/src/rules';

const HELP = `npm run mutation -- [opties] [bestand …]

Zonder bestand: de regels die een fout kunnen geven, en de herstellingen.
  bestand           een regel bij naam, of een bestand; met :10-40 alleen die regels ervan
  --tests a,b       de tests die een bestand moeten bewaken, in plaats van de gebruikelijke
  --zoek tekst      van die tests alleen die met deze tekst in hun naam
  --tegelijk n      zoveel processen tegelijk (1)
  --tabel           zet de scores in test/mutation/SCORES.md
  --opnieuw         vertel de scores van de vorige keer, zonder iets te proberen
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
    tabel: { type: 'boolean', default: false },
    opnieuw: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) process.stdout.write(HELP);
else process.exitCode = run(positionals.length > 0 ? positionals : [...rulesWithFout(), ...repairs]) ? 0 : 1;

/** @returns {boolean} whether Stryker could do its work with each of these */
function run(/** @type {readonly string[]} */ asked) {
  if (values.tabel && (values.tests ?? values.zoek ?? asked.find((one) => one.includes(':'))) !== undefined) {
    process.stderr.write('In de tabel komen alleen hele bestanden, met hun gebruikelijke tests.\n');
    return false;
  }
  if (!values.opnieuw) install();
  const done = asked.map((one) => values.opnieuw || mutate(one));
  const scores = asked.flatMap((one) => {
    const file = fileOf(one);
    const report = reportOf(file);
    return existsSync(report) ? (scoreOf(file, report) ?? []) : [];
  });
  process.stdout.write(summary(scores));
  if (values.tabel) writeTable(join(here, 'SCORES.md'), scores, new Date().toISOString().slice(0, 10));
  return !done.includes(false);
}

/** @returns {string[]} the rules on which most rests: those that can make a fout */
function rulesWithFout() {
  return readdirSync(join(root, rules))
    .filter(
      (name) => name.endsWith('.ts') && readFileSync(join(root, rules, name), 'utf8').includes("severity: 'fout'"),
    )
    .map((name) => basename(name, '.ts'));
}

/** @returns {string} the file that is meant by the name of a rule or by a path, with or without lines */
function fileOf(/** @type {string} */ asked) {
  const [path = ''] = asked.split(':');
  return existsSync(join(root, rules, `${path}.ts`)) ? `${rules}/${path}.ts` : path;
}

/** @returns {string} where Stryker writes what came of a file */
function reportOf(/** @type {string} */ file) {
  return join(here, 'reports', `${basename(file, '.ts')}.json`);
}

/** @returns {boolean} whether Stryker could do its work; survivors are told and fail nothing */
function mutate(/** @type {string} */ asked) {
  const [, range] = asked.split(':');
  const file = fileOf(asked);
  if (!existsSync(join(root, file))) {
    process.stderr.write(`Geen regel of bestand ‘${file}’.\n`);
    return false;
  }
  const out = join(here, 'reports');
  mkdirSync(out, { recursive: true });
  rmSync(reportOf(file), { force: true });
  const config = join(out, `${basename(file, '.ts')}.config.json`);
  writeFileSync(config, JSON.stringify(settingsFor(file, range), undefined, 1));
  const stryker = join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  return spawnSync(process.execPath, [stryker, 'run', config], { cwd: root, stdio: 'inherit' }).status === 0;
}

/** @returns {object} the settings of Stryker for one file */
function settingsFor(/** @type {string} */ file, /** @type {string | undefined} */ range) {
  const name = basename(file, '.ts');
  const isRule = file.startsWith(`${rules}/`);
  const usual = isRule ? examplesOf(name) : usualTests(file);
  const tests = values.tests?.split(',') ?? usual.tests;
  const grep = values.zoek ?? usual.grep;
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
    jsonReporter: { fileName: reportOf(file) },
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

/**
 * The examples of a rule as they stand: in other shapes they are compared with these.
 *
 * @returns {{ tests: readonly string[], grep: string | undefined }}
 */
function examplesOf(/** @type {string} */ id) {
  return {
    tests: ['test/rules/voorbeelden.test.ts'],
    grep: `^voorbeelden van regels ${id} (?!.* met (?:CRLF|BOM)$)`,
  };
}

/**
 * The tests that concern a file which is no rule: the repairs that stand among the examples, and those of its own.
 *
 * @returns {{ tests: readonly string[], grep: string | undefined }}
 */
function usualTests(/** @type {string} */ file) {
  if (file === 'server/src/features/safeRepairs.ts')
    return { tests: ['test/repairs/safeRepairs.test.ts'], grep: undefined };
  if (file.startsWith('server/src/lint/') || file.startsWith('server/src/model/edit/'))
    return {
      tests: ['test/rules/voorbeelden.test.ts', 'test/repairs/fixes.test.ts'],
      grep: ' (?:hersteld|geen herstel), ',
    };
  return { tests: ['test/repairs/*.test.ts', 'test/lsp/repairs.test.ts'], grep: undefined };
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
