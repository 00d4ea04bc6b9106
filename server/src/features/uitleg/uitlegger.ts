/**
 * Explains provisions, laws and terms: what a hover, the command line and the documentation show of
 * them. One immutable value, made of what is loaded lazily.
 */
import type { Begrippenlijst } from '../../knowledge/begrippenlijst.ts';
import type { Kennis } from '../../knowledge/kennis.ts';
import { parseBepaling, type Plaats } from '../../knowledge/wetten/bepaling.ts';
import type { WetId } from '../../knowledge/wetten/wetIds.generated.ts';
import type { Toelichtingen } from '../../knowledge/wetten/toelichtingen.ts';
import type { AnyRule } from '../../lint/rule.ts';
import { begripuitleg, type Begripuitleg } from './begripuitleg.ts';
import { bepalinguitleg, hoofdstukuitleg, wetuitleg, type Bepalinguitleg } from './bepalinguitleg.ts';
import { vraagVan, type Vraag } from './vraag.ts';

/**
 * What a text names, explained. `zonder-wet`: a provision whose law it does not name.
 * `zonder-uitleg`: a recital or an annex.
 */
export type Antwoord =
  | { readonly soort: 'bepaling'; readonly uitleg: Bepalinguitleg; readonly regels: readonly string[] }
  | { readonly soort: 'begrip'; readonly uitleg: Begripuitleg }
  | { readonly soort: 'zonder-wet' | 'zonder-uitleg' };

/** Dates are ISO 8601. */
export interface Uitlegger {
  /** A provision by its key, `AVG 6 lid 1 onder e`; undefined when it is no such key. */
  uitlegVan(bepaling: string, datum: string): Bepalinguitleg | undefined;
  /** A place as a citation names it. */
  uitlegVanPlaats(plaats: Plaats, datum: string): Bepalinguitleg;
  /** A law, or a chapter or paragraph of it. */
  uitlegVanWet(wet: WetId, datum: string, hoofdstuk?: string): Bepalinguitleg;
  /** A term by its own word, a synonym or an outdated word; empty when the glossary lacks it. */
  begrippen(woord: string, datum: string): readonly Begripuitleg[];
  /** Every term of the glossary, in its order. */
  readonly termen: readonly string[];
  /** Ids of the rules that rest on a provision, on a part of it, or on what it is a part of. */
  regelsOver(plaats: Plaats): readonly string[];
  /** What a text names when it is nothing but references, or else a term; empty when it is neither. */
  zoek(tekst: string, datum: string): readonly Antwoord[];
}

export interface Bronnen {
  readonly kennis: Kennis;
  readonly toelichtingen: Toelichtingen;
  readonly begrippenlijst: Begrippenlijst;
  readonly rules: readonly AnyRule[];
}

export function createUitlegger({ kennis, toelichtingen, begrippenlijst, rules }: Bronnen): Uitlegger {
  const { catalogus } = kennis;
  const uitlegVanPlaats: Uitlegger['uitlegVanPlaats'] = (plaats, datum) =>
    bepalinguitleg(catalogus, toelichtingen, plaats, datum);
  const begrippen: Uitlegger['begrippen'] = (woord, datum) =>
    begrippenlijst.zoek(woord).map((begrip) => begripuitleg(catalogus, begrip, datum));
  const regelsOver: Uitlegger['regelsOver'] = (plaats) =>
    rules.filter(({ cites }) => cites.some((key) => touches(parseBepaling(key), plaats))).map(({ id }) => id);
  const answer = (vraag: Vraag, datum: string): Antwoord => {
    switch (vraag.soort) {
      case 'plaats':
        return { soort: 'bepaling', uitleg: uitlegVanPlaats(vraag.plaats, datum), regels: regelsOver(vraag.plaats) };
      case 'hoofdstuk':
        return { soort: 'bepaling', uitleg: hoofdstukuitleg(catalogus, vraag.wet, vraag.nummer, datum), regels: [] };
      case 'wet':
        return { soort: 'bepaling', uitleg: wetuitleg(catalogus, vraag.wet, datum), regels: [] };
      case 'zonder-wet':
      case 'zonder-uitleg':
        return vraag;
    }
  };
  return {
    uitlegVanPlaats,
    uitlegVanWet: (wet, datum, hoofdstuk) =>
      hoofdstuk === undefined ? wetuitleg(catalogus, wet, datum) : hoofdstukuitleg(catalogus, wet, hoofdstuk, datum),
    uitlegVan(bepaling, datum) {
      const plaats = parseBepaling(bepaling);
      return plaats && uitlegVanPlaats(plaats, datum);
    },
    begrippen,
    termen: begrippenlijst.alle.map(({ term }) => term),
    regelsOver,
    zoek(tekst, datum) {
      const asked = vraagVan(tekst, kennis, datum).map((vraag) => answer(vraag, datum));
      if (asked.length > 0) return asked;
      return begrippen(tekst, datum).map((uitleg) => ({ soort: 'begrip', uitleg }));
    },
  };
}

/** One of the two places holds the other, or is it. */
function touches(cited: Plaats | undefined, asked: Plaats): boolean {
  if (cited?.wet !== asked.wet || cited.artikel !== asked.artikel) return false;
  const same = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b;
  return same(cited.lid, asked.lid) && same(cited.onderdeel, asked.onderdeel);
}
