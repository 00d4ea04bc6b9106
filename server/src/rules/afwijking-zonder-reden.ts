/** A deviation without a reason or without a name sets nothing aside. */
import { defineRule } from '../lint/rule.ts';

export default defineRule({
  id: 'afwijking-zonder-reden',
  on: 'afwijking',
  severity: 'fout',
  category: 'verantwoording',
  summary: 'Een afwijking noemt haar reden en wie haar besloot.',
  cites: ['AVG 5 lid 2'],
  messages: {
    reden: () => ({
      wat: 'Deze afwijking noemt geen reden en geldt daarom niet.',
      waarom: 'U moet kunnen uitleggen waarom u afwijkt (artikel 5 lid 2 AVG).',
      herstel: 'Schrijf achter ‘reden:’ waarom de regel hier niet opgaat.',
    }),
    door: () => ({
      wat: 'Deze afwijking zegt niet wie haar besloot en geldt daarom niet.',
      waarom: 'U moet kunnen laten zien wie de afweging maakte (artikel 5 lid 2 AVG).',
      herstel: 'Schrijf achter ‘door:’ wie dit besloot, zoals de FG.',
    }),
  },
  *check({ afwijking: { reden, door, akkoord, span } }) {
    if (reden === undefined && !akkoord) yield { at: span, message: 'reden' };
    else if (door === undefined) yield { at: span, message: 'door' };
  },
});
