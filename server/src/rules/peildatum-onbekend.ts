/** A date that a document asks to be judged by, and that cannot be found: then today holds. */
import { defineRule } from '../lint/rule.ts';

export default defineRule({
  id: 'peildatum-onbekend',
  on: 'bestand',
  severity: 'waarschuwing',
  category: 'bestand',
  summary: 'De peildatum bovenaan een document is een datum, of het woord vaststelling.',
  cites: [],
  anyLaw: true,
  messages: {
    onbekend: (tekst = '') => ({
      wat: `De peildatum ‘${tekst}’ is niet te bepalen; dit document is beoordeeld naar het recht van vandaag.`,
      waarom:
        'Een peildatum is een datum, of ‘vaststelling’ als de tekst zelf zegt wanneer zij is vastgesteld of in werking trad.',
      herstel:
        'Schrijf een datum als jaar-maand-dag, zoals 2026-11-21, of vul in de tekst de datum van vaststelling in.',
    }),
  },
  *check({ peildatumOnbekend }) {
    if (peildatumOnbekend) yield { at: peildatumOnbekend.span, message: 'onbekend', args: [peildatumOnbekend.tekst] };
  },
});
