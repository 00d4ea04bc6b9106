/** Links: from a citation to the text of the law. */
import type { DocumentLink } from 'vscode-languageserver';
import { DocumentLinkRequest } from '../protocol.ts';
import { answering } from '../answering.ts';
import { askedDocument, type LanguageFeature } from '../languageFeature.ts';
import { rangeOf } from '../place.ts';

export const documentLinks: LanguageFeature = {
  capabilities: () => ({ documentLinkProvider: { resolveProvider: false } }),
  handlers: (connection, session) => [
    answering(connection, DocumentLinkRequest.type, async (params, token): Promise<DocumentLink[]> => {
      const asked = await askedDocument(session, params, token);
      if (!asked) return [];
      const { linksIn } = await import('../../features/links.ts');
      const { linkTooltips } = session.client.shows;
      return linksIn(asked.document, asked.scene).map(({ span, adres, naar }) => ({
        range: rangeOf(span, asked.text),
        target: adres,
        ...(linkTooltips ? { tooltip: naar } : {}),
      }));
    }),
  ],
};
