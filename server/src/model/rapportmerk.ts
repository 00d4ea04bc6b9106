/** What a report in Markdown opens with: by it a report is known, and left in peace when documents are judged. */
import type { SourceDocument } from '../text/document.ts';

export const rapportmerk = '<!-- rapport van Doelbinding -->';

/** The mark stands on the first line, or right below what an editor put above it. */
const REACH = 400;

export function isRapport({ text }: SourceDocument): boolean {
  return text.slice(0, REACH).includes(rapportmerk);
}
