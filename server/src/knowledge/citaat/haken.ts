/** The law before a bracket: in `Wmo 2015 (hoofdstuk 5, art. 5.1.1)` all that stands between the brackets is of that law. */
import type { Token } from './tokens.ts';
import type { Vermelding } from './vermeldingen.ts';

/** More brackets within brackets than any text has. */
const deepest = 8;

/** By token, the law before the innermost open bracket around it. */
export function lawsOfBrackets(
  tokens: readonly Token[],
  vermeldingen: ReadonlyMap<number, Vermelding>,
): readonly (Vermelding | undefined)[] {
  const open: (Vermelding | undefined)[] = [];
  const laws: (Vermelding | undefined)[] = [];
  // The mention that a bracket at this token would belong to.
  let before: Vermelding | undefined;
  for (const [at, token] of tokens.entries()) {
    if (token.gap === 'break') open.length = 0;
    laws.push(open.at(-1));
    const ended = before?.next === at && !before.wet.samenstelling ? before : undefined;
    // `de AVG (zie paragraaf 3.4)` refers elsewhere.
    const elsewhere = /^(?:zie|vgl|cf|vergelijk)$/.test(tokens[at + 1]?.text ?? '');
    if (token.text === '(' && open.length < deepest) open.push(elsewhere ? undefined : ended);
    else if (token.text === ')') {
      const closed = open.pop();
      // Behind an alias the law goes on: `Wet … 2015 (Wmo 2015) (hoofdstuk 5)`.
      if (closed) before = { ...closed, next: at + 1 };
    }
    before = vermeldingen.get(at) ?? before;
  }
  return laws;
}
