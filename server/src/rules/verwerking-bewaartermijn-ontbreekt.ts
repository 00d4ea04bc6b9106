/** A verwerking that does not say how long its data are kept. */
import { defineRule } from '../lint/rule.ts';
import { veldFixes } from '../lint/veldfix.ts';
import { vraagtVeld } from '../lint/veldplicht.ts';
import { naamVan, plaatsVan } from '../model/verwerking/verwerking.ts';

export default defineRule({
  id: 'verwerking-bewaartermijn-ontbreekt',
  on: 'verwerking',
  severity: 'waarschuwing',
  category: 'bewaren',
  summary: 'Elke verwerking noemt haar bewaartermijn.',
  cites: ['AVG 5 lid 1 onder e', 'AVG 30 lid 1 onder f'],
  messages: {
    ontbreekt: (naam = '') => ({
      wat: naam === '' ? 'Deze verwerking noemt geen bewaartermijn.' : `Bij ‘${naam}’ staat geen bewaartermijn.`,
      waarom:
        'Het register noemt de termijn waar dat mogelijk is (artikel 30 lid 1 onder f AVG), en gegevens mogen niet langer blijven dan nodig (artikel 5 lid 1 onder e AVG).',
      herstel: 'Noem de termijn met haar begin, of verwijs naar het resultaat in de selectielijst.',
    }),
  },
  *check({ uri, verwerking, register }, context) {
    const fixes = () => veldFixes(context, uri, verwerking, 'bewaartermijn');
    if (verwerking.bewaartermijn || !vraagtVeld(register, 'bewaartermijn')) return;
    const at = verwerking.soort === 'register' ? plaatsVan(verwerking, 'bewaartermijn') : verwerking.kop;
    if (verwerking.soort === 'register' || verwerking.velden.get('bewaartermijn')?.leeg)
      yield { at, message: 'ontbreekt', args: [naamVan(verwerking)], fixes };
  },
});
