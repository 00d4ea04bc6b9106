/** Suggestions in a register in YAML: fields that the verwerking lacks, and values that a field takes. */
import { domeinen } from '../../knowledge/domein.ts';
import { gegevensCategorieen, type GegevensSoort } from '../../knowledge/gegevenscategorieen.ts';
import { yamlTekst } from '../../model/edit/yamlTekst.ts';
import { verwerkingSchema } from '../../model/schema.ts';
import { omschrijvingVan } from '../../model/schemadelen.ts';
import { recogniseVeld } from '../../model/verwerking/velden.ts';
import type { VeldNaam } from '../../model/verwerking/velddefinities.ts';
import type { Tekst, Verwerking } from '../../model/verwerking/verwerking.ts';
import type { Span } from '../../text/span.ts';
import type { Dossier } from '../../workspace/dossier.ts';
import type { Wetgeving } from './bepalingen.ts';
import { grondenVoor } from './gronden.ts';
import { nietInRegister, protocolnaamVan } from './namen.ts';
import { withoutRepeats, type Suggestion } from './suggestion.ts';
import type { Sleutelplek, Waardeplek } from './yamlplek.ts';

/** Columns of the keys of a verwerking: in a list, or at the root of a file of its own. */
export function sleutelsVoor({ span, sleutels }: Sleutelplek): Suggestion[] {
  const known = new Set(sleutels.flatMap((sleutel) => recogniseVeld(sleutel)?.velden ?? []));
  return Object.entries(verwerkingSchema.shape).flatMap(([naam, field]): Suggestion[] => {
    const velden = recogniseVeld(naam)?.velden ?? [];
    if (velden.some((veld) => known.has(veld)) || sleutels.includes(naam)) return [];
    const detail = omschrijvingVan(field);
    return [{ label: naam, kind: 'veld', span, newText: `${naam}: `, ...(detail === undefined ? {} : { detail }) }];
  });
}

export interface Waarden {
  readonly dossier: Dossier;
  readonly verwerkingen: readonly Verwerking[];
  /** The verwerking around the place, as far as it can be read. */
  readonly eigen: Verwerking | undefined;
  readonly wetgeving: Wetgeving;
}

const KEUZES: Readonly<Record<string, readonly string[]>> = {
  domein: domeinen,
  bsn: ['ja', 'nee'],
  verwerkt: ['ja', 'nee'],
  nodig: ['ja', 'nee'],
  rol: ['verantwoordelijke', 'verwerker'],
  doorgifte: ['geen'],
  'geautomatiseerde-besluitvorming': ['ja', 'nee'],
};

const CATEGORIEEN: Partial<Record<VeldNaam, readonly GegevensSoort[]>> = {
  persoonsgegevens: ['gewoon', 'identificatienummer'],
  'bijzondere-persoonsgegevens': ['bijzonder'],
  'strafrechtelijke-gegevens': ['strafrechtelijk'],
};

/** Keys within a field of special data that name the category. */
const CATEGORIE = /^categorie$/i;

export function waardenVoor(plek: Waardeplek, waarden: Waarden): Suggestion[] {
  const { sleutel, span, inFlow, geheel, eerder } = plek;
  // In the middle of a text only a citation can be continued.
  if (!geheel) return [];
  const velden = recogniseVeld(sleutel)?.velden ?? [];
  const make = (tekst: string, detail?: string): Suggestion => ({
    ...{ label: tekst, kind: 'waarde', span, newText: yamlTekst(tekst, inFlow) },
    ...(detail === undefined ? {} : { detail }),
  });
  const keuzes = (KEUZES[sleutel.toLowerCase()] ?? []).map((keuze) => make(keuze));
  const gronden = velden.includes('grondslag')
    ? grondenVoor(span, waarden.eigen?.domein?.domein, waarden.wetgeving).map((one) => ({
        ...one,
        newText: yamlTekst(one.newText, inFlow),
      }))
    : [];
  const namen = velden.includes('protocolnaam') || velden.includes('naam') ? open(waarden, span, inFlow) : [];
  const bekend = velden
    .flatMap((veld) => gebruikt(veld, waarden))
    .filter((tekst) => !eerder.includes(tekst))
    .map((tekst) => make(tekst, 'elders in dit register'));
  const soorten = CATEGORIE.test(sleutel)
    ? (['bijzonder', 'strafrechtelijk'] as const)
    : velden.flatMap((veld) => CATEGORIEEN[veld] ?? []);
  return withoutRepeats([
    ...keuzes,
    ...gronden,
    ...namen,
    ...categorieen(soorten).map((tekst) => make(tekst)),
    ...bekend,
  ]);
}

function open({ dossier }: Waarden, span: Span, inFlow: boolean): Suggestion[] {
  return nietInRegister(dossier).map((rij) => {
    const naam = protocolnaamVan(rij);
    return { label: naam, kind: 'naam', detail: 'staat in het protocol', span, newText: yamlTekst(naam, inFlow) };
  });
}

function categorieen(soorten: readonly GegevensSoort[]): string[] {
  if (soorten.length === 0) return [];
  const none = soorten.includes('gewoon') ? [] : ['geen'];
  const named = Object.values(gegevensCategorieen).filter(({ soort }) => soorten.includes(soort));
  return [...none, ...named.map(({ naam }) => naam)];
}

const LIJSTEN: Partial<Record<VeldNaam, (verwerking: Verwerking) => readonly Tekst[]>> = {
  betrokkenen: ({ betrokkenen }) => betrokkenen,
  persoonsgegevens: ({ persoonsgegevens }) => persoonsgegevens,
  ontvangers: ({ ontvangers }) => ontvangers,
  verwerkers: ({ verwerkers }) => verwerkers.map(({ naam }) => naam),
  afdeling: ({ overig }) => overig.get('afdeling') ?? [],
  systemen: ({ overig }) => overig.get('systemen') ?? [],
  beveiliging: ({ overig }) => overig.get('beveiliging') ?? [],
  herkomst: ({ overig }) => overig.get('herkomst') ?? [],
};

/** A longer value is a sentence about one verwerking. */
const LONGEST_VALUE = 60;
const MOST_VALUES = 100;

/** What the other verwerkingen say in a field, the most frequent first. */
function gebruikt(veld: VeldNaam, { verwerkingen, eigen }: Waarden): string[] {
  const read = LIJSTEN[veld];
  if (!read) return [];
  const counts = new Map<string, number>();
  const own = new Set(eigen ? read(eigen).map(({ tekst }) => tekst) : []);
  for (const { base } of verwerkingen)
    for (const { tekst } of read(base))
      if (tekst.length <= LONGEST_VALUE && !own.has(tekst)) counts.set(tekst, (counts.get(tekst) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_VALUES)
    .map(([tekst]) => tekst);
}
