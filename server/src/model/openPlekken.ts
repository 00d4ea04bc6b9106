/**
 * What a regulation leaves open: blanks and dates that are not whole. What is meant to be filled in
 * later by others, a model or a form, is left out, as a bijlage or as the whole text.
 */
import { findOnvolledigeDatum, findOpenPlekken } from '../knowledge/openPlekken.ts';
import { derived } from '../text/derived.ts';
import { spanIn, type Reading } from '../text/reading.ts';
import type { Span } from '../text/span.ts';
import { passagesWith } from './passageScan.ts';
import { zinnenVan, type Plaats } from './passages.ts';
import type { Protocol } from './protocol/protocol.ts';
import type { Deel } from './structure/deel.ts';

export interface OpenPlek {
  readonly soort: 'datum' | 'plek';
  readonly span: Span;
  /** The words that stand there, on one line. */
  readonly tekst: string;
}

/** A text that others fill in. */
const MODEL =
  /\b(?:model(?:len)?|model-?[a-zà-ɏ]{4,30}|templates?|sjablo[a-zà-ɏ]*|formats?|voorbeeld(?:en)?|voorbeeld-?(?:protocol|reglement|regeling|tekst|brief|overeenkomst)[a-zà-ɏ]*)\b/i;
/** A bijlage of this kind is filled in for each case. */
const FORM =
  /formulier|\b(?:(?:geheimhoudings|toestemmings)?verklaring|(?:verwerkers|samenwerkings)?overeenkomst|checklist)\b/i;
/** A part with so many blanks is one to fill in, whatever it is called. */
const BLANKS_OF_A_MODEL = 4;

/** In order of the text. */
export const openPlekkenIn = derived(({ regeling, titel }: Protocol): readonly OpenPlek[] => {
  if (titel && MODEL.test(titel.reading.text)) return [];
  const perDeel = new Map<Deel | undefined, OpenPlek[]>();
  for (const plaats of passagesLeftOpen(regeling))
    for (const plek of plekkenIn(plaats)) {
      const bijlage = bijlageVan(plaats);
      const own = perDeel.get(bijlage);
      if (own) own.push(plek);
      else perDeel.set(bijlage, [plek]);
    }
  const models = new Set(passagesOnModels(regeling).flatMap(({ passage }) => modelsNamedIn(passage.reading)));
  return [...perDeel].flatMap(([bijlage, plekken]) =>
    plekken.length >= BLANKS_OF_A_MODEL || (bijlage && isModel(bijlage, models)) ? [] : plekken,
  );
});

const passagesLeftOpen = passagesWith((reading) => plekkenInReading(reading).length > 0);
const passagesOnModels = passagesWith((reading) => modelsNamedIn(reading).length > 0);

function bijlageVan({ pad }: Plaats): Deel | undefined {
  return pad.find(({ soort }) => soort === 'bijlage');
}

function isModel({ titel, nummer }: Deel, models: ReadonlySet<string>): boolean {
  const naam = titel?.reading.text ?? '';
  return MODEL.test(naam) || FORM.test(naam) || (nummer !== undefined && models.has(nummer.tekst));
}

function plekkenIn({ passage, soort }: Plaats): OpenPlek[] {
  if (soort === 'titel') return [];
  return plekkenInReading(passage.reading).map(({ soort: own, span: { start, end } }) => ({
    soort: own,
    span: spanIn(passage, start, end),
    tekst: passage.reading.text.slice(start, end).replace(/\s+/g, ' '),
  }));
}

/** What one reading leaves open; a blank in a date belongs to the date. */
const plekkenInReading = derived((reading: Reading): readonly Omit<OpenPlek, 'tekst'>[] => {
  const { text } = reading;
  const datum = findOnvolledigeDatum(text);
  const plekken = findOpenPlekken(text)
    .filter((plek) => !datum || plek.end < datum.start || datum.end < plek.start)
    .map((span) => ({ soort: 'plek' as const, span }));
  return [...(datum ? [{ soort: 'datum' as const, span: datum }] : []), ...plekken];
});

const NAMED = /\bbijlage\s(?<nummer>\d{1,2}|[IVX]{1,4}|[A-H])\b/gi;

/** The bijlagen that a sentence calls a model: `in bijlage 2 staat een voorbeeldprotocol`. */
const modelsNamedIn = derived((reading: Reading): readonly string[] => {
  const { text } = reading;
  return zinnenVan(reading).flatMap(({ start, end }) => {
    const zin = text.slice(start, end);
    return MODEL.test(zin) ? [...zin.matchAll(NAMED)].flatMap(({ groups }) => groups?.['nummer'] ?? []) : [];
  });
});
