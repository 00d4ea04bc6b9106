/** Which rows are of one verwerking: rows with one kenmerk, with one name after another, or that go on with the row above. */
import { foldName } from '../../model/verwerking/velden.ts';
import { celtekst } from './brontabel.ts';
import { plat } from './celdelen.ts';
import type { Bronrij } from './plaatsing.ts';

/** Fields of which one verwerking has one value: where these differ, rows with one name are two verwerkingen. */
const SINGLE: ReadonlySet<string> = new Set(['afdeling', 'domein', 'bewaartermijn.termijn']);

interface Groep {
  readonly rijen: Bronrij[];
  readonly naam: string;
  readonly gevuld: number;
  /** What its rows say in fields of one value. */
  readonly enkel: Map<string, string>;
}

export function groepeer(rijen: readonly Bronrij[]): readonly (readonly Bronrij[])[] {
  const groups: Groep[] = [];
  const byId = new Map<string, Groep[]>();
  for (const rij of rijen) {
    const id = valueOf(rij, 'id');
    const naam = foldName(valueOf(rij, 'naam'));
    const last = groups.at(-1);
    const own = byId.get(id)?.find((group) => naam === '' || group.naam === '' || naam === group.naam);
    const joined = own ?? (last && id === '' && goesOn(rij, last, naam) ? last : undefined);
    const group: Groep = joined ?? { rijen: [], naam, gevuld: rij.gevuld, enkel: new Map() };
    group.rijen.push(rij);
    for (const { doel } of rij.plaatsingen) if (SINGLE.has(doel)) group.enkel.set(doel, valueOf(rij, doel));
    if (joined) continue;
    groups.push(group);
    // One kenmerk may be given to two verwerkingen by mistake: then the names differ.
    if (id !== '') byId.set(id, [...(byId.get(id) ?? []), group]);
  }
  return groups.map((group) => group.rijen);
}

function goesOn(rij: Bronrij, group: Groep, naam: string): boolean {
  if (naam !== '') return naam === group.naam && agrees(rij, group);
  // Without a name: at most half as full as the row that it goes on with.
  return group.naam !== '' && rij.gevuld * 2 <= group.gevuld;
}

function agrees({ plaatsingen }: Bronrij, { enkel }: Groep): boolean {
  return plaatsingen.every(({ doel, cel }) => {
    const there = SINGLE.has(doel) ? enkel.get(doel) : undefined;
    return there === undefined || there === plat(celtekst(cel));
  });
}

function valueOf({ plaatsingen }: Bronrij, doel: string): string {
  const found = plaatsingen.find((one) => one.doel === doel);
  return found ? plat(celtekst(found.cel)) : '';
}
