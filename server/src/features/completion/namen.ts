/** The names of verwerkingen on one side of a dossier that the other side does not have yet. */
import { derived } from '../../text/derived.ts';
import type { Verwerking } from '../../model/verwerking/verwerking.ts';
import { protocollenVan, registersVan, type Dossier } from '../../workspace/dossier.ts';
import { vouwNaam } from '../../workspace/koppeling.ts';

interface Namen {
  /** As the protocol is to call it. */
  readonly naam: string;
  readonly gevouwen: readonly string[];
}

const namenVan = derived(({ naam, protocolnamen }: Verwerking): Namen | undefined => {
  const all = [...protocolnamen, ...(naam ? [naam] : [])].map(({ tekst }) => tekst.replace(/\s+/g, ' ').trim());
  const first = all[0];
  return first === undefined || first === '' ? undefined : { naam: first, gevouwen: all.map(vouwNaam) };
});

/** Verwerkingen of the registers that no table of a protocol lists. */
export function nietInProtocol(dossier: Dossier): Verwerking[] {
  return without(
    registersVan(dossier).flatMap(({ inhoud }) => inhoud.verwerkingen),
    protocollenVan(dossier).map(({ inhoud }) => bekendIn(inhoud.verwerkingen)),
  );
}

/** Rows of the tables of protocols that no register has. */
export function nietInRegister(dossier: Dossier): Verwerking[] {
  return without(
    protocollenVan(dossier).flatMap(({ inhoud }) => inhoud.verwerkingen),
    registersVan(dossier).map(({ inhoud }) => bekendIn(inhoud.verwerkingen)),
  );
}

/** As it is called in a protocol; empty for one without a name. */
export function protocolnaamVan({ base }: Verwerking): string {
  return namenVan(base)?.naam ?? '';
}

/** Every name of a verwerking, as names are compared. */
export function gevouwenNamen({ base }: Verwerking): readonly string[] {
  return namenVan(base)?.gevouwen ?? [];
}

/** The names in one document: gathered once for as long as it stays the same. */
const bekendIn = derived((verwerkingen: readonly Verwerking[]): ReadonlySet<string> => {
  const known = new Set<string>();
  for (const one of verwerkingen) for (const naam of gevouwenNamen(one)) known.add(naam);
  return known;
});

function without(verwerkingen: readonly Verwerking[], known: readonly ReadonlySet<string>[]): Verwerking[] {
  return verwerkingen.filter((one) => {
    const namen = gevouwenNamen(one);
    return namen.length > 0 && !namen.some((naam) => known.some((names) => names.has(naam)));
  });
}
