/** A place that somebody still had to fill in when the text was adopted. */
import { defineRule } from '../lint/rule.ts';
import { openPlekkenIn } from '../model/openPlekken.ts';

export default defineRule({
  id: 'invulplek-open',
  on: 'regeling',
  severity: 'waarschuwing',
  category: 'verantwoording',
  summary: 'Een regeling heeft geen plaatsen die nog moeten worden ingevuld.',
  cites: ['AVG 5 lid 2'],
  messages: {
    open: (woorden = '') => ({
      wat: `Hier moet nog iets worden ingevuld: ‘${woorden}’.`,
      waarom:
        'Wie met de regeling werkt, weet zo niet wat er geldt, en u kunt het niet aantonen (artikel 5 lid 2 AVG).',
      herstel: 'Vul de plaats in, of haal de zin weg.',
    }),
  },
  *check({ protocol }) {
    for (const { soort, span, tekst } of openPlekkenIn(protocol))
      if (soort === 'plek') yield { at: span, message: 'open', args: [tekst] };
  },
});
