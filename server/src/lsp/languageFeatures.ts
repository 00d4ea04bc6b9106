/** The language features that the server has, besides findings and repairs. A line each. */
import { foldingRanges } from './features/foldingRanges.ts';
import type { LanguageFeature } from './languageFeature.ts';

export const languageFeatures: readonly LanguageFeature[] = [foldingRanges];
