/**
 * What a document says on retention: each period in its running text and in the fields of its
 * verwerkingen, with the domein that it is for.
 */
import { parseStartmoment, type Startmoment } from '../knowledge/bewaartermijn/startmoment.ts';
import { parseTermijnen, type Termijn } from '../knowledge/bewaartermijn/termijnen.ts';
import { findDomeinen, parseDomein, type Domein } from '../knowledge/domein.ts';
import { derived } from '../text/derived.ts';
import { spanIn, type Passage, type Reading } from '../text/reading.ts';
import { shift, type Span } from '../text/span.ts';
import { passagesWith } from './passageScan.ts';
import { zinPassages, type Plaats } from './passages.ts';
import type { Protocol } from './protocol/protocol.ts';
import type { Verwerking } from './verwerking/verwerking.ts';

export interface Bewaaruitspraak {
  readonly termijn: Termijn;
  /** The words of the period at their place. */
  readonly span: Span;
  /** The text in which the spans of `termijn` count. */
  readonly passage: Passage;
  readonly startmoment: { readonly moment: Startmoment; readonly span: Span } | undefined;
  readonly domein: Domein | undefined;
  /** The sentence, or the words of the field with its source and start. */
  readonly zin: string;
  /** The lid or the field around it: a savings clause may stand in another sentence. */
  readonly omgeving: string;
  /** Whether it holds under a condition only, and not for all that it speaks of. */
  readonly voorwaardelijk: boolean;
  /** Whether the sentence or field has no other period. */
  readonly enige: boolean;
  /** The verwerking of which it is a field; undefined in running text. */
  readonly verwerking: Verwerking | undefined;
}

/** A sentence that keeps or destroys. */
const KEEPING = /\b(?:bewa(?:ar|re)[a-zà-ɏ]*|bewaard|vernietig[a-zà-ɏ]*|verwijder[a-zà-ɏ]*|gewist|opgeslagen)\b/i;
/** Periods within which somebody answers or decides. */
const OTHER_PERIOD = /\b(?:verzoek[a-zà-ɏ]*|reactietermijn|beslis[a-zà-ɏ]*|bezwaartermijn)\b/i;

/** Those of the running text, in its order. */
export const bewaaruitsprakenIn = derived(({ regeling }: Protocol): readonly Bewaaruitspraak[] =>
  passagesOnKeeping(regeling).flatMap(inPassage),
);

const passagesOnKeeping = passagesWith((reading) => countedIn(reading).length > 0);

function inPassage(plaats: Plaats): Bewaaruitspraak[] {
  if (plaats.soort !== 'alinea') return [];
  const { reading, origin: by } = plaats.passage;
  return countedIn(reading).map((one) => ({ ...movedBy(one, by), domein: one.domein ?? domeinAbove(plaats) }));
}

/** Those of one reading, with places counted from its origin and the domein that the sentence itself gives. */
const countedIn = derived((reading: Reading): readonly Bewaaruitspraak[] => {
  if (!KEEPING.test(reading.text)) return [];
  return zinPassages({ reading, origin: 0 }).flatMap((zin) =>
    termijnenIn(zin.reading).map(
      ({ termijn, domein, enige }): Bewaaruitspraak => ({
        termijn,
        span: spanIn(zin, termijn.span.start, termijn.span.end),
        passage: zin,
        startmoment: placedStart(termijn, zin),
        domein,
        zin: zin.reading.text,
        omgeving: reading.text,
        voorwaardelijk: isConditional(termijn),
        enige,
        verwerking: undefined,
      }),
    ),
  );
});

function movedBy(one: Bewaaruitspraak, by: number): Bewaaruitspraak {
  const { passage, startmoment } = one;
  return {
    ...one,
    span: shift(one.span, by),
    passage: { reading: passage.reading, origin: passage.origin + by },
    startmoment: startmoment && { ...startmoment, span: shift(startmoment.span, by) },
  };
}

/** The periods of a sentence that keeps or destroys, with the domein that the sentence itself gives each. */
const termijnenIn = derived(({ text }: Reading) => {
  if (!KEEPING.test(text) || OTHER_PERIOD.test(text)) return [];
  const termijnen = parseTermijnen(text);
  const enige = termijnen.length === 1;
  return termijnen.map((termijn, index) => ({ termijn, domein: domeinOf(text, termijnen, index), enige }));
});

function placedStart({ startmoment }: Termijn, passage: Passage): Bewaaruitspraak['startmoment'] {
  if (!startmoment) return undefined;
  return { moment: startmoment, span: spanIn(passage, startmoment.span.start, startmoment.span.end) };
}

/** A source between brackets reads as a condition and is none: `15 jaar (artikel 5.3.4 Wmo 2015)`. */
function isConditional({ voorwaarde }: Termijn): boolean {
  return voorwaarde !== undefined && !/\b(?:artikel|art|selectielijst|resultaat|wet)\b/i.test(voorwaarde.tekst);
}

/** The domein that the subject names, else the last named since the period before, else the only one of the sentence. */
function domeinOf(text: string, termijnen: readonly Termijn[], index: number): Domein | undefined {
  const termijn = termijnen[index];
  if (!termijn) return undefined;
  const named = termijn.onderwerp && parseDomein(termijn.onderwerp.tekst)?.domein;
  if (named && named !== 'algemeen') return named;
  const found = findDomeinen(text);
  const from = termijnen[index - 1]?.span.end ?? 0;
  const before = found.findLast(({ span }) => span.start >= from && span.end <= termijn.span.start);
  if (before) return before.domein;
  const [only, ...others] = new Set(found.map(({ domein }) => domein));
  return termijnen.length === 1 && others.length === 0 ? only : undefined;
}

const domeinIn = derived(({ text }: Reading) => parseDomein(text));

/** The domein of the nearest heading that names one: of the artikel, the hoofdstuk, the regulation. */
function domeinAbove({ pad }: Plaats): Domein | undefined {
  for (const { titel } of pad.toReversed()) {
    const found = titel && domeinIn(titel.reading);
    if (found && found.domein !== 'algemeen') return found.domein;
  }
  return undefined;
}

/** Those of the field of a verwerking. */
export function bewaaruitsprakenVan(verwerking: Verwerking): readonly Bewaaruitspraak[] {
  const { base, origin } = verwerking;
  const by = origin - base.origin;
  const found = inBase(base);
  if (by === 0) return found;
  return found.map((one) => ({ ...movedBy(one, by), verwerking }));
}

const inBase = derived((verwerking: Verwerking): readonly Bewaaruitspraak[] => {
  const veld = verwerking.bewaartermijn;
  if (!veld) return [];
  const { passage } = veld.tekst;
  const { termijnen } = veld.termijn;
  const words = [veld.tekst, veld.vanaf, veld.bron].flatMap((found) => found?.tekst ?? []).join('; ');
  return termijnen.map((termijn, index) => ({
    termijn,
    span: spanIn(passage, termijn.span.start, termijn.span.end),
    passage,
    startmoment: placedStart(termijn, passage) ?? separateStart(verwerking),
    domein: domeinOf(passage.reading.text, termijnen, index) ?? verwerking.domein?.domein,
    zin: words,
    omgeving: words,
    voorwaardelijk: isConditional(termijn),
    enige: termijnen.length === 1,
    verwerking,
  }));
});

function separateStart({ bewaartermijn }: Verwerking): Bewaaruitspraak['startmoment'] {
  const vanaf = bewaartermijn?.vanaf;
  return vanaf && { moment: parseStartmoment(vanaf.passage.reading.text), span: spanIn(vanaf.passage) };
}
