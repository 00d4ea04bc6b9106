/** A regulation that asks for consent in one place and says in another that the same needs none. */
import { defineRule } from '../lint/rule.ts';
import { passagesWith } from '../model/passageScan.ts';
import { zinnenVan } from '../model/passages.ts';
import { derived } from '../text/derived.ts';
import { spanIn, type Reading } from '../text/reading.ts';
import type { Span } from '../text/span.ts';

/** What a sentence says of consent for something, offsets in its reading. */
interface Uitspraak {
  readonly nodig: boolean;
  /** The words of what it is for, in order of the alphabet: how two sentences are known to be about the same. */
  readonly onderwerp: string;
  readonly span: Span;
}

/** The verb with the consent; what it is for stands before it, behind `voor`. */
const DENIES =
  /\b(?:is|wordt)\s(?:geen|nooit)\stoestemming\s(?:van\s(?:[a-zà-ɏ]{1,20}\s){1,2})?(?:nodig|vereist|verplicht|noodzakelijk|gevraagd)\b/i;
const DEMANDS =
  /\b(?:is|wordt)\s(?:altijd\s)?(?:(?:de|een|zijn|haar|schriftelijke|uitdrukkelijke|voorafgaande)\s){0,3}toestemming\s(?:van\s(?:[a-zà-ɏ]{1,20}\s){1,2})?(?:nodig|vereist|verplicht|noodzakelijk|gevraagd)\b/i;
/** Under a condition both may hold. */
const CONDITIONAL =
  /\b(?:tenzij|behalve|indien|als|wanneer|mits|soms|in\sbeginsel|voor\szover|uitgezonderd|meestal|doorgaans)\b/i;
const STOP_WORDS = new Set(['de', 'het', 'een', 'van', 'aan', 'met', 'en', 'of', 'zijn', 'haar', 'deze', 'dit', 'die']);
const LEAST_WORDS = 2;

export default defineRule({
  id: 'toestemming-intern-tegenstrijdig',
  on: 'regeling',
  severity: 'waarschuwing',
  category: 'toestemming',
  summary: 'Een regeling vraagt niet op de ene plaats toestemming voor wat op de andere zonder mag.',
  cites: ['AVG 5 lid 1 onder a', 'AVG 6'],
  messages: {
    tegenstrijdig: (zin = '') => ({
      wat: 'Hier is toestemming nodig, en elders staat dat hetzelfde zonder toestemming mag.',
      waarom: `Elders staat: ‘${zin}’. Wie met de regeling werkt, weet zo niet welke grondslag geldt (artikel 6 AVG), en de inwoner krijgt een verkeerd beeld.`,
      herstel: 'Kies één van beide, of schrijf op in welke gevallen elk van de twee geldt.',
    }),
  },
  *check({ uri, protocol }) {
    const all = passagesThatSay(protocol.regeling)
      .filter(({ soort }) => soort === 'alinea')
      .flatMap(({ passage }) =>
        uitsprakenIn(passage.reading).map(({ nodig, onderwerp, span }) => ({
          nodig,
          onderwerp,
          span: spanIn(passage, span.start, span.end),
          tekst: passage.reading.text.slice(span.start, span.end).replace(/\s+/g, ' '),
        })),
      );
    const without = new Map(all.filter(({ nodig }) => !nodig).map((found) => [found.onderwerp, found]));
    for (const { nodig, onderwerp, span } of all) {
      const against = nodig ? without.get(onderwerp) : undefined;
      if (!against) continue;
      yield {
        at: span,
        message: 'tegenstrijdig',
        args: [against.tekst],
        related: [{ uri, span: against.span, note: 'hier staat dat het zonder toestemming mag' }],
      };
    }
  },
});

const passagesThatSay = passagesWith((reading) => uitsprakenIn(reading).length > 0);

const uitsprakenIn = derived((reading: Reading): readonly Uitspraak[] => {
  const { text } = reading;
  if (!/\btoestemming\b/i.test(text)) return [];
  return zinnenVan(reading).flatMap(({ start, end }) => {
    const zin = text.slice(start, end);
    if (CONDITIONAL.test(zin)) return [];
    const denied = DENIES.exec(zin);
    const found = denied ?? DEMANDS.exec(zin);
    const voor = found && [...zin.slice(0, found.index).matchAll(/\bvoor\s/gi)].at(-1);
    if (!voor) return [];
    const woorden = wordsOf(zin.slice(voor.index + voor[0].length, found.index));
    if (woorden.length < LEAST_WORDS) return [];
    const span = { start: start + voor.index, end: start + found.index + found[0].length };
    return [{ nodig: !denied, onderwerp: woorden.sort().join(' '), span }];
  });
});

function wordsOf(text: string): string[] {
  return [...new Set(text.toLowerCase().split(/\s+/))].filter((word) => word !== '' && !STOP_WORDS.has(word));
}
