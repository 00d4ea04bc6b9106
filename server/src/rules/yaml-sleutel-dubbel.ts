/** A key that stands twice in one record: only one of the two values counts, and nobody sees which. */
import { defineRule } from '../lint/rule.ts';

export default defineRule({
  id: 'yaml-sleutel-dubbel',
  on: 'bestand',
  severity: 'fout',
  category: 'bestand',
  summary: 'Elke sleutel staat in een verwerking één keer.',
  cites: [],
  anyLaw: true,
  messages: {
    dubbel: (sleutel = '') => ({
      wat: `De sleutel ‘${sleutel}’ staat hier voor de tweede keer.`,
      waarom: 'Andere programma’s lezen maar één van de twee waarden; welke, is niet te voorspellen.',
      herstel: 'Voeg de waarden samen onder één sleutel, of geef de tweede de juiste naam.',
    }),
  },
  *check({ uri, problemen }) {
    for (const { code, span, args, related } of problemen) {
      if (code !== 'yaml-sleutel-dubbel') continue;
      const first = related ? [{ uri, span: related, note: 'hier staat de sleutel voor het eerst' }] : [];
      yield { at: span, message: 'dubbel', args, related: first };
    }
  },
});
