/** From a finding to its words: the last step, taken by the host that shows it. */
import { derived } from '../text/derived.ts';
import type { Boodschap } from './finding.ts';
import type { AnyRule } from './rule.ts';
import { shortened } from '../text/shortened.ts';
import { derivedFromWords, type Words } from './words.ts';

/** Words of a document in a message are no longer than this, in UTF-16 units, and stand on one line. */
const LONGEST_WORDS = 300;

/** The three parts of what a finding says. */
export function boodschapVan(words: Pick<Words, 'ruleId' | 'message' | 'args'>, rule: AnyRule | undefined): Boodschap {
  const message = rule?.messages[words.message];
  if (!message) throw new TypeError(`rule ${words.ruleId} has no message ${words.message}`);
  return message(...words.args.map(fitting));
}

/** The point on the first line, why on the second, what to do on the third. */
export function renderMessage(words: Words, rule: AnyRule | undefined): string {
  return rule ? renderedBy(rule)(words) : render(words, rule);
}

/** A keystroke moves most findings and changes the words of few. */
const renderedBy = derived((rule: AnyRule) => derivedFromWords((words) => render(words, rule)));

function render(words: Words, rule: AnyRule | undefined): string {
  const { wat, waarom, herstel } = boodschapVan(words, rule);
  return [wat, waarom, herstel].filter((part) => part !== '').join('\n');
}

function fitting(words: string): string {
  return words.length <= LONGEST_WORDS && !/[\r\n]/.test(words) ? words : shortened(words, LONGEST_WORDS);
}
