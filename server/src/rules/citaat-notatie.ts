/** A fault in the notation of a citation that leaves its meaning clear. */
import { defineRule } from '../lint/rule.ts';
import { spanIn } from '../text/reading.ts';

export default defineRule({
  id: 'citaat-notatie',
  on: 'citaat',
  severity: 'oordeel',
  category: 'citaten',
  summary: 'Een verwijzing is geschreven zoals juristen haar schrijven.',
  cites: [],
  messages: {
    vervang: (geschreven = '', normaal = '') => ({
      wat: normaal === '' ? `Hier staat ‘${geschreven}’ te veel.` : `Schrijf ‘${normaal}’ in plaats van ‘${geschreven}’.`,
      waarom: 'De verwijzing is duidelijk, maar niet geschreven zoals gebruikelijk is; zoeken op het artikel mist haar.',
      herstel: normaal === '' ? `Haal ‘${geschreven}’ weg.` : `Vervang ‘${geschreven}’ door ‘${normaal}’.`,
    }),
  },
  *check({ citaat, passage }) {
    for (const { span, normaal } of citaat.notatie) {
      const geschreven = passage.reading.text.slice(span.start, span.end);
      // `onder a.` is how older regulations write a letter: right, though no longer usual.
      if (/^[a-z]\.$/.test(geschreven)) continue;
      yield { at: spanIn(passage, span.start, span.end), message: 'vervang', args: [geschreven, normaal] };
    }
  },
});
