/** A regulation that does not say who is responsible for the processing. */
import { defineRule } from '../lint/rule.ts';
import { lackOf } from '../lint/volledigheid.ts';

export default defineRule({
  id: 'protocol-verwerkingsverantwoordelijke-ontbreekt',
  on: 'regeling',
  severity: 'oordeel',
  category: 'volledigheid',
  summary: 'Een privacyregeling zegt wie de verwerkingsverantwoordelijke is.',
  cites: ['AVG 4 onder 7', 'AVG 13 lid 1 onder a'],
  timed: true,
  bundle: 'volledigheid',
  messages: {
    ontbreekt: () => ({
      wat: 'Hier staat niet wie de verwerkingsverantwoordelijke is, en ook geen orgaan dat de regeling vaststelt.',
      waarom: 'De betrokkene moet weten wie over zijn gegevens gaat (artikel 13 lid 1 onder a AVG).',
      herstel:
        'Noem het orgaan dat het doel en de middelen van de verwerking bepaalt, meestal het college van burgemeester en wethouders.',
    }),
  },
  *check(subject, context) {
    const lack = lackOf(subject, context, 'verwerkingsverantwoordelijke');
    if (lack) yield { at: lack.at, message: 'ontbreekt', fixes: lack.fixes };
  },
});
