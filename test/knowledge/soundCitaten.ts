/** What holds of the citations in any text: all places lie in it, the parts within the whole, and none over another. */
import assert from 'node:assert/strict';
import type { Citaat, Deel, Vindplaats } from '../../server/src/knowledge/citaat/citaat.ts';
import { contains, type Span } from '../../server/src/text/span.ts';

function deelSpans(delen: readonly Deel[]): Span[] {
  return delen.flatMap(({ span, tot }) => [span, ...(tot ? [tot.nummer.span] : [])]);
}

function partsOf(place: Vindplaats): Span[] {
  const { nummer, tot, leden, onderdelen, subonderdelen, aanhef, zin, ev } = place;
  const single = [nummer.span, tot?.nummer.span, aanhef, zin, ev].filter((span) => span !== undefined);
  return [...single, ...deelSpans(leden), ...deelSpans(onderdelen), ...deelSpans(subonderdelen)];
}

/** Fails for citations that lie outside the text, over each other or without their parts. */
export function assertSound(text: string, citaten: readonly Citaat[]): void {
  const whole = { start: 0, end: text.length };
  let end = 0;
  for (const citaat of citaten) {
    assert.ok(contains(whole, citaat.span) && citaat.span.start < citaat.span.end, 'a citation in the text');
    assert.ok(citaat.span.start >= end, 'no overlap');
    end = citaat.span.end;
    assert.ok(citaat.vindplaatsen.length > 0);
    for (const place of citaat.vindplaatsen) {
      assert.ok(contains(citaat.span, place.span), 'a place in its citation');
      for (const part of partsOf(place))
        assert.ok(contains(citaat.span, part) && part.start < part.end, 'a part in its citation');
    }
    for (const { span } of citaat.notatie) assert.ok(contains(citaat.span, span), 'a fault in its citation');
    for (const span of [citaat.wet?.span, citaat.binnen]) if (span) assert.ok(contains(whole, span));
  }
}
