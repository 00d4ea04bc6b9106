/** Facts of a document as a whole that several rules on its parts ask. */
import type { BeschermdeSoort } from '../knowledge/uitzonderingen.ts';
import { gedragenDoorTekst } from '../model/verwerking/uitzondering.ts';
import type { Fact } from './rule.ts';

/** Whether the running text of the protocol carries protected data for all its verwerkingen. */
export const gedragenDoorProtocol: Readonly<Record<BeschermdeSoort, Fact>> = {
  bijzonder: carries('bijzonder'),
  strafrechtelijk: carries('strafrechtelijk'),
};

function carries(soort: BeschermdeSoort): Fact {
  return ({ dossier, kennis }, uri) => {
    const inhoud = dossier.documenten.find((document) => document.uri === uri)?.model.inhoud;
    return inhoud?.soort === 'protocol' && gedragenDoorTekst(inhoud.regeling, kennis).has(soort);
  };
}
