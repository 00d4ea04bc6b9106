/** Protocol and register differ on the retention period of one verwerking. */
import { verschilReport } from '../lint/koppelregel.ts';
import { defineRule } from '../lint/rule.ts';
import { vergelijkBewaartermijn } from '../model/verwerking/vergelijk.ts';

export default defineRule({
  id: 'koppeling-bewaartermijn-verschilt',
  on: 'koppeling',
  severity: 'fout',
  category: 'koppeling',
  summary: 'Protocol en register noemen voor een verwerking dezelfde bewaartermijn.',
  cites: ['AVG 5 lid 1 onder e'],
  messages: {
    verschilt: (naam = '', links = '', rechts = '') => ({
      wat: `Protocol en register noemen voor ‘${naam}’ een andere bewaartermijn.`,
      waarom: `In het protocol staat ‘${links}’ en in het register ‘${rechts}’. Eén van beide klopt niet, en gegevens mogen niet langer blijven dan nodig (artikel 5 lid 1 onder e AVG).`,
      herstel: 'Neem over wat klopt, of leg uit waarom het verschilt.',
    }),
  },
  check: (subject, context) => verschilReport(subject, context, 'bewaartermijn', vergelijkBewaartermijn, 'fout'),
});
