/** Protocol and register differ on the ground of one verwerking. */
import { verschilReport } from '../lint/koppelregel.ts';
import { defineRule } from '../lint/rule.ts';
import { vergelijkGrondslag } from '../model/verwerking/vergelijk.ts';

export default defineRule({
  id: 'koppeling-grondslag-verschilt',
  on: 'koppeling',
  severity: 'fout',
  category: 'koppeling',
  summary: 'Protocol en register noemen voor een verwerking dezelfde grondslag.',
  cites: ['AVG 5 lid 2'],
  messages: {
    verschilt: (naam = '', links = '', rechts = '') => ({
      wat: `Protocol en register noemen voor ‘${naam}’ een andere grondslag.`,
      waarom: `In het protocol staat ‘${links}’ en in het register ‘${rechts}’. Eén van beide klopt niet, en u moet kunnen laten zien op welke grondslag u gegevens verwerkt (artikel 5 lid 2 AVG).`,
      herstel: 'Neem over wat klopt, of leg uit waarom het verschilt.',
    }),
  },
  check: (subject, context) => verschilReport(subject, context, 'grondslag', vergelijkGrondslag, 'fout'),
});
