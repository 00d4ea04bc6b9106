/**
 * `npm start`: checks two pairs of protocol and register with the built command line and shows what
 * it says. Succeeds if and only if the good pair is clean and the bad pair has the findings that
 * samples/fout/verwacht.json lists: `{ "<rule id>": <how many> }`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { inProject, runNode } from './project.mjs';

const good = show('samples/goed', 'Het goede voorbeeld');
const bad = show('samples/fout', 'Het foute voorbeeld');
const problems = [...differences(good, 0, {}), ...differences(bad, 1, expected())];

console.log('');
for (const problem of problems) console.log(`✗ ${problem}`);
if (problems.length === 0)
  console.log('✓ Het goede voorbeeld is schoon; het foute heeft precies zijn eigen bevindingen.');
process.exit(problems.length === 0 ? 0 : 1);

/**
 * @typedef {object} Verdict
 * @property {string} folder
 * @property {number} code Exit code of `doelbinding check`.
 * @property {Record<string, number>} counts Findings per rule.
 */

/**
 * @param {string} folder
 * @param {string} heading
 * @returns {Verdict}
 */
function show(folder, heading) {
  console.log(`\n── ${heading}: doelbinding check ${folder}\n`);
  const text = runNode(['dist/cli.mjs', 'check', folder], { quiet: true });
  process.stdout.write(text.stdout + text.stderr);
  const json = runNode(['dist/cli.mjs', 'check', folder, '--formaat', 'json'], { quiet: true });
  return { folder, code: text.code, counts: count(json.stdout) };
}

function count(/** @type {string} */ json) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const { ruleId } of findingsIn(json)) counts[ruleId] = (counts[ruleId] ?? 0) + 1;
  return counts;
}

/** @returns {{ ruleId: string }[]} */
function findingsIn(/** @type {string} */ json) {
  try {
    return JSON.parse(json).findings;
  } catch {
    // Already told in words by the run that was shown: its exit code is not the one expected.
    return [];
  }
}

/** @returns {Record<string, number>} */
function expected() {
  const path = inProject('samples/fout/verwacht.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/**
 * What a verdict has otherwise than it should, in words.
 *
 * @param {Verdict} verdict
 * @param {number} code
 * @param {Record<string, number>} counts
 */
function differences(verdict, code, counts) {
  const ruleIds = new Set([...Object.keys(counts), ...Object.keys(verdict.counts)]);
  const perRule = [...ruleIds]
    .sort()
    .filter((id) => (verdict.counts[id] ?? 0) !== (counts[id] ?? 0))
    .map((id) => `${verdict.folder}: ${id} komt ${verdict.counts[id] ?? 0} keer voor, verwacht ${counts[id] ?? 0}`);
  if (verdict.code === code) return perRule;
  return [`${verdict.folder}: exitcode ${verdict.code}, verwacht ${code}`, ...perRule];
}
