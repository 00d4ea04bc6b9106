/** Consent for data of a special category that is not said to be explicit. */
import type { Wetsnamen } from '../knowledge/citaat/wetsnamen.ts';
import { citeertWettelijkeToestemming } from '../knowledge/toestemming/wettelijk.ts';
import { leesToestemmingszin } from '../knowledge/toestemming/zin.ts';
import { vervang } from '../lint/fix.ts';
import { defineRule } from '../lint/rule.ts';
import { lidNoemt, staatInBegrippen } from '../model/plaats.ts';
import { derivedPair } from '../text/derived.ts';
import { spanIn, type Reading } from '../text/reading.ts';

const SPECIAL =
  /\b(?:bijzondere\s(?:categorieën\s)?(?:van\s)?(?:persoons)?gegevens|medische\b|gezondheid[a-zà-ɏ]*|godsdienst[a-zà-ɏ]*|geloof|seksue[a-zà-ɏ]*|genetisch[a-zà-ɏ]*|biometrisch[a-zà-ɏ]*|politieke|vakbond[a-zà-ɏ]*|etnisch[a-zà-ɏ]*)/i;
/** Explicit in so many words, or by its form: written and signed consent is explicit. */
const EXPLICIT =
  /uitdrukkelijk|expliciet|schriftelijk|handtekening|onderteken|getekend|formulier|toestemmingsverklaring/i;
const CONSENT = /\b(?:toestemming|instemming)\b/i;

const isExplicit = lidNoemt(EXPLICIT);
/** Once for a lid, that may have many such sentences. */
const citesStatute = derivedPair(({ text }: Reading, wetsnamen: Wetsnamen) =>
  citeertWettelijkeToestemming(text, wetsnamen),
);

export default defineRule({
  id: 'toestemming-bijzonder-niet-uitdrukkelijk',
  on: 'zin',
  severity: 'oordeel',
  category: 'toestemming',
  summary: 'Toestemming voor bijzondere persoonsgegevens is uitdrukkelijk.',
  cites: ['AVG 9 lid 2 onder a', 'UAVG 22 lid 2'],
  messages: {
    uitdrukkelijk: () => ({
      wat: 'Toestemming voor bijzondere persoonsgegevens moet uitdrukkelijk zijn; dat staat hier niet.',
      waarom:
        'Gewone toestemming heft het verbod op zulke gegevens niet op (artikel 9 lid 2 onder a AVG). Wie schriftelijk toestemt of tekent, doet dat uitdrukkelijk.',
      herstel: 'Schrijf ‘uitdrukkelijke toestemming’, of zeg dat de toestemming op schrift wordt gegeven.',
    }),
  },
  *check({ uri, zin, plaats }, { kennis }) {
    const { text } = zin.reading;
    if (plaats.soort !== 'alinea' || !SPECIAL.test(text) || staatInBegrippen(plaats.pad)) return;
    const found = leesToestemmingszin(text);
    if (!found || isExplicit(plaats) || citesStatute(plaats.passage.reading, kennis.wetsnamen)) return;
    const consent = CONSENT.exec(text.slice(found.span.start, found.span.end));
    const start = found.span.start + (consent?.index ?? 0);
    const word = consent?.[0] ?? '';
    const at = spanIn(zin, start, start + word.length);
    yield {
      at: spanIn(zin, found.span.start, found.span.end),
      message: 'uitdrukkelijk',
      ...(word !== '' && {
        fixes: () => [
          vervang('Schrijf ‘uitdrukkelijke toestemming’', 'suggestion', uri, at, 'uitdrukkelijke toestemming'),
        ],
      }),
    };
  },
});
