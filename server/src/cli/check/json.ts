/** The findings as JSON, version 1: the stable form for other programs. Lines and columns count from 1, columns in UTF-16 units. */
import type { Finding } from '../../lint/finding.ts';
import { jsonItem } from './jsonItems.ts';
import type { CheckedFile, Located, RunEnd, RunStart } from './outcome.ts';
import type { Writer } from './writer.ts';

export function jsonWriter({ peildatum, wetgegevens }: RunStart, message: (finding: Finding) => string): Writer {
  const bestanden: Pick<CheckedFile, 'path' | 'soort' | 'peildatum'>[] = [];
  const afwijkingen: object[] = [];
  let count = 0;
  return {
    *start() {
      const head = JSON.stringify({ version: 1, peildatum, wetgegevens }, null, 2);
      yield `${head.slice(0, -2)},\n  "findings": [`;
    },
    *file(file) {
      const { path, soort, peildatum: own } = file;
      bestanden.push({ path, soort, peildatum: own });
      for (const { bevindingen, ...one } of file.afwijkingen)
        afwijkingen.push({ path, ...one, aantal: bevindingen.length });
      for (const found of file.findings)
        yield `${count++ === 0 ? '' : ','}${jsonItem(jsonFinding(file, found, message(found.finding)), 4)}`;
    },
    *end({ unreadable }: RunEnd) {
      const rest = JSON.stringify({ bestanden, afwijkingen, onleesbaar: unreadable }, null, 2);
      yield `${count === 0 ? '' : '\n  '}],${rest.slice(1)}\n`;
    },
  };
}

function jsonFinding({ path }: CheckedFile, { finding, place }: Located, message: string): object {
  const { ruleId, severity, citations, peildatum, fixable } = finding;
  return { path, ruleId, severity, ...place, message, citations, peildatum, fixable };
}
