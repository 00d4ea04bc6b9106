/** Selection ranges: what grows around each of a few cursors. */
import type { SelectionRange } from 'vscode-languageserver';
import { SelectionRangeRequest } from '../protocol.ts';
import { answering, invalid } from '../answering.ts';
import { askedDocument, offsetOf, type LanguageFeature } from '../languageFeature.ts';
import { rangeOf } from '../place.ts';

/** More cursors than anybody has. */
const mostPositions = 1000;

export const selectionRanges: LanguageFeature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  handlers: (connection, session) => [
    answering(connection, SelectionRangeRequest.type, async (params, token): Promise<SelectionRange[] | null> => {
      const asked = await askedDocument(session, params, token);
      if (!asked) return null;
      const positions: unknown = params.positions;
      if (!Array.isArray(positions)) throw invalid('A selection needs positions');
      const { document, text } = asked;
      const { selectionsAt } = await import('../../features/selection.ts');
      return positions.slice(0, mostPositions).map((position): SelectionRange => {
        const [first, ...larger] = selectionsAt(document, offsetOf(position, text)).toReversed();
        const whole: SelectionRange = { range: rangeOf(first ?? { start: 0, end: 0 }, text) };
        return larger.reduce<SelectionRange>((parent, span) => ({ range: rangeOf(span, text), parent }), whole);
      });
    }),
  ],
};
