/** Call hierarchy: who relies on whom. An item is found again by its place, so that nothing has to be kept. */
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CancellationToken,
} from 'vscode-languageserver';
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  SymbolKind,
} from '../protocol.ts';
import type { Party } from '../../features/callers.ts';
import { answering, invalid } from '../answering.ts';
import type { Texts } from '../diagnostic.ts';
import { askedDocument, offsetOf, type AskedDocument, type LanguageFeature } from '../languageFeature.ts';
import { rangeOf } from '../place.ts';
import type { Session } from '../session.ts';

export const callHierarchy: LanguageFeature = {
  capabilities: () => ({ callHierarchyProvider: true }),
  handlers: (connection, session) => [
    answering(
      connection,
      CallHierarchyPrepareRequest.type,
      async (params, token): Promise<CallHierarchyItem[] | null> => {
        const asked = await askedDocument(session, params, token);
        if (!asked) return null;
        const offset = offsetOf(params.position, asked.text);
        const { partyAt } = await import('../../features/callers.ts');
        const party = partyAt(asked.scene, asked.document, offset);
        return party ? itemsOf(party, asked.texts) : null;
      },
    ),
    answering(
      connection,
      CallHierarchyIncomingCallsRequest.type,
      async ({ item }, token): Promise<CallHierarchyIncomingCall[]> => {
        const found = await askedItem(session, item, token);
        if (!found) return [];
        const { incomingAt } = await import('../../features/callers.ts');
        return incomingAt(found.scene, found.document, found.offset).flatMap(({ party, spans }) => {
          const text = found.texts.textOf(party.uri);
          const fromRanges = text ? spans.map((span) => rangeOf(span, text)) : [];
          return itemsOf(party, found.texts).map((from) => ({ from, fromRanges }));
        });
      },
    ),
    answering(
      connection,
      CallHierarchyOutgoingCallsRequest.type,
      async ({ item }, token): Promise<CallHierarchyOutgoingCall[]> => {
        const found = await askedItem(session, item, token);
        if (!found) return [];
        const { outgoingAt } = await import('../../features/callers.ts');
        return outgoingAt(found.scene, found.document, found.offset).flatMap(({ party, spans }) => {
          const fromRanges = spans.map((span) => rangeOf(span, found.text));
          return itemsOf(party, found.texts).map((to) => ({ to, fromRanges }));
        });
      },
    ),
  ],
};

function itemsOf({ uri, name, kind, span, nameSpan }: Party, texts: Texts): CallHierarchyItem[] {
  const text = texts.textOf(uri);
  if (!text) return [];
  return [
    {
      name,
      kind: kind === 'deel' ? SymbolKind.Class : SymbolKind.Struct,
      uri: text.uri,
      range: rangeOf(span, text),
      selectionRange: rangeOf(nameSpan, text),
    },
  ];
}

/** @throws ResponseError for what is no item */
async function askedItem(
  session: Session,
  item: Partial<CallHierarchyItem> | null | undefined,
  token: CancellationToken,
): Promise<(AskedDocument & { readonly offset: number }) | undefined> {
  if (!item?.selectionRange) throw invalid('A relation needs an item');
  const asked = await askedDocument(session, { textDocument: { uri: item.uri } }, token);
  return asked && { ...asked, offset: offsetOf(item.selectionRange.start, asked.text) };
}
