/** Layout: tables of Markdown at a request, and the number of the next lid after Enter. */
import type { ServerCapabilities, TextEdit as ProtocolEdit } from 'vscode-languageserver';
import {
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
} from '../protocol.ts';
import type { TextEdit } from '../../text/edit.ts';
import { answering } from '../answering.ts';
import type { NamedText } from '../diagnostic.ts';
import { askedDocument, askedSpan, offsetOf, type LanguageFeature } from '../languageFeature.ts';
import { rangeOf } from '../place.ts';

const documentSelector = [{ language: 'markdown' }];

const offered: ServerCapabilities = {
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
};

export const formatting: LanguageFeature = {
  // Of the languages that we read only Markdown is laid out by us: for YAML there are others, and an editor would ask which.
  capabilities: (client) => (client.registersFormatting ? {} : offered),
  registrations: (client) =>
    client.registersFormatting
      ? [
          { id: 'layout', method: DocumentFormattingRequest.method, registerOptions: { documentSelector } },
          { id: 'layoutOfRange', method: DocumentRangeFormattingRequest.method, registerOptions: { documentSelector } },
          {
            id: 'nextNumber',
            method: DocumentOnTypeFormattingRequest.method,
            registerOptions: { documentSelector, firstTriggerCharacter: '\n' },
          },
        ]
      : [],
  handlers: (connection, session) => [
    answering(connection, DocumentFormattingRequest.type, async (params, token) => {
      const asked = await askedDocument(session, params, token);
      if (!asked) return [];
      const { opmaakVan } = await import('../../features/opmaak.ts');
      return editsOf(opmaakVan(asked.scene, asked.document), asked.text);
    }),
    answering(connection, DocumentRangeFormattingRequest.type, async (params, token) => {
      const asked = await askedDocument(session, params, token);
      if (!asked) return [];
      const { opmaakVan } = await import('../../features/opmaak.ts');
      return editsOf(opmaakVan(asked.scene, asked.document, askedSpan(params.range, asked.text)), asked.text);
    }),
    answering(connection, DocumentOnTypeFormattingRequest.type, async (params, token) => {
      const asked = await askedDocument(session, params, token);
      if (!asked) return [];
      const { volgendeRegel } = await import('../../features/volgendeRegel.ts');
      const edit = volgendeRegel(asked.scene, asked.document, offsetOf(params.position, asked.text));
      return editsOf(edit ? [edit] : [], asked.text);
    }),
  ],
};

function editsOf(edits: readonly TextEdit[], text: NamedText): ProtocolEdit[] {
  return edits.map(({ span, newText }) => ({ range: rangeOf(span, text), newText }));
}
