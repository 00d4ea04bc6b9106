/** The language features that the server has, besides findings and repairs. A line each. */
import { callHierarchy } from './features/callHierarchy.ts';
import { codeLenses } from './features/codeLenses.ts';
import { completion } from './features/completion.ts';
import { definition } from './features/definition.ts';
import { documentLinks } from './features/documentLinks.ts';
import { fileRenames } from './features/fileRenames.ts';
import { foldingRanges } from './features/foldingRanges.ts';
import { formatting } from './features/formatting.ts';
import { hover } from './features/hover.ts';
import { inlayHints } from './features/inlayHints.ts';
import { references } from './features/references.ts';
import { rename } from './features/rename.ts';
import { selectionRanges } from './features/selectionRanges.ts';
import { semanticTokens } from './features/semanticTokens.ts';
import { symbols } from './features/symbols.ts';
import { typeDefinition } from './features/typeDefinition.ts';
import type { LanguageFeature } from './languageFeature.ts';

export const languageFeatures: readonly LanguageFeature[] = [
  callHierarchy,
  codeLenses,
  completion,
  definition,
  documentLinks,
  fileRenames,
  foldingRanges,
  formatting,
  hover,
  inlayHints,
  references,
  rename,
  selectionRanges,
  semanticTokens,
  symbols,
  typeDefinition,
];
