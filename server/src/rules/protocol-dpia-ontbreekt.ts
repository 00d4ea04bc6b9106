/** A regulation without a word on the impact assessment of article 35 AVG. */
import { defineRule } from '../lint/rule.ts';
import { lackOf } from '../lint/volledigheid.ts';

export default defineRule({
  id: 'protocol-dpia-ontbreekt',
  on: 'regeling',
  severity: 'oordeel',
  category: 'volledigheid',
  summary: 'Een privacyregeling zegt wanneer een DPIA wordt gedaan.',
  cites: ['AVG 35 lid 1', 'AVG 35 lid 3 onder b'],
  timed: true,
  bundle: 'volledigheid',
  messages: {
    ontbreekt: () => ({
      wat: 'De gegevensbeschermingseffectbeoordeling (DPIA) staat er niet in.',
      waarom:
        'Een verwerking met waarschijnlijk een hoog risico begint pas na een DPIA (artikel 35 lid 1 AVG); veel gezondheidsgegevens zijn daarvan een voorbeeld.',
      herstel: 'Schrijf op wie beoordeelt of een DPIA nodig is, en wie haar uitvoert.',
    }),
  },
  *check(subject, context) {
    const lack = lackOf(subject, context, 'dpia');
    if (lack) yield { at: lack.at, message: 'ontbreekt', fixes: lack.fixes };
  },
});
