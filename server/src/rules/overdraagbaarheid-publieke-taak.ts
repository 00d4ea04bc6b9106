/** The right to data portability promised without its limit: it does not hold for a public task. */
import { defineRule } from '../lint/rule.ts';
import { passagesWith } from '../model/passageScan.ts';
import type { Plaats } from '../model/passages.ts';
import { delenOf, type Deel, type Pad } from '../model/structure/deel.ts';
import { derived } from '../text/derived.ts';
import { spanIn, type Reading } from '../text/reading.ts';
import type { Span } from '../text/span.ts';

const PORTABILITY = /\b(?:dataportabiliteit|(?:gegevens)?overdraagbaarheid|portabiliteit)\b/i;
/** Words that limit the right, or deny it here. */
const LIMIT =
  /\b(?:toestemming|overeenkomst|publieke\staa?k(?:en)?|algemeen\sbelang|openbaar\sgezag|niet|geen|nooit|alleen|enkel|slechts|beperkt|voor\szover|indien|als|wanneer|soms|bepaalde\sgevallen|omstandigheden|20\slid\s3)\b/i;
/** Of other data than those of people: systems that exchange. */
const DEFINITIONS = /\b(?:begrip[a-zà-ɏ]*|definities?)\b/i;

export default defineRule({
  id: 'overdraagbaarheid-publieke-taak',
  on: 'regeling',
  severity: 'oordeel',
  category: 'sociaal domein',
  summary: 'Een regeling zegt dat het recht op overdraagbaarheid niet geldt voor een publieke taak.',
  cites: ['AVG 20 lid 3'],
  messages: {
    onbeperkt: () => ({
      wat: 'Het recht op overdraagbaarheid staat hier zonder zijn grens. Geldt het wel voor deze verwerkingen?',
      waarom:
        'Dat recht bestaat alleen bij verwerking op toestemming of een overeenkomst, en niet bij een publieke taak (artikel 20 leden 1 en 3 AVG). Wie het toezegt, wekt een verwachting die de wet niet kent.',
      herstel: 'Voeg toe wanneer het recht geldt, of schrijf dat het voor publieke taken niet geldt.',
    }),
  },
  *check({ uri, protocol }) {
    const [first, ...more] = passagesOnPortability(protocol.regeling).flatMap(unlimitedIn);
    if (!first) return;
    const related = more.map((span) => ({ uri, span, note: 'ook hier staat het recht zonder grens' }));
    yield { at: first, message: 'onbeperkt', related };
  },
});

function unlimitedIn({ passage, pad, soort }: Plaats): Span[] {
  if (soort === 'titel' || pad.some(({ titel }) => titel !== undefined && DEFINITIONS.test(titel.reading.text)))
    return [];
  const found = portabilityIn(passage.reading);
  if (!found || limits(passage.reading.text, found)) return [];
  const item = pad.at(-1);
  return item && isLimited(item, artikelOf(pad)) ? [] : [spanIn(passage, found.start, found.end)];
}

const passagesOnPortability = passagesWith((reading) => portabilityIn(reading) !== undefined);

const portabilityIn = derived((reading: Reading): Span | undefined => {
  const found = PORTABILITY.exec(reading.text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
});

/** In the words around it: in a long enumeration those of other rights do not count. */
function limits(text: string, { start, end }: Span): boolean {
  return LIMIT.test(text.slice(Math.max(0, start - 60), start)) || LIMIT.test(text.slice(end, end + 200));
}

/** What follows in the same item, or another sentence of the artikel on the same right. */
function isLimited(item: Deel, artikel: Deel | undefined): boolean {
  const own = item.soort === 'lid' || item.soort === 'onderdeel' ? readingsIn(item) : [];
  const others = artikel ? readingsIn(artikel).filter((reading) => PORTABILITY.test(reading.text)) : [];
  return [...own, ...others].some(({ text }) => LIMIT.test(text));
}

function readingsIn(deel: Deel): Reading[] {
  return [...delenOf(deel)].flatMap(({ alineas }) => alineas.map(({ reading }) => reading));
}

function artikelOf(pad: Pad): Deel | undefined {
  return pad.findLast(({ soort }) => soort !== 'lid' && soort !== 'onderdeel');
}
