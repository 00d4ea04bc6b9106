/** A new protocol and a new register of one set of model entries, so that the two say the same. */
import type { Kennis } from '../../knowledge/kennis.ts';
import { protocolTekst } from './protocol.ts';
import { registerTekst } from './register.ts';
import { modellen, type Domeinmodel, type NieuwDomein } from './modellen.ts';
import { grondslagen, type Schrijver } from './schrijver.ts';

export const nieuweSoorten = ['protocol', 'register', 'beide'] as const;
export type NieuweSoort = (typeof nieuweSoorten)[number];

export interface NieuwVerzoek {
  readonly soort: NieuweSoort;
  /** Each once, in the order in which they are to stand. */
  readonly domeinen: readonly NieuwDomein[];
  /** The name of the gemeente, as `isGemeentenaam` takes it. */
  readonly gemeente: string;
  /** The year in the title of the protocol. */
  readonly jaar: string;
}

export interface NieuwBestand {
  readonly naam: string;
  readonly tekst: string;
}

/** Whether a text can be the name of a gemeente: letters, with what joins them. */
export function isGemeentenaam(text: string): boolean {
  return /^['’]?\p{L}[\p{L}\p{M}'’() -]{0,59}$/u.test(text) && !/\s$|\s\s/.test(text);
}

export function maakNieuw({ soort, domeinen, gemeente, jaar }: NieuwVerzoek, { catalogus }: Kennis): NieuwBestand[] {
  const gekozen = domeinen.map((domein): Domeinmodel => modellen[domein]);
  const schrijver: Schrijver = { gemeente, jaar, noem: (bepalingen) => grondslagen(catalogus, bepalingen) };
  const protocol = { naam: 'protocol.md', tekst: protocolTekst(gekozen, schrijver) };
  const register = { naam: 'register.yaml', tekst: registerTekst(gekozen, schrijver) };
  if (soort === 'beide') return [protocol, register];
  return [soort === 'protocol' ? protocol : register];
}
