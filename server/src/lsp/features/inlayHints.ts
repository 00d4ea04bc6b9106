/** Inlay hints: what a citation or a field means, in a few words beside it. */
import type { InlayHint } from 'vscode-languageserver';
import { InlayHintRefreshRequest, InlayHintRequest } from '../protocol.ts';
import { answering } from '../answering.ts';
import { askedDocument, askedSpan, type LanguageFeature } from '../languageFeature.ts';
import { rangeOf } from '../place.ts';
import { tell } from '../telling.ts';

export const inlayHints: LanguageFeature = {
  capabilities: () => ({ inlayHintProvider: { resolveProvider: false } }),
  handlers: (connection, session) => {
    if (session.client.shows.refreshesHints)
      session.changes.listen((change) => {
        // The settings may be others now.
        if (change === 'all') tell(() => connection.sendRequest(InlayHintRefreshRequest.type));
      });
    return [
      answering(connection, InlayHintRequest.type, async (params, token): Promise<InlayHint[]> => {
        const asked = await askedDocument(session, params, token);
        if (!asked || !session.configuration.of(asked.document.uri).hints) return [];
        const { document, scene, text } = asked;
        const within = askedSpan(params.range, text);
        const { hintsIn } = await import('../../features/hints.ts');
        return hintsIn(document, scene, within).map(({ at, tekst, waarom }) => ({
          position: rangeOf({ start: at, end: at }, text).start,
          label: tekst,
          tooltip: waarom,
          paddingLeft: true,
        }));
      }),
    ];
  },
};
