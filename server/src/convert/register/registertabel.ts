/** A register as one table: a row for each verwerking, a column for each part of a field that it uses. */
import { lijstdelen, regeldelen, GEEN_ITEM } from './celdelen.ts';
import { tekstcel } from './brontabel.ts';
import type { Registerinhoud, Velden } from './inhoud.ts';
import {
  hoofdvelden,
  lijstvelden,
  regelvelden,
  verwerkingsvelden,
  isSamengevoegd,
  type Doelveld,
} from './kolomdoelen.ts';
import { BINNEN } from './veldwaarden.ts';

export interface Registertabel {
  readonly koppen: readonly string[];
  readonly rijen: readonly (readonly string[])[];
}

/** How a column is called; read back, it is the same field. */
export const kolomkop: Readonly<Record<Doelveld, string>> = {
  id: 'Kenmerk',
  naam: 'Verwerking',
  protocolnaam: 'Naam in protocol',
  domein: 'Domein',
  afdeling: 'Afdeling',
  'doelen.doel': 'Doel',
  'doelen.grondslag': 'Grondslag',
  betrokkenen: 'Categorieën betrokkenen',
  persoonsgegevens: 'Persoonsgegevens',
  'bijzondere-persoonsgegevens.categorie': 'Bijzondere persoonsgegevens',
  'bijzondere-persoonsgegevens.uitzondering': 'Bijzondere persoonsgegevens: uitzondering',
  'strafrechtelijke-gegevens.categorie': 'Strafrechtelijke gegevens',
  'strafrechtelijke-gegevens.grondslag': 'Strafrechtelijke gegevens: grondslag',
  'bsn.verwerkt': 'BSN',
  'bsn.van': 'BSN: van',
  'bsn.grondslag': 'BSN: grondslag',
  'bewaartermijn.termijn': 'Bewaartermijn',
  'bewaartermijn.vanaf': 'Bewaartermijn: vanaf',
  'bewaartermijn.bron': 'Bewaartermijn: bron',
  ontvangers: 'Ontvangers',
  'verwerkers.naam': 'Verwerkers',
  'verwerkers.overeenkomst': 'Verwerkers: overeenkomst',
  'verwerkers.tot': 'Verwerkers: tot',
  'gezamenlijk-verantwoordelijken.naam': 'Gezamenlijk verantwoordelijken',
  'gezamenlijk-verantwoordelijken.regeling': 'Gezamenlijk verantwoordelijken: regeling',
  'doorgifte.land': 'Doorgifte',
  'doorgifte.waarborg': 'Doorgifte: waarborg',
  beveiliging: 'Beveiliging',
  systemen: 'Systemen',
  herkomst: 'Herkomst',
  'geautomatiseerde-besluitvorming': 'Geautomatiseerde besluitvorming',
  dpia: 'DPIA',
  'dpia.nodig': 'DPIA: nodig',
  'dpia.uitgevoerd': 'DPIA: uitgevoerd',
  afhankelijkheidsrelatie: 'Afhankelijkheidsrelatie',
  toelichting: 'Toelichting',
  'hoofd.verantwoordelijke.naam': 'Verwerkingsverantwoordelijke',
  'hoofd.verantwoordelijke.contact': 'Contact verwerkingsverantwoordelijke',
  'hoofd.fg.naam': 'FG',
  'hoofd.fg.contact': 'Contact FG',
  'hoofd.verwerker.naam': 'Verwerkingsregister: verwerker naam',
  'hoofd.verwerker.contact': 'Verwerkingsregister: verwerker contact',
  'hoofd.rol': 'Verwerkingsregister: rol',
};

/** Columns that hold nothing are left out, but for the name; those of one field stand together. */
export function registertabel({ hoofd, verwerkingen }: Registerinhoud): Registertabel {
  const samengevoegd = [...new Set(verwerkingen.flatMap((velden) => [...velden.keys()].filter(isSamengevoegd)))];
  const used = [...verwerkingsvelden, ...samengevoegd].filter(
    (doel) => doel === 'naam' || verwerkingen.some((velden) => velden.has(doel)),
  );
  const hoofdUsed = hoofdvelden.filter((veld) => hoofd.has(veld));
  return {
    koppen: [...used, ...hoofdUsed].map((doel) => kolomkop[doel] ?? doel),
    rijen: verwerkingen.map((velden) => [
      ...used.map((doel) => celVan(velden, doel)),
      ...hoofdUsed.map((veld) => hoofd.get(veld) ?? ''),
    ]),
  };
}

/** A cell from which the same values are read: a line for each, with a bullet where it could be taken for several. */
function celVan(velden: Velden, doel: Doelveld): string {
  const values = velden.get(doel) ?? [];
  const [first = ''] = values;
  if (!lijstvelden.has(doel) && !regelvelden.has(doel)) return first;
  const items = regelvelden.has(doel) ? regels(values) : values;
  const lines = items.map((item) => (item === '' ? GEEN_ITEM : item));
  const plain = lines.join('\n');
  const read = regelvelden.has(doel) ? regeldelen(tekstcel(plain)) : lijstdelen(tekstcel(plain));
  const isSame = read.length === items.length && read.every((item, index) => item === items[index]);
  return isSame ? plain : lines.map((line) => `• ${line}`).join('\n');
}

/** Several grounds of one purpose are lines; of several purposes each has its own line. */
function regels(values: readonly string[]): string[] {
  return values.length === 1 ? (values[0] ?? '').split(BINNEN) : values.map((value) => value.replaceAll(BINNEN, '; '));
}
