/**
 * What an action carries with it until the user chooses it: which finding it answers and how, so that
 * the edit is made of the texts as they are by then. A finding is known by its words and not by its
 * place, which the user may have moved since.
 */
import type { Finding, Fix } from '../lint/finding.ts';
import { derived } from '../text/derived.ts';
import type { Judgment } from './judging.ts';
import { isRecord } from './untrusted.ts';

/** As JSON, because the editor keeps it and sends it back. */
export type ChosenAction = AnsweringAction | { readonly kind: 'all'; readonly uri: string };

interface AnsweringAction {
  readonly kind: 'fix' | 'aside';
  readonly finding: FindingKey;
  readonly title: string;
}

interface FindingKey {
  readonly uri: string;
  readonly words: string;
  /** Which of the findings with the same words in this file, from 0. */
  readonly nth: number;
}

export function keyOfFinding(finding: Finding, { verdicts }: Judgment): FindingKey {
  const words = wordsOf(finding);
  const alike = verdicts.get(finding.uri)?.judged.findings.filter((other) => wordsOf(other) === words) ?? [];
  return { uri: finding.uri, words, nth: alike.indexOf(finding) };
}

const wordsOf = derived(({ ruleId, message, args }: Finding): string => JSON.stringify([ruleId, message, args]));

/** The finding of a key; undefined when it is not there any more. */
export function findingOf({ uri, words, nth }: FindingKey, { verdicts }: Judgment): Finding | undefined {
  return verdicts.get(uri)?.judged.findings.filter((finding) => wordsOf(finding) === words)[nth];
}

/** What was chosen, as it is now; undefined where it is something else by now. */
export function chosenFix(
  finding: Finding,
  { kind, title }: Pick<AnsweringAction, 'kind' | 'title'>,
  { verdicts }: Judgment,
): Fix | undefined {
  const judged = verdicts.get(finding.uri)?.judged;
  const fixes = kind === 'fix' ? judged?.fixesOf(finding) : [judged?.asideOf(finding)];
  return fixes?.find((fix) => fix?.title === title);
}

/** Undefined for what no action of ours carries. */
export function readChosenAction(data: unknown): ChosenAction | undefined {
  if (!isRecord(data)) return undefined;
  const { kind, uri, finding, title } = data;
  if (kind === 'all') return typeof uri === 'string' ? { kind, uri } : undefined;
  if ((kind !== 'fix' && kind !== 'aside') || typeof title !== 'string' || !isRecord(finding)) return undefined;
  const { uri: file, words, nth } = finding;
  if (typeof file !== 'string' || typeof words !== 'string' || typeof nth !== 'number') return undefined;
  return { kind, finding: { uri: file, words, nth }, title };
}
