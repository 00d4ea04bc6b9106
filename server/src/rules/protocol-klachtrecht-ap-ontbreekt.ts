/** A regulation that does not say that one can complain to the supervisory authority. */
import { defineRule } from '../lint/rule.ts';
import { lackOf } from '../lint/volledigheid.ts';

export default defineRule({
  id: 'protocol-klachtrecht-ap-ontbreekt',
  on: 'regeling',
  severity: 'oordeel',
  category: 'volledigheid',
  summary: 'Een privacyregeling wijst op de klacht bij de Autoriteit Persoonsgegevens.',
  cites: ['AVG 77 lid 1', 'AVG 13 lid 2 onder d'],
  timed: true,
  bundle: 'volledigheid',
  messages: {
    ontbreekt: () => ({
      wat: 'Er staat niet dat de betrokkene een klacht kan indienen bij de Autoriteit Persoonsgegevens.',
      waarom:
        'Dat recht heeft iedereen, en het moet hem worden verteld (artikelen 77 lid 1 en 13 lid 2 onder d AVG). Een klacht bij de gemeente komt daarvoor niet in de plaats.',
      herstel: 'Noem de klacht bij de Autoriteit Persoonsgegevens naast de eigen klachtregeling.',
    }),
  },
  *check(subject, context) {
    const lack = lackOf(subject, context, 'klacht');
    if (lack) yield { at: lack.at, message: 'ontbreekt', fixes: lack.fixes };
  },
});
