/** Headings: `Artikel 5 Titel` and `Hoofdstuk 2` name a part of the document, they do not refer to it. */
import { eenheden } from './eenheden.ts';
import { token, type Lezer } from './lezer.ts';
import type { Token } from './tokens.ts';

/** Words behind which even a capital `Artikel` is a reference. */
const referring: ReadonlySet<string> = new Set([
  ...['in', 'van', 'zie', 'uit', 'conform', 'ex', 'jo', 'juncto', 'en', 'of', 'per', 'bij', 'op', 'volgens'],
  ...['krachtens', 'ingevolge', 'overeenkomstig', 'onder', 'de', 'het', 'tot', 'met', 'grond', 'als', 'artikel', 'via'],
]);

/** Whether a unit and its number, tokens `[from, next)` without a law behind them, are a heading. */
export function isKop(lezer: Lezer, from: number, next: number): boolean {
  const first = lezer.tokens[from];
  if (!first || (first.letters === 'lower' && first.text !== '§')) return false;
  const opens = opensLine(lezer.tokens, from);
  const before = lezer.tokens[from - 1];
  if (!opens && (before?.kind !== 'word' || referring.has(before.text)) && first.letters !== 'capitals') return false;
  const after = token(lezer, next);
  if (!after) return opens;
  if (opens && /^[:\-–—|]$/.test(after.text)) return true;
  if (/^[.:\-–—|]$/.test(after.text)) {
    const title = lezer.tokens[next + 1];
    return (
      !title || title.gap === 'line' || title.gap === 'break' || title.letters !== 'lower' || title.kind === 'number'
    );
  }
  if (after.gap === 'line') return opens;
  // `Art. 17 Art. 53a Pw` are references in a row.
  return after.kind === 'word' && after.letters !== 'lower' && !eenheden.has(after.text);
}

/** Whether nothing but list and heading marks stands before a token on its line. */
export function opensLine(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at > from - 4 && tokens[at]?.gap !== 'line' && tokens[at]?.gap !== 'break') {
    if (!/^[#>\-•–·+|]$/.test(tokens[at - 1]?.text ?? '')) return false;
    at--;
  }
  return at > from - 4;
}
