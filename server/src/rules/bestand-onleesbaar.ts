/** A file whose bytes are no text cannot be judged: that is said once, with what to do. */
import { emptySpan } from '../text/span.ts';
import { defineRule } from '../lint/rule.ts';

export default defineRule({
  id: 'bestand-onleesbaar',
  on: 'bestand',
  severity: 'fout',
  category: 'bestand',
  summary: 'Een document is als tekst te lezen.',
  cites: [],
  anyLaw: true,
  messages: {
    onleesbaar: (reden = '') => ({
      wat: 'Dit bestand is niet te lezen en dus niet beoordeeld.',
      waarom: `Oorzaak: ${reden}`,
      herstel: 'De andere bestanden zijn wel beoordeeld.',
    }),
  },
  *check({ onleesbaar }) {
    if (onleesbaar !== undefined) yield { at: emptySpan(0), message: 'onleesbaar', args: [onleesbaar] };
  },
});
