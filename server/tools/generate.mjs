/**
 * Writes the files that follow from others: the registry of rules, the tables of rules in the
 * documentation, the heads of the rules' pages, the JSON Schemas. With `--check` it writes nothing
 * and fails on what is stale. Either way it fails on a rule without a proper page or name.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { register } from 'tsx/esm/api';
import { filesIn, inProject } from './project.mjs';
import { readRules, ruleIds, rulesFolder } from './ruleFiles.mjs';

/** @typedef {import('./ruleFiles.mjs').RuleFacts} RuleFacts */
/** A file as it should be. @typedef {{ path: string, text: string }} Wanted */

const { values: flags } = parseArgs({ options: { check: { type: 'boolean' } } });
const { rules, problems } = await readRules();
const wanted = [registry(), ...tables(rules), ...pageHeads(rules), pagesModule(), ...(await schemas(rules))];
const stale = wanted.filter(({ path, text }) => textOf(path) !== text);

for (const { path, text } of stale) {
  if (flags.check) problems.push(`${path}: stale: run npm run generate`);
  else write(path, text);
}
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);

function textOf(/** @type {string} */ path) {
  return existsSync(inProject(path)) ? readFileSync(inProject(path), 'utf8') : undefined;
}

function write(/** @type {string} */ path, /** @type {string} */ text) {
  mkdirSync(dirname(inProject(path)), { recursive: true });
  writeFileSync(inProject(path), text);
  console.log(`written: ${path}`);
}

/** @returns {Wanted} */
function registry() {
  const entries = ruleIds().map((id) => ({ id, name: camelCase(id) }));
  const text = [
    '/** All rules, in order of id. Generated from the files of this folder: `npm run generate`. */',
    "import type { AnyRule } from '../lint/rule.ts';",
    ...entries.map(({ id, name }) => `import ${name} from './${id}.ts';`),
    '',
    'export const rules: readonly AnyRule[] = [',
    ...entries.map(({ name }) => `  ${name},`),
    '];',
    '',
  ];
  return { path: `${rulesFolder}/registry.ts`, text: text.join('\n') };
}

/** The pages as a module, so that `doelbinding uitleg` has them in the bundle. @returns {Wanted} */
function pagesModule() {
  const entries = ruleIds().map(
    (id) => `  ${JSON.stringify(id)}: ${JSON.stringify(textOf(`${rulesFolder}/${id}.md`) ?? '')},`,
  );
  const text = [
    '/** The page of each rule, by id. Generated from the pages of this folder: `npm run generate`. */',
    'export const pages: Readonly<Record<string, string>> = {',
    ...entries,
    '};',
    '',
  ];
  return { path: `${rulesFolder}/pages.generated.ts`, text: text.join('\n') };
}

function camelCase(/** @type {string} */ id) {
  return id.replace(/-[a-z0-9]/gu, (joint) => joint.slice(1).toUpperCase());
}

/** The documents that may hold a table of the rules. */
function tables(/** @type {RuleFacts[]} */ rules) {
  const candidates = [...filesIn('.'), ...filesIn('server').map((name) => `server/${name}`)];
  return candidates
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) => between(path, 'regels', ruleTable(rules, posix.dirname(path))));
}

function ruleTable(/** @type {RuleFacts[]} */ rules, /** @type {string} */ folder) {
  const pages = posix.relative(folder, rulesFolder);
  const rows = rules.map(({ id, severity, category, summary }) =>
    tableRow([`[${id}](${pages}/${id}.md)`, severity, category, summary]),
  );
  return [tableRow(['Regel', 'Klasse', 'Categorie', 'Wat de tekst doet']), tableRow(Array(4).fill('---')), ...rows];
}

function tableRow(/** @type {string[]} */ cells) {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** The head of a rule's page, where the page has room for it: class, category and provisions. */
function pageHeads(/** @type {RuleFacts[]} */ rules) {
  return rules.flatMap(({ id, severity, category, summary, cites }) => {
    const facts = [`**${severity}**`, category, ...cites].join(' · ');
    return between(`${rulesFolder}/${id}.md`, 'regel', [facts, '', summary]);
  });
}

/**
 * A document with other lines between its markers `<!-- name:begin -->` and `<!-- name:eind -->`,
 * each alone on a line; nothing when it has no such markers.
 *
 * @param {string} path
 * @param {string} name
 * @param {string[]} content
 * @returns {Wanted[]}
 */
function between(path, name, content) {
  const lines = textOf(path)?.split('\n') ?? [];
  const begin = lines.indexOf(`<!-- ${name}:begin -->`);
  const end = lines.indexOf(`<!-- ${name}:eind -->`);
  if (begin < 0 || end < begin) return [];
  return [{ path, text: [...lines.slice(0, begin + 1), '', ...content, '', ...lines.slice(end)].join('\n') }];
}

/**
 * The JSON Schemas, made by the model from its own schemas.
 *
 * @param {RuleFacts[]} rules
 * @returns {Promise<Wanted[]>}
 */
async function schemas(rules) {
  const path = inProject('server/src/model/schemas.ts');
  if (!existsSync(path)) return [];
  const unregister = register();
  /** @type {{ schemas: readonly { file: string, make: (rules: RuleFacts[]) => unknown }[] }} */
  const { schemas } = await import(pathToFileURL(path).href);
  await unregister();
  return schemas.map(({ file, make }) => ({
    path: `server/schemas/${file}`,
    text: `${JSON.stringify(make(rules), undefined, 2)}\n`,
  }));
}
