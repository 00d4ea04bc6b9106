/**
 * Faults in the numbering of a text: a number twice, a number left out, a number of another form. A fault is seen only
 * where its neighbours are right, since a line that happens to begin with a number is no item.
 */
import { derived } from '../../text/derived.ts';
import type { Span } from '../../text/span.ts';
import { delenOf, type Deel, type DeelSoort, type Nummer } from './deel.ts';
import { isEerste, volgtOp, zonderLaatste } from './nummers.ts';
import { sectiesVan } from './reeksen.ts';

export interface Nummerfout {
  /** `dubbel`: as the one before it. `gat`: one number is left out before it. `vorm`: it is written in another way. */
  readonly soort: 'dubbel' | 'gat' | 'vorm';
  readonly deel: Deel;
  /** The one before it in its series. */
  readonly voor: Deel;
  /** The number that belongs here; undefined where later numbers would have to change too. */
  readonly verwacht: string | undefined;
}

type Genummerd = Deel & { readonly nummer: NonNullable<Deel['nummer']> };

/** The faults in a regeling with its bijlagen, in order. */
export const nummerfouten = derived((regeling: Deel): readonly Nummerfout[] => {
  const found: Nummerfout[] = [];
  for (const deel of delenOf(regeling)) {
    if (deel.soort === 'regeling' || deel.soort === 'bijlage')
      for (const series of sectionsOf(deel)) found.push(...faultsIn(series));
    if (deel.soort === 'publicatie' || deel.delen.length === 0) continue;
    for (const series of listsOf(deel)) found.push(...faultsIn(series));
    found.push(...otherForms(deel));
  }
  return found
    .filter(({ deel }) => !isPublished(regeling, deel))
    .sort((a, b) => a.deel.kopSpan.start - b.deel.kopSpan.start);
});

function isPublished(regeling: Deel, deel: Deel): boolean {
  return regeling.delen.some(
    ({ soort, span }) => soort === 'publicatie' && span.start <= deel.kopSpan.start && deel.kopSpan.start < span.end,
  );
}

function isGenummerd(deel: Deel): deel is Genummerd {
  return deel.nummer !== undefined;
}

/** The sections of a regeling or bijlage in order: per kind, and of numbers in segments per chapter. */
function sectionsOf(bereik: Deel): readonly (readonly Genummerd[])[] {
  const sections = sectiesVan(bereik).flatMap((pad) => pad.at(-1) ?? []);
  return grouped(sections.filter(isGenummerd), ({ soort, nummer }) => `${soort} ${zonderLaatste(nummer.tekst)}`);
}

/** The items under a deel that count together: leden, numbered onderdelen, lettered ones. */
function listsOf({ delen }: Deel): readonly (readonly Genummerd[])[] {
  if (delen.length === 0 || isOrderly(delen)) return [];
  const items = delen.filter(isGenummerd).filter(({ soort }) => soort === 'lid' || soort === 'onderdeel');
  return grouped(
    items,
    ({ soort, nummer }) =>
      `${soort} ${/^\d/.test(nummer.tekst) ? 'cijfer' : nummer.tekst === nummer.tekst.toLowerCase() ? 'letter' : 'hoofdletter'}`,
  );
}

/** Whether delen of one kind count on from 1 or a without a fault, as nearly all do. */
function isOrderly(delen: readonly Deel[]): boolean {
  const soort = delen[0]?.soort;
  const first = delen[0]?.nummer?.tekst === 'a' ? 'a'.charCodeAt(0) : undefined;
  for (let index = 0; index < delen.length; index++) {
    const deel = delen[index];
    const expected = first === undefined ? String(index + 1) : String.fromCharCode(first + index);
    if (deel?.soort !== soort || deel?.nummer?.tekst !== expected) return false;
  }
  return true;
}

function grouped(delen: readonly Genummerd[], key: (deel: Genummerd) => string): Genummerd[][] {
  const groups = new Map<string, Genummerd[]>();
  for (const deel of delen) {
    const own = key(deel);
    const group = groups.get(own);
    if (group) group.push(deel);
    else groups.set(own, [deel]);
  }
  return [...groups.values()];
}

function faultsIn(series: readonly Genummerd[]): Nummerfout[] {
  return series.flatMap((deel, index): readonly Nummerfout[] => {
    const voor = series[index - 1];
    if (!voor || isEerste(deel.nummer.tekst)) return none;
    const [number, before] = [deel.nummer.tekst, voor.nummer.tekst];
    const next = series[index + 1];
    const isRight = index === 1 ? isEerste(before) : volgtOp(series[index - 2]?.nummer.tekst ?? '', before);
    const goesOn = next === undefined || volgtOp(number, next.nummer.tekst);
    if (!isRight || !goesOn) return none;
    if (number.toLowerCase() === before.toLowerCase() && !isContinuation(deel))
      return [{ soort: 'dubbel', deel, voor, verwacht: next ? undefined : opvolgerVan(deel.nummer.geschreven) }];
    const between = volgtOp(before, number) ? undefined : opvolgerVan(before);
    const gap =
      between !== undefined && volgtOp(between, number) && !series.some((other) => other.nummer.tekst === between);
    return gap && !isExplained(voor, between) ? [{ soort: 'gat', deel, voor, verwacht: undefined }] : none;
  });
}

const none: readonly Nummerfout[] = [];

/** The number behind a plain one: 4 behind 3, `5.3` behind `5.2`, `c` behind `b`. */
export function opvolgerVan(nummer: string): string | undefined {
  const last = /(?:\d{1,4}|[a-y])$/i.exec(nummer)?.[0];
  if (last === undefined) return undefined;
  const head = nummer.slice(0, -last.length);
  if (/^\d/.test(last)) return `${head}${String(Number(last) + 1)}`;
  return head === '' ? String.fromCharCode(last.charCodeAt(0) + 1) : undefined;
}

/** The number itself in the source, without the full stop or brackets of its enumerator. */
export function nummerplaats(source: string, { geschreven, span }: Nummer): Span {
  const at = source.slice(span.start, span.end).indexOf(geschreven);
  return at < 0 ? span : { start: span.start + at, end: span.start + at + geschreven.length };
}

/** `Artikel 5 (vervolg)` behind a page break. */
function isContinuation({ titel }: Deel): boolean {
  return titel !== undefined && /\bvervolg\b/i.test(titel.reading.text);
}

/** The text itself holds the number that seems left out, or says that something was repealed. */
function isExplained(voor: Deel, missing: string): boolean {
  const forms = [`${missing}. `, `${missing}) `, `\n${missing}.`, `rtikel ${missing}`, `ervallen`, `ereserveerd`];
  return [...delenOf(voor)].some(({ titel, alineas }) =>
    [...(titel ? [titel] : []), ...alineas].some(({ reading }) => forms.some((form) => reading.text.includes(form))),
  );
}

/** Leden written with the number of their artikel, of which one is written otherwise: `102` for `10.2`, `4.3` in artikel 5. */
function otherForms(holder: Deel): Nummerfout[] {
  const own = holder.nummer?.tekst;
  if (own === undefined || !mayHaveOtherForms(holder, `${own}.`)) return [];
  const leden = holder.delen.filter(isGenummerd).filter(({ soort }) => isItem(soort));
  return leden.flatMap((deel, index): Nummerfout[] => {
    const voor = leden[index - 1];
    const { geschreven } = deel.nummer;
    const verwacht = voor?.nummer.geschreven.startsWith(`${own}.`) ? opvolgerVan(voor.nummer.geschreven) : undefined;
    if (!voor || verwacht === undefined || geschreven.startsWith(`${own}.`)) return [];
    // Without its dot, or with the number of another artikel.
    const isForm = geschreven === verwacht.replace('.', '') || geschreven.split('.')[1] === verwacht.split('.')[1];
    return isForm ? [{ soort: 'vorm', deel, voor, verwacht }] : [];
  });
}

/** Whether some items are written with the number of their artikel and others are not. */
function mayHaveOtherForms({ delen }: Deel, own: string): boolean {
  let [some, all] = [false, true];
  for (const { nummer, soort } of delen)
    if (nummer && isItem(soort)) {
      const isForm = nummer.geschreven.startsWith(own);
      some ||= isForm;
      all &&= isForm;
    }
  return some && !all;
}

function isItem(soort: DeelSoort): boolean {
  return soort === 'lid' || soort === 'onderdeel';
}
