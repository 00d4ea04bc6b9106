/**
 * What a new numbering means for references: which follow, and which cannot be followed for certain and are left as they
 * are, to be told.
 */
import type { Bereik, Deel as Citaatdeel, Nummer, Vindplaats } from '../../knowledge/citaat/citaat.ts';
import type { Deel, Pad } from '../../model/structure/deel.ts';
import { zonderLaatste } from '../../model/structure/nummers.ts';
import { isSectie } from '../../model/structure/reeksen.ts';
import type { Gezocht } from '../../model/structure/verwijsantwoord.ts';
import { zoekDeel } from '../../model/structure/verwijsdoel.ts';
import type { TextEdit } from '../../text/edit.ts';
import { spanIn, type Passage } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { geschrevenAls } from './decimalen.ts';
import type { Reeksplek } from './nummering.ts';
import { inDezelfdeVorm } from './telling.ts';
import type { Reden, Wijziging } from './wijziging.ts';

/** The consequence of one reference: an edit, or why there is none; undefined where nothing changes for it. */
export type Gevolg = { readonly edits: readonly TextEdit[] } | { readonly reden: Reden } | undefined;

export interface Verwijsplaats {
  readonly passage: Passage;
  /** The path from which the reference is looked up. */
  readonly pad: Pad;
  readonly text: string;
  /** Whether the reference surely means this text. */
  readonly zeker: boolean;
  /** What `artikel 3` means in this text: some agreements have numbered chapters and no artikelen. */
  readonly artikelen: 'artikel' | 'hoofdstuk';
}

/** What a change means for one place that a reference names. */
export function gevolgVoor(plaats: Vindplaats, at: Verwijsplaats, wijziging: Wijziging): Gevolg {
  const { nummer } = plaats;
  const eenheid = plaats.eenheid === 'artikel' ? at.artikelen : plaats.eenheid;
  if (eenheid === 'bijlage' || eenheid === 'overweging') return undefined;
  const lid = plaats.leden.at(-1)?.tekst;
  const named: Genoemd[] = [
    { deel: { ...nummer, tot: plaats.tot }, gezocht: (tekst) => ({ eenheid, nummer: tekst }) },
    ...plaats.leden.map((deel) => ({
      deel,
      gezocht: (tekst: string): Gezocht => ({ eenheid, nummer: nummer.tekst, lid: tekst }),
    })),
    ...plaats.onderdelen.map((deel) => ({
      deel,
      gezocht: (tekst: string): Gezocht =>
        eenheid === 'lid'
          ? { eenheid, nummer: nummer.tekst, onderdeel: tekst }
          : { eenheid, nummer: nummer.tekst, ...(lid === undefined ? {} : { lid }), onderdeel: tekst },
    })),
  ];
  const edits: TextEdit[] = [];
  for (const one of named) {
    const gevolg = gevolgVan(one, at, wijziging);
    if (gevolg && 'reden' in gevolg) return gevolg;
    edits.push(...(gevolg?.edits ?? []));
  }
  return edits.length > 0 ? { edits } : undefined;
}

interface Genoemd {
  readonly deel: Citaatdeel;
  readonly gezocht: (nummer: string) => Gezocht;
}

function gevolgVan({ deel, gezocht }: Genoemd, at: Verwijsplaats, wijziging: Wijziging): Gevolg {
  const written = deel.tot ? undefined : geschrevenAls(deel.tekst, at.pad[0]);
  if (written) return gevolgVanGeschreven(deel, written, at, wijziging);
  const found = doelVan(at.pad, gezocht(deel.tekst), deel.tekst);
  const end = deel.tot && doelVan(at.pad, gezocht(deel.tot.nummer.tekst), deel.tot.nummer.tekst);
  if (!found || (deel.tot && !end)) {
    const names = [deel, ...(deel.tot ? [deel.tot.nummer] : [])];
    return names.some(({ tekst }) => isGeraakt(tekst, gezocht(tekst), at.pad, wijziging))
      ? { reden: 'afwezig' }
      : undefined;
  }
  if (deel.tot && end) return gevolgVanBereik(deel, deel.tot, found, end, at, wijziging);
  const alike = wijziging.plek.reeks.filter(({ nummer }) => nummer?.tekst === found.nummer?.tekst);
  const all = alike.includes(found) ? alike : [found];
  if (!all.some((one) => isGewijzigd(one, wijziging))) return undefined;
  const doubt = twijfel(found, at, wijziging);
  if (doubt) return { reden: doubt };
  const edit = vervangen(deel, found, wijziging.nummers.get(found)?.tekst ?? deel.tekst, at);
  return edit ? { edits: [edit] } : { reden: 'vorm' };
}

function gevolgVanGeschreven(naam: Nummer, deel: Deel, at: Verwijsplaats, { nummers, weg }: Wijziging): Gevolg {
  const nieuw = nummers.get(deel)?.geschreven;
  if (!weg.has(deel) && (nieuw === undefined || nieuw === naam.tekst)) return undefined;
  if (weg.has(deel)) return { reden: 'weg' };
  if (!at.zeker) return { reden: 'onzeker' };
  const place = spanIn(at.passage, naam.span.start, naam.span.end);
  if (nieuw === undefined || at.text.slice(place.start, place.end) !== naam.tekst) return { reden: 'vorm' };
  return { edits: [{ span: place, newText: nieuw }] };
}

/** The deel that a reference names, if it bears the number itself. */
function doelVan(pad: Pad, gezocht: Gezocht, nummer: string): Deel | undefined {
  const doel = zoekDeel(pad, gezocht);
  const deel = doel.antwoord === 'ja' ? doel.pad.at(-1) : undefined;
  return deel?.nummer?.tekst.toLowerCase() === nummer.toLowerCase() ? deel : undefined;
}

/** Whether another number is what a reference calls the deel by afterwards, or the deel is gone. */
function isGewijzigd(deel: Deel, { nummers, weg }: Wijziging): boolean {
  const nieuw = nummers.get(deel);
  return weg.has(deel) || (nieuw !== undefined && nieuw.tekst !== deel.nummer?.tekst);
}

function twijfel(deel: Deel, at: Verwijsplaats, { weg, plek }: Wijziging): Reden | undefined {
  if (weg.has(deel)) return 'weg';
  if (!at.zeker) return 'onzeker';
  const alike = plek.reeks.filter(({ nummer }) => nummer?.tekst === deel.nummer?.tekst);
  return plek.reeks.includes(deel) && alike.length > 1 ? 'dubbel' : undefined;
}

/** Whether a lid or onderdeel that is sought would stand in the artikel of the series. */
function isInReeks({ eenheid, nummer }: Gezocht, pad: Pad, plek: Reeksplek): boolean {
  if (isSectie(plek.soort)) return true;
  const artikel = plek.pad.findLast(({ soort }) => soort === 'artikel') ?? plek.pad.at(-2);
  if (eenheid === 'artikel') return nummer === artikel?.nummer?.tekst;
  return artikel !== undefined && pad.includes(artikel);
}

/** Whether a number that nothing bears is one of those that change or come: then it would come to mean something else. */
function isGeraakt(tekst: string, gezocht: Gezocht, pad: Pad, { plek, nummers, weg, ingevoegd }: Wijziging): boolean {
  const soort = gezocht.onderdeel !== undefined ? 'onderdeel' : gezocht.lid !== undefined ? 'lid' : gezocht.eenheid;
  const counted = soort === plek.soort;
  // Artikel 2.1 gets another number with hoofdstuk 2.
  if (counted ? !isInReeks(gezocht, pad, plek) : soort === 'lid' || soort === 'onderdeel') return false;
  const own = [...nummers, ...[...weg].map((deel) => [deel, undefined] as const)].flatMap(([deel, nieuw]) =>
    (counted ? plek.reeks.includes(deel) : deel.soort === soort) ? [deel.nummer?.tekst, nieuw?.tekst] : [],
  );
  return (counted && tekst === ingevoegd) || own.includes(tekst);
}

function gevolgVanBereik(
  deel: Citaatdeel,
  tot: Bereik,
  from: Deel,
  to: Deel,
  at: Verwijsplaats,
  wijziging: Wijziging,
): Gevolg {
  const { plek, volgorde, nummers } = wijziging;
  const [first, last] = [plek.reeks.indexOf(from), plek.reeks.indexOf(to)];
  if (first < 0 || last < first) {
    if (!isGewijzigd(from, wijziging) && !isGewijzigd(to, wijziging)) return undefined;
    return verplaatstBereik(deel, tot, from, to, at, wijziging);
  }
  if (!plek.reeks.slice(first, last + 1).some((one) => isGewijzigd(one, wijziging))) return undefined;
  // What is taken out between the ends makes the range shorter, and an end that is gone makes it unknown.
  const named = plek.reeks.slice(first, last + 1).filter((one) => !wijziging.weg.has(one));
  const doubt = twijfel(from, at, wijziging) ?? twijfel(to, at, wijziging);
  if (doubt) return { reden: doubt };
  const places = named.map((one) => volgorde.indexOf(one));
  const [low, high] = [Math.min(...places), Math.max(...places)];
  const [start, end] = [volgorde[low], volgorde[high]];
  if (!start || !end || high - low + 1 !== named.length) return { reden: 'bereik' };
  const edits = [
    { nummer: deel, oud: from, nieuw: start },
    { nummer: tot.nummer, oud: to, nieuw: end },
  ].map(({ nummer, oud, nieuw }) =>
    vervangen(nummer, oud, nummers.get(nieuw)?.tekst ?? nieuw.nummer?.tekst ?? nummer.tekst, at),
  );
  const sure = edits.filter((edit) => edit !== undefined);
  return sure.length === edits.length
    ? { edits: sure.filter(({ newText, span }) => at.text.slice(span.start, span.end) !== newText) }
    : { reden: 'vorm' };
}

/** Of a range within a deel that gets another number: `de artikelen 2.1 tot en met 2.4` in hoofdstuk 2. */
function verplaatstBereik(
  deel: Citaatdeel,
  tot: Bereik,
  from: Deel,
  to: Deel,
  at: Verwijsplaats,
  wijziging: Wijziging,
): Gevolg {
  const doubt = twijfel(from, at, wijziging) ?? twijfel(to, at, wijziging);
  if (doubt) return { reden: doubt };
  const [start, end] = [from, to].map((one) => wijziging.nummers.get(one)?.tekst ?? '');
  const within = zonderLaatste(from.nummer?.tekst ?? '') === zonderLaatste(to.nummer?.tekst ?? '');
  if (!start || !end || !within || zonderLaatste(start) !== zonderLaatste(end)) return { reden: 'onzeker' };
  const edits = [vervangen(deel, from, start, at), vervangen(tot.nummer, to, end, at)];
  const sure = edits.filter((edit) => edit !== undefined);
  return sure.length === edits.length ? { edits: sure } : { reden: 'vorm' };
}

/** The edit that writes another number in a reference; undefined where it cannot be written as it stands. */
function vervangen({ span }: Nummer, oud: Deel, nieuw: string, { passage, text }: Verwijsplaats): TextEdit | undefined {
  const place: Span = spanIn(passage, span.start, span.end);
  const newText = inDezelfdeVorm(text.slice(place.start, place.end), oud.nummer?.tekst ?? '', nieuw);
  return newText === undefined ? undefined : { span: place, newText };
}
