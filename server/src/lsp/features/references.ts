/** References and highlights: everywhere that the thing at a place is named, in the dossier or in its document. */
import type { DocumentHighlight, Location } from 'vscode-languageserver';
import { DocumentHighlightKind, DocumentHighlightRequest, ReferencesRequest } from '../protocol.ts';
import { answering } from '../answering.ts';
import { askedDocument, offsetOf, type LanguageFeature } from '../languageFeature.ts';
import { rangeOf } from '../place.ts';
import { isRecord } from '../untrusted.ts';

export const references: LanguageFeature = {
  capabilities: () => ({ referencesProvider: true, documentHighlightProvider: true }),
  handlers: (connection, session) => [
    answering(connection, ReferencesRequest.type, async (params, token): Promise<Location[]> => {
      const asked = await askedDocument(session, params, token);
      if (!asked) return [];
      const { scene, document, text, texts } = asked;
      const offset = offsetOf(params.position, text);
      const { referencesAt } = await import('../../features/references.ts');
      // What an editor sends is not always what the protocol asks.
      const context: unknown = params.context;
      const usesOnly = isRecord(context) && context['includeDeclaration'] === false;
      const wanted = referencesAt(scene, document, offset).filter(({ defines }) => !(defines && usesOnly));
      return wanted.flatMap(({ uri, span }) => {
        const target = texts.textOf(uri);
        return target ? [{ uri: target.uri, range: rangeOf(span, target) }] : [];
      });
    }),
    answering(connection, DocumentHighlightRequest.type, async (params, token): Promise<DocumentHighlight[]> => {
      const asked = await askedDocument(session, params, token);
      if (!asked) return [];
      const { scene, document, text } = asked;
      const offset = offsetOf(params.position, text);
      const { referencesAt } = await import('../../features/references.ts');
      return referencesAt(scene, document, offset)
        .filter(({ uri }) => uri === document.uri)
        .map(({ span, defines }) => ({
          range: rangeOf(span, text),
          kind: defines ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
        }));
    }),
  ],
};
