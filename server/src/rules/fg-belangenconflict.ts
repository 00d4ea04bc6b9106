/** A functionaris voor gegevensbescherming who also does work on which the FG must keep watch. */
import { defineRule } from '../lint/rule.ts';
import { openedBy, type Stretch } from '../text/openedBy.ts';
import { spanIn } from '../text/reading.ts';

const FG = String.raw`(?:(?:[Ff]unctionaris(?:sen)?[\s-]+(?:voor\s+(?:de\s+)?)?[Gg]egevensbescherming)|FG)`;
const ROLE = String.raw`(?:CISO|CIO|[Cc]hief\s+[Ii]nformation(?:\s+[Ss]ecurity)?\s+[Oo]fficer|[Ii]nformation\s+[Ss]ecurity\s+[Oo]fficer|[Pp]rivacy[\s-]?[Oo]fficer|[Ss]ecurity[\s-]?[Oo]fficer|[Cc]oördinator\s+informatie(?:veiligheid|beveiliging)|(?:team|afdelings|proces)?manager|afdelingshoofd|teamleider|[Gg]emeentesecretaris|directeur|lid\s+van\s+het\s+(?:management|directie)team)`;
const ALSO = String.raw`(?:tevens|ook|eveneens|tegelijk|daarnaast)`;
const AS = String.raw`\s+(?:(?:de|het|een|onze|als)\s+){0,2}(?:(?:rol|functie|taak|taken|werkzaamheden)\s+(?:van|als)\s+(?:de\s+)?)?`;
const IS = String.raw`(?:is|zijn|vervult|vervullen|bekleedt|fungeert|fungeren|treedt\s+op|werkt)`;

/** Who is also what, in either order. */
const COMBINED: readonly (readonly [opening: RegExp, rest: RegExp])[] = [
  [
    new RegExp(String.raw`\b${FG}\b`, 'gu'),
    new RegExp(String.raw`^[^.;:]{0,40}?\b${IS}\s+(?:\p{L}{1,20}\s+){0,3}?${ALSO}${AS}${ROLE}\b`, 'u'),
  ],
  [
    new RegExp(String.raw`\b${ROLE}\b`, 'gu'),
    new RegExp(String.raw`^[^.;:]{0,40}?\b${IS}\s+(?:\p{L}{1,20}\s+){0,3}?${ALSO}${AS}${FG}\b`, 'u'),
  ],
  [
    new RegExp(String.raw`\b${FG}\b`, 'gu'),
    new RegExp(String.raw`^,?\s*\(?(?:tevens|en\s+tevens)\s+(?:de\s+)?${ROLE}\b`, 'u'),
  ],
  [
    new RegExp(String.raw`\b${ROLE}\b`, 'gu'),
    new RegExp(String.raw`^,?\s*\(?(?:tevens|en\s+tevens)\s+(?:de\s+)?${FG}\b`, 'u'),
  ],
  [new RegExp(String.raw`\b${FG}\b`, 'gu'), new RegExp(String.raw`^\s?/\s?${ROLE}\b`, 'u')],
  [new RegExp(String.raw`\b${ROLE}\b`, 'gu'), new RegExp(String.raw`^\s?/\s?${FG}\b`, 'u')],
  [
    new RegExp(String.raw`\b${FG}\b`, 'gu'),
    new RegExp(
      String.raw`^\s+en\s+(?:de\s+)?${ROLE}\b[^.;:]{0,60}?(?:\s[eé]{2}n\s+(?:persoon|functionaris|medewerker)|\sdezelfde\s+(?:persoon|functionaris|medewerker)|\sgecombineerd)\b`,
      'u',
    ),
  ],
  [
    new RegExp(String.raw`\b${ROLE}\b`, 'gu'),
    new RegExp(
      String.raw`^\s+en\s+(?:de\s+)?${FG}\b[^.;:]{0,60}?(?:\s[eé]{2}n\s+(?:persoon|functionaris|medewerker)|\sdezelfde\s+(?:persoon|functionaris|medewerker)|\sgecombineerd)\b`,
      'u',
    ),
  ],
];
const DENIED = /\b(?:niet|geen|nooit|onverenigbaar|gescheiden|functiescheiding|mag\sniet)\b/i;

export default defineRule({
  id: 'fg-belangenconflict',
  on: 'zin',
  severity: 'waarschuwing',
  category: 'sociaal domein',
  summary: 'De FG heeft geen andere taak waarover hij zelf toezicht moet houden.',
  cites: ['AVG 38 lid 6'],
  messages: {
    conflict: (woorden = '') => ({
      wat: `‘${woorden}’: de FG houdt zo toezicht op zijn eigen werk.`,
      waarom:
        'De FG mag andere taken hebben, maar geen taken die tot een belangenconflict leiden (artikel 38 lid 6 AVG). Wie over beveiliging, beleid of uitvoering beslist, kan daarop niet onafhankelijk toezien.',
      herstel: 'Leg de taken bij twee personen, of schrijf op waarom hier geen belangenconflict ontstaat.',
    }),
  },
  *check({ zin, plaats }) {
    const { text } = zin.reading;
    if (plaats.soort === 'titel' || DENIED.test(text)) return;
    const found = firstOf(text);
    if (!found) return;
    yield {
      at: spanIn(zin, found.index, found.index + found.text.length),
      message: 'conflict',
      args: [found.text.replace(/\s+/g, ' ')],
    };
  },
});

function firstOf(text: string): Stretch | undefined {
  for (const [opening, rest] of COMBINED) {
    const found = openedBy(text, opening, rest);
    if (found) return found;
  }
  return undefined;
}
