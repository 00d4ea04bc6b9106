/** A regulation that asks for consent and does not say that it can be withdrawn. */
import { defineRule } from '../lint/rule.ts';
import { toestemmingenIn } from '../model/toestemmingen.ts';

export default defineRule({
  id: 'toestemming-intrekken-ontbreekt',
  on: 'regeling',
  severity: 'waarschuwing',
  category: 'toestemming',
  summary: 'Wie toestemming vraagt, zegt dat zij kan worden ingetrokken.',
  cites: ['AVG 7 lid 3'],
  messages: {
    ontbreekt: () => ({
      wat: 'De regeling vraagt toestemming, maar zegt nergens dat die kan worden ingetrokken.',
      waarom:
        'Intrekken moet altijd kunnen en even makkelijk zijn als geven, en dat hoort iemand vooraf te weten (artikel 7 lid 3 AVG).',
      herstel: 'Voeg een lid toe: de betrokkene kan zijn toestemming op elk moment intrekken, en hoe dat gaat.',
    }),
  },
  *check({ uri, protocol }, { kennis }) {
    const { vragen, intrekbaar } = toestemmingenIn(protocol, kennis);
    const first = vragen.find(({ beperkend }) => !beperkend) ?? vragen[0];
    if (!first || intrekbaar) return;
    yield {
      at: first.span,
      message: 'ontbreekt',
      severity: first.beperkend || protocol.variant === 'beleid' ? 'oordeel' : 'waarschuwing',
      related: vragen
        .filter((vraag) => vraag !== first)
        .map(({ span }) => ({ uri, span, note: 'ook hier wordt toestemming gevraagd' })),
    };
  },
});
