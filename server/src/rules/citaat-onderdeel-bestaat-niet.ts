/** A citation of an onderdeel that its artikel does not have. */
import { grondslagLabels } from '../knowledge/grondslagLabels.ts';
import { bepalingVan, notatie, opsomming } from '../knowledge/wetten/bepaling.ts';
import { isVerouderd } from '../knowledge/wetten/actualiteit.ts';
import { gemisVan } from '../knowledge/wetten/bestaat.ts';
import { vervang } from '../lint/fix.ts';
import { defineRule } from '../lint/rule.ts';
import { plaatsenVan } from '../model/citaat.ts';
import { capitalise } from '../text/capitalise.ts';
import { spanIn } from '../text/reading.ts';

export default defineRule({
  id: 'citaat-onderdeel-bestaat-niet',
  on: 'citaat',
  severity: 'fout',
  category: 'citaten',
  summary: 'Een aangehaald onderdeel bestaat.',
  cites: [],
  timed: true,
  messages: {
    anders: (artikel = '', onderdeel = '', namen = '') => ({
      wat: `${capitalise(artikel)} heeft geen onderdeel ${onderdeel}; de onderdelen heten ${namen}.`,
      waarom: 'De lezer kan niet nagaan waarop u steunt.',
      herstel: 'Noem het onderdeel dat u bedoelt.',
    }),
    label: (artikel = '', onderdeel = '', namen = '', label = '', letter = '') => ({
      wat: `${capitalise(artikel)} heeft geen onderdeel ${onderdeel}; de onderdelen heten ${namen}.`,
      waarom: `De lezer kan niet nagaan waarop u steunt; ernaast staat ‘${label}’, en die grondslag staat onder ${letter}.`,
      herstel: `Schrijf ‘onder ${letter}’ als u die grondslag bedoelt.`,
    }),
    geen: (artikel = '', onderdeel = '') => ({
      wat: `${capitalise(artikel)} heeft geen onderdelen, dus ook geen onderdeel ${onderdeel}.`,
      waarom: 'De lezer kan niet nagaan waarop u steunt.',
      herstel: 'Laat het onderdeel weg, of noem het artikel dat u bedoelt.',
    }),
  },
  *check({ uri, citaat, passage }, { kennis: { catalogus }, peildatum }) {
    for (const { plaats, onderdeelSpan, zeker } of plaatsenVan(citaat)) {
      const gemis = gemisVan(catalogus, plaats, peildatum, 'onderdeel');
      if (!gemis || !onderdeelSpan) continue;
      const { onderdeel = '', ...holder } = plaats;
      const shown = [notatie(catalogus, holder), onderdeel];
      const namen = gemis.onderdelen ?? [];
      const letter = plaats.wet === 'AVG' && plaats.artikel === '6' ? labelBeside(passage.reading.text) : undefined;
      const at = spanIn(passage, onderdeelSpan.start, onderdeelSpan.end);
      const word = wordBefore(passage.reading.text, onderdeelSpan.start);
      const whole = spanIn(passage, onderdeelSpan.start - word.length, onderdeelSpan.end);
      const fix =
        letter &&
        vervang(
          `Vervang ‘${word}${onderdeel}’ door ‘onder ${letter.letter}’`,
          'suggestion',
          uri,
          whole,
          `onder ${letter.letter}`,
        );
      yield {
        at,
        message: namen.length === 0 ? 'geen' : letter ? 'label' : 'anders',
        args: [...shown, opsomming(namen), ...(letter ? [letter.tekst, letter.letter] : [])],
        citations: [bepalingVan(holder)],
        severity: zeker && gemis.zekerheid === 'hoog' && !isVerouderd(catalogus, peildatum) ? 'fout' : 'waarschuwing',
        ...(fix ? { fixes: () => [fix] } : {}),
      };
    }
  },
});

/** `sub ` in `sub 3`: the word that goes with the onderdeel is replaced with it. */
function wordBefore(text: string, at: number): string {
  return /(?:sub|onder|onderdeel|letter)\s+$/i.exec(text.slice(Math.max(0, at - 14), at))?.[0] ?? '';
}

/** The one ground that the words around a citation name. */
function labelBeside(text: string): { readonly letter: string; readonly tekst: string } | undefined {
  const labels = grondslagLabels(text);
  const [first] = labels;
  if (!first || labels.some(({ letter }) => letter !== first.letter)) return undefined;
  return { letter: first.letter, tekst: text.slice(first.span.start, first.span.end).replace(/\s+/g, ' ') };
}
