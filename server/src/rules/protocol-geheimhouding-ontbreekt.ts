/** A regulation without a duty of secrecy. */
import { defineRule } from '../lint/rule.ts';
import { lackOf } from '../lint/volledigheid.ts';

export default defineRule({
  id: 'protocol-geheimhouding-ontbreekt',
  on: 'regeling',
  severity: 'oordeel',
  category: 'volledigheid',
  summary: 'Een privacyregeling noemt de plicht tot geheimhouding.',
  cites: ['Awb 2:5 lid 1', 'AVG 32 lid 4'],
  bundle: 'volledigheid',
  messages: {
    ontbreekt: () => ({
      wat: 'Over geheimhouding staat er niets.',
      waarom:
        'Wie voor een bestuursorgaan vertrouwelijke gegevens leert kennen, houdt die geheim (artikel 2:5 lid 1 Awb); de Jeugdwet, de Wmo 2015 en de Participatiewet hebben daarvoor eigen regels.',
      herstel: 'Noem de plicht tot geheimhouding, voor wie zij geldt en welke wet haar doorbreekt.',
    }),
  },
  *check(subject, context) {
    const lack = lackOf(subject, context, 'geheimhouding');
    if (lack) yield { at: lack.at, message: 'ontbreekt', fixes: lack.fixes };
  },
});
