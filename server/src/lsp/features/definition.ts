/** Definition: where what a place names is written down. */
import { DefinitionRequest, type Definition, type DefinitionLink } from 'vscode-languageserver';
import { answering } from '../answering.ts';
import { askedDocument, offsetOf, type LanguageFeature } from '../languageFeature.ts';
import { rangeOf } from '../place.ts';

export const definition: LanguageFeature = {
  capabilities: () => ({ definitionProvider: true }),
  handlers: (connection, session) => [
    answering(
      connection,
      DefinitionRequest.type,
      async (params, token): Promise<Definition | DefinitionLink[] | null> => {
        const asked = await askedDocument(session, params, token);
        if (!asked) return null;
        const { scene, document, text, texts } = asked;
        const offset = offsetOf(params.position, text);
        const { definitionAt } = await import('../../features/definition.ts');
        const found = definitionAt(scene, document, offset);
        if (!found) return null;
        const links = found.targets.flatMap(({ uri, span, name }): DefinitionLink[] => {
          const target = texts.textOf(uri);
          if (!target) return [];
          return [
            {
              originSelectionRange: rangeOf(found.origin, text),
              targetUri: target.uri,
              targetRange: rangeOf(span, target),
              targetSelectionRange: rangeOf(name, target),
            },
          ];
        });
        if (session.client.shows.targets) return links;
        return links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
      },
    ),
  ],
};
