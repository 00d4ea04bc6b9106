/** The repair of a missing field: a blank to fill in, where the field belongs. */
import { vulVeld } from '../model/edit/registerveld.ts';
import { naamVanVeld } from '../model/verwerking/velden.ts';
import type { VeldNaam } from '../model/verwerking/velddefinities.ts';
import type { Verwerking } from '../model/verwerking/verwerking.ts';
import { invulplek } from '../text/invulplek.ts';
import { bewerkIn } from './fix.ts';
import type { Fix } from './finding.ts';
import type { RuleContext } from './rule.ts';

export function veldFixes(context: RuleContext, uri: string, verwerking: Verwerking, veld: VeldNaam): Fix[] {
  const title = `Voeg ‘${naamVanVeld(veld)}’ toe om in te vullen`;
  return bewerkIn(context, title, 'placeholder', uri, (text) => vulVeld(text, verwerking, veld, invulplek));
}
