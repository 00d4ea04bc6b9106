/** What may be done with the numbered deel at a place, in words. */
import { isBewerkbaar } from '../../lint/bewerkbaar.ts';
import { lineEndAt, lineStartAt } from '../../model/edit/regels.ts';
import { vindplaatsNaam, type Deel } from '../../model/structure/deel.ts';
import { isSectie } from '../../model/structure/reeksen.ts';
import type { DossierDocument } from '../../workspace/dossier.ts';
import type { Scene } from '../scene.ts';
import { GEEN_DEEL, NIET_TE_TELLEN, plekAt, VASTGESTELD, type Bewerking } from './hernummer.ts';
import { aaneengesloten, isEenduidig, isZelfstandig, regeltekstIn, type Reeksplek } from './nummering.ts';

export interface Keuze {
  readonly titel: string;
  readonly bewerking: Bewerking;
}

/** What may be done at a place, with the deel there or one around it. */
export interface Rondkeuze extends Keuze {
  /** Where the deel is that it is about. */
  readonly offset: number;
}

const MEERVOUD: Readonly<Record<Reeksplek['soort'], string>> = {
  hoofdstuk: 'hoofdstukken',
  afdeling: 'afdelingen',
  paragraaf: 'paragrafen',
  artikel: 'artikelen',
  lid: 'leden',
  onderdeel: 'onderdelen',
};

/** @param overal whether anywhere in the deel will do, and not only its number or heading */
export function keuzesAt(scene: Scene, document: DossierDocument, offset: number, overal: boolean): readonly Keuze[] {
  const inhoud = regeltekstIn(document);
  if (!inhoud || !isBewerkbaar(document, scene.settings)) return [];
  const { text } = document.document.source;
  const plek = plekAt(inhoud, text, offset);
  const number = plek?.deel.nummer?.span.start;
  if (!plek || number === undefined) return [];
  const numberEnd = isSectie(plek.soort) ? lineEndAt(text, number) : plek.deel.nummer?.span.end;
  if (!overal && (offset < lineStartAt(text, number) || offset > (numberEnd ?? number))) return [];
  const nieuw = aaneengesloten(plek);
  const opnieuw: Keuze[] =
    nieuw && nieuw.size > 0 ? [{ titel: `Nummer deze ${MEERVOUD[plek.soort]} opnieuw`, bewerking: 'hernummer' }] : [];
  return isEenduidig(plek) ? [...opnieuw, ...keuzesVoor(plek)] : opnieuw;
}

/** What may be done with each numbered deel around a place, the innermost first; or why nothing may, in a sentence. */
export function keuzesRond(scene: Scene, document: DossierDocument, offset: number): readonly Rondkeuze[] | string {
  if (!isBewerkbaar(document, scene.settings)) return VASTGESTELD;
  const inhoud = regeltekstIn(document);
  const plek = inhoud && plekAt(inhoud, document.document.source.text, offset);
  if (!plek) return GEEN_DEEL;
  const outer = plek.pad.slice(0, -1).flatMap(({ nummer }) => nummer?.span.start ?? []);
  const found = new Map<string, Rondkeuze>();
  for (const start of [offset, ...outer.reverse()])
    for (const keuze of keuzesAt(scene, document, start, true))
      if (!found.has(keuze.titel)) found.set(keuze.titel, { ...keuze, offset: start });
  return found.size === 0 ? NIET_TE_TELLEN : [...found.values()];
}

function keuzesVoor({ pad, deel, soort, reeks, index }: Reeksplek): Keuze[] {
  const naam = vindplaatsNaam(pad);
  const moves = !isSectie(soort) || soort === 'artikel' || isZelfstandig(deel);
  const movesWith = (other: Deel | undefined): boolean =>
    other !== undefined && moves && beside.includes(other) && (soort === 'artikel' || isZelfstandig(other));
  const beside = pad.at(-2)?.delen ?? [];
  const [before, behind] = [reeks[index - 1], reeks[index + 1]];
  return [
    { titel: `Voeg een ${soort} in na ${naam}`, bewerking: 'voeg-in' },
    ...(index === 0 ? [{ titel: `Voeg een ${soort} in vóór ${naam}`, bewerking: 'voeg-voor' } as const] : []),
    ...(movesWith(before) ? [{ titel: `Verplaats ${naam} omhoog`, bewerking: 'omhoog' } as const] : []),
    ...(movesWith(behind) ? [{ titel: `Verplaats ${naam} omlaag`, bewerking: 'omlaag' } as const] : []),
    ...(deel.nummer && reeks.length > 1 && moves
      ? [{ titel: `Verwijder ${naam}`, bewerking: 'verwijder' } as const]
      : []),
  ];
}
