/** A selectielijst that is named without its title or year: there are several, with other periods. */
import { compareDatum, type IsoDate } from '../knowledge/datum.ts';
import type { Fix } from '../lint/finding.ts';
import { vervang } from '../lint/fix.ts';
import { defineRule } from '../lint/rule.ts';
import { passagesWith } from '../model/passageScan.ts';
import { zinRond } from '../model/passages.ts';
import { derived } from '../text/derived.ts';
import { spanIn, type Reading } from '../text/reading.ts';

/** The list with the words that belong to its name. */
const LIST =
  /(?:\bVNG[- ])?\bselectielijst(?:en)?\b(?:\s(?:voor\s)?(?:gemeenten|archiefbescheiden)(?:\sen\sintergemeentelijke\sorganen)?)?(?:\svan\sde\s(?:VNG|Vereniging\svan\sNederlandse\sGemeenten(?:\s\(VNG\))?))?/gi;
/** A year makes clear which list; so does a word for the one that holds now. */
const CERTAIN =
  /\b(?:19|20)\d{2}\b|\b(?:geldende|vigerende|actuele|toepasselijke|meest\srecente|laatst\svastgestelde)\b/i;
const SINCE_2020: IsoDate = '2020-01-01';
const PRESENT_LIST = 'Selectielijst gemeenten en intergemeentelijke organen 2020';

interface Vermelding {
  readonly start: number;
  readonly end: number;
  readonly bepaald: boolean;
}

export default defineRule({
  id: 'selectielijst-onbepaald',
  on: 'regeling',
  severity: 'oordeel',
  category: 'bewaren',
  summary: 'Een selectielijst heeft een titel en een jaar.',
  cites: ['Archiefwet1995 5'],
  messages: {
    onbepaald: (woorden = '') => ({
      wat: `‘${woorden}’ zegt niet welke selectielijst u bedoelt; er zijn er meer, met andere termijnen.`,
      waarom:
        'Vernietigen mag alleen volgens een vastgestelde selectielijst (artikel 5 Archiefwet 1995). In de lijst van 2017 staan voor dezelfde dossiers andere termijnen dan in die van 2020.',
      herstel: `Noem de titel met het jaar, zoals ‘${PRESENT_LIST}’, of schrijf ‘de geldende selectielijst’.`,
    }),
  },
  *check({ uri, protocol }, { peildatum }) {
    const found = passagesWithList(protocol.regeling).flatMap(({ passage }) =>
      vermeldingenIn(passage.reading).map(({ start, end, bepaald }) => ({
        span: spanIn(passage, start, end),
        woorden: passage.reading.text.slice(start, end).replace(/\s+/g, ' '),
        bepaald,
      })),
    );
    const [first, ...others] = found;
    if (!first || found.some(({ bepaald }) => bepaald)) return;
    const fixes = (): Fix[] => [vervang(`Noem de ${PRESENT_LIST}`, 'suggestion', uri, first.span, PRESENT_LIST)];
    yield {
      at: first.span,
      message: 'onbepaald',
      args: [first.woorden],
      related: others.map(({ span }) => ({ uri, span, note: 'ook hier staat niet welke lijst' })),
      ...(compareDatum(peildatum, SINCE_2020) >= 0 && { fixes }),
    };
  },
});

const passagesWithList = passagesWith((reading) => vermeldingenIn(reading).length > 0);

const vermeldingenIn = derived((reading: Reading): readonly Vermelding[] =>
  [...reading.text.matchAll(LIST)].map(({ index: start, 0: words }) => {
    const end = start + words.length;
    const zin = zinRond(reading, start, end);
    return { start, end, bepaald: CERTAIN.test(reading.text.slice(zin.start, zin.end)) };
  }),
);
