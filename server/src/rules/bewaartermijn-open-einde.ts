/** Data that are kept as long as needed, without any period. */
import { defineRule } from '../lint/rule.ts';
import { bewaaruitsprakenIn } from '../model/bewaaruitspraken.ts';
import { passagesWith } from '../model/passageScan.ts';
import { zinPassages, type Plaats } from '../model/passages.ts';
import type { Protocol } from '../model/protocol/protocol.ts';
import { type Verwerking, naamVan } from '../model/verwerking/verwerking.ts';
import { type PassageReport, perPassage } from '../lint/perPassage.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import { spanIn } from '../text/reading.ts';

/** As long as needed, or for ever without a reason. */
const OPEN =
  /\b(?:zo ?lang(?: als)?\b[^.;:]{0,60}?\b(?:nodig|noodzakelijk|relevant|wenselijk|van belang)|niet langer(?: bewaard)? dan (?:strikt )?(?:nodig|noodzakelijk)|(?:voor )?onbepaalde (?:tijd|duur)|onbeperkte? (?:tijd|duur)?|onbepaald)/i;
const KEEPING = /\b(?:bewaard|bewaren|bewaart|bewaartermijn[a-zà-ɏ]*|opgeslagen)\b/i;
/** A reference to where the periods stand. */
const REFERENCE =
  /\b(?:selectielijst[a-zà-ɏ]*|archiefwet[a-zà-ɏ]*|bewaartermijnen|bewaarschema|wettelijke (?:bewaar)?termijn[a-zà-ɏ]*|verwerkingsregister|register van verwerking[a-zà-ɏ]*)\b/i;

export default defineRule({
  id: 'bewaartermijn-open-einde',
  on: 'regeling',
  severity: 'oordeel',
  category: 'bewaren',
  summary: 'Een tekst zegt niet alleen dat gegevens zolang als nodig worden bewaard, maar ook hoe lang dat is.',
  cites: ['AVG 5 lid 1 onder e'],
  messages: {
    veld: (woorden = '', naam = '') => ({
      wat: `‘${woorden}’${naam === '' ? '' : ` bij ‘${naam}’`} heeft geen eind. Is er geen termijn te noemen?`,
      waarom:
        'Gegevens mogen niet langer blijven dan nodig (artikel 5 lid 1 onder e AVG). Zonder termijn is niet na te gaan wanneer dat is.',
      herstel: 'Noem een termijn met haar begin, of de omstandigheid waarna u de gegevens vernietigt.',
    }),
    regeling: () => ({
      wat: 'De regeling zegt alleen dat gegevens zolang als nodig worden bewaard. Is er geen termijn te noemen?',
      waarom: 'Dit herhaalt artikel 5 lid 1 onder e AVG, maar zegt een medewerker niet wanneer hij moet vernietigen.',
      herstel: 'Noem de termijnen, of verwijs naar de selectielijst of het verwerkingsregister.',
    }),
  },
  check: ({ protocol }, { kennis }) => inRegeling(protocol, kennis),
  also: { verwerking: ({ verwerking }) => inVeld(verwerking) },
});

type Melding = PassageReport<'veld' | 'regeling'>;

function inVeld(verwerking: Verwerking): Melding[] {
  const veld = verwerking.bewaartermijn;
  if (!veld || veld.termijn.termijnen.length > 0 || veld.termijn.verwijzing || veld.vanaf || veld.bron) return [];
  // A value that says no more than `onbepaald` is unreadable, which is another fault.
  if (veld.termijn.onbepaald?.soort === 'onbepaald') return [];
  const { passage } = veld.tekst;
  const found = OPEN.exec(passage.reading.text);
  if (!found || REFERENCE.test(passage.reading.text)) return [];
  return [
    {
      at: spanIn(passage, found.index, found.index + found[0].length),
      message: 'veld',
      args: [found[0].trim(), naamVan(verwerking)],
    },
  ];
}

/** The first such sentence of a regulation that gives no period and refers to none. */
function inRegeling(protocol: Protocol, kennis: Kennis): Melding[] {
  if (bewaaruitsprakenIn(protocol).length > 0 || protocol.verwerkingen.some(({ bewaartermijn }) => bewaartermijn))
    return [];
  if (passagesThatRefer(protocol.regeling).some(isAlinea)) return [];
  for (const { passage } of passagesOnKeeping(protocol.regeling).filter(isAlinea)) {
    const [first] = inAlinea(passage, kennis);
    if (first) return [first];
  }
  return [];
}

const passagesThatRefer = passagesWith(({ text }) => REFERENCE.test(text));
const passagesOnKeeping = passagesWith(({ text }) => KEEPING.test(text));

function isAlinea({ soort }: Plaats): boolean {
  return soort === 'alinea';
}

const inAlinea = perPassage((passage): Melding[] =>
  zinPassages(passage).flatMap((zin) => {
    const { text } = zin.reading;
    const found = KEEPING.test(text) ? OPEN.exec(text) : null;
    if (!found) return [];
    return [{ at: spanIn(zin, found.index, found.index + found[0].length), message: 'regeling' as const }];
  }),
);
