/** A verwerking without a ground of art. 6 AVG. Art. 30 does not ask for it; accountability does. */
import { defineRule } from '../lint/rule.ts';
import { veldFixes } from '../lint/veldfix.ts';
import { vraagtVeld } from '../lint/veldplicht.ts';
import { naamVan, plaatsVan } from '../model/verwerking/verwerking.ts';

export default defineRule({
  id: 'verwerking-grondslag-ontbreekt',
  on: 'verwerking',
  severity: 'waarschuwing',
  category: 'rechtmatigheid',
  summary: 'Elke verwerking noemt haar grondslag.',
  cites: ['AVG 6 lid 1', 'AVG 5 lid 2'],
  messages: {
    ontbreekt: (naam = '') => ({
      wat: naam === '' ? 'Deze verwerking noemt geen grondslag.' : `Bij ‘${naam}’ staat geen grondslag.`,
      waarom:
        'Gegevens verwerken mag alleen op een van de gronden van artikel 6 lid 1 AVG; u moet kunnen laten zien welke (artikel 5 lid 2 AVG).',
      herstel: 'Noem de grondslag en, bij een wettelijke plicht of publieke taak, het wetsartikel.',
    }),
    onherkend: (naam = '') => ({
      wat: `${naam === '' ? 'In' : `Bij ‘${naam}’ is in`} de kolom voor doel en grondslag ${naam === '' ? 'is ' : ''}geen grondslag te herkennen.`,
      waarom:
        'Gegevens verwerken mag alleen op een van de gronden van artikel 6 lid 1 AVG; u moet kunnen laten zien welke (artikel 5 lid 2 AVG).',
      herstel: 'Noem de grondslag met de woorden van artikel 6 lid 1 AVG, zoals ‘publieke taak’, of met de letter.',
    }),
  },
  *check({ uri, verwerking, register }, context) {
    const fixes = () => veldFixes(context, uri, verwerking, 'grondslag');
    if (verwerking.doelen.some((doel) => doel.grondslag)) return;
    // A ground may stand below its purpose.
    if (!vraagtVeld(register, 'grondslag') || !vraagtVeld(register, 'doelen')) return;
    const args = [naamVan(verwerking)];
    if (verwerking.soort === 'register') {
      yield { at: plaatsVan(verwerking, 'grondslag'), message: 'ontbreekt', args, fixes };
      return;
    }
    const cel = verwerking.velden.get('grondslag');
    if (cel?.leeg) yield { at: verwerking.kop, message: 'ontbreekt', args, fixes };
    // A cell that holds purpose and ground together may name the ground in words that we do not know.
    else if (cel) yield { at: verwerking.kop, message: 'onherkend', args, severity: 'oordeel' };
  },
});
