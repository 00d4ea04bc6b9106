/** Folding: delen, tables, verwerkingen and their fields, comments. */
import type { FoldingRange } from 'vscode-languageserver';
import { FoldingRangeRequest } from '../protocol.ts';
import { answering } from '../answering.ts';
import { askedDocument, type LanguageFeature } from '../languageFeature.ts';
import { rangeOf } from '../place.ts';

export const foldingRanges: LanguageFeature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  handlers: (connection, session) => [
    answering(connection, FoldingRangeRequest.type, async (params, token): Promise<FoldingRange[] | null> => {
      const asked = await askedDocument(session, params, token);
      // No answer, rather than an empty one, leaves the document to others.
      if (!asked) return null;
      const { foldsIn } = await import('../../features/folding.ts');
      const byLines = new Map<string, FoldingRange>();
      for (const { span, kind } of foldsIn(asked.document)) {
        // The outer parts come first: those are what an editor with a limit keeps.
        if (byLines.size >= session.client.shows.mostFolds) break;
        const { start, end } = rangeOf(span, asked.text);
        const fold = { startLine: start.line, endLine: end.line, ...(kind ? { kind } : {}) };
        if (end.line > start.line) byLines.set(`${String(start.line)} ${String(end.line)}`, fold);
      }
      return [...byLines.values()].sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
    }),
  ],
};
