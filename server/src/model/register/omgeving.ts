/**
 * What the register around a verwerking means for it. A rule on one verwerking knows no more of the
 * others than this, so that its answer holds for as long as this and the verwerking stay the same.
 */
import { derived } from '../../text/derived.ts';
import { veldDefinities, type VeldNaam } from '../verwerking/velddefinities.ts';
import type { Verwerking } from '../verwerking/verwerking.ts';
import { eersteZonder, type Register } from './register.ts';
import { verschrevenVelden } from './verschreven.ts';
import type { VerwerkingGroup } from './verwerkingGroups.ts';

export interface RegisterOmgeving {
  readonly rol: Register['hoofd']['rol'];
  readonly vorm: Register['vorm'];
  /** The name of who answers for the register, as its head gives it. */
  readonly verantwoordelijke: string | undefined;
  /** Whether any of its verwerkingen says whether it uses the BSN. */
  readonly noemtBsn: boolean;
  /** Columns that its table lacks: each is missed once, at the first row without it. */
  readonly mist: ReadonlySet<VeldNaam>;
  /** Fields of the verwerking that stand under a mistyped name. */
  readonly verschreven: ReadonlySet<VeldNaam>;
  /** The same for surroundings that mean the same. */
  readonly key: string;
}

const none: readonly VeldNaam[] = [];

/** The surroundings of a verwerking of a register. */
export function omgevingVan(register: Register, verwerking: Verwerking): RegisterOmgeving {
  const shared = sharedBy(register);
  const verschreven = verschrevenVelden(register, verwerking);
  const mist = (verwerking.notatie === 'tabel' ? missedAt(register).get(verwerking) : undefined) ?? none;
  if (verschreven.length === 0 && mist.length === 0) return shared;
  const key = [shared.key, mist.join(), verschreven.join()].join('\n');
  return { ...shared, mist: new Set(mist), verschreven: new Set(verschreven), key };
}

/** The same for a group of verwerkingen of which each has surroundings that mean the same. */
export function omgevingenKey(register: Register, { from, verwerkingen }: VerwerkingGroup): string {
  const { key } = sharedBy(register);
  const to = from + verwerkingen.length;
  const own = ownKeys(register).filter(({ index }) => from <= index && index < to);
  return [key, ...own.map((one) => `${String(one.index - from)} ${one.key}`)].join('\n\n');
}

/** Of the few verwerkingen that do not just have what all share. */
const ownKeys = derived((register: Register) => {
  const shared = sharedBy(register);
  const own: { readonly index: number; readonly key: string }[] = [];
  for (const [index, verwerking] of register.verwerkingen.entries()) {
    const omgeving = omgevingVan(register, verwerking);
    if (omgeving !== shared) own.push({ index, key: omgeving.key });
  }
  return own;
});

const sharedBy = derived((register: Register): RegisterOmgeving => {
  const { hoofd, vorm, verwerkingen } = register;
  const verantwoordelijke = hoofd.verantwoordelijke?.naam?.tekst;
  const noemtBsn = verwerkingen.some(({ base }) => base.bsn !== undefined);
  const key = [hoofd.rol, vorm, noemtBsn ? 'bsn' : '', verantwoordelijke ?? ''].join('\n');
  return { rol: hoofd.rol, vorm, verantwoordelijke, noemtBsn, mist: new Set(), verschreven: new Set(), key };
});

/** The fields that are missed, by the first verwerking without them. */
const missedAt = derived((register: Register): ReadonlyMap<Verwerking, readonly VeldNaam[]> => {
  const missed = new Map<Verwerking, VeldNaam[]>();
  for (const { veld } of veldDefinities) {
    const first = eersteZonder(register, veld);
    if (first) missed.set(first, [...(missed.get(first) ?? []), veld]);
  }
  return missed;
});
