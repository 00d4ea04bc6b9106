/** A fault in the notation of a citation that leaves its meaning clear. */
import { vervang } from '../lint/fix.ts';
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
      wat: `‘${geschreven}’ is niet de gebruikelijke schrijfwijze.`,
      waarom: 'De verwijzing is duidelijk, maar wie op de gewone schrijfwijze zoekt, vindt haar niet.',
      herstel: `Schrijf ‘${normaal}’.`,
    }),
  },
  *check({ uri, citaat, passage }) {
    for (const { span, normaal } of citaat.notatie) {
      const geschreven = passage.reading.text.slice(span.start, span.end);
      // `onder a.` is how older regulations write a letter: right, though no longer usual.
      if (/^[a-z]\.$/.test(geschreven)) continue;
      const at = spanIn(passage, span.start, span.end);
      const title = normaal === '' ? `Haal ‘${geschreven}’ weg` : `Vervang ‘${geschreven}’ door ‘${normaal}’`;
      const fixes = () => [vervang(title, 'safe', uri, at, normaal)];
      yield { at, message: 'vervang', args: [geschreven, normaal], fixes };
    }
  },
});
