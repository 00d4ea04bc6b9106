/** What documents say, as facts for a program: verwerkingen with their fields, and which of them stand in both texts. */
import { naamVan, type Verwerking } from '../model/verwerking/verwerking.ts';
import { registersVan, protocollenVan } from '../workspace/dossier.ts';
import { koppel, type Kant } from '../workspace/koppeling.ts';
import type { DocumentPlace, Scene } from './scene.ts';

/** A verwerking as it is written; a field that it lacks is absent. */
export interface Verwerkingfeiten {
  readonly plaats: DocumentPlace;
  readonly soort: 'register' | 'bijlage';
  readonly id?: string | undefined;
  readonly naam?: string | undefined;
  readonly domein?: string | undefined;
  readonly doelen: readonly { readonly doel?: string | undefined; readonly grondslag?: string | undefined }[];
  readonly betrokkenen: readonly string[];
  readonly persoonsgegevens: readonly string[];
  readonly bijzonderePersoonsgegevens: readonly string[];
  readonly strafrechtelijkeGegevens: readonly string[];
  readonly bsn?: string | undefined;
  readonly bewaartermijn?: string | undefined;
  readonly ontvangers: readonly string[];
  readonly verwerkers: readonly string[];
}

/** Every verwerking of a dossier, those of registers and those of protocollen, in order of the files. */
export function verwerkingfeiten({ dossier }: Pick<Scene, 'dossier'>): Verwerkingfeiten[] {
  return dossier.documenten.flatMap(({ uri, model: { inhoud } }) =>
    inhoud.soort === 'protocol' || inhoud.soort === 'register'
      ? inhoud.verwerkingen.map((one) => feitenVan(uri, one))
      : [],
  );
}

function feitenVan(uri: string, verwerking: Verwerking): Verwerkingfeiten {
  const { id, naam, domein, bsn, bewaartermijn } = verwerking;
  return {
    plaats: { uri, span: verwerking.kop },
    soort: verwerking.soort,
    id: id?.tekst,
    naam: naam?.tekst,
    domein: domein?.domein,
    doelen: verwerking.doelen.map(({ doel, grondslag }) => ({ doel: doel?.tekst, grondslag: grondslag?.tekst.tekst })),
    betrokkenen: verwerking.betrokkenen.map(({ tekst }) => tekst),
    persoonsgegevens: verwerking.persoonsgegevens.map(({ tekst }) => tekst),
    bijzonderePersoonsgegevens: verwerking.bijzondere.map(({ categorie }) => categorie.tekst),
    strafrechtelijkeGegevens: verwerking.strafrechtelijke.map(({ categorie }) => categorie.tekst),
    bsn: bsn?.tekst.tekst,
    bewaartermijn: bewaartermijn?.tekst.tekst,
    ontvangers: verwerking.ontvangers.map(({ tekst }) => tekst),
    verwerkers: verwerking.verwerkers.map(({ naam: { tekst } }) => tekst),
  };
}

/** One verwerking of a dossier, and where it stands. */
export interface Dekkingrij {
  readonly naam: string;
  readonly domein: string | undefined;
  readonly protocol: DocumentPlace | undefined;
  readonly register: DocumentPlace | undefined;
}

/** Which verwerkingen stand in a protocol, in a register, or in both; undefined where the dossier lacks either. */
export function dekkingVan({ dossier }: Pick<Scene, 'dossier'>): Dekkingrij[] | undefined {
  const registers = registersVan(dossier);
  const protocollen = protocollenVan(dossier);
  if (registers.length === 0 || protocollen.length === 0) return undefined;
  const { paren } = koppel(dossier);
  const pairOf = new Map(paren.map(({ rij, entry }) => [rij.verwerking, entry]));
  const paired = new Set(paren.map(({ entry }) => entry.verwerking));
  const rows = protocollen.flatMap(({ uri, inhoud }) =>
    inhoud.verwerkingen.map((verwerking) => rij({ uri, verwerking }, pairOf.get(verwerking))),
  );
  const others = registers.flatMap(({ uri, inhoud }) =>
    inhoud.verwerkingen.filter((one) => !paired.has(one)).map((verwerking) => rij(undefined, { uri, verwerking })),
  );
  return [...rows, ...others];
}

function rij(protocol: Kant | undefined, register: Kant | undefined): Dekkingrij {
  const known = protocol ?? register;
  return {
    naam: known ? naamVan(known.verwerking) : '',
    domein: register?.verwerking.domein?.domein ?? protocol?.verwerking.domein?.domein,
    protocol: protocol && plaatsVan(protocol),
    register: register && plaatsVan(register),
  };
}

function plaatsVan({ uri, verwerking }: Kant): DocumentPlace {
  return { uri, span: verwerking.kop };
}
