/** One generated verwerking, as a value: the registers and Bijlage 1 write it in their own ways. */
import type { Chance } from './chance.ts';
import { betrokkenen, bijzondere, gegevens, gronden, handelingen, momenten, ontvangers, werkvelden } from './words.ts';

export interface GeneratedVerwerking {
  readonly id: string;
  readonly naam: string;
  readonly domein: string;
  readonly doelen: readonly { readonly doel: string; readonly grondslag: string }[];
  readonly betrokkenen: readonly string[];
  readonly persoonsgegevens: readonly string[];
  readonly bijzondere: readonly { readonly categorie: string; readonly uitzondering: string }[];
  /** The provision on which its use rests; undefined where it is not used. */
  readonly bsn: string | undefined;
  /** Undefined where the register says nothing of it: one of the faults that are found. */
  readonly bewaartermijn: { readonly jaren: number; readonly vanaf: string } | undefined;
  readonly ontvangers: readonly string[];
  readonly dpia: string | undefined;
}

/** Share of the verwerkingen in which something is wrong. */
const FAULTY = 0.06;

export function generateVerwerking(chance: Chance, index: number): GeneratedVerwerking {
  const veld = chance.pick(werkvelden);
  const nummer = String(index + 1);
  const doelen = chance.some(veld.doelen, 1, 2).map((doel) => {
    const [label, avg] = chance.pick(gronden);
    const wet = chance.pick(veld.grondslagen);
    return { doel, grondslag: chance.happens(0.5) ? `${avg}; ${wet}` : `${label}, ${avg} jo. ${wet}` };
  });
  return {
    id: `${veld.prefix}-${nummer.padStart(5, '0')}`,
    naam: `${chance.pick(handelingen)} ${chance.pick(veld.onderwerpen)} in wijk ${nummer}`,
    domein: veld.domein,
    doelen: chance.happens(FAULTY) ? doelen.map(({ doel }) => ({ doel, grondslag: 'zie het beleidsplan' })) : doelen,
    betrokkenen: chance.some(betrokkenen, 1, 4),
    persoonsgegevens: chance.some(gegevens, 3, 7),
    bijzondere: chance.happens(0.35)
      ? chance.some(bijzondere, 1, 2).map(([categorie, uitzondering]) => ({ categorie, uitzondering }))
      : [],
    bsn: chance.happens(0.6) ? veld.bsn : undefined,
    bewaartermijn: chance.happens(FAULTY)
      ? undefined
      : { jaren: chance.pick([1, 2, 5, 7, 10, 15, 20]), vanaf: chance.pick(momenten) },
    ontvangers: chance.some(ontvangers, 0, 3),
    dpia: chance.happens(0.3) ? `2025-0${String(chance.between(1, 9))}-01` : undefined,
  };
}
