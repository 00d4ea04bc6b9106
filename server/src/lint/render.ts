/** From a finding to its words: the last step, taken by the host that shows it. */
import type { Boodschap, Finding } from './finding.ts';
import type { AnyRule } from './rule.ts';
import { shortened } from '../text/shortened.ts';

/** Words of a document in a message are no longer than this, in UTF-16 units, and stand on one line. */
const LONGEST_WORDS = 300;

/** The three parts of what a finding says. */
export function boodschapVan(
  finding: Pick<Finding, 'ruleId' | 'message' | 'args'>,
  rule: AnyRule | undefined,
): Boodschap {
  const message = rule?.messages[finding.message];
  if (!message) throw new TypeError(`rule ${finding.ruleId} has no message ${finding.message}`);
  return message(...finding.args.map(fitting));
}

/** The point on the first line, why on the second, what to do on the third. */
export function renderMessage(finding: Finding, rule: AnyRule | undefined): string {
  const { wat, waarom, herstel } = boodschapVan(finding, rule);
  return [wat, waarom, herstel].filter((part) => part !== '').join('\n');
}

function fitting(words: string): string {
  return words.length <= LONGEST_WORDS && !/[\r\n]/.test(words) ? words : shortened(words, LONGEST_WORDS);
}
