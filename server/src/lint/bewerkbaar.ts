/** Which texts may be edited. A regulation that was adopted and published is never changed. */
import type { DossierDocument } from '../workspace/dossier.ts';
import type { Settings } from '../workspace/settings.ts';

export function isBewerkbaar({ uri, document, model }: DossierDocument, settings: Settings): boolean {
  return !settings.isVastgesteld(uri) && document.language !== 'text' && model.frontMatter.status !== 'vastgesteld';
}
