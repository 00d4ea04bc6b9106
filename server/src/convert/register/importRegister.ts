/** From the tables of a source to a register in YAML, and what the user is told of it. */
import { foldName } from '../../model/verwerking/velden.ts';
import type { Geweigerd, Imported, ImportOptions, Weggelaten } from '../importer.ts';
import { renamed } from '../importer.ts';
import { celtekst, type Bron } from './brontabel.ts';
import type { Hoofdveld } from './kolomdoelen.ts';
import { leesKolommen, schrijfKolommen } from './kolommenbestand.ts';
import type { Kolomkeuze, Tabelkop } from './kopregel.ts';
import { schrijfRegister } from './schrijfYaml.ts';
import { cellenVan, leesTabellen, type Tabelinhoud } from './tabelinhoud.ts';
import { bewaardeCellen } from './veldwaarden.ts';
import { veldwoord } from './veldwoord.ts';
import { ontbrekendeWoorden } from './woordcontrole.ts';

const GEEN_TABEL =
  'wij vinden geen tabel van verwerkingen: geen rij met namen van kolommen zoals Verwerking, Doel en Bewaartermijn. Geef de kolommen zulke namen, of zeg zelf welke kolom welk veld is (op de opdrachtregel met --kolommen).';
/** How many columns a remark names. */
const MOST_NAMES = 12;

/** What a kind of source says of itself, before what the user says. */
export interface Bronkennis {
  readonly namen?: Kolomkeuze;
  readonly rol?: 'verwerker' | undefined;
}

export function importeerTabellen(
  bron: Bron,
  filename: string,
  options: ImportOptions,
  { namen = new Map(), rol }: Bronkennis = {},
): Imported | Geweigerd {
  const chosen: Kolomkeuze | Geweigerd = options.kolommen === undefined ? new Map() : leesKolommen(options.kolommen);
  if ('reden' in chosen) return chosen;
  const found = leesTabellen(bron, new Map([...namen, ...chosen]), rol);
  if (found.koppen.length === 0) return { reden: GEEN_TABEL };
  if (found.groepen.length === 0) return { reden: 'de tabel van verwerkingen heeft geen rijen met inhoud.' };
  const written = schrijfRegister(found.inhoud);
  const elders = found.elders.flatMap(cellenVan);
  const weggelaten: Weggelaten[] = [
    ...elders.map((one) => ({ ...one, reden: 'staat in een tabel zonder verwerkingen' })),
    ...bron.restanten.map((one) => ({ ...one, reden: 'staat buiten de tabel van verwerkingen' })),
    ...found.geplaatst.flatMap((one) => one.weggelaten),
    ...verlies(found, written.items),
  ];
  const gelezen = found.geplaatst.reduce((sum, one) => sum + one.gelezen, elders.length + bron.restanten.length);
  return {
    soort: 'register',
    text: written.text,
    filename: renamed(filename, '.yaml'),
    samenvatting: {
      eenheid: 'cellen',
      gelezen,
      geplaatst: gelezen - weggelaten.length,
      weggelaten,
      opmerkingen: [...bron.opmerkingen, ...opmerkingenOver(found)],
    },
    vragen: vragenOver(found.koppen),
    kolommen: kolommenIn(found.koppen),
    ...(options.bewaarKolommen === true ? { naast: [kolommenbestand(found.koppen, filename)] } : {}),
  };
}

/** Each name once: columns of the same name are one in a mapping. */
function kolommenIn(koppen: readonly Tabelkop[]): { naam: string; doel: string }[] {
  const named = new Map<string, { naam: string; doel: string }>();
  for (const { naam, doel } of koppen.flatMap(({ kolommen }) => kolommen))
    if (naam !== '' && !named.has(foldName(naam))) named.set(foldName(naam), { naam, doel });
  return [...named.values()];
}

/** Words that do not stand in the result: none, unless we are mistaken; and then they are told. */
function verlies({ groepen, inhoud }: Tabelinhoud, items: readonly string[]): Weggelaten[] {
  const eenHoofd = new Set<Hoofdveld>(inhoud.hoofd.keys());
  return groepen.flatMap((group, index) => {
    const texts = bewaardeCellen(group, eenHoofd).map(celtekst);
    const item = items[index] ?? '';
    // Several rows repeat each other, and what they repeat is said once: then each word is looked for once.
    const missing = ontbrekendeWoorden(texts, item, group.length > 1);
    const waar = group[0]?.waar ?? '';
    return missing.length === 0
      ? []
      : [{ tekst: missing.join(' '), waar, reden: 'niet teruggevonden in het resultaat' }];
  });
}

function opmerkingenOver({ koppen, samen, groepen }: Tabelinhoud): string[] {
  const placed = koppen.flatMap(({ kolommen }) => kolommen.filter(({ herkend, naam }) => herkend && naam !== ''));
  const zonder = samen.flatMap(({ zonderVeld }) => zonderVeld);
  const columns = [...new Set(zonder.map(({ kolom }) => `‘${kolom}’`))];
  const rows = groepen.reduce((sum, group) => sum + group.length, 0);
  return [
    `Kolommen: ${[...new Set(placed.map(({ naam, doel }) => `‘${naam}’ is ‘${veldwoord(doel)}’`))].join('; ')}.`,
    ...(rows > groepen.length ? [`${String(rows)} rijen zijn samen ${String(groepen.length)} verwerkingen.`] : []),
    ...(columns.length > 0
      ? [`${zonderVeldTekst(zonder.length)} met kolomnaam in de toelichting: ${named(columns)}.`]
      : []),
  ];
}

function zonderVeldTekst(count: number): string {
  return count === 1 ? '1 cel zonder eigen veld staat' : `${String(count)} cellen zonder eigen veld staan`;
}

function named(columns: readonly string[]): string {
  const more = columns.length - MOST_NAMES;
  return columns.slice(0, MOST_NAMES).join(', ') + (more > 0 ? ` en nog ${String(more)}` : '');
}

function vragenOver(koppen: readonly Tabelkop[]): string[] {
  const doelen = new Set(koppen.flatMap(({ kolommen }) => kolommen.map(({ doel }) => doel)));
  return doelen.has('naam')
    ? []
    : [
        'Welke kolom geeft de naam van de verwerking? Zeg zelf welke kolom dat is (op de opdrachtregel met --kolommen).',
      ];
}

function kolommenbestand(koppen: readonly Tabelkop[], filename: string): { filename: string; text: string } {
  const kolommen = koppen.flatMap((kop) => kop.kolommen);
  return { filename: renamed(filename, '.kolommen.yml'), text: schrijfKolommen(kolommen, filename) };
}
