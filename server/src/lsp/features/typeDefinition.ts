/** Type definition: the register entry of a verwerking, the definition of a term or of the name of a law. */
import type { Definition, DefinitionLink } from 'vscode-languageserver';
import { TypeDefinitionRequest } from '../protocol.ts';
import { answering } from '../answering.ts';
import { askedDocument, offsetOf, type LanguageFeature } from '../languageFeature.ts';
import { targetLinks } from './targetLinks.ts';

export const typeDefinition: LanguageFeature = {
  capabilities: () => ({ typeDefinitionProvider: true }),
  handlers: (connection, session) => [
    answering(
      connection,
      TypeDefinitionRequest.type,
      async (params, token): Promise<Definition | DefinitionLink[] | null> => {
        const asked = await askedDocument(session, params, token);
        if (!asked) return null;
        const offset = offsetOf(params.position, asked.text);
        const { typeDefinitionAt } = await import('../../features/typeDefinition.ts');
        const found = typeDefinitionAt(asked.scene, asked.document, offset);
        return found ? targetLinks(found, asked, session.client.shows.typeTargets) : null;
      },
    ),
  ],
};
