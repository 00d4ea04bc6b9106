/** What a text says that a reference is about, and which of its sections has that in its title. */
import { bevatFrase, stamVan, stammenVan } from '../knowledge/woordstam.ts';
import { fold } from '../knowledge/words.ts';
import { derived } from '../text/derived.ts';
import type { Reading } from '../text/reading.ts';
import type { Deel, Pad } from './structure/deel.ts';
import { sectiesVan } from './structure/reeksen.ts';
import type { InterneVerwijzing } from './kruisverwijzingen.ts';

/** A section with the stems of its title. */
export interface Titelonderwerp {
  readonly pad: Pad;
  readonly frase: readonly string[];
}

/** Words of which nearly every artikel could be the subject. */
const ALGEMEEN: ReadonlySet<string> = new Set(
  [
    ...[
      'algemeen',
      'algemene',
      'inleiding',
      'begrip',
      'begripsbepaling',
      'definitie',
      'bepaling',
      'slotbepaling',
      'doel',
    ],
    ...['doelstelling', 'gegeven', 'persoonsgegeven', 'verwerking', 'verwerken', 'toepassing', 'reikwijdte', 'overig'],
    ...[
      'overige',
      'aanvullend',
      'aanvullende',
      'bijzonder',
      'bijzondere',
      'gemeente',
      'betrokkene',
      'artikel',
      'protocol',
    ],
    ...['privacy', 'privacybeleid', 'beleid', 'uitgangspunt', 'kader', 'taak', 'persoon', 'organisatie', 'regeling'],
  ].map((word) => stamVan(fold(word))),
);
/** A shorter stem is too common to be a subject on its own. */
const shortest = 6;

/** Whether stems say what something is about: a long word, or several of which one is not general. */
function isSpecific(frase: readonly string[]): boolean {
  const own = frase.filter((stem) => !ALGEMEEN.has(stem));
  return own.some((stem) => stem.length >= shortest) || (own.length > 0 && frase.length > 1);
}

/** Whether a stem could be the subject of every text. */
export function isAlgemeen(stem: string): boolean {
  return ALGEMEEN.has(stem);
}

/** A word that can be the subject of a reference by itself. */
export function isOnderwerp(stem: string): boolean {
  return !ALGEMEEN.has(stem) && stem.length >= shortest;
}

/** The stems of a passage, read once. */
export const stammenIn = derived((reading: Reading): readonly string[] => stammenVan(reading.text));

/** The titles of a regeling or bijlage that say what their section is about. */
export const titelonderwerpen = derived((bereik: Deel): readonly Titelonderwerp[] =>
  sectiesVan(bereik).flatMap((pad) => {
    const title = pad.at(-1)?.titel;
    const frase = title ? stammenIn(title.reading) : [];
    return isSpecific(frase) ? [{ pad, frase }] : [];
  }),
);

/** The sections whose whole title stands in these words. */
export function onderwerpenIn(bereik: Deel, stems: readonly string[]): readonly Titelonderwerp[] {
  const index = byFirstStem(bereik);
  const candidates = new Set([...new Set(stems)].flatMap((stem) => index.get(stem) ?? []));
  return [...candidates].filter(({ frase }) => bevatFrase(stems, frase));
}

const byFirstStem = derived((bereik: Deel): ReadonlyMap<string, readonly Titelonderwerp[]> => {
  const index = new Map<string, Titelonderwerp[]>();
  for (const one of titelonderwerpen(bereik)) {
    const [first = ''] = one.frase;
    const known = index.get(first);
    if (known) known.push(one);
    else index.set(first, [one]);
  }
  return index;
});

/** No clause is longer. */
const REACH = 300;
/** Signs between which a clause stands. */
const BOUNDARY = /[,;:.]/;

/** The stems of the words around a reference: from the sign or reference before it to the one behind it. */
export function rondVerwijzing({ citaat, plaats, vorige, volgende }: InterneVerwijzing): readonly string[] {
  const { text } = plaats.passage.reading;
  const { start, end } = citaat.span;
  const before =
    text
      .slice(Math.max(vorige?.span.end ?? 0, start - REACH), start)
      .split(BOUNDARY)
      .at(-1) ?? '';
  const behind = text.slice(end, Math.min(volgende?.span.start ?? text.length, end + REACH)).split(BOUNDARY)[0] ?? '';
  return [...stammenVan(before), '|', ...stammenVan(behind)];
}

/** The title of a deel as it reads, on one line. */
export function titelVan(deel: Deel | undefined): string {
  return deel?.titel?.reading.text.replace(/\s+/g, ' ').trim() ?? '';
}
