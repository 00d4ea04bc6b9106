/** Completion: the words that may follow at a place; what they mean is looked up when one is pointed at. */
import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import {
  CompletionItemKind,
  CompletionRequest,
  CompletionResolveRequest,
  InsertTextFormat,
  MarkupKind,
} from '../protocol.ts';
import type { Suggestion, SuggestionKind } from '../../features/completion/suggestion.ts';
import { invulplek } from '../../text/invulplek.ts';
import { answering } from '../answering.ts';
import type { ClientFacts } from '../clientFacts.ts';
import type { NamedText } from '../diagnostic.ts';
import { askedDocument, offsetOf, type LanguageFeature } from '../languageFeature.ts';
import { rangeOf } from '../place.ts';
import type { Session } from '../session.ts';
import { withTabstops } from '../tabstops.ts';
import { isRecord } from '../untrusted.ts';

/** What opens a list by itself, besides letters: a space within a citation, a cell, a value. */
const TRIGGERS = [' ', '|'];

const kinds: Readonly<Record<SuggestionKind, CompletionItemKind>> = {
  bepaling: CompletionItemKind.Reference,
  wet: CompletionItemKind.Module,
  veld: CompletionItemKind.Field,
  waarde: CompletionItemKind.Value,
  naam: CompletionItemKind.Constant,
  begrip: CompletionItemKind.Text,
  model: CompletionItemKind.Snippet,
};

export const completion: LanguageFeature = {
  capabilities: () => ({ completionProvider: { resolveProvider: true, triggerCharacters: TRIGGERS } }),
  handlers: (connection, session) => [
    answering(connection, CompletionRequest.type, async (params, token): Promise<CompletionList> => {
      const asked = await askedDocument(session, params, token);
      if (!asked) return { isIncomplete: false, items: [] };
      const { completionsAt } = await import('../../features/completion/completion.ts');
      const { items, complete } = completionsAt(asked.scene, asked.document, offsetOf(params.position, asked.text), {
        woorden: !isTriggered(params),
        sleutelsBekend: session.client.completesYaml,
      });
      const { datum } = asked.document.peildatum;
      return {
        isIncomplete: !complete,
        items: items.map((item, index) => itemOf(item, { index, datum, text: asked.text, client: session.client })),
      };
    }),
    answering(connection, CompletionResolveRequest.type, (item) => resolved(item, session)),
  ],
};

function isTriggered({ context }: CompletionParams): boolean {
  return isRecord(context) && typeof context.triggerCharacter === 'string';
}

interface Shown {
  readonly index: number;
  readonly datum: string;
  readonly text: NamedText;
  readonly client: ClientFacts;
}

function itemOf(
  { label, kind, detail, span, newText, bepaling }: Suggestion,
  { index, datum, text, client }: Shown,
): CompletionItem {
  const snippet = client.edits.completesSnippets && newText.includes(invulplek);
  return {
    label,
    kind: kinds[kind],
    ...(detail === undefined ? {} : { detail }),
    // The order is ours: an editor would sort `10` before `2`.
    sortText: String(index).padStart(4, '0'),
    textEdit: { range: rangeOf(span, text), newText: snippet ? withTabstops(newText) : newText },
    ...(snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    ...(bepaling === undefined ? {} : { data: { bepaling, datum } }),
  };
}

/** The item with what its provision says, as far as we know it. */
async function resolved(item: CompletionItem, { engine }: Session): Promise<CompletionItem> {
  const data: unknown = item.data;
  if (!isRecord(data)) return item;
  const { bepaling, datum } = data;
  if (typeof bepaling !== 'string' || typeof datum !== 'string') return item;
  const service = await engine.get();
  if (!service.isDate(datum)) return item;
  const uitleg = (await service.uitlegger()).uitlegVan(bepaling, datum);
  if (!uitleg) return item;
  const { titel, kop, toelichting, geldigheid } = uitleg;
  const heading = kop === undefined ? titel : `${titel} – ${kop}`;
  const value = [heading, ...(toelichting ? [toelichting.tekst] : []), ...geldigheid].join('\n\n');
  return { ...item, documentation: { kind: MarkupKind.PlainText, value } };
}
