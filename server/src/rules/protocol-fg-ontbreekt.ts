/** A regulation that does not name the functionaris voor gegevensbescherming. */
import { defineRule } from '../lint/rule.ts';
import { lackOf } from '../lint/volledigheid.ts';

export default defineRule({
  id: 'protocol-fg-ontbreekt',
  on: 'regeling',
  severity: 'oordeel',
  category: 'volledigheid',
  summary: 'Een privacyregeling noemt de functionaris voor gegevensbescherming.',
  cites: ['AVG 37 lid 1 onder a', 'AVG 38 lid 4', 'AVG 13 lid 1 onder b'],
  timed: true,
  bundle: 'volledigheid',
  messages: {
    ontbreekt: () => ({
      wat: 'De functionaris voor gegevensbescherming (FG) staat er niet in.',
      waarom:
        'Een overheidsorgaan heeft een FG, en betrokkenen moeten weten hoe zij die bereiken (artikelen 37 lid 1 onder a en 38 lid 4 AVG).',
      herstel: 'Noem de FG, wat de FG doet en hoe betrokkenen de FG bereiken.',
    }),
  },
  *check(subject, context) {
    const lack = lackOf(subject, context, 'fg');
    if (lack) yield { at: lack.at, message: 'ontbreekt', fixes: lack.fixes };
  },
});
