/** Protocol and register differ on the people of one verwerking. */
import { verschilReport } from '../lint/koppelregel.ts';
import { defineRule } from '../lint/rule.ts';
import { vergelijkBetrokkenen } from '../model/verwerking/vergelijk.ts';

export default defineRule({
  id: 'koppeling-betrokkenen-verschilt',
  on: 'koppeling',
  severity: 'waarschuwing',
  category: 'koppeling',
  summary: 'Protocol en register noemen voor een verwerking dezelfde betrokkenen.',
  cites: ['AVG 5 lid 2'],
  messages: {
    verschilt: (naam = '', links = '', rechts = '') => ({
      wat: `Protocol en register noemen voor ‘${naam}’ andere betrokkenen.`,
      waarom: `In het protocol staat ‘${links}’ en in het register ‘${rechts}’. Eén van beide klopt niet, en een lezer kan niet nagaan over wie u gegevens bijhoudt (artikel 5 lid 2 AVG).`,
      herstel: 'Neem over wat klopt, of leg uit waarom het verschilt.',
    }),
  },
  check: (subject, context) => verschilReport(subject, context, 'betrokkenen', vergelijkBetrokkenen, 'waarschuwing'),
});
