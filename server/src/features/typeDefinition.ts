/**
 * What kind of thing a place names: the entry of a verwerking in the register, the definition of a term, and of a law the
 * place where the text gives it a name of its own.
 */
import { passagesVan } from '../model/passages.ts';
import { naamplaatsVan } from '../model/verwijzingen.ts';
import type { WetId } from '../knowledge/wetten/wetIds.generated.ts';
import type { DossierDocument } from '../workspace/dossier.ts';
import { targetOfBegrip, targetOfKant, type Definition, type Target } from './definition.ts';
import type { VerwerkingMention } from './mentions/mention.ts';
import { mentionAt } from './mentions/mentionsIn.ts';
import { pairsOf } from './pairs.ts';
import type { Scene } from './scene.ts';
import { regelingOf } from './subject.ts';

/** Undefined where no document of the dossier says what the thing is. */
export function typeDefinitionAt(scene: Scene, document: DossierDocument, offset: number): Definition | undefined {
  const mention = mentionAt(document, scene.kennis, offset);
  if (!mention) return undefined;
  const target = ((): Target | undefined => {
    switch (mention.kind) {
      case 'begrip':
        return targetOfBegrip(document, mention.begrip);
      case 'verwerking':
        return entryOf(scene, document, mention);
      case 'bepaling':
        return namePlace(scene, document, mention.plaats.wet);
      case 'wet':
        return namePlace(scene, document, mention.wetten[0]);
      case 'verwijzing':
        return undefined;
    }
  })();
  return target && { origin: mention.span, targets: [target] };
}

/** The register says what a verwerking is; a row of a protocol only names it. */
function entryOf(scene: Scene, { uri }: DossierDocument, { verwerking }: VerwerkingMention): Target | undefined {
  if (verwerking.soort === 'register') return targetOfKant({ uri, verwerking });
  const other = pairsOf(scene).counterpartOf(verwerking)?.other;
  return other?.verwerking.soort === 'register' ? targetOfKant(other) : undefined;
}

function namePlace({ kennis }: Scene, { uri, model }: DossierDocument, wet: WetId | undefined): Target | undefined {
  const regeling = regelingOf(model.inhoud);
  const name = regeling && wet !== undefined ? naamplaatsVan(passagesVan(regeling), kennis, wet) : undefined;
  return name && { uri, span: name, name };
}
