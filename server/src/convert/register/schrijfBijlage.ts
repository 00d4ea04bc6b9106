/** Bijlage 1 of a protocol from the register: a Markdown table with a row for each verwerking, under its domein. */
import { celtekst, domeinKop } from '../../model/edit/celtekst.ts';
import { bijlageKolommen, bijlageRij } from '../../model/edit/bijlage.ts';
import type { Verwerking } from '../../model/verwerking/verwerking.ts';

export function schrijfBijlage(verwerkingen: readonly Verwerking[]): string {
  const heads = bijlageKolommen.map(([kop]) => kop);
  const groups = new Map<string, Verwerking[]>();
  for (const one of verwerkingen) {
    const key = one.domein ? domeinKop[one.domein.domein] : '';
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const rows = [...groups].flatMap(([kop, group]) => [
    ...(groups.size > 1 ? [bijlageRij([kop === '' ? domeinKop.algemeen : kop, ...heads.slice(1).map(() => '')])] : []),
    ...group.map((one) => bijlageRij(bijlageKolommen.map(([, velden]) => celtekst(one, velden)))),
  ]);
  const lines = ['## Bijlage 1 Verwerkingen', '', bijlageRij(heads), bijlageRij(heads.map(() => '---')), ...rows, ''];
  return lines.join('\n');
}
