/** A whole report as blocks, in the order in which management, the FG and those who repair read it. */
import type { Block } from './block.ts';
import { rapportVan, type Rapportvraag } from './gegevens.ts';
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
      ...(rapport.verschil?.geheel ?? []),
      ...gelezen(rapport),
      ...verantwoording(rapport),
    ],
  };
}
