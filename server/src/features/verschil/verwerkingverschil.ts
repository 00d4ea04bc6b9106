/**
 * Which verwerkingen are new, gone or changed. One is recognised by its kenmerk, else by its name, else
 * by what it says; within the same document before any other.
 */
import type { WettenCatalogus } from '../../knowledge/wetten/catalogus.ts';
import { naamVan, type Verwerking } from '../../model/verwerking/verwerking.ts';
import { derived } from '../../text/derived.ts';
import { vouwNaam } from '../../workspace/koppeling.ts';
import { besteParen, gelijkenis, woordenVan } from './gelijkenis.ts';
import type { Documentpaar, StandDocument } from './stand.ts';
import { tekstVan, veldverschillen, type Veldverschil } from './veldverschil.ts';

/** A verwerking in its document. */
export interface Plek {
  readonly document: StandDocument;
  readonly verwerking: Verwerking;
}

export interface Verwerkingpaar {
  readonly oud: Plek;
  readonly nieuw: Plek;
}

export interface Verwerkingverschil extends Verwerkingpaar {
  readonly velden: readonly Veldverschil[];
  /** The text differs and no field does: a remark, or a key of their own. */
  readonly alleenTekst: boolean;
  /** It stands in another document than before. */
  readonly verplaatst: boolean;
}

export interface Verwerkingverschillen {
  readonly paren: readonly Verwerkingpaar[];
  readonly nieuw: readonly Plek[];
  readonly vervallen: readonly Plek[];
  readonly gewijzigd: readonly Verwerkingverschil[];
}

export function verwerkingverschillen(
  documenten: readonly Documentpaar[],
  catalogus: WettenCatalogus,
): Verwerkingverschillen {
  const partner = new Map(documenten.flatMap(({ oud, nieuw }) => (oud && nieuw ? [[oud, nieuw] as const] : [])));
  const oud = documenten.flatMap((paar) => plekken(paar.oud));
  const nieuw = documenten.flatMap((paar) => plekken(paar.nieuw));
  const paren = paarVerwerkingen(oud, nieuw, (a, b) => partner.get(a) === b);
  const coupled = new Set(paren.flatMap((paar) => [paar.oud, paar.nieuw]));
  return {
    paren,
    nieuw: nieuw.filter((plek) => !coupled.has(plek)),
    vervallen: oud.filter((plek) => !coupled.has(plek)),
    gewijzigd: paren.flatMap((paar) => changed(paar, partner.get(paar.oud.document), catalogus)),
  };
}

function changed(
  paar: Verwerkingpaar,
  expected: StandDocument | undefined,
  catalogus: WettenCatalogus,
): Verwerkingverschil[] {
  const velden = veldverschillen(paar.oud.verwerking, paar.nieuw.verwerking, catalogus);
  const sameNotation = paar.oud.verwerking.notatie === paar.nieuw.verwerking.notatie;
  const alleenTekst = velden.length === 0 && sameNotation && sourceOf(paar.oud) !== sourceOf(paar.nieuw);
  const verplaatst = expected !== paar.nieuw.document;
  return velden.length > 0 || alleenTekst || verplaatst ? [{ ...paar, velden, alleenTekst, verplaatst }] : [];
}

function sourceOf({ document, verwerking: { span } }: Plek): string {
  return document.document.document.source.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}

function plekken(document: StandDocument | undefined): Plek[] {
  const inhoud = document?.document.model.inhoud;
  if (!document || (inhoud?.soort !== 'register' && inhoud?.soort !== 'protocol')) return [];
  return inhoud.verwerkingen.map((verwerking) => ({ document, verwerking }));
}

/** How much of what two verwerkingen say must be alike where neither number nor name tells. */
const ALIKE = 0.6;

function paarVerwerkingen(
  oud: readonly Plek[],
  nieuw: readonly Plek[],
  isPair: (a: StandDocument, b: StandDocument) => boolean,
): Verwerkingpaar[] {
  const open = { oud: new Set(oud), nieuw: new Set(nieuw) };
  const found = new Map<Plek, Plek>();
  const take = (a: Plek, b: Plek): void => {
    found.set(a, b);
    open.oud.delete(a);
    open.nieuw.delete(b);
  };
  const byKey = (key: (plek: Plek) => string | undefined, mayPair: (a: Plek, b: Plek) => boolean): void => {
    for (const near of [true, false]) {
      const index = indexOf(open.nieuw, key);
      for (const own of [...open.oud]) {
        const wanted = key(own);
        const others = (wanted === undefined ? undefined : index.get(wanted)) ?? [];
        const match = others.find(
          (other) => open.nieuw.has(other) && (!near || isPair(own.document, other.document)) && mayPair(own, other),
        );
        if (match) take(own, match);
      }
    }
  };
  const names = { oud: namesOf(oud), nieuw: namesOf(nieuw) };
  byKey(idAndName, () => true);
  // A running number moves on when a row is put in: then the name tells, where it stands on both sides.
  byKey(idOf, (a, b) => !names.nieuw.has(nameOf(a) ?? '') && !names.oud.has(nameOf(b) ?? ''));
  byKey(nameAndDomein, () => true);
  byKey(nameOf, () => true);
  for (const near of [true, false]) {
    const score = (a: Plek, b: Plek): number | undefined => {
      if (a.verwerking.soort !== b.verwerking.soort || (near && !isPair(a.document, b.document))) return undefined;
      const value = gelijkenis(contentOf(a), contentOf(b));
      return value >= ALIKE ? value : undefined;
    };
    for (const [a, b] of besteParen([...open.oud], [...open.nieuw], score)) take(a, b);
  }
  return oud.flatMap((own) => {
    const other = found.get(own);
    return other ? [{ oud: own, nieuw: other }] : [];
  });
}

function indexOf(
  plekken: Iterable<Plek>,
  key: (plek: Plek) => string | undefined,
): ReadonlyMap<string, readonly Plek[]> {
  const index = new Map<string, Plek[]>();
  for (const plek of plekken) {
    const own = key(plek);
    if (own === undefined) continue;
    const known = index.get(own);
    if (known) known.push(plek);
    else index.set(own, [plek]);
  }
  return index;
}

/** Names of a register and of a protocol are names of two things. */
function namesOf(plekken: readonly Plek[]): ReadonlySet<string> {
  return new Set(plekken.flatMap((plek) => nameOf(plek) ?? []));
}

function idOf({ verwerking: { id, soort } }: Plek): string | undefined {
  const tekst = id?.tekst.trim();
  return tekst === undefined || tekst === '' ? undefined : `${soort} ${tekst}`;
}

function nameOf({ verwerking: { naam, soort } }: Plek): string | undefined {
  const folded = vouwNaam(naam?.tekst ?? '');
  return folded === '' ? undefined : `${soort} ${folded}`;
}

function idAndName(plek: Plek): string | undefined {
  const [id, name] = [idOf(plek), nameOf(plek)];
  return id !== undefined && name !== undefined ? `${id}\n${name}` : undefined;
}

function nameAndDomein(plek: Plek): string | undefined {
  const name = nameOf(plek);
  return name === undefined ? undefined : `${name}\n${plek.verwerking.domein?.domein ?? ''}`;
}

function contentOf({ verwerking }: Plek): ReadonlySet<string> {
  return contentWords(verwerking);
}

const contentWords = derived((verwerking: Verwerking): ReadonlySet<string> => {
  const velden = ['doelen', 'grondslag', 'betrokkenen', 'persoonsgegevens', 'bewaartermijn'] as const;
  return woordenVan([naamVan(verwerking), ...velden.map((veld) => tekstVan(verwerking, veld))].join(' '));
});
