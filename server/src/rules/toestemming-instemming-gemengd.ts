/** A regulation that asks for consent to process data under two names. */
import { defineRule } from '../lint/rule.ts';
import { toestemmingenIn } from '../model/toestemmingen.ts';

export default defineRule({
  id: 'toestemming-instemming-gemengd',
  on: 'regeling',
  severity: 'oordeel',
  category: 'toestemming',
  summary: 'Toestemming en instemming betekenen in een tekst niet hetzelfde.',
  cites: ['AVG 4 onder 11'],
  messages: {
    gemengd: () => ({
      wat: 'Hier heet het instemming en elders toestemming, beide voor gegevens; bedoelt u twee verschillende dingen?',
      waarom:
        'De AVG kent alleen toestemming, met vaste voorwaarden (artikelen 4 onder 11 en 7 AVG). Instemming past bij de hulp zelf. Wie de woorden mengt, laat open welke voorwaarden gelden.',
      herstel: 'Kies één woord voor het gebruik van gegevens, en gebruik instemming alleen voor de hulp.',
    }),
  },
  *check({ uri, protocol }, { kennis }) {
    const { vragen } = toestemmingenIn(protocol, kennis);
    const [first, ...others] = vragen.filter(({ woord }) => woord === 'instemming');
    if (!first || !vragen.some(({ woord }) => woord === 'toestemming')) return;
    yield {
      at: first.span,
      message: 'gemengd',
      related: others.map(({ span }) => ({ uri, span, note: 'ook hier heet het instemming' })),
    };
  },
});
