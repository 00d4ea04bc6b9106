/** A key that stands twice in one record: only one of the two values counts, and nobody sees which. */
import { defineRule } from '../lint/rule.ts';

export default defineRule({
  id: 'yaml-sleutel-dubbel',
  on: 'bestand',
  severity: 'fout',
  category: 'bestand',
  summary: 'Elk veld staat in een verwerking één keer.',
  cites: [],
  anyLaw: true,
  messages: {
    dubbel: (sleutel = '') => ({
      wat: `Het veld ‘${sleutel}’ staat hier voor de tweede keer.`,
      waarom: 'Andere programma’s lezen maar één van de twee waarden; welke, is niet te voorspellen.',
      herstel: 'Voeg de waarden samen in één veld, of geef het tweede veld de juiste naam.',
    }),
  },
  *check({ uri, problemen }) {
    for (const { code, span, args, related } of problemen) {
      if (code !== 'yaml-sleutel-dubbel') continue;
      const first = related ? [{ uri, span: related, note: 'hier staat het veld voor het eerst' }] : [];
      yield { at: span, message: 'dubbel', args, related: first };
    }
  },
});
