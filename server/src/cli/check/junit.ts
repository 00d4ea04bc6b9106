/** A check as a report of tests in the XML of JUnit: a file is a suite, and a fout is a test that failed. */
import type { Service, Shown } from '../../service.ts';
import { locatedBy, type CheckedFile, type Place } from './outcome.ts';
import { nothing, type Writer } from './writer.ts';

/**
 * Readers tell tests apart by class and name, so a name holds rule and place. What a person has to
 * decide on failed nothing: its words go along as output of a test that passed. The first line holds counts of all, so
 * that the suites wait for the end, as bytes.
 */
export function junitWriter(service: Pick<Service, 'shownMessage'>): Writer {
  const suites: Buffer[] = [];
  const sums = { tests: 0, failures: 0, errors: 0 };
  const add = ({ tests, failures, errors, lines }: Suite): void => {
    suites.push(Buffer.from(lines.map((line) => `${line}\n`).join('')));
    sums.tests += tests;
    sums.failures += failures;
    sums.errors += errors;
  };
  return {
    start: () => nothing,
    file(file) {
      if (file.soort !== 'anders') add(suiteOf(file, service));
      return nothing;
    },
    *end({ untold }) {
      for (const { path, reden } of untold) add(unreadSuite(path, reden));
      yield '<?xml version="1.0" encoding="UTF-8"?>\n';
      yield `<testsuites name="Doelbinding" tests="${String(sums.tests)}" failures="${String(sums.failures)}" errors="${String(sums.errors)}">\n`;
      for (const suite of suites) yield suite.toString();
      yield '</testsuites>\n';
    },
  };
}

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly lines: readonly string[];
}

function suiteOf(file: CheckedFile, { shownMessage }: Pick<Service, 'shownMessage'>): Suite {
  const locate = locatedBy(file);
  const cases = file.shown.map((shown) => caseOf(file.path, shown, locate(shown.finding).place, shownMessage(shown)));
  if (cases.length === 0) cases.push([`    <testcase ${named(file.path, 'geen bevindingen')}/>`]);
  const failures = file.shown.filter(({ finding }) => finding.severity === 'fout').length;
  return suite(file.path, cases, failures, 0);
}

function caseOf(path: string, { finding, bevindingen }: Shown, { line, column }: Place, message: string): string[] {
  const rules = bevindingen.map(({ ruleId }) => ruleId).join(', ');
  const name = `${rules} (regel ${String(line)}, teken ${String(column)})`;
  const [wat = '', ...rest] = message.split('\n');
  const words = [`${path}:${String(line)}:${String(column)}`, wat, ...rest].join('\n');
  const inside =
    finding.severity === 'fout'
      ? `      <failure type="fout" message="${escaped(wat)}">${escaped(words)}</failure>`
      : `      <system-out>${escaped(`${finding.severity}: ${words}`)}</system-out>`;
  return [`    <testcase ${named(path, name)}>`, inside, '    </testcase>'];
}

function unreadSuite(path: string, reden: string): Suite {
  const lines = [
    `    <testcase ${named(path, 'lezen')}>`,
    `      <error type="onleesbaar" message="${escaped(reden)}">${escaped(`${path}: ${reden}`)}</error>`,
    '    </testcase>',
  ];
  return suite(path, [lines], 0, 1);
}

function suite(path: string, cases: readonly (readonly string[])[], failures: number, errors: number): Suite {
  const head = `  <testsuite name="${escaped(path)}" tests="${String(cases.length)}" failures="${String(failures)}" errors="${String(errors)}" skipped="0">`;
  return { tests: cases.length, failures, errors, lines: [head, ...cases.flat(), '  </testsuite>'] };
}

function named(path: string, name: string): string {
  return `classname="${escaped(path)}" name="${escaped(name)}" file="${escaped(path)}"`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Without the signs that XML cannot hold in any way. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '')
    .replaceAll('\r', '&#13;');
}
