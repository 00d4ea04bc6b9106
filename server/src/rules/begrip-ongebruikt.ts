/** A term that is defined and never used. */
import { defineRule } from '../lint/rule.ts';
import { passagesVan } from '../model/passages.ts';
import { stammenIn } from '../model/onderwerp.ts';
import { begripsnamen, gebruikt, isBepaling } from '../model/protocol/begripsgebruik.ts';
import { isUittreksel } from '../model/uittreksel.ts';

/** More definitions no text has; each is looked for in all of it. */
const MOST_DEFINITIONS = 200;

export default defineRule({
  id: 'begrip-ongebruikt',
  on: 'regeling',
  severity: 'oordeel',
  category: 'begrippen',
  summary: 'Een begrip dat wordt uitgelegd, komt in de tekst voor.',
  cites: [],
  messages: {
    ongebruikt: (begrip = '') => ({
      wat: `‘${begrip}’ wordt uitgelegd, maar komt verder niet voor.`,
      waarom:
        'De lezer verwacht dat het begrip ergens van belang is. Misschien gebruikt de tekst een ander woord ervoor.',
      herstel: 'Haal het begrip weg, of gebruik in de tekst hetzelfde woord.',
    }),
  },
  *check({ protocol: { regeling, begrippen } }) {
    if (begrippen.length === 0 || isUittreksel(regeling)) return;
    const plaatsen = passagesVan(regeling);
    for (const begrip of begripsnamen(begrippen).slice(0, MOST_DEFINITIONS)) {
      const used = plaatsen.some(
        (plaats) =>
          begrip.frasen.some((frase) => gebruikt(stammenIn(plaats.passage.reading), frase)) &&
          !isBepaling(begrip, plaats),
      );
      if (!used) yield { at: begrip.bepaling.span, message: 'ongebruikt', args: [begrip.naam] };
    }
  },
});
