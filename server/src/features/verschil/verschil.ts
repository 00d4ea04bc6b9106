/** What changed between two states of the same documents: verwerkingen, artikelen, findings. */
import type { Kennis } from '../../knowledge/kennis.ts';
import type { Partij } from '../../model/register/register.ts';
import { artikelverschil, type Artikelverschil } from './artikelverschil.ts';
import { bevindingverschil, type Bevindingverschil } from './bevindingverschil.ts';
import { paarDocumenten, type Documentpaar, type Stand, type StandDocument } from './stand.ts';
import { verwerkingverschillen, type Verwerkingverschillen } from './verwerkingverschil.ts';

/** A change in who keeps a register. */
export interface Hoofdverschil {
  readonly document: StandDocument;
  /** `verwerkingsverantwoordelijke`, `FG`. */
  readonly wat: string;
  /** Empty where the side names nobody. */
  readonly was: string;
  readonly wordt: string;
}

export interface Verschil {
  readonly oud: Stand;
  readonly nieuw: Stand;
  readonly documenten: readonly Documentpaar[];
  readonly hoofden: readonly Hoofdverschil[];
  readonly verwerkingen: Verwerkingverschillen;
  readonly artikelen: readonly Artikelverschil[];
  readonly bevindingen: Bevindingverschil;
}

export function vergelijkStanden(oud: Stand, nieuw: Stand, kennis: Kennis): Verschil {
  const documenten = paarDocumenten(oud, nieuw);
  const verwerkingen = verwerkingverschillen(documenten, kennis.catalogus);
  const artikelen = documenten.flatMap((paar) => artikelverschil(paar, kennis) ?? []);
  const bevindingen = bevindingverschil(oud, nieuw, {
    documenten,
    verwerkingen: verwerkingen.paren,
    onderdelen: new Map(artikelen.map(({ document, paren }) => [document, paren])),
  });
  return {
    oud,
    nieuw,
    documenten,
    hoofden: documenten.flatMap(hoofdverschillen),
    verwerkingen,
    artikelen,
    bevindingen,
  };
}

/** Whether nothing changed that we compare. */
export function isLeeg({ documenten, hoofden, verwerkingen, artikelen, bevindingen }: Verschil): boolean {
  return (
    documenten.every(({ oud, nieuw }) => oud !== undefined && nieuw !== undefined) &&
    hoofden.length === 0 &&
    verwerkingen.nieuw.length + verwerkingen.vervallen.length + verwerkingen.gewijzigd.length === 0 &&
    artikelen.every((one) => one.nieuw.length + one.vervallen.length + one.gewijzigd.length === 0) &&
    bevindingen.nieuw.length + bevindingen.opgelost.length === 0
  );
}

function hoofdverschillen({ oud, nieuw }: Documentpaar): Hoofdverschil[] {
  const [a, b] = [oud?.document.model.inhoud, nieuw?.document.model.inhoud];
  if (!nieuw || a?.soort !== 'register' || b?.soort !== 'register') return [];
  const pairs = [
    ['verwerkingsverantwoordelijke', partijText(a.hoofd.verantwoordelijke), partijText(b.hoofd.verantwoordelijke)],
    ['functionaris voor gegevensbescherming', partijText(a.hoofd.fg), partijText(b.hoofd.fg)],
    ['verwerker', partijText(a.hoofd.verwerker), partijText(b.hoofd.verwerker)],
    ['rol', a.hoofd.rol, b.hoofd.rol],
  ] as const;
  return pairs.flatMap(([wat, was, wordt]) => (was === wordt ? [] : [{ document: nieuw, wat, was, wordt }]));
}

function partijText(partij: Partij | undefined): string {
  return [partij?.naam?.tekst, partij?.contact?.tekst].filter((text) => text !== undefined).join(', ');
}
