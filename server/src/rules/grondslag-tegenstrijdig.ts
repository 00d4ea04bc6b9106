/** A ground whose words and whose cited letter of article 6 lid 1 AVG name two different grounds. */
import { grondslagNamen } from '../knowledge/grondslagen.ts';
import { vervang } from '../lint/fix.ts';
import type { Fix } from '../lint/finding.ts';
import { defineRule } from '../lint/rule.ts';
import { plaatsenVan } from '../model/citaat.ts';
import type { Grondslag, GrondslagAanwijzing } from '../model/verwerking/verwerking.ts';
import { spanIn } from '../text/reading.ts';
import type { Span } from '../text/span.ts';

interface Paar {
  readonly label: GrondslagAanwijzing;
  readonly citaat: GrondslagAanwijzing;
}

export default defineRule({
  id: 'grondslag-tegenstrijdig',
  on: 'verwerking',
  severity: 'waarschuwing',
  category: 'rechtmatigheid',
  summary: 'De woorden en de letter van een grondslag wijzen dezelfde grond van artikel 6 lid 1 AVG aan.',
  cites: ['AVG 6 lid 1'],
  messages: {
    tegenstrijdig: (label = '', letterLabel = '', letterCitaat = '', naamCitaat = '') => ({
      wat: `U schrijft ‘${label}’, maar verwijst naar onderdeel ${letterCitaat}; dat is een andere grondslag.`,
      waarom: `Artikel 6 lid 1 onder ${letterCitaat} AVG gaat over: ${naamCitaat}. ‘${label}’ staat onder ${letterLabel}. De lezer weet nu niet waarop u steunt.`,
      herstel: 'Kies de grondslag die u bedoelt en laat woorden en letter overeenkomen.',
    }),
  },
  *check({ uri, verwerking }) {
    for (const { grondslag } of verwerking.doelen) {
      const paar = grondslag && paarVan(grondslag);
      if (!paar) continue;
      const { passage } = grondslag.tekst;
      const { label, citaat } = paar;
      const words = passage.reading.text.slice(label.span.start, label.span.end).replace(/\s+/g, ' ');
      yield {
        at: spanIn(passage, citaat.span.start, citaat.span.end),
        message: 'tegenstrijdig',
        args: [words, label.letter, citaat.letter, grondslagNamen[citaat.letter]],
        citations: [`AVG 6 lid 1 onder ${citaat.letter}`],
        related: [
          {
            uri,
            span: spanIn(passage, label.span.start, label.span.end),
            note: `dit is de grondslag onder ${label.letter}`,
          },
        ],
        fixes: () => letterFix(uri, grondslag, paar),
      };
    }
  },
});

/** A label beside a citation of another letter, where no label of the ground agrees with any citation of it. */
function paarVan({ tekst, aanwijzingen }: Grondslag): Paar | undefined {
  const { text } = tekst.passage.reading;
  const labels = aanwijzingen.filter(({ uit }) => uit === 'label');
  const citaten = aanwijzingen.filter(({ uit }) => uit === 'citaat');
  if (NEGATION.test(text) || labels.some(({ letter }) => citaten.some((citaat) => citaat.letter === letter)))
    return undefined;
  const paren = labels.flatMap((label) => citaten.map((citaat) => ({ label, citaat })));
  return paren.find(({ label, citaat }) => onlyConnects(between(text, label.span, citaat.span)));
}

/** `publieke taak, niet artikel 6 lid 1 onder f AVG` names the other letter to reject it. */
const NEGATION = /\b(?:niet|geen|noch|anders dan|in plaats van|voorheen)\b/i;

function between(text: string, a: Span, b: Span): string {
  return a.start < b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
}

/** Words that join a label to its citation; any other word makes the two speak of different things. */
const CONNECTING: ReadonlySet<string> = new Set(
  `avg uavg algemene verordening gegevensbescherming van de het een op grond basis ingevolge conform volgens
  zie als bedoeld in grondslag rechtsgrond artikel art lid sub onder noodzakelijk voor ter om te voldoen aan is
  uitvoering vervulling nakoming`.split(/\s+/),
);

function onlyConnects(words: string): boolean {
  if (words.length > 80 || words.includes(';')) return false;
  return words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => word === '' || CONNECTING.has(word));
}

function letterFix(uri: string, { tekst, citaten }: Grondslag, { label, citaat }: Paar): Fix[] {
  const places = citaten.flatMap(plaatsenVan).filter(({ plaats, artikelSpan, onderdeelSpan }) => {
    const inside = artikelSpan.start >= citaat.span.start && artikelSpan.end <= citaat.span.end;
    return inside && plaats.onderdeel === citaat.letter && onderdeelSpan !== undefined;
  });
  const span = places.at(0)?.onderdeelSpan;
  if (!span || places.length > 1) return [];
  const title = `Vervang onderdeel ${citaat.letter} door ${label.letter}`;
  return [vervang(title, 'suggestion', uri, spanIn(tekst.passage, span.start, span.end), label.letter)];
}
