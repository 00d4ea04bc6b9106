/** The rules as files: what the generator and the scaffold know of their folder, names and pages. */
import { existsSync, readFileSync } from 'node:fs';
import { register } from 'tsx/esm/api';
import { pathToFileURL } from 'node:url';
import { filesIn, inProject } from './project.mjs';

export const rulesFolder = 'server/src/rules';

/** The headings of a rule's page, in order. */
export const pageSections = ['Wat', 'Waarom', 'Zo herstelt u het', 'Wanneer niet', 'Voorbeelden'];

/** A rule id: words of letters and digits, joined by hyphens. */
export const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/u;

/** The ids of all rules, by the names of their files, in order. */
export function ruleIds() {
  return filesIn(rulesFolder)
    .filter((name) => name.endsWith('.ts') && name !== 'registry.ts' && !name.endsWith('.generated.ts'))
    .map((name) => name.slice(0, -'.ts'.length));
}

/** What the generator reads of a rule; its provisions as a lawyer writes them. @typedef {{ id: string, severity: string, category: string, summary: string, cites: readonly string[] }} RuleFacts */

/**
 * The rules themselves, in order of id, and what is wrong with their files.
 *
 * @returns {Promise<{ rules: RuleFacts[], problems: string[] }>}
 */
export async function readRules() {
  const unregister = register();
  const { loadCatalogus } = await load('server/src/knowledge/wetten/load.ts');
  const { uitgeschreven } = await load('server/src/knowledge/wetten/bepaling.ts');
  const catalogus = await loadCatalogus();
  const rules = [];
  const problems = [];
  for (const id of ruleIds()) {
    const path = `${rulesFolder}/${id}.ts`;
    const { default: rule } = await load(path);
    if (rule?.id === id)
      rules.push({ ...rule, cites: rule.cites.map((/** @type {string} */ one) => uitgeschreven(catalogus, one)) });
    else problems.push(`${path}: the default export must be a rule with the id of the file, ‘${id}’`);
    problems.push(...pageProblems(id));
  }
  await unregister();
  return { rules, problems };
}

/** A module of ours. */
function load(/** @type {string} */ path) {
  return import(pathToFileURL(inProject(path)).href);
}

function pageProblems(/** @type {string} */ id) {
  const path = `${rulesFolder}/${id}.md`;
  if (!existsSync(inProject(path))) return [`${path}: every rule has a page`];
  const lines = readFileSync(inProject(path), 'utf8').split(/\r?\n/u);
  const headings = lines.filter((line) => line.startsWith('## ')).map((line) => line.slice(3).trim());
  const sections = headings.filter((heading) => pageSections.includes(heading));
  if (sections.join() === pageSections.join()) return [];
  return [
    `${path}: needs the sections ${pageSections.join(', ')}, in this order; has ${sections.join(', ') || 'none'}`,
  ];
}
