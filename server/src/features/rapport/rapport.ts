/** A whole report as blocks, in the order in which management, the FG and those who repair read it. */
import { verschildetails } from '../verschil/verschilblokken.ts';
import { heading, type Block } from './block.ts';
import { rapportVan, type Rapport, type Rapportvraag } from './gegevens.ts';
import { afwijkingen, dekking, gelezen, verantwoording } from './onderbouwing.ts';
import { bevindingen, vragen } from './punten.ts';
import { samenvatting } from './samenvatting.ts';

export interface Opgemaakt {
  readonly titel: string;
  readonly blocks: readonly Block[];
}

export function maakRapport(vraag: Rapportvraag): Opgemaakt {
  const rapport = rapportVan(vraag);
  return {
    titel: rapport.titel,
    blocks: [
      ...samenvatting(rapport),
      { kind: 'pageBreak' },
      ...dekking(rapport),
      ...bevindingen(rapport),
      ...vragen(rapport),
      ...afwijkingen(rapport),
      ...gewijzigd(rapport),
      ...gelezen(rapport),
      ...verantwoording(rapport),
    ],
  };
}

function gewijzigd({ verschil, rules }: Rapport): Block[] {
  if (!verschil) return [];
  const details = verschildetails(verschil, rules, 3);
  return details.length === 0 ? [] : [heading(2, `Alle wijzigingen sinds ${verschil.oud.naam}`), ...details];
}
