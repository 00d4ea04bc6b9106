/** A file whose bytes are no text cannot be judged: that is said once, with what to do. */
import { emptySpan } from '../text/span.ts';
import { defineRule } from '../lint/rule.ts';

/** What was opened and not closed, and what closes it. */
const opened: Readonly<Record<string, string>> = { code: 'Het codeblok dat', opmerking: 'De opmerking die' };
const closing: Readonly<Record<string, string>> = { code: 'een regel met dezelfde tekens', opmerking: 'de tekens -->' };

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
    open: (soort = '') => ({
      wat: `${opened[soort] ?? 'Het blok dat'} hier begint, wordt nergens gesloten.`,
      waarom: 'Alles hierna hoort daardoor bij dit blok en is niet beoordeeld.',
      herstel: `Zet aan het einde ${closing[soort] ?? 'het teken dat het blok sluit'}, of haal de tekens hier weg.`,
    }),
  },
  *check({ onleesbaar, problemen }) {
    if (onleesbaar !== undefined) yield { at: emptySpan(0), message: 'onleesbaar', args: [onleesbaar] };
    for (const { code, span, args } of problemen)
      if (code === 'blok-open') yield { at: span, message: 'open', args, severity: 'waarschuwing' };
  },
});
