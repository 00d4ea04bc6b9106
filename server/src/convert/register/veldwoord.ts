/** What the fields of a register are called in words that its reader knows: those of the heads of a table. */
import { isSamengevoegd, vlagOf, WEGLATEN, type Doelveld } from './kolomdoelen.ts';
import { kolomkop } from './registertabel.ts';

/** `Bewaartermijn: vanaf` for `bewaartermijn.vanaf`; a field that we do not know is called as it is written. */
export function veldwoord(doel: Doelveld): string {
  if (doel === WEGLATEN) return 'Niet overnemen';
  const vlag = vlagOf(doel);
  if (vlag) return `${veldwoord(vlag.veld)}: ${vlag.categorie}`;
  if (isSamengevoegd(doel)) return doel.slice(0, 1).toUpperCase() + doel.slice(1);
  return Object.hasOwn(kolomkop, doel) ? (kolomkop[doel] ?? doel) : doel;
}
