/** A ground that names none of those of article 6 lid 1 AVG and cites nothing. */
import { findInvulplek } from '../knowledge/bewaartermijn/invulplek.ts';
import { vageGrondslagen } from '../knowledge/grondslagLabels.ts';
import { tokenize } from '../knowledge/words.ts';
import { defineRule } from '../lint/rule.ts';
import type { Doel, Grondslag } from '../model/verwerking/verwerking.ts';
import { spanIn } from '../text/reading.ts';

export default defineRule({
  id: 'verwerking-grondslag-onbekend',
  on: 'verwerking',
  severity: 'waarschuwing',
  category: 'rechtmatigheid',
  summary: 'Een grondslag is een van de zes van artikel 6 lid 1 AVG.',
  cites: ['AVG 6 lid 1'],
  messages: {
    onbekend: (tekst = '') => ({
      wat: `‘${tekst}’ is geen van de zes grondslagen van de AVG, en er staat ook geen wet bij.`,
      waarom: 'Gegevens verwerken mag alleen op een van de gronden van artikel 6 lid 1 AVG, onder a tot en met f.',
      herstel: 'Noem de grondslag met de woorden van dat artikel, zoals ‘publieke taak’, of met de letter.',
    }),
    invulplek: () => ({
      wat: 'De grondslag is nog niet ingevuld; hier staat een invulplek.',
      waarom: 'Gegevens verwerken mag alleen op een van de gronden van artikel 6 lid 1 AVG, onder a tot en met f.',
      herstel: 'Vul de grondslag in en, bij een wettelijke plicht of publieke taak, het wetsartikel.',
    }),
    vaag: (tekst = '') => ({
      wat: `‘${tekst}’ laat open welke grondslag u bedoelt: een wettelijke verplichting of een publieke taak.`,
      waarom:
        'Dat zijn twee gronden (artikel 6 lid 1 onder c en onder e AVG); bij een publieke taak kan de betrokkene bezwaar maken, bij een verplichting niet.',
      herstel: 'Kies een van beide en noem het wetsartikel.',
    }),
  },
  *check({ verwerking, register }) {
    if (register?.rol === 'verwerker') return;
    for (const gronden of grondenPerDoel(verwerking.doelen)) {
      const [first] = gronden;
      if (!first || gronden.some(namesGround)) continue;
      const { text } = first.tekst.passage.reading;
      const blank = findInvulplek(text, tokenize(text));
      const [vague] = vageGrondslagen(text);
      const at = (start?: number, end?: number) => spanIn(first.tekst.passage, start, end);
      if (blank) yield { at: at(blank.start, blank.end), message: 'invulplek' };
      else if (mayNameLaw(text)) continue;
      else if (vague)
        yield {
          at: at(vague.start, vague.end),
          message: 'vaag',
          args: [text.slice(vague.start, vague.end)],
          severity: 'oordeel',
        };
      else yield { at: at(), message: 'onbekend', args: [shortened(first.tekst.tekst)] };
    }
  },
});

/** The grounds of each purpose: one without a purpose of its own belongs to the purpose before it. */
function grondenPerDoel(doelen: readonly Doel[]): Grondslag[][] {
  const groups: Grondslag[][] = [];
  for (const { doel, grondslag } of doelen) {
    if (doel || groups.length === 0) groups.push([]);
    if (grondslag) groups.at(-1)?.push(grondslag);
  }
  return groups;
}

/** A letter that does not exist is a citation too: another rule reports it. */
function namesGround({ aanwijzingen, citaten, wetten }: Grondslag): boolean {
  return aanwijzingen.length > 0 || citaten.length > 0 || wetten.length > 0;
}

/** Laws that we do not know, references to elsewhere, and short forms of a letter. */
const LAW_WORD =
  /(?:wet|wetboek|verordening|besluit|regeling|reglement|richtlijn|verdrag|code|cao|statuten|convenant|artikel|art|zie|conform|overeenkomst|rechtspraak)(?:en)?$/u;
/** `APV`, `Wlz`, `WVW`: the abbreviation of a law, as far as we can tell. */
const ABBREVIATION = /^(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}{0,2}\p{Lu}\p{L}{0,3}|W[b-df-hj-np-tv-z]\p{Ll}{0,3})$/u;

function mayNameLaw(text: string): boolean {
  if (/^\W*(?:(?:sub|onder|onderdeel|letter|lid)\s)?[a-f]\W*$/i.test(text.slice(0, 40)) && text.length <= 40)
    return true;
  return tokenize(text).some((token) => {
    const word = text.slice(token.start, token.end);
    return token.kind === 'number' || LAW_WORD.test(token.folded) || (token.kind === 'word' && ABBREVIATION.test(word));
  });
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`;
}
