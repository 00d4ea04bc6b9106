/**
 * From the source of a verwerking to the verwerking: every short and long form that registers use
 * becomes the one form that rules ask.
 */
import type { Kennis } from '../../knowledge/kennis.ts';
import { parseBewaartermijn } from '../../knowledge/bewaartermijn/bewaartermijn.ts';
import { parseDomein } from '../../knowledge/domein.ts';
import { parseJaNee } from '../../knowledge/jaNee.ts';
import { emptySpan, type Span } from '../../text/span.ts';
import { spanIn } from '../../text/reading.ts';
import type { DataNode, Located } from '../../syntax/tree.ts';
import type { Bron } from './bron.ts';
import { GelezenVerwerking } from './gelezen.ts';
import { leesGrondslag, splitDoelGrondslag } from './grondslag.ts';
import { isLeeg, isRecord, itemsVan, leesLijst, leesTekst, leesTeksten, onder } from './lees.ts';
import type { VeldNaam } from './velddefinities.ts';
import type {
  BewaartermijnVeld,
  BijzonderGegeven,
  BsnVeld,
  Doel,
  DomeinAanwijzing,
  Gezamenlijke,
  Notatie,
  Tekst,
  VeldPlaats,
  Verwerker,
  Verwerking,
} from './verwerking.ts';

export interface Omgeving {
  readonly soort: Verwerking['soort'];
  readonly notatie: Notatie;
  /** What the surroundings say of the domein: a sub-heading, the title. */
  readonly domein: DomeinAanwijzing | undefined;
  /** The name where a heading gives it and no field does. */
  readonly naam: Tekst | undefined;
}

/** What tells a verwerking from others. */
export type Naamgeving = Pick<Verwerking, 'span' | 'kop' | 'id' | 'naam' | 'protocolnamen' | 'domein' | 'onbekend'>;

/** What tells a verwerking from others: a small part of what there is to read. */
export function lowerNaamgeving(bron: Bron, omgeving: Omgeving): Naamgeving {
  const waarde = valuesOf(bron);
  const naam = optional(waarde('naam'), leesTekst) ?? omgeving.naam;
  const id = optional(waarde('id'), leesTekst);
  return {
    span: bron.span,
    kop: kopVan(naam ?? id, bron, omgeving.notatie),
    id,
    naam,
    protocolnamen: optional(waarde('protocolnaam'), leesTeksten) ?? [],
    domein: domeinVan(optional(waarde('domein'), leesTekst), omgeving.domein, naam),
    onbekend: omgeving.notatie === 'tabel' ? [] : bron.onbekend,
  };
}

/** The value of the first field of a name, if it is not empty. */
function valuesOf({ velden }: Bron): (naam: VeldNaam) => Located<DataNode> | undefined {
  return (naam) => {
    const found = velden.find(({ veld }) => veld === naam);
    return found && !isLeeg(found.waarde.node) ? found.waarde : undefined;
  };
}

export function lowerVerwerking(bron: Bron, omgeving: Omgeving, kennis: Kennis): Verwerking {
  const waarde = valuesOf(bron);
  const teksten = (naam: VeldNaam): Tekst[] =>
    bron.velden.filter((found) => found.veld === naam).flatMap((found) => leesLijst(found.waarde));
  return new GelezenVerwerking({
    origin: 0,
    soort: omgeving.soort,
    notatie: omgeving.notatie,
    ...lowerNaamgeving(bron, omgeving),
    doelen: doelenVan(bron, kennis),
    betrokkenen: teksten('betrokkenen'),
    persoonsgegevens: teksten('persoonsgegevens'),
    bijzondere: gegevensVan(waarde('bijzondere-persoonsgegevens'), 'uitzondering', kennis),
    strafrechtelijke: gegevensVan(waarde('strafrechtelijke-gegevens'), 'grondslag', kennis),
    bsn: optional(waarde('bsn'), (value) => bsnVan(value, kennis)),
    bewaartermijn: optional(waarde('bewaartermijn'), bewaartermijnVan),
    ontvangers: teksten('ontvangers'),
    verwerkers: optional(waarde('verwerkers'), verwerkersVan) ?? [],
    gezamenlijken: optional(waarde('gezamenlijk-verantwoordelijken'), gezamenlijkenVan) ?? [],
    overig: new Map(
      OVERIG.flatMap((veld) => optional(waarde(veld), (value) => [[veld, leesTeksten(value)] as const]) ?? []),
    ),
    velden: plaatsenVan(bron),
  });
}

/** Fields of which only the words are read. */
const OVERIG: readonly VeldNaam[] = [
  'afdeling',
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

/** What names a verwerking: its name, its kenmerk, its first field (of a row its first filled cell), its start. */
function kopVan(naam: Tekst | undefined, bron: Bron, notatie: Notatie): Span {
  if (naam) return spanIn(naam.passage);
  if (notatie !== 'tabel') return bron.velden[0]?.kop ?? emptySpan(bron.span.start);
  const [cel] = bron.velden.flatMap(({ waarde }) => leesTeksten(waarde));
  return cel ? spanIn(cel.passage) : emptySpan(bron.span.start);
}

function optional<In, Out>(value: In | undefined, read: (value: In) => Out): Out | undefined {
  return value === undefined ? undefined : read(value);
}

function plaatsenVan(bron: Bron): ReadonlyMap<VeldNaam, VeldPlaats> {
  const plaatsen = new Map<VeldNaam, VeldPlaats>();
  for (const { veld, kop, waarde, waardeSpan } of bron.velden) {
    const leeg = isLeeg(waarde.node);
    if (plaatsen.get(veld)?.leeg === false) continue;
    plaatsen.set(veld, { kop, waarde: waardeSpan, tekst: tekstSpan(waarde, waardeSpan), leeg });
  }
  return plaatsen;
}

/** The words of a cell without the white space around them; any other value as a whole. */
function tekstSpan({ origin, node }: Located<DataNode>, whole: Span): Span {
  return node.kind === 'scalar' && node.reading.text !== '' ? spanIn({ origin, reading: node.reading }) : whole;
}

function domeinVan(
  own: Tekst | undefined,
  around: DomeinAanwijzing | undefined,
  naam: Tekst | undefined,
): DomeinAanwijzing | undefined {
  if (own) return { domein: parseDomein(own.tekst)?.domein ?? 'algemeen', uit: 'veld' };
  if (around) return around;
  const named = naam && parseDomein(naam.tekst);
  return named ? { domein: named.domein, uit: 'naam' } : undefined;
}

/** Purposes with their grounds: nested, beside each other, or together in one cell. */
function doelenVan(bron: Bron, kennis: Kennis): Doel[] {
  const doelVelden = bron.velden.filter((veld) => veld.veld === 'doelen');
  const grondslagVelden = bron.velden.filter((veld) => veld.veld === 'grondslag' && !isLeeg(veld.waarde.node));
  const samen = doelVelden.filter((veld) => veld.samenMet.includes('grondslag'));
  const samengevoegd = samen.flatMap((veld) =>
    leesTeksten(veld.waarde).map((found) => splitDoelGrondslag(found, kennis)),
  );
  const eigen = doelVelden
    .filter((veld) => !veld.samenMet.includes('grondslag'))
    .flatMap((veld) => doelItems(veld.waarde, kennis));
  const doelen = [...samengevoegd, ...eigen];
  const los = grondslagVelden
    .filter((veld) => !veld.samenMet.includes('doelen'))
    .flatMap((veld) => leesTeksten(veld.waarde))
    .map((found) => leesGrondslag(found, kennis));
  return voegSamen(doelen, los);
}

function doelItems(value: Located<DataNode>, kennis: Kennis): Doel[] {
  return itemsVan(value).flatMap((item): Doel[] => {
    if (!isRecord(item)) return leesTeksten(item).map((doel) => ({ doel, grondslag: undefined }));
    const doel = optional(onder(item, 'doel', 'doeleinde', 'omschrijving', 'naam'), leesTekst);
    const gronden = optional(onder(item, 'grondslag', 'rechtsgrond', 'grondslagen'), leesTeksten) ?? [];
    if (gronden.length === 0) return doel ? [{ doel, grondslag: undefined }] : [];
    return gronden.map((ground, index) => ({
      doel: index === 0 ? doel : undefined,
      grondslag: leesGrondslag(ground, kennis),
    }));
  });
}

/** Grounds beside the purposes: one for one where the numbers agree, else the first for the first. */
function voegSamen(doelen: readonly Doel[], los: readonly NonNullable<Doel['grondslag']>[]): Doel[] {
  const open = [...los];
  const filled = doelen.map((doel) => (doel.grondslag ? doel : { ...doel, grondslag: open.shift() }));
  return [...filled, ...open.map((grondslag) => ({ doel: undefined, grondslag }))];
}

function gegevensVan(value: Located<DataNode> | undefined, basis: string, kennis: Kennis): BijzonderGegeven[] {
  if (!value) return [];
  return itemsVan(value).flatMap((item): BijzonderGegeven[] => {
    if (!isRecord(item)) return leesLijst(item).map((categorie) => ({ categorie, uitzondering: undefined }));
    const categorie = optional(onder(item, 'categorie', 'naam', 'gegeven'), leesTekst);
    const ground = optional(onder(item, basis, 'uitzondering', 'grondslag'), leesTekst);
    return categorie ? [{ categorie, uitzondering: ground && leesGrondslag(ground, kennis) }] : [];
  });
}

function bsnVan(value: Located<DataNode>, kennis: Kennis): BsnVeld | undefined {
  const own = isRecord(value) ? optional(onder(value, 'verwerkt', 'gebruik', 'antwoord'), leesTekst) : leesTekst(value);
  const found = own ?? leesTeksten(value)[0];
  if (!found) return undefined;
  const answer = parseJaNee(found.tekst);
  const van = isRecord(value)
    ? (optional(onder(value, 'van', 'betrokkenen'), leesLijst) ?? []).map((one) => one.tekst)
    : (answer.van ?? []);
  const ground = isRecord(value) ? optional(onder(value, 'grondslag', 'basis'), leesTekst) : undefined;
  return {
    tekst: found,
    verwerkt: answer.antwoord === 'nvt' ? false : answer.antwoord,
    van,
    grondslag: ground && leesGrondslag(ground, kennis),
  };
}

function bewaartermijnVan(value: Located<DataNode>): BewaartermijnVeld | undefined {
  if (!isRecord(value)) {
    const [first] = leesTeksten(value);
    return (
      first && {
        tekst: first,
        termijn: parseBewaartermijn(first.passage.reading.text),
        vanaf: undefined,
        bron: undefined,
      }
    );
  }
  const own = optional(onder(value, 'termijn', 'bewaartermijn', 'duur'), leesTekst);
  const bron = optional(onder(value, 'bron', 'grondslag', 'resultaat'), leesTekst);
  const found = own ?? bron;
  if (!found) return undefined;
  const vanaf = optional(onder(value, 'vanaf', 'start', 'startmoment'), leesTekst);
  return { tekst: found, termijn: parseBewaartermijn(found.passage.reading.text), vanaf, bron };
}

function verwerkersVan(value: Located<DataNode>): Verwerker[] {
  return itemsVan(value).flatMap((item): Verwerker[] => {
    if (!isRecord(item)) return leesLijst(item).map((naam) => ({ naam, overeenkomst: undefined, tot: undefined }));
    const naam = optional(onder(item, 'naam', 'verwerker'), leesTekst);
    const overeenkomst = optional(onder(item, 'overeenkomst', 'verwerkersovereenkomst'), leesTekst);
    return naam ? [{ naam, overeenkomst, tot: optional(onder(item, 'tot', 'einddatum'), leesTekst) }] : [];
  });
}

function gezamenlijkenVan(value: Located<DataNode>): Gezamenlijke[] {
  return itemsVan(value).flatMap((item): Gezamenlijke[] => {
    if (!isRecord(item)) return leesTeksten(item).map((naam) => ({ naam, regeling: undefined }));
    const naam = optional(onder(item, 'naam', 'organisatie', 'partij'), leesTekst);
    const regeling = optional(onder(item, 'regeling', 'onderlinge regeling', 'overeenkomst', 'afspraken'), leesTekst);
    return naam ? [{ naam, regeling }] : [];
  });
}
