/** A retention field that is filled in and says neither how long nor where that stands. */
import { isLeesbaar, parseBewaartermijn, type Bewaartermijn } from '../knowledge/bewaartermijn/bewaartermijn.ts';
import { defineRule } from '../lint/rule.ts';
import { naamVan, type BewaartermijnVeld } from '../model/verwerking/verwerking.ts';
import { spanIn } from '../text/reading.ts';

export default defineRule({
  id: 'bewaartermijn-onleesbaar',
  on: 'verwerking',
  severity: 'waarschuwing',
  category: 'bewaren',
  summary: 'Het veld voor de bewaartermijn noemt een termijn, of waar zij staat.',
  cites: ['AVG 5 lid 1 onder e', 'AVG 30 lid 1 onder f'],
  messages: {
    onleesbaar: (naam = '', tekst = '') => ({
      wat: `${naam === '' ? 'Hier staat' : `Bij ‘${naam}’ staat`} als bewaartermijn ‘${tekst}’; daarin lezen wij geen termijn.`,
      waarom:
        'Een lezer moet kunnen zien wanneer de gegevens weg moeten (artikelen 5 lid 1 onder e en 30 lid 1 onder f AVG).',
      herstel:
        'Noem een termijn met haar begin, zoals ‘7 jaar na afsluiting van de zaak’, of het resultaat in de selectielijst.',
    }),
    invulplek: (naam = '') => ({
      wat:
        naam === ''
          ? 'De bewaartermijn moet nog worden ingevuld.'
          : `Bij ‘${naam}’ moet de bewaartermijn nog worden ingevuld.`,
      waarom:
        'Het register noemt de termijn waar dat mogelijk is (artikel 30 lid 1 onder f AVG); een open plek is geen termijn.',
      herstel: 'Vul de termijn in met haar begin, of verwijs naar het resultaat in de selectielijst.',
    }),
    onbepaald: (naam = '', tekst = '') => ({
      wat: `${naam === '' ? 'Hier' : `Bij ‘${naam}’`} is de bewaartermijn ‘${tekst}’.`,
      waarom:
        'Gegevens mogen niet langer blijven dan nodig (artikel 5 lid 1 onder e AVG); daarvoor moet vaststaan tot wanneer.',
      herstel:
        'Noem een termijn. Moeten de stukken voor altijd bewaard blijven, noem dan het resultaat in de selectielijst dat dit voorschrijft.',
    }),
    geen: (naam = '', tekst = '') => ({
      wat: `${naam === '' ? 'Hier staat' : `Bij ‘${naam}’ staat`} ‘${tekst}’ als bewaartermijn; worden er geen gegevens bewaard?`,
      waarom:
        'Wie gegevens bewaart, mag dat niet langer doen dan nodig (artikel 5 lid 1 onder e AVG); dan hoort er een termijn te staan.',
      herstel: 'Noem een termijn, of schrijf dat de gegevens niet worden bewaard.',
    }),
  },
  *check({ verwerking, register }) {
    const veld = verwerking.bewaartermijn;
    if (!veld || register?.rol === 'verwerker') return;
    const {
      tekst: { tekst, passage },
      termijn,
    } = veld;
    const naam = naamVan(verwerking);
    const at = spanIn(passage);
    // Beside a period, words in brackets are a note.
    if (termijn.invulplek && termijn.termijnen.length === 0 && !saysUntilWhen(termijn)) {
      const { start, end } = termijn.invulplek;
      yield { at: spanIn(passage, start, end), message: 'invulplek', args: [naam] };
    } else if (isKnown(veld)) return;
    else if (termijn.nvt) yield { at, message: 'geen', args: [naam, tekst], severity: 'oordeel' };
    else if (termijn.onbepaald) {
      const { start, end } = termijn.onbepaald.span;
      const words = passage.reading.text.slice(start, end).replace(/\s+/g, ' ');
      // Who explains it, has thought of it.
      const severity = termijn.rest.length > 0 ? 'oordeel' : 'waarschuwing';
      yield { at: spanIn(passage, start, end), message: 'onbepaald', args: [naam, words], severity };
    } else yield { at, message: 'onleesbaar', args: [naam, shorten(tekst)] };
  },
});

/** A period, a reference, or a reason that says until when: as long as something lasts, until something happens. */
function isKnown({ termijn, bron }: BewaartermijnVeld): boolean {
  return (
    isLeesbaar(termijn) || saysUntilWhen(termijn) || (bron !== undefined && isLeesbaar(parseBewaartermijn(bron.tekst)))
  );
}

function saysUntilWhen({ onbepaald }: Bewaartermijn): boolean {
  return onbepaald !== undefined && onbepaald.soort !== 'onbepaald';
}

const LONGEST = 60;

function shorten(tekst: string): string {
  return tekst.length <= LONGEST ? tekst : `${tekst.slice(0, LONGEST - 1)}…`;
}
