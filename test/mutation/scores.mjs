/**
 * What came of mutation tests: how many changes of a file some test noticed, and the table of `SCORES.md`, in which the
 * words on what survives are written by hand and stay.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * @typedef {object} Score
 * @property {string} file path from the root
 * @property {number} mutants those that count: not what could not be compiled, nor what is computed while a module loads
 * @property {number} killed noticed by a test, by failing or by never ending
 */

/** @returns {Score | undefined} of the report of one file; undefined where nothing in it could be changed */
export function scoreOf(/** @type {string} */ file, /** @type {string} */ report) {
  /** @type {{ files: Record<string, { mutants: { status: string }[] }> }} */
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (/** @type {readonly string[]} */ ...asked) =>
    statuses.filter((status) => asked.includes(status)).length;
  const killed = count('Killed', 'Timeout');
  const mutants = killed + count('Survived', 'NoCoverage');
  return mutants === 0 ? undefined : { file, mutants, killed };
}

/** @returns {string} a line per file, and one of all of them */
export function summary(/** @type {readonly Score[]} */ scores) {
  const lines = [...scores, total(scores)].map(
    ({ file, mutants, killed }) =>
      `${percentage({ mutants, killed }).padStart(5)} %  ${`${String(killed)}/${String(mutants)}`.padStart(9)}  ${file}`,
  );
  return `${lines.join('\n')}\n`;
}

/** Puts these scores in the table, beside what is there of other files. */
export function writeTable(
  /** @type {string} */ path,
  /** @type {readonly Score[]} */ scores,
  /** @type {string} */ today,
) {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const rows = new Map(rowsIn(text).map((row) => [row.file, row]));
  for (const score of scores) rows.set(score.file, { ...score, date: today, left: rows.get(score.file)?.left ?? '' });
  const ordered = [...rows.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
  const table = [
    '| file | date | mutants | killed | survived | score | what survives |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...ordered.map((row) => `| ${row.file} | ${row.date} | ${counts(row)} | ${row.left} |`),
    `| all | | ${counts(total(ordered))} | |`,
  ].join('\n');
  // The table ends the page.
  const begin = text.indexOf('| file |');
  const before = begin < 0 ? `${text.trimEnd()}\n\n` : text.slice(0, begin);
  writeFileSync(path, `${before.trimStart()}${table}\n`);
}

/** @returns {(Score & { date: string, left: string })[]} */
function rowsIn(/** @type {string} */ text) {
  return text.split('\n').flatMap((line) => {
    const [, file = '', date = '', mutants, killed, , , left = ''] = line.split('|').map((cell) => cell.trim());
    return file.startsWith('server/') ? [{ file, date, mutants: Number(mutants), killed: Number(killed), left }] : [];
  });
}

/** @returns {string} the cells with figures */
function counts(/** @type {Pick<Score, 'mutants' | 'killed'>} */ { mutants, killed }) {
  return `${String(mutants)} | ${String(killed)} | ${String(mutants - killed)} | ${percentage({ mutants, killed })} %`;
}

/** @returns {Score} */
function total(/** @type {readonly Score[]} */ scores) {
  const sum = (/** @type {'mutants' | 'killed'} */ key) => scores.reduce((all, score) => all + score[key], 0);
  return { file: 'all', mutants: sum('mutants'), killed: sum('killed') };
}

function percentage(/** @type {Pick<Score, 'mutants' | 'killed'>} */ { mutants, killed }) {
  return mutants === 0 ? '–' : String(Math.round((100 * killed) / mutants));
}
