/** What a parser left unread: words and numbers that no span of its result covers. */
import type { Span } from '../../text/span.ts';
import { spanOfTokens, type Token } from '../words.ts';

/** Words that only hold the parts together. */
const joints = new Set(
  ['de', 'het', 'een', 'en', 'of', 'van', 'voor', 'is', 'zijn', 'in', 'heeft', 'hebben', 'geldt', 'gelden', 'wordt']
    .concat(['worden', 'bewaard', 'bewaren', 'bewaartermijn', 'termijn', 'daarna', 'die', 'dat', 'lid', 'für', 'for'])
    .concat(['minimum', 'und', 'and', 'bedraagt', 'fur', 'aufbewahrt', 'verwijderd', 'vernietigd', 'vernietigen']),
);

/** Stretches of uncovered tokens that hold at least one word that says something. */
export function restOf(tokens: readonly Token[], covered: readonly (Span | undefined)[]): readonly Span[] {
  const spans = covered.filter((span) => span !== undefined).sort((a, b) => a.start - b.start);
  const rest: Span[] = [];
  let open: Token[] = [];
  const flush = (): void => {
    const [first, last] = [open[0], open.at(-1)];
    if (first && last && open.some((token) => !joints.has(token.folded))) rest.push(spanOfTokens(first, last));
    open = [];
  };
  let index = 0;
  let coveredTo = 0;
  for (const token of tokens) {
    for (let span = spans[index]; span && span.start <= token.start; span = spans[++index])
      coveredTo = Math.max(coveredTo, span.end);
    if (token.start < coveredTo) flush();
    else if (token.kind === 'word' || token.kind === 'number') open.push(token);
  }
  flush();
  return rest;
}
