/** A verwerking as it was understood, as the values of its fields: from a row of Bijlage 1 to the register. */
import { celtekst } from '../../model/edit/celtekst.ts';
import type { Verwerking } from '../../model/verwerking/verwerking.ts';
import type { VeldNaam } from '../../model/verwerking/velddefinities.ts';
import type { Velden } from './inhoud.ts';
import type { Doelveld } from './kolomdoelen.ts';

/** Fields that are kept in one text, as a cell has it. */
const EEN_TEKST: readonly (readonly [VeldNaam, Doelveld])[] = [
  ['bsn', 'bsn.verwerkt'],
  ['bewaartermijn', 'bewaartermijn.termijn'],
];
const OVERIG: readonly VeldNaam[] = [
  ...(['afdeling', 'beveiliging', 'systemen', 'herkomst', 'geautomatiseerde-besluitvorming', 'dpia'] as const),
  ...(['afhankelijkheidsrelatie', 'toelichting'] as const),
];

export function veldenUit(verwerking: Verwerking): Velden {
  const { id, naam, domein, doelen, betrokkenen, persoonsgegevens, ontvangers, bijzondere, overig } = verwerking;
  const { protocolnamen, strafrechtelijke, verwerkers, gezamenlijken } = verwerking;
  const velden = new Map<Doelveld, readonly string[]>([
    ['id', [id?.tekst ?? '']],
    ['naam', [naam?.tekst ?? '']],
    ['protocolnaam', protocolnamen.map(({ tekst }) => tekst)],
    ['domein', [domein?.domein ?? '']],
    ['doelen.doel', doelen.map(({ doel }) => doel?.tekst ?? '')],
    ['doelen.grondslag', doelen.map(({ grondslag }) => grondslag?.tekst.tekst ?? '')],
    ['betrokkenen', betrokkenen.map(({ tekst }) => tekst)],
    ['persoonsgegevens', persoonsgegevens.map(({ tekst }) => tekst)],
    ['bijzondere-persoonsgegevens.categorie', bijzondere.map(({ categorie }) => categorie.tekst)],
    ['bijzondere-persoonsgegevens.uitzondering', bijzondere.map(({ uitzondering }) => uitzondering?.tekst.tekst ?? '')],
    ['strafrechtelijke-gegevens.categorie', strafrechtelijke.map(({ categorie }) => categorie.tekst)],
    [
      'strafrechtelijke-gegevens.grondslag',
      strafrechtelijke.map(({ uitzondering }) => uitzondering?.tekst.tekst ?? ''),
    ],
    ...EEN_TEKST.map(([veld, doel]) => [doel, [celtekst(verwerking, [veld])]] as const),
    ['ontvangers', ontvangers.map(({ tekst }) => tekst)],
    ['verwerkers.naam', verwerkers.map((one) => one.naam.tekst)],
    ['gezamenlijk-verantwoordelijken.naam', gezamenlijken.map((one) => one.naam.tekst)],
    ['doorgifte.land', (overig.get('doorgifte') ?? []).map(({ tekst }) => tekst)],
    ...OVERIG.map((veld) => [veld, (overig.get(veld) ?? []).map(({ tekst }) => tekst)] as const),
  ]);
  return new Map([...velden].filter(([, items]) => items.some((item) => item !== '')));
}
