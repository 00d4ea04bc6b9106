/** Semantic tokens: terms, citations and verwerkingen, in the token types that every editor knows. */
import type { SemanticTokens } from 'vscode-languageserver';
import {
  SemanticTokenModifiers,
  SemanticTokensBuilder,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  SemanticTokenTypes,
} from '../protocol.ts';
import type { Coloured } from '../../features/colours.ts';
import { intersects, type Span } from '../../text/span.ts';
import { answering } from '../answering.ts';
import { askedDocument, askedSpan, type AskedDocument, type LanguageFeature } from '../languageFeature.ts';

const TYPES: readonly Coloured['kind'][] = ['begrip', 'bepaling', 'wet', 'verwijzing', 'verwerking'];
const tokenTypes = [
  SemanticTokenTypes.type,
  SemanticTokenTypes.macro,
  SemanticTokenTypes.macro,
  SemanticTokenTypes.function,
  SemanticTokenTypes.class,
];
const tokenModifiers = [SemanticTokenModifiers.definition, SemanticTokenModifiers.deprecated];

export const semanticTokens: LanguageFeature = {
  capabilities: () => ({
    semanticTokensProvider: {
      legend: { tokenTypes: [...new Set(tokenTypes)], tokenModifiers },
      full: true,
      range: true,
    },
  }),
  handlers: (connection, session) => [
    answering(connection, SemanticTokensRequest.type, async (params, token): Promise<SemanticTokens | null> => {
      const asked = await askedDocument(session, params, token);
      return asked ? tokensOf(asked, undefined) : null;
    }),
    answering(connection, SemanticTokensRangeRequest.type, async (params, token): Promise<SemanticTokens | null> => {
      const asked = await askedDocument(session, params, token);
      return asked ? tokensOf(asked, askedSpan(params.range, asked.text)) : null;
    }),
  ],
};

/** A token stands in one line: what runs over a line break is several. */
async function tokensOf({ document, scene, text }: AskedDocument, within: Span | undefined): Promise<SemanticTokens> {
  const { coloursIn } = await import('../../features/colours.ts');
  const builder = new SemanticTokensBuilder();
  const legend = [...new Set(tokenTypes)];
  const { lines, origin } = text;
  for (const { span, kind, defines, lapsed } of coloursIn(document, scene)) {
    if (within && !intersects(within, span)) continue;
    const type = legend.indexOf(tokenTypes[TYPES.indexOf(kind)] ?? SemanticTokenTypes.type);
    const modifiers = (defines ? 1 : 0) + (lapsed ? 2 : 0);
    const from = lines.position(span.start + origin);
    const to = lines.position(span.end + origin);
    for (let { line } = from; line <= to.line; line++) {
      const start = line === from.line ? from.column : 0;
      const end = line === to.line ? to.column : lines.lineEnd(line) - lines.lineStart(line);
      if (end > start) builder.push(line, start, end - start, type, modifiers);
    }
  }
  return builder.build();
}
