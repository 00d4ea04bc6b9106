/** A date of adoption or of entry into force that is not whole. */
import { defineRule } from '../lint/rule.ts';
import { openPlekkenIn } from '../model/openPlekken.ts';

export default defineRule({
  id: 'datum-onvolledig',
  on: 'regeling',
  severity: 'waarschuwing',
  category: 'verantwoording',
  summary: 'Een regeling noemt een hele datum van vaststelling en inwerkingtreding.',
  cites: ['AVG 5 lid 2'],
  messages: {
    onvolledig: (woorden = '') => ({
      wat: `De datum is niet volledig: ‘${woorden}’.`,
      waarom:
        'Zonder dag, maand en jaar staat niet vast vanaf wanneer de regeling geldt en naar welk recht zij te lezen is.',
      herstel: 'Vul dag, maand en jaar in zoals het besluit ze noemt.',
    }),
  },
  *check({ protocol }) {
    for (const { soort, span, tekst } of openPlekkenIn(protocol))
      if (soort === 'datum') yield { at: span, message: 'onvolledig', args: [tekst] };
  },
});
