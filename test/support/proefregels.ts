/** Rules made for tests of the engine: each finds what it is told to find. */
import type { Klasse } from '../../server/src/lint/finding.ts';
import { defineRule, type AnyRule, type Report, type Rule } from '../../server/src/lint/rule.ts';
import type { SubjectKind, Subjects } from '../../server/src/lint/subject.ts';
import { serviceOf, type JudgedFile, type Service, type Settings } from '../../server/src/service.ts';
import { kennis, readers, vandaag } from './engine.ts';

const messages = { gevonden: (wat = '') => ({ wat, waarom: '', herstel: '' }) };
type Found = Report<'gevonden'>;

interface Proefregel<Kind extends SubjectKind> {
  readonly id: string;
  readonly on: Kind;
  readonly severity?: Klasse;
  readonly anyLaw?: boolean;
  readonly exclusive?: boolean;
  readonly check: (subject: Subjects[Kind]) => Iterable<Omit<Found, 'message'>>;
}

export function proefregel<Kind extends SubjectKind>({
  check,
  severity = 'fout',
  ...rule
}: Proefregel<Kind>): Rule<Kind, typeof messages> {
  return defineRule({
    ...rule,
    severity,
    category: 'bestand',
    summary: 'Een regel voor een test.',
    cites: [],
    messages,
    *check(subject: Subjects[Kind]): Generator<Found> {
      for (const report of check(subject)) yield { ...report, message: 'gevonden' };
    },
  });
}

/** A rule that finds every occurrence of some words in the text of a file. */
export function zoekregel(
  id: string,
  words: string,
  more: Partial<Pick<Proefregel<'bestand'>, 'severity' | 'anyLaw' | 'exclusive'>> = {},
): AnyRule {
  return proefregel({
    id,
    on: 'bestand',
    ...more,
    *check({ source: { text } = { text: '' } }) {
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
        yield { at: { start: at, end: at + words.length } };
    },
  });
}

export function serviceWith(...rules: readonly AnyRule[]): Service {
  return serviceOf(readers, kennis, rules);
}

/** Judges a text with these rules alone. */
export function judgeWith(
  rules: readonly AnyRule[],
  text: string,
  name = 'a.md',
  settings: Partial<Settings> = {},
): JudgedFile {
  const service = serviceWith(...rules);
  const document = service.open(`file:///voorbeeld/${name}`, text);
  if (!document) throw new TypeError(`no document ${name}`);
  return service.judge(document, { ...service.settings({ vandaag }), ...settings });
}
