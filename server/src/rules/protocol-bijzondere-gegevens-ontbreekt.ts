/** A regulation that says nothing of special categories of data. */
import { defineRule } from '../lint/rule.ts';
import { lackOf } from '../lint/volledigheid.ts';

export default defineRule({
  id: 'protocol-bijzondere-gegevens-ontbreekt',
  on: 'regeling',
  severity: 'oordeel',
  category: 'volledigheid',
  summary: 'Een privacyregeling zegt wanneer bijzondere persoonsgegevens mogen worden verwerkt.',
  cites: ['AVG 9 lid 1', 'AVG 10'],
  timed: true,
  bundle: 'volledigheid',
  messages: {
    ontbreekt: () => ({
      wat: 'Over bijzondere en strafrechtelijke persoonsgegevens staat er niets.',
      waarom:
        'Het is verboden bijzondere persoonsgegevens, zoals die over gezondheid, te verwerken, tenzij een uitzondering geldt (artikel 9 AVG; voor strafrechtelijke gegevens artikel 10 AVG).',
      herstel:
        'Noem de bijzondere gegevens en de bepaling die de verwerking toestaat, of schrijf op dat u ze niet verwerkt.',
    }),
  },
  *check(subject, context) {
    const lack = lackOf(subject, context, 'bijzondere gegevens');
    if (lack) yield { at: lack.at, message: 'ontbreekt', fixes: lack.fixes };
  },
});
