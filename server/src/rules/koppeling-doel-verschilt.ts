/** Protocol and register differ on the purpose of one verwerking. */
import { verschilReport } from '../lint/koppelregel.ts';
import { defineRule } from '../lint/rule.ts';
import { vergelijkDoel } from '../model/verwerking/vergelijk.ts';

export default defineRule({
  id: 'koppeling-doel-verschilt',
  on: 'koppeling',
  severity: 'waarschuwing',
  category: 'koppeling',
  summary: 'Protocol en register noemen voor een verwerking hetzelfde doel.',
  cites: ['AVG 5 lid 1 onder b'],
  messages: {
    verschilt: (naam = '', links = '', rechts = '') => ({
      wat: `Protocol en register noemen voor ‘${naam}’ een ander doel.`,
      waarom: `In het protocol staat ‘${links}’ en in het register ‘${rechts}’. Eén van beide klopt niet, en het doel bepaalt welke gegevens nodig zijn (artikel 5 lid 1 onder b AVG).`,
      herstel: 'Neem over wat klopt, of leg uit waarom het verschilt.',
    }),
  },
  check: (subject, context) => verschilReport(subject, context, 'doelen', vergelijkDoel, 'waarschuwing'),
});
