/** Telling the betrokkene later, or not at all, without the provision that allows it. */
import { parseVerwijzingen } from '../knowledge/citaat/parse.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import { defineRule } from '../lint/rule.ts';
import { zinnenVan } from '../model/passages.ts';
import { openedBy, type Stretch } from '../text/openedBy.ts';
import { spanIn } from '../text/reading.ts';

const PERSON = String.raw`(?:betrokkenen?|cliënt(?:en)?|inwoners?|burgers?|ouders?|jeugdigen?|klant(?:en)?)`;
const TELL = String.raw`(?:informatieplicht|informeren|geïnformeerd|informeert|ingelicht|inlichten|op\sde\shoogte|kennisgeving|mededeling)`;
const LATER = String.raw`(?:uitgesteld|uitstel|uitstellen|later|achteraf|achterwege|opgeschort|pas\s(?:na|nadat|als|wanneer))`;

const PATTERNS: readonly (readonly [opening: RegExp, rest: RegExp])[] = [
  [new RegExp(String.raw`\b${TELL}\b`, 'gi'), new RegExp(String.raw`^[^.;]{0,80}?\b${LATER}\b`, 'i')],
  [new RegExp(String.raw`\b${LATER}\b`, 'gi'), new RegExp(String.raw`^[^.;]{0,120}?\b${TELL}\b`, 'i')],
];
const OF_PERSON = new RegExp(String.raw`\b${PERSON}\b|\binformatieplicht\b`, 'i');
/** It is about processing, and not about a breach, a decision or a visit. */
const ABOUT_DATA = /(?:gegevens|\binformatieplicht|\bverwerk|\bverstrek|\bdelen\b|\bmelding\b)/i;
const OTHER =
  /\b(?:datalek[a-zà-ɏ]{0,3}|inbreuk[a-zà-ɏ]{0,2}|besluit|beslissing|uitslag|verlenging|niet\slater|uiterlijk)\b/i;

export default defineRule({
  id: 'informatieplicht-uitstel',
  on: 'zin',
  severity: 'oordeel',
  category: 'sociaal domein',
  summary: 'Wie de betrokkene later informeert, noemt de bepaling die dat toestaat.',
  cites: ['AVG 13 lid 1', 'AVG 14 lid 5', 'UAVG 41 lid 1'],
  messages: {
    uitstel: () => ({
      wat: 'Hier hoort de betrokkene later, of niet, dat zijn gegevens worden verwerkt. Op welke bepaling rust dat?',
      waarom:
        'De informatieplicht van de artikelen 13 en 14 AVG kan alleen wijken op grond van artikel 14 lid 5 AVG, artikel 41 UAVG of een bijzondere wet, na een afweging per geval.',
      herstel:
        'Noem de bepaling, en schrijf op wie de afweging maakt en wanneer de betrokkene alsnog wordt geïnformeerd.',
    }),
  },
  *check({ zin, plaats }, { kennis }) {
    const lid = plaats.passage.reading.text;
    const found = plaats.soort === 'alinea' ? postponedIn(zin.reading.text, lid) : undefined;
    if (!found || allowsIt(lid, kennis)) return;
    // Once for a lid: at the first of its sentences that says so.
    const first = zinnenVan(plaats.passage.reading).find(({ start, end }) => postponedIn(lid.slice(start, end), lid));
    if (!first || spanIn(plaats.passage, first.start, first.end).start !== spanIn(zin).start) return;
    yield { at: spanIn(zin, found.index, found.index + found.text.length), message: 'uitstel' };
  },
});

function postponedIn(text: string, lid: string): Stretch | undefined {
  if (!OF_PERSON.test(text) || !ABOUT_DATA.test(lid) || OTHER.test(text)) return undefined;
  for (const [opening, rest] of PATTERNS) {
    const found = openedBy(text, opening, rest);
    if (found) return found;
  }
  return undefined;
}

/** Artikel 14 lid 5 or 23 AVG, artikel 41 UAVG, or an article of the law of a task. */
function allowsIt(lid: string, { wetsnamen }: Kennis): boolean {
  return parseVerwijzingen(lid, wetsnamen).citaten.some(({ soort, wet, vindplaatsen }) => {
    if (soort !== 'extern' || !wet) return false;
    const articles = vindplaatsen.filter(({ eenheid }) => eenheid === 'artikel').map(({ nummer }) => nummer.tekst);
    if (wet.kandidaten.includes('AVG')) return articles.some((article) => article === '14' || article === '23');
    if (wet.kandidaten.includes('UAVG')) return articles.includes('41');
    return articles.length > 0;
  });
}
