/**
 * Where a column of a source may go: a field of a verwerking, a part of one, the head of the register, a category
 * that the column says yes or no to, or `toelichting`, where what has no place of its own is kept with its name.
 */
import { recogniseVeld } from '../../model/verwerking/velden.ts';
import type { VeldNaam } from '../../model/verwerking/velddefinities.ts';

/** A field, or a part of one behind a point: `bewaartermijn.vanaf`. */
export type Doelveld = string;

/** The parts of the fields that have parts, the first being what the field is without them. */
export const delenVan: Readonly<Record<string, readonly string[]>> = {
  doelen: ['doel', 'grondslag'],
  'bijzondere-persoonsgegevens': ['categorie', 'uitzondering'],
  'strafrechtelijke-gegevens': ['categorie', 'grondslag'],
  bsn: ['verwerkt', 'van', 'grondslag'],
  bewaartermijn: ['termijn', 'vanaf', 'bron'],
  verwerkers: ['naam', 'overeenkomst', 'tot'],
  'gezamenlijk-verantwoordelijken': ['naam', 'regeling'],
  doorgifte: ['land', 'waarborg'],
  dpia: ['nodig', 'uitgevoerd'],
};

/** The fields in the order in which a register is written. */
export const veldvolgorde: readonly VeldNaam[] = [
  'id',
  'naam',
  'protocolnaam',
  'domein',
  'afdeling',
  'doelen',
  'betrokkenen',
  'persoonsgegevens',
  'bijzondere-persoonsgegevens',
  'strafrechtelijke-gegevens',
  'bsn',
  'bewaartermijn',
  'ontvangers',
  'verwerkers',
  'gezamenlijk-verantwoordelijken',
  'doorgifte',
  'beveiliging',
  'systemen',
  'herkomst',
  'geautomatiseerde-besluitvorming',
  'dpia',
  'afhankelijkheidsrelatie',
  'toelichting',
];

/** Fields that hold a list of words. */
export const lijstvelden: ReadonlySet<Doelveld> = new Set([
  ...(['protocolnaam', 'betrokkenen', 'persoonsgegevens', 'ontvangers', 'beveiliging', 'systemen'] as const),
  ...(['herkomst', 'toelichting', 'bsn.van', 'verwerkers.naam', 'gezamenlijk-verantwoordelijken.naam'] as const),
  'bijzondere-persoonsgegevens.categorie',
  'strafrechtelijke-gegevens.categorie',
]);

/** Fields of which a line is an item, and a comma or semicolon belongs to the text. */
export const regelvelden: ReadonlySet<Doelveld> = new Set([
  ...(['doelen.doel', 'doelen.grondslag', 'bijzondere-persoonsgegevens.uitzondering'] as const),
  ...(['strafrechtelijke-gegevens.grondslag', 'verwerkers.overeenkomst', 'verwerkers.tot'] as const),
  ...(['gezamenlijk-verantwoordelijken.regeling', 'doorgifte.land', 'doorgifte.waarborg'] as const),
]);

export const hoofdvelden = [
  'hoofd.verantwoordelijke.naam',
  'hoofd.verantwoordelijke.contact',
  'hoofd.fg.naam',
  'hoofd.fg.contact',
  'hoofd.verwerker.naam',
  'hoofd.verwerker.contact',
  'hoofd.rol',
] as const;
export type Hoofdveld = (typeof hoofdvelden)[number];

/** What a column is left out by, in a mapping that a person wrote. */
export const WEGLATEN = 'weglaten';
const VLAG = /^(bijzondere-persoonsgegevens|strafrechtelijke-gegevens) = (\S.*)$/;

/** All fields that hold something of a verwerking, in the order in which they are written. */
export const verwerkingsvelden: readonly Doelveld[] = veldvolgorde.flatMap((veld) =>
  // A dpia is one answer where nothing says of what; the other fields are their first part by themselves.
  [...(veld === 'dpia' ? ['dpia'] : []), ...(delenVan[veld]?.map((deel) => `${veld}.${deel}`) ?? [veld])],
);
const known: ReadonlySet<string> = new Set([...verwerkingsvelden, ...hoofdvelden, WEGLATEN]);

/** The category that a yes-or-no column is about; undefined for a column of another kind. */
export function vlagOf(doel: Doelveld): { readonly veld: Doelveld; readonly categorie: string } | undefined {
  const found = VLAG.exec(doel);
  return found ? { veld: `${found[1] ?? ''}.categorie`, categorie: found[2] ?? '' } : undefined;
}

export function isHoofdveld(doel: Doelveld): doel is Hoofdveld {
  return hoofdvelden.some((veld) => veld === doel);
}

/** A field as a person writes it: `doel` and `grondslag`, a field with parts by itself, or in full. */
export function doelveldOf(words: string): Doelveld | undefined {
  const bare = words.trim();
  if (known.has(bare) || VLAG.test(bare)) return bare;
  return doelveldVan(recogniseVeld(bare)?.velden ?? []);
}

function doelveldVan(velden: readonly VeldNaam[]): Doelveld | undefined {
  const [first, second] = velden;
  if (first === undefined) return undefined;
  // A column that holds two fields keeps its name: the reader of registers takes such a value apart.
  if (second !== undefined) return `${kort(first)} en ${kort(second)}`;
  if (first === 'grondslag') return 'doelen.grondslag';
  if (first === 'dpia') return 'dpia';
  const [part] = delenVan[first] ?? [];
  return part === undefined ? first : `${first}.${part}`;
}

function kort(veld: VeldNaam): string {
  return veld === 'doelen' ? 'doel' : veld;
}

/** Whether a field is two fields in one. */
export function isSamengevoegd(doel: Doelveld): boolean {
  return doel.includes(' en ') && vlagOf(doel) === undefined;
}

/** The fields of the model that a target fills. */
export function veldnamenOf(doel: Doelveld): readonly string[] {
  const vlag = vlagOf(doel);
  if (vlag) return [vlag.veld.slice(0, vlag.veld.indexOf('.'))];
  if (isHoofdveld(doel) || doel === WEGLATEN) return [];
  if (doel === 'doelen.grondslag') return ['grondslag'];
  if (isSamengevoegd(doel)) return recogniseVeld(doel)?.velden ?? [];
  return [doel.split('.', 1)[0] ?? doel];
}
