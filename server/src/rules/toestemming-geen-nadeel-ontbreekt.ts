/** A regulation that asks for consent and does not say that a refusal has no consequences. */
import { noemtHulp } from '../knowledge/toestemming/zin.ts';
import { defineRule } from '../lint/rule.ts';
import { toestemmingenIn } from '../model/toestemmingen.ts';

export default defineRule({
  id: 'toestemming-geen-nadeel-ontbreekt',
  on: 'regeling',
  severity: 'oordeel',
  category: 'toestemming',
  summary: 'Wie toestemming vraagt, zegt dat weigeren geen nadeel geeft.',
  cites: ['AVG 7 lid 4', 'AVG 4 onder 11'],
  messages: {
    ontbreekt: () => ({
      wat: 'De regeling vraagt toestemming, maar zegt niet dat weigeren geen gevolgen heeft.',
      waarom:
        'Toestemming is alleen vrij als iemand zonder nadeel kan weigeren of intrekken (artikel 4 onder 11 AVG en overweging 42). Wie hulp nodig heeft, zal daaraan twijfelen.',
      herstel: 'Voeg toe dat weigeren of intrekken geen gevolgen heeft voor de hulp, of noem de wettelijke grondslag.',
    }),
  },
  *check({ uri, protocol }, { kennis }) {
    const { vragen, vrijwillig } = toestemmingenIn(protocol, kennis);
    const [first, ...others] = vragen;
    if (!first || vrijwillig || !noemtHulp(protocol.titel?.reading.text ?? '')) return;
    yield {
      at: first.span,
      message: 'ontbreekt',
      related: others.map(({ span }) => ({ uri, span, note: 'ook hier wordt toestemming gevraagd' })),
    };
  },
});
