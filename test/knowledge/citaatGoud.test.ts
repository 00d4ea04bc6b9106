/** The grammar of references against the gold set: exact spans, and what they cite. */
import assert from 'node:assert/strict';
import { parseVerwijzingen } from '../../server/src/knowledge/citaat/parse.ts';
import type { Context } from '../../server/src/knowledge/citaat/context.ts';
import { createWetsnamen, type Wetsnamen } from '../../server/src/knowledge/citaat/wetsnamen.ts';
import { loadCatalogus } from '../../server/src/knowledge/wetten/load.ts';
import { wetIds } from '../../server/src/knowledge/wetten/wetIds.generated.ts';
import { meaningOf, readGold, type GoldItem } from './citaatGold.ts';

interface Score {
  expected: number;
  found: number;
  exact: number;
  right: number;
  readonly misses: string[];
}

function contextOf({ directives }: GoldItem): Context {
  const wet = wetIds.find((id) => directives.includes(id));
  return { fragment: directives.includes('fragment'), ...(wet ? { wet } : {}) };
}

function judge(item: GoldItem, namen: Wetsnamen, score: Score): void {
  const { citaten } = parseVerwijzingen(item.text, namen, contextOf(item));
  score.expected += item.marked.length;
  score.found += citaten.length;
  const quote = ({ start, end }: { start: number; end: number }): string => JSON.stringify(item.text.slice(start, end));
  for (const { span, meaning } of item.marked) {
    const hit = citaten.find((citaat) => citaat.span.start === span.start && citaat.span.end === span.end);
    if (!hit) {
      score.misses.push(
        `${item.where}: not found ${quote(span)}; found ${citaten.map((c) => quote(c.span)).join(', ')}`,
      );
      continue;
    }
    score.exact++;
    if (meaningOf(hit) === meaning) score.right++;
    else score.misses.push(`${item.where}: ${quote(span)} is ${meaning}, not ${meaningOf(hit)}`);
  }
  for (const citaat of citaten)
    if (!item.marked.some(({ span }) => span.start === citaat.span.start && span.end === citaat.span.end))
      score.misses.push(`${item.where}: no citation ${quote(citaat.span)}`);
}

describe('citaten of the gold set', () => {
  it('are found with exact spans and the right targets', async () => {
    const namen = createWetsnamen(await loadCatalogus());
    const score: Score = { expected: 0, found: 0, exact: 0, right: 0, misses: [] };
    for (const item of readGold(/^(?!vermeldingen)/)) judge(item, namen, score);
    const precision = score.exact / score.found;
    const recall = score.exact / score.expected;
    const f1 = (2 * precision * recall) / (precision + recall);
    const targets = score.right / score.exact;
    const report = `${score.expected} citations, F1 ${f1.toFixed(4)}, targets ${targets.toFixed(4)}`;
    console.log(`      ${report}`);
    for (const miss of score.misses) console.log(`      ${miss}`);
    assert.ok(score.expected >= 300, report);
    assert.ok(f1 >= 0.98, report);
    assert.ok(targets >= 0.99, report);
  });
});
