/** Hover: what is told of a place, as Markdown or as plain text. */
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { HoverRequest } from '../protocol.ts';
import type { Card, CardPart } from '../../features/hover/card.ts';
import { answering } from '../answering.ts';
import { askedDocument, offsetOf, type LanguageFeature } from '../languageFeature.ts';
import { escaped } from '../markdown.ts';
import { rangeOf } from '../place.ts';

export const hover: LanguageFeature = {
  capabilities: () => ({ hoverProvider: true }),
  handlers: (connection, session) => [
    answering(connection, HoverRequest.type, async (params, token): Promise<Hover | null> => {
      const asked = await askedDocument(session, params, token);
      if (!asked) return null;
      const { scene, document, text } = asked;
      const offset = offsetOf(params.position, text);
      const { hoverAt } = await import('../../features/hover/hover.ts');
      const judged = session.dossiers.freshVerdictOn(document.uri)?.judged;
      const card = await hoverAt(scene, document, offset, judged);
      return card
        ? { contents: contentsOf(card, session.client.shows.markdown), range: rangeOf(card.span, text) }
        : null;
    }),
  ],
};

function contentsOf({ parts }: Card, markdown: boolean): MarkupContent {
  return markdown
    ? { kind: 'markdown', value: parts.map(asMarkdown).join('\n\n') }
    : { kind: 'plaintext', value: parts.map(asText).join('\n\n') };
}

function asMarkdown(part: CardPart): string {
  switch (part.kind) {
    case 'kop':
      return `**${escaped(part.tekst)}**${part.bij === undefined ? '' : ` – ${escaped(part.bij)}`}`;
    case 'alinea':
      return escaped(part.tekst);
    case 'punten':
      return part.punten.map(({ naam, tekst }) => `- ${escaped(naam)}: ${escaped(tekst)}`).join('\n');
    case 'link':
      return `[${escaped(part.tekst)}](<${part.adres}>)`;
    case 'voetnoot':
      return `*${escaped(part.tekst)}*`;
  }
}

function asText(part: CardPart): string {
  switch (part.kind) {
    case 'kop':
      return part.bij === undefined ? part.tekst : `${part.tekst} – ${part.bij}`;
    case 'alinea':
    case 'voetnoot':
      return part.tekst;
    case 'punten':
      return part.punten.map(({ naam, tekst }) => `- ${naam}: ${tekst}`).join('\n');
    case 'link':
      return `${part.tekst}: ${part.adres}`;
  }
}
