/**
 * What changed in one field of a verwerking, and what it means: the two sides in words, and sentences
 * such as ‘bewaartermijn van 5 naar 20 jaar’. A field that only reads otherwise is told apart.
 */
import type { WettenCatalogus } from '../../knowledge/wetten/catalogus.ts';
import { naamVanVeld } from '../../model/verwerking/velden.ts';
import { veldDefinities, type VeldNaam } from '../../model/verwerking/velddefinities.ts';
import type { Tekst, Verwerking } from '../../model/verwerking/verwerking.ts';
import type { Betekenis } from './betekenis.ts';
import { betekenisBewaartermijn, tekstBewaartermijn } from './bewaarverschil.ts';
import { betekenisBijzonder, betekenisBsn, tekstBijzonder, tekstBsn } from './gegevensverschil.ts';
import { betekenisDoel, betekenisGrondslag, tekstDoelen, tekstGrondslagen } from './doelverschil.ts';
import { aangehaald, isGelijk, lijstverschil } from './lijstverschil.ts';
import {
  betekenisBetrokkenen,
  betekenisDoorgifte,
  betekenisOntvangers,
  betekenisVerwerkers,
  tekstGezamenlijken,
  tekstVerwerkers,
} from './partijverschil.ts';

export interface Veldverschil {
  readonly veld: VeldNaam;
  /** How the field is called. */
  readonly naam: string;
  /** On one line; empty where the side says nothing. */
  readonly was: string;
  readonly wordt: string;
  /** Empty where it only reads otherwise and says the same. */
  readonly betekenissen: readonly Betekenis[];
}

interface Velduitleg {
  tekst(verwerking: Verwerking): string;
  /** Asked where both sides say something, and these are not the same words. */
  betekenis(oud: Verwerking, nieuw: Verwerking, catalogus: WettenCatalogus): readonly Betekenis[];
}

const uitleg: Partial<Record<VeldNaam, Velduitleg>> = {
  doelen: { tekst: tekstDoelen, betekenis: betekenisDoel },
  grondslag: { tekst: tekstGrondslagen, betekenis: betekenisGrondslag },
  betrokkenen: { tekst: ({ betrokkenen }) => woorden(betrokkenen), betekenis: betekenisBetrokkenen },
  persoonsgegevens: {
    tekst: ({ persoonsgegevens }) => woorden(persoonsgegevens),
    betekenis: (oud, nieuw) => lijst('persoonsgegevens', lijstOf(oud), lijstOf(nieuw), true),
  },
  'bijzondere-persoonsgegevens': {
    tekst: ({ bijzondere }) => tekstBijzonder(bijzondere),
    betekenis: (oud, nieuw) => betekenisBijzonder('bijzonder persoonsgegeven', oud.bijzondere, nieuw.bijzondere),
  },
  'strafrechtelijke-gegevens': {
    tekst: ({ strafrechtelijke }) => tekstBijzonder(strafrechtelijke),
    betekenis: (oud, nieuw) =>
      betekenisBijzonder('strafrechtelijk gegeven', oud.strafrechtelijke, nieuw.strafrechtelijke),
  },
  bsn: { tekst: tekstBsn, betekenis: betekenisBsn },
  bewaartermijn: { tekst: tekstBewaartermijn, betekenis: betekenisBewaartermijn },
  ontvangers: { tekst: ({ ontvangers }) => woorden(ontvangers), betekenis: betekenisOntvangers },
  verwerkers: { tekst: tekstVerwerkers, betekenis: betekenisVerwerkers },
  'gezamenlijk-verantwoordelijken': {
    tekst: tekstGezamenlijken,
    betekenis: (oud, nieuw) =>
      lijst(
        'gezamenlijk verantwoordelijken',
        oud.gezamenlijken.map(({ naam }) => naam.tekst),
        nieuw.gezamenlijken.map(({ naam }) => naam.tekst),
        true,
      ),
  },
  doorgifte: {
    tekst: (verwerking) => woorden(verwerking.overig.get('doorgifte') ?? []),
    betekenis: betekenisDoorgifte,
  },
};

/** Fields of which a new value matters even where the field was not filled before. */
const GEVOELIG: ReadonlySet<VeldNaam> = new Set<VeldNaam>([
  'bijzondere-persoonsgegevens',
  'strafrechtelijke-gegevens',
  'bsn',
  'doorgifte',
  'ontvangers',
  'verwerkers',
  'gezamenlijk-verantwoordelijken',
  'persoonsgegevens',
]);

/** Fields whose loss does no harm to what the register owes. */
const BIJZAAK: ReadonlySet<VeldNaam> = new Set<VeldNaam>(['afdeling', 'toelichting', 'protocolnaam', 'systemen']);

/** The fields in which two sides of one verwerking differ, in the order of the register. */
export function veldverschillen(oud: Verwerking, nieuw: Verwerking, catalogus: WettenCatalogus): Veldverschil[] {
  return veldDefinities.flatMap(({ veld }): Veldverschil[] => {
    if (veld === 'domein' && !(oud.domein?.uit === 'veld' || nieuw.domein?.uit === 'veld')) return [];
    const [was, wordt] = [tekstVan(oud, veld), tekstVan(nieuw, veld)];
    if (was === wordt) return [];
    return [{ veld, naam: naamVanVeld(veld), was, wordt, betekenissen: betekenisVan(veld, oud, nieuw, catalogus) }];
  });
}

function betekenisVan(
  veld: VeldNaam,
  oud: Verwerking,
  nieuw: Verwerking,
  catalogus: WettenCatalogus,
): readonly Betekenis[] {
  const [was, wordt] = [tekstVan(oud, veld), tekstVan(nieuw, veld)];
  const naam = naamVanVeld(veld);
  const known = uitleg[veld];
  if (known && ((was !== '' && wordt !== '') || GEVOELIG.has(veld))) {
    const found = known.betekenis(oud, nieuw, catalogus);
    if (found.length > 0 || (was !== '' && wordt !== '')) return found;
  }
  if (was === '') return [{ tekst: `${naam} ingevuld: ${wordt}`, aandacht: false }];
  if (wordt === '') return [{ tekst: `${naam} staat er niet meer; er stond: ${was}`, aandacht: !BIJZAAK.has(veld) }];
  return gewoon(veld, naam, was, wordt, oud, nieuw);
}

/** A field of which only the words are read. */
function gewoon(
  veld: VeldNaam,
  naam: string,
  was: string,
  wordt: string,
  oud: Verwerking,
  nieuw: Verwerking,
): readonly Betekenis[] {
  const [a, b] = [oud.overig.get(veld) ?? [], nieuw.overig.get(veld) ?? []];
  const { erbij, eraf } = lijstverschil(
    a.map(({ tekst }) => tekst),
    b.map(({ tekst }) => tekst),
  );
  if (a.length > 1 || b.length > 1) return lijst(naam, eraf, erbij, veld === 'beveiliging');
  if (isGelijk(lijstverschil([was], [wordt]))) return [];
  return [{ tekst: `${naam} van ‘${was}’ naar ‘${wordt}’`, aandacht: veld === 'geautomatiseerde-besluitvorming' }];
}

/** @param aandacht whether what came, or for a measure of security what went, asks for a look */
function lijst(wat: string, oud: readonly string[], nieuw: readonly string[], aandacht: boolean): Betekenis[] {
  const { erbij, eraf } = lijstverschil(oud, nieuw);
  const lossCounts = wat === naamVanVeld('beveiliging');
  return [
    ...(erbij.length > 0
      ? [{ tekst: `nieuw bij ${wat}: ${aangehaald(erbij)}`, aandacht: aandacht && !lossCounts }]
      : []),
    ...(eraf.length > 0 ? [{ tekst: `weg bij ${wat}: ${aangehaald(eraf)}`, aandacht: aandacht && lossCounts }] : []),
  ];
}

/** What a side says in a field, on one line. */
export function tekstVan(verwerking: Verwerking, veld: VeldNaam): string {
  const known = uitleg[veld];
  if (known) return known.tekst(verwerking);
  switch (veld) {
    case 'id':
      return verwerking.id?.tekst ?? '';
    case 'naam':
      return verwerking.naam?.tekst ?? '';
    case 'protocolnaam':
      return woorden(verwerking.protocolnamen);
    case 'domein':
      return verwerking.domein?.domein ?? '';
    default:
      return woorden(verwerking.overig.get(veld) ?? []);
  }
}

function lijstOf({ persoonsgegevens }: Verwerking): string[] {
  return persoonsgegevens.map(({ tekst }) => tekst);
}

function woorden(teksten: readonly Tekst[]): string {
  return teksten.map(({ tekst }) => tekst).join(', ');
}
