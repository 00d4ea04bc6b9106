/** A retention period that does not say when it begins. */
import type { Termijn } from '../knowledge/bewaartermijn/termijnen.ts';
import { parseBewaartermijn } from '../knowledge/bewaartermijn/bewaartermijn.ts';
import { parseStartmoment } from '../knowledge/bewaartermijn/startmoment.ts';
import { parseVerwijzingen } from '../knowledge/citaat/parse.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import { defineRule } from '../lint/rule.ts';
import { naamVan } from '../model/verwerking/verwerking.ts';
import { spanIn } from '../text/reading.ts';

/** Words that bring a moment, also where we cannot tell which. */
const MOMENT =
  /\b(?:na|nadat|vanaf|sinds|erna|daarop|hierna|zolang|tot|totdat|tijdens|gedurende|ingaand|ingaande|gerekend|einde|begin|start|per|ieder|elk|elke|lopende|voorafgaande|afsluiting|afloop|daarna(?!,? {0,3}(?:word|vernietig|verwijder|wis|gewist|archiv|schon)))\b/i;

export default defineRule({
  id: 'bewaartermijn-zonder-startmoment',
  on: 'verwerking',
  severity: 'oordeel',
  category: 'bewaren',
  summary: 'Een bewaartermijn noemt vanaf wanneer zij loopt.',
  cites: ['AVG 5 lid 1 onder e'],
  messages: {
    zonder: (naam = '', termijn = '') => ({
      wat: `${naam === '' ? 'Hier' : `Bij ‘${naam}’`} staat ‘${termijn}’, maar niet vanaf wanneer.`,
      waarom: 'Zonder begin is niet te bepalen wanneer de gegevens weg moeten (artikel 5 lid 1 onder e AVG).',
      herstel:
        'Noem het begin, zoals ‘na afsluiting van de zaak’, of het artikel of resultaat van de selectielijst dat het begin bepaalt.',
    }),
  },
  *check({ verwerking, register }, { kennis }) {
    const veld = verwerking.bewaartermijn;
    if (!veld || veld.vanaf || register?.rol === 'verwerker') return;
    const { text } = veld.tekst.passage.reading;
    const [first] = veld.termijn.termijnen;
    if (!first || MOMENT.test(text) || veld.termijn.invulplek || veld.termijn.termijnen.some(hasStart)) return;
    if ([text, veld.bron?.tekst ?? ''].some((source) => settlesStart(source, kennis))) return;
    const { start, end } = first.span;
    yield {
      at: spanIn(veld.tekst.passage, start, end),
      message: 'zonder',
      args: [naamVan(verwerking), text.slice(start, end).replace(/\s+/g, ' ')],
    };
  },
});

/** What is destroyed at once needs no start; a condition such as `bij afwijzing` is one. */
function hasStart({ duur, startmoment, voorwaarde }: Termijn): boolean {
  return duur === 'P0D' || startmoment !== undefined || parseStartmoment(voorwaarde?.tekst ?? '').soort !== undefined;
}

/** An article, or a numbered result of the selectielijst: each has a start of its own. */
function settlesStart(source: string, { wetsnamen }: Kennis): boolean {
  if (parseBewaartermijn(source).verwijzing?.nummer !== undefined) return true;
  return parseVerwijzingen(source, wetsnamen, { fragment: true }).citaten.some(
    ({ vindplaatsen }) => vindplaatsen.length > 0,
  );
}
