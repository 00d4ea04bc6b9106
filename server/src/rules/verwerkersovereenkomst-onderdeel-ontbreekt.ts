/** An agreement with a verwerker that lacks some of what artikel 28 lid 3 AVG asks. */
import { defineRule, type RuleContext } from '../lint/rule.ts';
import { bewerk } from '../lint/fix.ts';
import type { Fix } from '../lint/finding.ts';
import { voegArtikelToe } from '../model/edit/artikel.ts';
import type { Deel } from '../model/structure/deel.ts';
import { isVerwerkersovereenkomst, ontbrekendeOnderdelen } from '../model/verwerkersovereenkomst.ts';
import { spanIn } from '../text/reading.ts';

/** The first day on which the AVG applied (source: AVG 99, confidence high). */
const AVG_APPLIES = '2018-05-25';

export default defineRule({
  id: 'verwerkersovereenkomst-onderdeel-ontbreekt',
  on: 'overeenkomst',
  severity: 'waarschuwing',
  category: 'volledigheid',
  summary: 'Een verwerkersovereenkomst regelt alles wat artikel 28 lid 3 AVG vraagt.',
  cites: ['AVG 28 lid 3'],
  timed: true,
  messages: {
    ontbreekt: (namen = '') => ({
      wat: `In deze verwerkersovereenkomst ${namen.includes(';') ? 'ontbreken onderdelen' : 'ontbreekt een onderdeel'} van artikel 28 lid 3 AVG.`,
      waarom: `Wij vinden niets over: ${namen}. De overeenkomst moet elk van deze onderdelen regelen (artikel 28 lid 3 AVG).`,
      herstel: 'Vul aan wat ontbreekt, of verwijs naar de bijlage waarin het staat.',
    }),
  },
  *check({ uri, overeenkomst }, context) {
    if (context.peildatum < AVG_APPLIES || !isVerwerkersovereenkomst(overeenkomst)) return;
    const missing = ontbrekendeOnderdelen(overeenkomst);
    if (missing.length === 0) return;
    const { titel, kopSpan } = overeenkomst;
    yield {
      at: titel ? spanIn(titel) : kopSpan,
      message: 'ontbreekt',
      args: [missing.map(({ naam }) => naam).join('; ')],
      fixes: () => bepalingFixes(uri, overeenkomst, context),
    };
  },
});

/** One artikel with a lid for each onderdeel that lacks. */
function bepalingFixes(uri: string, overeenkomst: Deel, context: RuleContext): Fix[] {
  const text = context.document(uri)?.source.text;
  if (text === undefined) return [];
  const leden = ontbrekendeOnderdelen(overeenkomst).map(({ bepaling }) => bepaling);
  const titel = 'Aanvullende afspraken over de verwerking';
  const bepaling = {
    titel,
    leden: [...leden, 'Wat verder nodig is voor de uitvoering van dit artikel, spreken partijen af in […].'],
  };
  // An agreement is signed as it stands: none of its artikelen gets another number.
  const edits = voegArtikelToe({ text, refersTo: () => true }, overeenkomst, bepaling, false);
  return bewerk(`Voeg een artikel ‘${titel}’ toe om in te vullen`, 'placeholder', uri, edits);
}
