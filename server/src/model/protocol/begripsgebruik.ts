/** The terms that a regulation defines, as they are compared with its text: with their other forms and without endings. */
import { stammenVan } from '../../knowledge/woordstam.ts';
import { derived } from '../../text/derived.ts';
import { spanIn } from '../../text/reading.ts';
import { contains } from '../../text/span.ts';
import type { Plaats } from '../passages.ts';
import type { Begripsbepaling } from './begripsbepalingen.ts';

/** A term with the stems of each of its names: `AP of Autoriteit Persoonsgegevens` has two. */
export interface Begripsnamen {
  readonly bepaling: Begripsbepaling;
  /** The term as a message calls it. */
  readonly naam: string;
  readonly frasen: readonly (readonly string[])[];
}

/** What stands before a term without being part of it: `Let op!`, an article. */
const BEFORE = /^(?:[^!]{0,30}!\s*)?(?:(?:de|het|een)\s+)?/i;
/** What joins two names of one thing. */
const OR = / (?:of|ofwel|dan wel) |[/,;()]/i;
/** Words that begin an explanation within a definition, and are no terms. */
const LABELS =
  /^(?:voorbeeld(?:en)?|bijvoorbeeld|toelichting|opmerking(?:en)?|let op|noot|bron(?:nen)?|nb|doel|wettelijk kader)$/i;

export const begripsnamen = derived((begrippen: readonly Begripsbepaling[]): readonly Begripsnamen[] =>
  begrippen.flatMap((bepaling): Begripsnamen[] => {
    const naam = bepaling.begrip.reading.text.replace(/\s+/g, ' ').trim();
    const bare = naam.replace(/\((?:s|n|en|e|ren)\)/gi, '').replace(BEFORE, '');
    if (LABELS.test(bare)) return [];
    const frasen = bare
      .split(OR)
      .map(stammenVan)
      .filter((frase) => frase.length > 0);
    return frasen.length > 0 ? [{ bepaling, naam, frasen }] : [];
  }),
);

/** A stem of so many letters is known at the beginning of a longer word, or within a compound. */
const longEnough = 5;

/**
 * Whether a passage uses a term: the word or a compound with it, or all its words in any order (`integrale en effectieve
 * ondersteuning`, `gegevens worden verstrekt`).
 */
export function gebruikt(stems: readonly string[], frase: readonly string[]): boolean {
  const [first, second] = frase;
  if (first === undefined) return false;
  if (second === undefined)
    return stems.some((stem) => stem === first || (first.length >= longEnough && stem.includes(first)));
  const joined = frase.join('');
  return stems.some((stem) => stem.includes(joined)) || frase.every((part) => stems.some((stem) => isNear(stem, part)));
}

/** `verwerk` and `verwerking`. */
function isNear(stem: string, part: string): boolean {
  const [short, long] = stem.length < part.length ? [stem, part] : [part, stem];
  return short === long || (short.length >= longEnough && long.startsWith(short));
}

/** Whether a passage is that of the definition itself. */
export function isBepaling({ bepaling }: Begripsnamen, { passage }: Plaats): boolean {
  const span = spanIn(passage);
  return contains(span, bepaling.span) || contains(spanIn(bepaling.betekenis), span);
}
