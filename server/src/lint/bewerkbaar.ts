/** Which texts may be edited. A regulation that was adopted and published is never changed. */
import type { DossierDocument } from '../workspace/dossier.ts';

export function isBewerkbaar({ document, model }: DossierDocument): boolean {
  return document.language !== 'text' && model.frontMatter.status !== 'vastgesteld';
}
