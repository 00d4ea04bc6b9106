/** What may be done with the numbered deel at a place, in words. */
import { isBewerkbaar } from '../../lint/bewerkbaar.ts';
import { lineEndAt, lineStartAt } from '../../model/edit/regels.ts';
import { vindplaatsNaam } from '../../model/structure/deel.ts';
import type { DossierDocument } from '../../workspace/dossier.ts';
import type { Scene } from '../scene.ts';
import { plekAt, type Bewerking } from './hernummer.ts';
import { aaneengesloten, isEenduidig, type Reeksplek } from './nummering.ts';

export interface Keuze {
  readonly titel: string;
  readonly bewerking: Bewerking;
}

const MEERVOUD: Readonly<Record<Reeksplek['soort'], string>> = {
  artikel: 'artikelen',
  lid: 'leden',
  onderdeel: 'onderdelen',
};

/** @param overal whether anywhere in the deel will do, and not only its number or heading */
export function keuzesAt(scene: Scene, document: DossierDocument, offset: number, overal: boolean): readonly Keuze[] {
  const { inhoud } = document.model;
  if (inhoud.soort !== 'protocol' || !isBewerkbaar(document, scene.settings)) return [];
  const { text } = document.document.source;
  const plek = plekAt(inhoud, text, offset);
  const number = plek?.deel.nummer?.span.start;
  if (!plek || number === undefined) return [];
  const numberEnd = plek.soort === 'artikel' ? lineEndAt(text, number) : plek.deel.nummer?.span.end;
  if (!overal && (offset < lineStartAt(text, number) || offset > (numberEnd ?? number))) return [];
  const nieuw = aaneengesloten(plek);
  const opnieuw: Keuze[] =
    nieuw && nieuw.size > 0 ? [{ titel: `Nummer deze ${MEERVOUD[plek.soort]} opnieuw`, bewerking: 'hernummer' }] : [];
  return isEenduidig(plek) ? [...opnieuw, ...keuzesVoor(plek)] : opnieuw;
}

function keuzesVoor({ pad, deel, soort, reeks, index }: Reeksplek): Keuze[] {
  const naam = vindplaatsNaam(pad);
  const een = soort === 'artikel' ? 'een artikel' : soort === 'lid' ? 'een lid' : 'een onderdeel';
  const beside = pad.at(-2)?.delen ?? [];
  const [before, behind] = [reeks[index - 1], reeks[index + 1]];
  return [
    { titel: `Voeg ${een} in na ${naam}`, bewerking: 'voeg-in' },
    ...(index === 0 ? [{ titel: `Voeg ${een} in vóór ${naam}`, bewerking: 'voeg-voor' } as const] : []),
    ...(before && beside.includes(before) ? [{ titel: `Verplaats ${naam} omhoog`, bewerking: 'omhoog' } as const] : []),
    ...(behind && beside.includes(behind) ? [{ titel: `Verplaats ${naam} omlaag`, bewerking: 'omlaag' } as const] : []),
    ...(deel.nummer && reeks.length > 1 ? [{ titel: `Verwijder ${naam}`, bewerking: 'verwijder' } as const] : []),
  ];
}
