/** The repair of a missing field: a blank to fill in, where the field belongs. */
import { vulVeld } from '../model/edit/registerveld.ts';
import { naamVanVeld } from '../model/verwerking/velden.ts';
import type { VeldNaam } from '../model/verwerking/velddefinities.ts';
import type { Verwerking } from '../model/verwerking/verwerking.ts';
import { invulplek } from '../text/invulplek.ts';
import { bewerk } from './fix.ts';
import type { Fix } from './finding.ts';
import type { RuleContext } from './rule.ts';

export function veldFixes(context: RuleContext, uri: string, verwerking: Verwerking, veld: VeldNaam): Fix[] {
  const document = context.document(uri);
  if (!document) return [];
  const edit = vulVeld(document.source.text, verwerking, veld, invulplek);
  return bewerk(`Voeg ‘${naamVanVeld(veld)}’ toe om in te vullen`, 'placeholder', uri, edit);
}
