/**
 * Begins a rule: `npm run rule -- <id>` writes the rule, its page and a first fixture, and generates
 * the registry anew. Overwrites nothing.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inProject, runNode } from './project.mjs';
import { idPattern, pageSections, rulesFolder } from './ruleFiles.mjs';

const id = process.argv[2] ?? '';
if (!idPattern.test(id)) fail('Usage: npm run rule -- <begrip>-<gebrek>, in lower case, such as doel-ontbreekt');

const files = {
  [`${rulesFolder}/${id}.ts`]: ruleText(),
  [`${rulesFolder}/${id}.md`]: pageText(),
  [`test/fixtures/rules/${id}.md`]: fixtureText(),
};
const present = Object.keys(files).filter((path) => existsSync(inProject(path)));
if (present.length > 0) fail(`Already there: ${present.join(', ')}`);

for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(inProject(path)), { recursive: true });
  writeFileSync(inProject(path), text);
  console.log(`written: ${path}`);
}
process.exit(runNode(['server/tools/generate.mjs']).code);

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(2);
}

function ruleText() {
  return `/** One sentence on what this rule holds a text to, and why a machine can judge it. */
import { defineRule } from '../lint/rule.ts';

export default defineRule({
  id: '${id}',
  on: 'verwerking',
  severity: 'oordeel',
  category: 'rechtmatigheid',
  summary: 'Eén zin: wat de tekst doet.',
  cites: [],
  messages: {
    gebrek: (naam) => ({
      wat: \`Bij ‘\${naam}’ staat niet wat er moet staan.\`,
      waarom: 'Waarom dat moet, met het artikel.',
      herstel: 'Wat de lezer nu doet.',
    }),
  },
  *check() {
    // Yield what is wrong: { at, message: 'gebrek', args: [naam] }.
  },
});
`;
}

function pageText() {
  const sections = pageSections.map((section) => `## ${section}\n`).join('\n');
  return `# ${id}

<!-- regel:begin -->
<!-- regel:eind -->

${sections}`;
}

function fixtureText() {
  return `---
soort: protocol
peildatum: 2026-11-21
---

# Privacyprotocol gemeente Voorbeeldstad
`;
}
