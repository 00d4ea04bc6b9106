/** Definition: where what a place names is written down. */
import type { Definition, DefinitionLink } from 'vscode-languageserver';
import { DefinitionRequest } from '../protocol.ts';
import { answering } from '../answering.ts';
import { askedDocument, offsetOf, type LanguageFeature } from '../languageFeature.ts';
import { targetLinks } from './targetLinks.ts';

export const definition: LanguageFeature = {
  capabilities: () => ({ definitionProvider: true }),
  handlers: (connection, session) => [
    answering(
      connection,
      DefinitionRequest.type,
      async (params, token): Promise<Definition | DefinitionLink[] | null> => {
        const asked = await askedDocument(session, params, token);
        if (!asked) return null;
        const offset = offsetOf(params.position, asked.text);
        const { definitionAt } = await import('../../features/definition.ts');
        const found = definitionAt(asked.scene, asked.document, offset);
        return found ? targetLinks(found, asked, session.client.shows.targets) : null;
      },
    ),
  ],
};
