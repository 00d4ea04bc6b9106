/**
 * The dekkingsmatrix: every verwerking of a dossier with what protocol and register say of it, side by
 * side. It tells what stands there and passes no judgment: whether a field must be there is for the rules.
 */
import type { Domein } from '../../knowledge/domein.ts';
import {
  vergelijkBewaartermijn,
  vergelijkBsn,
  vergelijkDoel,
  vergelijkGegevensset,
  vergelijkGrondslag,
  type Vergelijking,
  type Verschil,
} from '../../model/verwerking/vergelijk.ts';
import { naamVan, type Verwerking } from '../../model/verwerking/verwerking.ts';
import { protocollenVan, registersVan } from '../../workspace/dossier.ts';
import { koppel, type Kant, type Koppeling } from '../../workspace/koppeling.ts';
import type { DocumentPlace, Scene } from '../scene.ts';
import {
  dekkingsvelden,
  sideOf,
  type Dekkingsveld,
  type DekkingStatus,
  type DekkingZijde,
  type Documentkant,
} from './zijde.ts';

export interface DekkingCel {
  readonly veld: Dekkingsveld;
  readonly protocol: DekkingZijde;
  readonly register: DekkingZijde;
  /** What the two sides say, where they differ or may differ; the left one is the protocol. */
  readonly verschil: Verschil | undefined;
}

export interface DekkingRij {
  /** As the protocol calls it, else as the register does; empty for one without a name. */
  readonly naam: string;
  readonly domein: Domein | undefined;
  /** What names it on either side; undefined where that side lacks it. */
  readonly protocol: DocumentPlace | undefined;
  readonly register: DocumentPlace | undefined;
  /** The verwerking of the other side that it may be under another name. */
  readonly bijna: { readonly naam: string; readonly place: DocumentPlace } | undefined;
  /** One for each of `dekkingsvelden`, in that order. */
  readonly cellen: readonly DekkingCel[];
}

export interface Dekkingsmatrix {
  /** Verwerkingen of the protocols in their order, then those that only a register has. */
  readonly rijen: readonly DekkingRij[];
  /** URIs of the documents that were looked at. */
  readonly protocollen: readonly string[];
  readonly registers: readonly string[];
}

/** How a field is compared; what has no comparison only stands there or not. */
const vergelijkingen: Partial<Record<Dekkingsveld, Vergelijking>> = {
  doelen: vergelijkDoel,
  grondslag: vergelijkGrondslag,
  persoonsgegevens: vergelijkGegevensset,
  bewaartermijn: vergelijkBewaartermijn,
  bsn: vergelijkBsn,
};

type Source = Pick<Scene, 'dossier' | 'document'>;

export function dekkingsmatrix(scene: Source): Dekkingsmatrix {
  const { dossier } = scene;
  const protocollen = protocollenVan(dossier);
  const registers = registersVan(dossier);
  const { paren, rijen, entries } = koppel(dossier);
  const pairs = new Map<Verwerking, Koppeling>(paren.map((paar) => [paar.rij.verwerking, paar]));
  const coupled = new Set(paren.map(({ entry }) => entry.verwerking));
  const near = new Map([...rijen, ...entries].map(({ kant, bijna }) => [kant.verwerking, bijna]));
  const asked = new Set(entries.map(({ kant }) => kant.verwerking));
  const own = kantenVan(protocollen).map((kant) => {
    const paar = pairs.get(kant.verwerking);
    const absent = registers.length === 0 ? 'noDocument' : 'noVerwerking';
    return paar ? pairedRow(paar, scene) : loneRow(kant, 'protocol', absent, near.get(kant.verwerking), scene);
  });
  const others = kantenVan(registers)
    .filter(({ verwerking }) => !coupled.has(verwerking))
    .map((kant) => {
      const absent = protocollen.length === 0 ? 'noDocument' : asked.has(kant.verwerking) ? 'noVerwerking' : 'outside';
      return loneRow(kant, 'register', absent, near.get(kant.verwerking), scene);
    });
  return {
    rijen: [...own, ...others],
    protocollen: protocollen.map(({ uri }) => uri),
    registers: registers.map(({ uri }) => uri),
  };
}

function kantenVan(
  documenten: readonly { readonly uri: string; readonly inhoud: { readonly verwerkingen: readonly Verwerking[] } }[],
): Kant[] {
  return documenten.flatMap(({ uri, inhoud }) => inhoud.verwerkingen.map((verwerking) => ({ uri, verwerking })));
}

function pairedRow({ rij, entry }: Koppeling, scene: Source): DekkingRij {
  return {
    naam: naamVan(rij.verwerking) || naamVan(entry.verwerking),
    domein: rij.verwerking.domein?.domein ?? entry.verwerking.domein?.domein,
    protocol: placeOf(rij),
    register: placeOf(entry),
    bijna: undefined,
    cellen: dekkingsvelden.map(({ veld }) => pairedCell(veld, rij, entry, scene)),
  };
}

function pairedCell(veld: Dekkingsveld, rij: Kant, entry: Kant, scene: Source): DekkingCel {
  const protocol = sideOf(rij, veld, scene);
  const register = sideOf(entry, veld, scene);
  const bothSaid = protocol.status === 'present' && register.status === 'present';
  const verschil = bothSaid ? vergelijkingen[veld]?.(rij.verwerking, entry.verwerking) : undefined;
  if (!verschil) return { veld, protocol, register, verschil };
  const status = verschil.exact ? 'differs' : 'mayDiffer';
  return { veld, protocol: { ...protocol, status }, register: { ...register, status }, verschil };
}

/** A verwerking that one side alone has: the other side says in each cell why it is empty. */
function loneRow(
  kant: Kant,
  side: Documentkant,
  absent: DekkingStatus,
  bijna: Kant | undefined,
  scene: Source,
): DekkingRij {
  const other: DekkingZijde = { status: absent, tekst: '', place: undefined };
  const [protocol, register] = side === 'protocol' ? [placeOf(kant), undefined] : [undefined, placeOf(kant)];
  return {
    naam: naamVan(kant.verwerking),
    domein: kant.verwerking.domein?.domein,
    protocol,
    register,
    bijna: bijna && { naam: naamVan(bijna.verwerking), place: placeOf(bijna) },
    cellen: dekkingsvelden.map(({ veld }) => {
      const own = sideOf(kant, veld, scene);
      return {
        veld,
        protocol: side === 'protocol' ? own : other,
        register: side === 'register' ? own : other,
        verschil: undefined,
      };
    }),
  };
}

function placeOf({ uri, verwerking }: Kant): DocumentPlace {
  return { uri, span: verwerking.kop };
}
