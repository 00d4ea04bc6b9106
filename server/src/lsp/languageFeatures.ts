/** The language features that the server has, besides findings and repairs. A line each. */
import { completion } from './features/completion.ts';
import { fileRenames } from './features/fileRenames.ts';
import { foldingRanges } from './features/foldingRanges.ts';
import { formatting } from './features/formatting.ts';
import { rename } from './features/rename.ts';
import type { LanguageFeature } from './languageFeature.ts';

export const languageFeatures: readonly LanguageFeature[] = [
  completion,
  fileRenames,
  foldingRanges,
  formatting,
  rename,
];
