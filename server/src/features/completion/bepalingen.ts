/** Suggestions while a citation is typed: laws, artikelen, leden and onderdelen that hold on the date of the document. */
import { bepalingVan, notatie, type Plaats } from '../../knowledge/wetten/bepaling.ts';
import { bestaat } from '../../knowledge/wetten/bestaat.ts';
import type { WettenCatalogus } from '../../knowledge/wetten/catalogus.ts';
import { geldigOp } from '../../knowledge/wetten/geldigheid.ts';
import type { Datum, Wet } from '../../knowledge/wetten/wet.ts';
import type { WetId } from '../../knowledge/wetten/wetIds.generated.ts';
import type { Citaatplek } from './citaatplek.ts';
import type { Suggestion } from './suggestion.ts';

/** The law as of a date. */
export interface Wetgeving {
  readonly catalogus: WettenCatalogus;
  readonly datum: Datum;
  /** Laws that the document names, the first named first. */
  readonly genoemd: readonly WetId[];
}

/** No artikel has more leden. */
const MOST_LEDEN = 60;
/** Laws that every document is about. */
const ALWAYS: readonly WetId[] = ['AVG', 'UAVG'];
/** Artikelen of every law are listed only for a number that has begun: there are thousands. */
const MOST_ARTIKELEN = 80;

export function bepalingenVoor(plek: Citaatplek, wetgeving: Wetgeving): readonly Suggestion[] {
  if (plek.eigen) return [];
  switch (plek.deel) {
    case 'artikel':
      return plek.wet === undefined ? begonnenArtikelen(plek, wetgeving) : artikelenVan(plek.wet, plek, wetgeving);
    case 'lid':
      return leden(plek, wetgeving);
    case 'onderdeel':
      return onderdelen(plek, wetgeving);
    case 'achter':
      return plek.wet === undefined ? wettenMet(plek, wetgeving) : vervolg(plek.wet, plek, wetgeving);
  }
}

function artikelenVan(wet: WetId, { span, getypt }: Citaatplek, wetgeving: Wetgeving): Suggestion[] {
  const boek = boekVan(wet, wetgeving);
  const begun = geldigeArtikelen(wet, wetgeving).filter(({ nummer }) => `${boek}${nummer}`.startsWith(getypt));
  return begun.map(({ nummer, kop }) => ({
    ...suggestion({ wet, artikel: nummer }, `${boek}${nummer}`, span, wetgeving),
    detail: kop ?? wetgeving.catalogus.wet(wet).kort,
  }));
}

function begonnenArtikelen({ span, getypt }: Citaatplek, wetgeving: Wetgeving): Suggestion[] {
  if (getypt === '') return [];
  const found: Suggestion[] = [];
  for (const { id, kort } of geldendeWetten(wetgeving)) {
    const boek = boekVan(id, wetgeving);
    for (const { nummer, kop } of wetgeving.catalogus.artikelen(id)) {
      if (!`${boek}${nummer}`.startsWith(getypt) || !holds({ wet: id, artikel: nummer }, wetgeving)) continue;
      const naam = boek === '' ? kort : naamMetBoek(id, wetgeving);
      const made = suggestion({ wet: id, artikel: nummer }, `${boek}${nummer} ${naam}`, span, wetgeving);
      found.push({ ...made, ...(kop === undefined ? {} : { detail: kop }) });
    }
    if (found.length >= MOST_ARTIKELEN) break;
  }
  return found;
}

function leden({ wet, artikel, span }: Citaatplek, wetgeving: Wetgeving): Suggestion[] {
  if (artikel === undefined) return [];
  const make = (id: WetId, behind: string): Suggestion[] =>
    ledenIn({ wet: id, artikel }, wetgeving).map((lid) =>
      suggestion({ wet: id, artikel, lid }, `${lid}${behind}`, span, wetgeving),
    );
  return wet === undefined
    ? likelyWetten(wetgeving).flatMap((id) => make(id, ` ${wetgeving.catalogus.wet(id).kort}`))
    : make(wet, '');
}

function onderdelen({ wet, artikel, lid, span }: Citaatplek, wetgeving: Wetgeving): Suggestion[] {
  if (artikel === undefined) return [];
  const make = (id: WetId, behind: string): Suggestion[] =>
    onderdelenIn({ wet: id, artikel, ...(lid === undefined ? {} : { lid }) }, wetgeving).map((plaats) =>
      suggestion(plaats, `${plaats.onderdeel ?? ''}${behind}`, span, wetgeving),
    );
  return wet === undefined
    ? likelyWetten(wetgeving).flatMap((id) => make(id, ` ${wetgeving.catalogus.wet(id).kort}`))
    : make(wet, '');
}

/** The laws in which the cited place is. */
function wettenMet({ artikel, lid, onderdeel, span }: Citaatplek, wetgeving: Wetgeving): Suggestion[] {
  if (artikel === undefined) return [];
  const parts = { ...(lid === undefined ? {} : { lid }), ...(onderdeel === undefined ? {} : { onderdeel }) };
  return geldendeWetten(wetgeving).flatMap((wet): Suggestion[] => {
    const boek = boekVan(wet.id, wetgeving);
    if (!artikel.startsWith(boek)) return [];
    const plaats = { wet: wet.id, artikel: artikel.slice(boek.length), ...parts };
    if (!holds(plaats, wetgeving)) return [];
    const label = boek === '' ? wet.kort : naamMetBoek(wet.id, wetgeving);
    const kop = wetgeving.catalogus.artikel(wet.id, plaats.artikel)?.kop;
    const made = suggestion(plaats, label, span, wetgeving);
    return [{ ...made, kind: 'wet', detail: kop ?? wet.citeertitel }];
  });
}

/** What may stand between an artikel and its law: `lid 1`, or else `onder a`. */
function vervolg(wet: WetId, plek: Citaatplek, wetgeving: Wetgeving): Suggestion[] {
  const { artikel, lid, onderdeel, span } = plek;
  if (artikel === undefined || onderdeel !== undefined) return [];
  const plaats = { wet, artikel, ...(lid === undefined ? {} : { lid }) };
  const own = lid === undefined ? ledenIn(plaats, wetgeving) : [];
  if (own.length > 0) return own.map((one) => suggestion({ ...plaats, lid: one }, `lid ${one}`, span, wetgeving));
  return onderdelenIn(plaats, wetgeving).map((one) => suggestion(one, `onder ${one.onderdeel ?? ''}`, span, wetgeving));
}

function suggestion(plaats: Plaats, label: string, span: Citaatplek['span'], { catalogus }: Wetgeving): Suggestion {
  const detail = notatie(catalogus, plaats);
  return { label, kind: 'bepaling', detail, span, newText: label, bepaling: bepalingVan(plaats) };
}

function holds(plaats: Plaats, { catalogus, datum }: Wetgeving): boolean {
  return bestaat(catalogus, plaats, datum).antwoord === 'ja';
}

function geldigeArtikelen(wet: WetId, wetgeving: Wetgeving): { readonly nummer: string; readonly kop?: string }[] {
  if (!isGeldend(wetgeving.catalogus.wet(wet), wetgeving.datum)) return [];
  return wetgeving.catalogus.artikelen(wet).filter(({ nummer }) => holds({ wet, artikel: nummer }, wetgeving));
}

function ledenIn({ wet, artikel }: Plaats, wetgeving: Wetgeving): string[] {
  const found: string[] = [];
  for (let lid = 1; lid <= MOST_LEDEN && holds({ wet, artikel, lid: String(lid) }, wetgeving); lid++)
    found.push(String(lid));
  return found;
}

function onderdelenIn(plaats: Plaats, wetgeving: Wetgeving): Plaats[] {
  const known = wetgeving.catalogus.artikel(plaats.wet, plaats.artikel)?.onderdelen[plaats.lid ?? '-'] ?? [];
  return known.map((onderdeel) => ({ ...plaats, onderdeel })).filter((one) => holds(one, wetgeving));
}

function isGeldend(wet: Wet, datum: Datum): boolean {
  return geldigOp(wet, datum).antwoord === 'geldend';
}

/** Laws that hold on the date: those of the document first, then those of every document. */
function geldendeWetten({ catalogus, datum, genoemd }: Wetgeving): Wet[] {
  const first = new Set([...genoemd, ...ALWAYS]);
  const ordered = [
    ...[...first].map((id) => catalogus.wet(id)),
    ...catalogus.wetten.filter(({ id }) => !first.has(id)),
  ];
  return ordered.filter((wet) => isGeldend(wet, datum));
}

function likelyWetten({ catalogus, datum, genoemd }: Wetgeving): WetId[] {
  return [...new Set([...genoemd, ...ALWAYS])].filter((id) => isGeldend(catalogus.wet(id), datum));
}

/** `7:` for a law that is a book of a code; empty for any other. */
function boekVan(wet: WetId, { catalogus }: Wetgeving): string {
  for (const { boeken } of catalogus.wetboeken) for (const [boek, id] of boeken) if (id === wet) return `${boek}:`;
  return '';
}

function naamMetBoek(wet: WetId, { catalogus }: Wetgeving): string {
  const wetboek = catalogus.wetboeken.find(({ boeken }) => [...boeken.values()].includes(wet));
  return wetboek?.namen.at(-1) ?? catalogus.wet(wet).kort;
}
