/** Symbols: the outline of a document, and parts and verwerkingen of all documents by name. */
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import { DocumentSymbolRequest, SymbolKind, WorkspaceSymbolRequest } from '../protocol.ts';
import type { OutlineItem } from '../../features/outline.ts';
import { answering, refuseIfCancelled } from '../answering.ts';
import type { NamedText } from '../diagnostic.ts';
import { askedDocument, type LanguageFeature } from '../languageFeature.ts';
import { rangeOf } from '../place.ts';
import type { Session } from '../session.ts';

/** The signs that an editor shows beside a name: all that the protocol has are those of programs. */
const KINDS: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  regeling: SymbolKind.File,
  publicatie: SymbolKind.File,
  aanhef: SymbolKind.String,
  slot: SymbolKind.String,
  hoofdstuk: SymbolKind.Module,
  afdeling: SymbolKind.Namespace,
  paragraaf: SymbolKind.Namespace,
  kop: SymbolKind.Namespace,
  bijlage: SymbolKind.Package,
  artikel: SymbolKind.Class,
  lid: SymbolKind.Method,
  onderdeel: SymbolKind.Field,
  verwerking: SymbolKind.Struct,
  veld: SymbolKind.Field,
};
/** More names than anybody reads. */
const mostFound = 300;

export const symbols: LanguageFeature = {
  capabilities: () => ({ documentSymbolProvider: true, workspaceSymbolProvider: true }),
  handlers: (connection, session) => [
    answering(
      connection,
      DocumentSymbolRequest.type,
      async (params, token): Promise<DocumentSymbol[] | SymbolInformation[]> => {
        const asked = await askedDocument(session, params, token);
        if (!asked) return [];
        const { outlineOf } = await import('../../features/outline.ts');
        const items = outlineOf(asked.document);
        return session.client.shows.nested ? items.map((item) => nested(item, asked.text)) : flat(items, asked.text);
      },
    ),
    answering(connection, WorkspaceSymbolRequest.type, async ({ query }, token): Promise<SymbolInformation[]> => {
      const words = typeof query === 'string' ? query.toLowerCase().split(/\s+/).filter(Boolean) : [];
      const found: SymbolInformation[] = [];
      for (const folder of await session.dossiers.folders()) {
        refuseIfCancelled(token);
        if (found.length >= mostFound) break;
        found.push(...(await foundIn(folder, words, session)));
        await session.pause();
      }
      return found.slice(0, mostFound);
    }),
  ],
};

function nested({ name, detail, kind, span, nameSpan, items }: OutlineItem, text: NamedText): DocumentSymbol {
  return {
    name,
    ...(detail === undefined || detail === '' ? {} : { detail }),
    kind: KINDS[kind],
    range: rangeOf(span, text),
    selectionRange: rangeOf(nameSpan, text),
    children: items.map((item) => nested(item, text)),
  };
}

function flat(items: readonly OutlineItem[], text: NamedText, containerName?: string): SymbolInformation[] {
  return items.flatMap((item) => [information(item, text, containerName), ...flat(item.items, text, item.name)]);
}

function information({ name, kind, span }: OutlineItem, text: NamedText, containerName?: string): SymbolInformation {
  return {
    name,
    kind: KINDS[kind],
    location: { uri: text.uri, range: rangeOf(span, text) },
    ...(containerName === undefined ? {} : { containerName }),
  };
}

/** What a dossier has by names that hold all words, those of its open documents and of its files alike. */
async function foundIn(folder: string, words: readonly string[], session: Session): Promise<SymbolInformation[]> {
  const files = await session.dossiers.filesOf(folder);
  const [first] = files?.files ?? [];
  if (!files || !first) return [];
  const service = await session.engine.get();
  const { dossier } = service.scene(first.uri, { ...files, judged: [] });
  const { namedItems, outlineOf } = await import('../../features/outline.ts');
  return dossier.documenten.flatMap((document) => {
    const text = session.reports(document.uri) ? files.texts.textOf(document.uri) : undefined;
    if (!text) return [];
    return [...namedItems(outlineOf(document))].flatMap(({ item, container }) => {
      const name = item.name.toLowerCase();
      return words.every((word) => name.includes(word)) ? [information(item, text, container)] : [];
    });
  });
}
