/** Folding: artikelen and their leden, tables, verwerkingen of a register. */
import { FoldingRangeRequest, type FoldingRange } from 'vscode-languageserver';
import { answering } from '../answering.ts';
import { askedDocument, type LanguageFeature } from '../languageFeature.ts';
import { rangeOf } from '../place.ts';

export const foldingRanges: LanguageFeature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  handlers: (connection, session) => [
    answering(connection, FoldingRangeRequest.type, async (params, token): Promise<FoldingRange[]> => {
      const asked = await askedDocument(session, params, token);
      if (!asked) return [];
      const { foldingSpans } = await import('../../features/folding.ts');
      return foldingSpans(asked.document).map((span) => {
        const { start, end } = rangeOf(span, asked.text);
        return { startLine: start.line, endLine: end.line };
      });
    }),
  ],
};
