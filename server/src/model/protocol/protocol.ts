/** A protocol: the structure of the text, its definitions, and the verwerkingen that its tables list. */
import type { Kennis } from '../../knowledge/kennis.ts';
import { parseDomein, type Domein } from '../../knowledge/domein.ts';
import type { Passage } from '../../text/reading.ts';
import type { Deel } from '../structure/deel.ts';
import type { Structure } from '../structure/structure.ts';
import { verwerkingVanRij } from '../verwerking/rij.ts';
import type { Contactmatrix, VerwerkingenTabel } from '../verwerking/tabel.ts';
import type { DomeinAanwijzing, Verwerking } from '../verwerking/verwerking.ts';
import { readBegripsbepalingen, type Begripsbepaling } from './begripsbepalingen.ts';
import { readTabellen } from './tabellen.ts';

export type Variant = 'protocol' | 'reglement' | 'beleid' | 'convenant';

export interface Protocol {
  readonly soort: 'protocol';
  readonly variant: Variant;
  readonly titel: Passage | undefined;
  /** The one domein that its title speaks of. */
  readonly domein: Domein | undefined;
  readonly regeling: Deel;
  readonly bijlagen: readonly Deel[];
  readonly begrippen: readonly Begripsbepaling[];
  readonly tabellen: readonly { readonly tabel: VerwerkingenTabel; readonly deel: Deel }[];
  readonly matrices: readonly { readonly matrix: Contactmatrix; readonly deel: Deel }[];
  /** The rows of its tables of verwerkingen. */
  readonly verwerkingen: readonly Verwerking[];
}

export function readProtocol(structure: Structure, variant: Variant, kennis: Kennis): Protocol {
  const { regeling, titel, bijlagen } = structure;
  const { verwerkingen: tabellen, matrices } = readTabellen(regeling);
  return {
    soort: 'protocol',
    variant,
    titel,
    domein: domeinUit(titel)?.domein,
    regeling,
    bijlagen,
    begrippen: readBegripsbepalingen(regeling),
    tabellen,
    matrices,
    verwerkingen: tabellen.flatMap(({ tabel, deel }) => verwerkingenVan(tabel, deel, titel, kennis)),
  };
}

function verwerkingenVan(
  tabel: VerwerkingenTabel,
  deel: Deel,
  titel: Passage | undefined,
  kennis: Kennis,
): Verwerking[] {
  const around = domeinUit(deel.titel) ?? domeinUit(titel);
  return tabel.rijen.map((rij) => {
    const onder = rij.tussenkop?.domein;
    const domein: DomeinAanwijzing | undefined = onder ? { domein: onder, uit: 'tussenkop' } : around;
    return verwerkingVanRij(rij, tabel, { soort: 'bijlage', domein }, kennis);
  });
}

function domeinUit(titel: Passage | undefined): DomeinAanwijzing | undefined {
  const found = titel && parseDomein(titel.reading.text);
  return found && found.domein !== 'algemeen' ? { domein: found.domein, uit: 'titel' } : undefined;
}
