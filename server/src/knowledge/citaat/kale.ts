/**
 * References without a unit word: `5.2.9 Wmo`, `6 lid 1 onder e AVG`, `7:454 lid 3 BW`, `Awb 4:1`,
 * `6.1.e`. A bare number is a reference only where a law beside it or its own form says so.
 */
import type { Groep } from './groepen.ts';
import { parseVervolg } from './groepen.ts';
import { opensLine } from './koppen.ts';
import { lidWoorden, onderdeelWoorden, parseRangtelwoord } from './eenheden.ts';
import { isAmount, skipComma, token, word, type Lezer } from './lezer.ts';
import type { Vermelding } from './vermeldingen.ts';
import { parseNummerplaatsen } from './vindplaatsen.ts';

/** Words before a number that is none of a law. */
const otherNumbers: ReadonlySet<string> = new Set([
  ...['versie', 'release', 'v', 'nr', 'nummer', '€', '$', 'stb', 'stcrt', 'trb', 'pb', 'resultaat', 'tabel', 'figuur'],
  ...[
    'stap',
    'niveau',
    'punt',
    'vraag',
    'isbn',
    'tel',
    'telefoon',
    'kvk',
    'cvdr',
    'iso',
    'nen',
    'en',
    'of',
    '/',
    '-',
    '.',
  ],
]);

/** The grounds and exceptions that are cited by their number alone: `6.1.e`, `9.2.h`. */
const customary = /^(?:6\.1\.[a-f]|9\.2\.[a-j])$/;

export interface KaleGroep extends Groep {
  /** The law before the number: `Awb 4:1`. */
  readonly voor: Vermelding | undefined;
  /** Without any law: by custom the AVG. */
  readonly gebruik: boolean;
}

/**
 * The group that begins with the number at `from`. `joined` says that the number continues a list
 * of citations (`artikel 17 AVG en 19 AVG`).
 */
export function parseKaleGroep(
  lezer: Lezer,
  from: number,
  { joined, voor }: { joined: boolean; voor: Vermelding | undefined },
): KaleGroep | undefined {
  const number = token(lezer, from);
  if (number?.kind !== 'number' || isAmount(lezer, from)) return undefined;
  if (isBrokenOff(lezer, from)) return undefined;
  if (!joined && !voor && otherNumbers.has(lezer.tokens[from - 1]?.text ?? '') && !isListed(lezer, from))
    return undefined;
  // Most numbers of a text are plain ones: look no further where nothing makes them a place.
  const plain = /^\d+$/.test(number.text);
  if (plain && !joined && !isPartOrList(lezer, from + 1)) return undefined;
  const first = parseNummerplaatsen(lezer, from, from, { eenheid: 'artikel', meervoud: false });
  if (!first) return undefined;
  const hasParts = first.value.some(({ leden, onderdelen }) => leden.length + onderdelen.length > 0);
  const { text } = number;
  const byCustom = customary.test(text) || (/^\d+\.\d+\.[a-z]$/.test(text) && lezer.surroundings.wet !== undefined);
  const enumerates = opensLine(lezer.tokens, from) && !endsLine(lezer, first.next) && !lezer.surroundings.fragment;
  const alone = {
    from,
    next: first.next,
    plaatsen: first.value,
    aanhechting: undefined,
    bijlage: undefined,
    gebruik: false,
  };
  // `Awb 4:1 en artikel 5 van de Gemeentewet`: what the law before it has is of that law.
  if (voor && fitsLaw(lezer, voor, text) && !lezer.vermeldingen.has(first.next)) return { ...alone, voor };
  const groep = parseVervolg(lezer, from, first);
  const law = groep?.aanhechting?.soort === 'wet' ? groep.aanhechting.vermelding : undefined;
  if (groep && law && !law.wet.samenstelling && (!enumerates || hasParts)) {
    if (joined || hasParts || /[.:]/.test(text) || /\d[a-z]+$/.test(text))
      return { ...groep, voor: undefined, gebruik: false };
  }
  if (voor && (hasParts || fitsLaw(lezer, voor, text))) return { ...alone, voor };
  return byCustom && !enumerates ? { ...alone, voor: undefined, gebruik: true } : undefined;
}

/** `lid | 1 onder e AVG`: the number of a lid or onderdeel, with stray signs between, is no artikel. */
function isBrokenOff({ tokens }: Lezer, from: number): boolean {
  let at = from - 1;
  while (at > from - 4 && tokens[at]?.kind === 'sign') at--;
  const before = tokens[at]?.text ?? '';
  return at < from - 1 && (lidWoorden.has(before) || onderdeelWoorden.has(before));
}

/** A dotted or colon number that the law before it has: `Wmo 5.1.1`, `Awb 4:1`, `AVG 6.1.e`. */
function fitsLaw(lezer: Lezer, { wet, boeken }: Vermelding, text: string): boolean {
  if (boeken) return /^\d+:\d+/.test(text);
  return wet.kandidaten.some((id) => {
    const style = lezer.namen.nummering(id);
    if (style === 'enkel')
      return /^\d+[a-z]?\.\d+\.[a-z]$/.test(text) && lezer.namen.isArtikel(id, text.split('.')[0] ?? '');
    return lezer.namen.isArtikel(id, text.replace(/\.[a-z]$/, ''));
  });
}

/** `en 6.1.e`: behind a connection that itself follows a number. */
function isListed(lezer: Lezer, from: number): boolean {
  const before = lezer.tokens[from - 2];
  return ['en', 'of', '/'].includes(word(lezer, from - 1)) && before?.kind === 'number' && customary.test(before.text);
}

/** Whether a token can go on with a place after a plain number. */
function isPartOrList(lezer: Lezer, at: number): boolean {
  const next = word(lezer, skipComma(lezer, at));
  return lidWoorden.has(next) || onderdeelWoorden.has(next) || parseRangtelwoord(next) !== undefined || next === '(';
}

function endsLine(lezer: Lezer, next: number): boolean {
  const after = lezer.tokens[next];
  return !after || after.gap === 'line' || after.gap === 'break';
}
