/** A key or column that is nearly the name of a field, where that field is missing: a slip of the pen. */
import { vervang } from '../lint/fix.ts';
import { defineRule } from '../lint/rule.ts';
import { verschrijvingenIn } from '../model/register/verschreven.ts';

export default defineRule({
  id: 'register-veld-onbekend',
  on: 'register',
  severity: 'waarschuwing',
  category: 'register',
  summary: 'Elk veld van een register heeft een naam die wordt herkend.',
  cites: [],
  messages: {
    onbekend: (naam = '', bedoeld = '') => ({
      wat: `Het veld ‘${naam}’ kennen wij niet; bedoelt u ‘${bedoeld}’?`,
      waarom:
        'Wat hier staat, telt nu niet mee: noch bij de controle van dit register, noch bij de vergelijking met het protocol.',
      herstel: 'Verbeter de naam. Is het een eigen veld, laat het dan staan en noteer bij een afwijking waarom.',
    }),
  },
  *check({ uri, register }) {
    if (register.taal !== 'nl') return;
    for (const { geschreven, bedoeld } of verschrijvingenIn(register)) {
      const { span, naam } = geschreven;
      yield {
        at: span,
        message: 'onbekend',
        args: [naam, bedoeld],
        fixes: () => [vervang(`Verander ‘${naam}’ in ‘${bedoeld}’`, 'suggestion', uri, span, bedoeld)],
      };
    }
  },
});
