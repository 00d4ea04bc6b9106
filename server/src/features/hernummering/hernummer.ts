/**
 * Renumbering: a hoofdstuk, artikel, lid or onderdeel is put in, moved or taken out, or a series is counted anew, and every
 * reference that surely names one of the delen follows. What cannot be followed is left and told.
 */
import type { DocumentEdit } from '../../lint/finding.ts';
import { isBewerkbaar } from '../../lint/bewerkbaar.ts';
import { lineEndAt, lineStartAt } from '../../model/edit/regels.ts';
import { delenOf, padenOf, type Deel } from '../../model/structure/deel.ts';
import { isSectie } from '../../model/structure/reeksen.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import { spanIn } from '../../text/reading.ts';
import { contains, emptySpan, shift, type Span } from '../../text/span.ts';
import type { DossierDocument } from '../../workspace/dossier.ts';
import type { Scene } from '../scene.ts';
import { betrekkelijkeVerwijzingen } from './betrekkelijk.ts';
import { blokVan, nieuwBlok, nummerSpan, tussen, tussenruimte } from './blokken.ts';
import { decimaleVerwijzingen } from './decimalen.ts';
import { verwijzingenNaar } from './dossierverwijzingen.ts';
import {
  aaneengesloten,
  artikelenAls,
  isEenduidig,
  isZelfstandig,
  nummerNa,
  regeltekstIn,
  reeksplekVan,
  verschoven,
  verwisseld,
  type Nummers,
  type Regeltekst,
  type Reeksplek,
} from './nummering.ts';
import { gevolgVoor } from './verwijzingen.ts';
import type { Reden, Wijziging } from './wijziging.ts';

export const bewerkingen = ['voeg-in', 'voeg-voor', 'omhoog', 'omlaag', 'verwijder', 'hernummer'] as const;

export type Bewerking = (typeof bewerkingen)[number];

/** A reference that was not changed. */
export interface Achtergebleven {
  readonly uri: string;
  readonly span: Span;
  /** As it stands there. */
  readonly tekst: string;
  readonly reden: Reden;
}

export type Uitkomst =
  | {
      readonly soort: 'gereed';
      readonly edits: readonly DocumentEdit[];
      /** How many references were changed. */
      readonly aangepast: number;
      readonly achtergebleven: readonly Achtergebleven[];
    }
  /** Why not, in a Dutch sentence. */
  | { readonly soort: 'geweigerd'; readonly reden: string };

export const VASTGESTELD =
  'Deze tekst is vastgesteld of gepubliceerd. Zo’n tekst wordt niet gewijzigd; maak een wijzigingsbesluit.';
export const GEEN_DEEL = 'Hier staat geen hoofdstuk, artikel, lid of onderdeel met een nummer dat wij tellen.';

/** The innermost numbered deel at a place of a protocol or an agreement; undefined where there is none. */
export function plekAt(inhoud: Regeltekst, text: string, offset: number): Reeksplek | undefined {
  let found: Reeksplek | undefined;
  for (const pad of padenOf(inhoud.regeling)) {
    const deel = pad.at(-1);
    if (!deel?.nummer) continue;
    if (lineStartAt(text, deel.span.start) <= offset && offset <= lineEndAt(text, deel.span.end))
      found = reeksplekVan(pad) ?? found;
  }
  return found;
}

export function hernummer(scene: Scene, document: DossierDocument, offset: number, bewerking: Bewerking): Uitkomst {
  const inhoud = regeltekstIn(document);
  if (!isBewerkbaar(document, scene.settings)) return { soort: 'geweigerd', reden: VASTGESTELD };
  const { text } = document.document.source;
  const plek = inhoud && plekAt(inhoud, text, offset);
  if (!inhoud || !plek) return { soort: 'geweigerd', reden: GEEN_DEEL };
  if (bewerking !== 'hernummer' && !isEenduidig(plek))
    return { soort: 'geweigerd', reden: 'Een nummer komt hier twee keer voor. Laat eerst opnieuw nummeren.' };
  const plan = planVoor(text, plek, bewerking);
  if (typeof plan === 'string') return { soort: 'geweigerd', reden: plan };
  return uitgevoerd(scene, document, inhoud, plan);
}

/** A change of the text itself, besides numbers and references. */
interface Plan {
  readonly wijziging: Wijziging;
  /** What stands in a stretch of the text afterwards, given what stands in blocks of it with their numbers replaced. */
  readonly verbouwing: { readonly span: Span; readonly maak: (blok: (span: Span) => string) => string } | undefined;
}

function planVoor(text: string, plek: Reeksplek, bewerking: Bewerking): Plan | string {
  switch (bewerking) {
    case 'voeg-in':
    case 'voeg-voor':
      return insertion(text, plek, bewerking);
    case 'omhoog':
      return exchange(text, plek, plek.index - 1, plek.index);
    case 'omlaag':
      return exchange(text, plek, plek.index, plek.index + 1);
    case 'verwijder':
      return removal(text, plek);
    case 'hernummer': {
      const nummers = aaneengesloten(plek);
      if (!nummers) return NIET_TE_TELLEN;
      return { wijziging: wijzigingVan(plek, nummers), verbouwing: undefined };
    }
  }
}

export const NIET_TE_TELLEN = 'Deze nummering kan niet verder worden geteld.';
const TELT_DOOR =
  'De nummers in dit deel tellen door vanuit een ander deel. Verplaats of verwijder de artikelen zelf, en daarna het kopje.';
const DEELT_REGEL = 'Dit deel staat niet op regels van zichzelf, zodat het niet te verplaatsen is.';

function wijzigingVan(plek: Reeksplek, nummers: Nummers, other: Partial<Wijziging> = {}): Wijziging {
  return { plek, nummers, weg: new Set(), volgorde: plek.reeks, ingevoegd: undefined, ...other };
}

function insertion(text: string, plek: Reeksplek, bewerking: 'voeg-in' | 'voeg-voor'): Plan | string {
  const { index, deel } = plek;
  const behind = bewerking === 'voeg-in';
  const nummer = behind ? nummerNa(plek) : deel.nummer?.tekst;
  const nummers = verschoven(plek, behind ? index + 1 : index, 1);
  const blok = blokVan(text, deel);
  if (nummer === undefined || !nummers) return NIET_TE_TELLEN;
  const nieuw = nieuwBlok(text, plek, nummer);
  if (!blok || nieuw === undefined) return DEELT_REGEL;
  const gap = tussenruimte(text, plek);
  return {
    wijziging: wijzigingVan(plek, nummers, { ingevoegd: nummer }),
    verbouwing: {
      span: emptySpan(behind ? blok.end : blok.start),
      maak: () => (behind ? gap + nieuw : nieuw + gap),
    },
  };
}

function exchange(text: string, plek: Reeksplek, first: number, second: number): Plan | string {
  const { reeks, pad, soort } = plek;
  const [one, other] = [reeks[first], reeks[second]];
  if (!one || !other) return `Er staat geen ander ${soort} om mee van plaats te wisselen.`;
  if (pad.at(-2)?.delen.includes(one) !== true || pad.at(-2)?.delen.includes(other) !== true)
    return 'Het deel ernaast staat onder een ander kopje. Verplaats het met de hand en laat opnieuw nummeren.';
  if (heeftDoorgeteld(soort, [one, other])) return TELT_DOOR;
  const [voor, na] = [blokVan(text, one), blokVan(text, other)];
  const between = voor && na && tussen(text, voor, na);
  const nummers = verwisseld(one, other);
  if (!voor || !na || between === undefined || !nummers) return DEELT_REGEL;
  const volgorde = reeks.map((deel) => (deel === one ? other : deel === other ? one : deel));
  return {
    wijziging: wijzigingVan(plek, nummers, { volgorde }),
    verbouwing: { span: { start: voor.start, end: na.end }, maak: (blok) => blok(na) + between + blok(voor) },
  };
}

/** Whether sections hold numbers that count on from others: then they cannot go elsewhere without these. */
function heeftDoorgeteld(soort: Reeksplek['soort'], delen: readonly Deel[]): boolean {
  return isSectie(soort) && soort !== 'artikel' && !delen.every(isZelfstandig);
}

function removal(text: string, plek: Reeksplek): Plan | string {
  const { deel, reeks, index, pad, soort } = plek;
  if (heeftDoorgeteld(soort, [deel])) return TELT_DOOR;
  const inserted = /[a-z]$/.test(deel.nummer?.tekst ?? '') && plek.wijze === 'cijfer';
  const nummers = inserted ? new Map() : verschoven(plek, index + 1, -1);
  const blok = blokVan(text, deel);
  if (!nummers) return NIET_TE_TELLEN;
  if (!blok) return DEELT_REGEL;
  const next = index === 0 ? reeks[1] : undefined;
  const below = next && pad.at(-2)?.delen.includes(next) === true ? blokVan(text, next) : undefined;
  const before = text.slice(0, blok.start).trimEnd().length;
  // The first of a series leaves the space above it, any other takes it along.
  const span =
    below && tussen(text, blok, below) !== undefined
      ? { start: blok.start, end: below.start }
      : { start: before, end: blok.end };
  return {
    wijziging: wijzigingVan(plek, nummers, {
      weg: new Set(delenOf(deel)),
      volgorde: reeks.filter((one) => one !== deel),
    }),
    verbouwing: { span, maak: () => '' },
  };
}

function uitgevoerd(
  scene: Scene,
  document: DossierDocument,
  regeltekst: Regeltekst,
  { wijziging, verbouwing }: Plan,
): Uitkomst {
  const { text } = document.document.source;
  const own: TextEdit[] = [];
  for (const [deel, { geschreven }] of wijziging.nummers) {
    const span = nummerSpan(text, deel);
    if (!span) return { soort: 'geweigerd', reden: 'Een nummer staat anders in de tekst dan wij het lezen.' };
    if (text.slice(span.start, span.end) !== geschreven) own.push({ span, newText: geschreven });
  }
  const gone = verbouwing !== undefined && wijziging.weg.size > 0 ? verbouwing.span : undefined;
  const { edits, achtergebleven } = gevolgen(scene, document, regeltekst, wijziging, gone);
  const mine = [...own, ...(edits.get(document.uri) ?? [])];
  const others = [...edits].filter(([uri]) => uri !== document.uri);
  const aangepast = [...edits.values()].flat().length;
  const rebuilt = verbouwing ? verbouwd(text, mine, verbouwing) : mine;
  return {
    soort: 'gereed',
    edits: [{ uri: document.uri, edits: rebuilt }, ...others.map(([uri, list]) => ({ uri, edits: list }))].filter(
      (one) => one.edits.length > 0,
    ),
    aangepast,
    achtergebleven,
  };
}

/** The edits outside the stretch that is rebuilt, and one edit for that stretch. */
function verbouwd(
  text: string,
  edits: readonly TextEdit[],
  { span, maak }: NonNullable<Plan['verbouwing']>,
): TextEdit[] {
  const outside = edits.filter((edit) => span.start === span.end || !contains(span, edit.span));
  const blok = (part: Span): string => {
    const inside = edits.filter((edit) => contains(part, edit.span));
    const moved = inside.map((edit) => ({ ...edit, span: shift(edit.span, -part.start) }));
    return applyEdits(text.slice(part.start, part.end), moved);
  };
  return [...outside, { span, newText: maak(blok) }];
}

interface Gevolgen {
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
  readonly achtergebleven: readonly Achtergebleven[];
}

function gevolgen(
  scene: Scene,
  document: DossierDocument,
  regeltekst: Regeltekst,
  wijziging: Wijziging,
  gone: Span | undefined,
): Gevolgen {
  const edits = new Map<string, TextEdit[]>();
  const achtergebleven: Achtergebleven[] = [];
  const artikelen = artikelenAls(regeltekst);
  for (const { uri, text, citaat, passage, pad, zeker, bewerkbaar } of verwijzingenNaar(document, regeltekst, scene)) {
    const whole = spanIn(passage, citaat.span.start, citaat.span.end);
    // What is taken out refers to nothing any more.
    if (gone && uri === document.uri && contains(gone, whole)) continue;
    for (const plaats of citaat.vindplaatsen) {
      const gevolg = gevolgVoor(plaats, { passage, pad, text, zeker, artikelen }, wijziging);
      if (!gevolg) continue;
      const span = spanIn(passage, plaats.span.start, plaats.span.end);
      const left = 'reden' in gevolg ? gevolg.reden : bewerkbaar ? undefined : 'vast';
      if (left) achtergebleven.push({ uri, span, tekst: text.slice(span.start, span.end), reden: left });
      else if ('edits' in gevolg) edits.set(uri, withoutRepeats([...(edits.get(uri) ?? []), ...gevolg.edits]));
    }
  }
  const { uri } = document;
  const { text } = document.document.source;
  const stays = (span: Span): boolean => !gone || !contains(gone, span);
  const decimal = decimaleVerwijzingen(regeltekst.regeling, wijziging);
  const followed = decimal.edits.filter(({ span }) => stays(span));
  if (followed.length > 0) edits.set(uri, withoutRepeats([...(edits.get(uri) ?? []), ...followed]));
  const relative = betrekkelijkeVerwijzingen(regeltekst.regeling, wijziging).map((span) => ({
    span,
    reden: 'betrekkelijk' as const,
  }));
  for (const { span, reden } of [...decimal.achtergebleven, ...relative])
    if (stays(span)) achtergebleven.push({ uri, span, tekst: text.slice(span.start, span.end), reden });
  return { edits, achtergebleven };
}

function withoutRepeats(edits: readonly TextEdit[]): TextEdit[] {
  const seen = new Set<number>();
  return edits.filter(({ span }) => {
    const isNew = !seen.has(span.start);
    seen.add(span.start);
    return isNew;
  });
}
