/** A role that gets work in a text that defines its terms, and is not among them. */
import { rollenIn, rolsleutel, type GevondenRol } from '../knowledge/rollen.ts';
import { fold } from '../knowledge/words.ts';
import { defineRule } from '../lint/rule.ts';
import { passagesVan, type Plaats } from '../model/passages.ts';
import type { Protocol } from '../model/protocol/protocol.ts';
import { isUittreksel } from '../model/uittreksel.ts';
import { derived } from '../text/derived.ts';
import { spanIn, type Reading } from '../text/reading.ts';

/** Fewer definitions are no list of the terms of the text. */
const LEAST_DEFINITIONS = 3;
/** What behind a role explains it: `is de medewerker die …`, `(hierna: …)`, `: …`. */
const EXPLAINED =
  /^\s*(?:\((?:hierna|verder|een|de|het|dat|zijnde|degene)\b|:|, (?:zijnde|dat is|de medewerker|de persoon)\b|(?:is|zijn) (?:de|een|degene|iemand|het)\b|wordt verstaan\b)/i;
/** What before a role introduces it: `wijst een casusregisseur aan`. */
const INTRODUCED = /\been (?:[a-zà-ɏ]{1,20}-)?$/i;

export default defineRule({
  id: 'begrip-niet-gedefinieerd',
  on: 'regeling',
  severity: 'oordeel',
  category: 'begrippen',
  summary: 'Een functie die in de tekst een taak krijgt, staat in de begripsbepalingen.',
  cites: [],
  messages: {
    rol: (rol = '') => ({
      wat: `Wie met ‘${rol}’ is bedoeld, staat niet in de begripsbepalingen.`,
      waarom:
        'De tekst geeft deze functie een taak, maar geen wet zegt wie haar vervult. De lezer moet dat kunnen vinden.',
      herstel: 'Voeg de functie toe aan de begripsbepalingen, of leg haar uit waar zij voor het eerst voorkomt.',
    }),
  },
  *check({ uri, protocol }) {
    const { regeling, begrippen, variant } = protocol;
    // A policy tells what people do in running text, and need not define them.
    if (variant === 'beleid' || begrippen.length < LEAST_DEFINITIONS || isUittreksel(regeling)) return;
    const plaatsen = passagesVan(regeling);
    const explained = explainedIn(protocol, plaatsen);
    const found = new Map<string, { plaats: Plaats; rol: GevondenRol }[]>();
    for (const plaats of plaatsen) {
      if (plaats.soort !== 'alinea' || plaats.pad.some(({ soort }) => soort === 'bijlage' || soort === 'slot'))
        continue;
      for (const rol of rollenOf(plaats.passage.reading))
        if (!explained.has(rol.sleutel)) found.set(rol.sleutel, [...(found.get(rol.sleutel) ?? []), { plaats, rol }]);
    }
    for (const [first, ...more] of found.values()) {
      if (!first) continue;
      yield {
        at: spanIn(first.plaats.passage, first.rol.span.start, first.rol.span.end),
        message: 'rol',
        args: [first.rol.naam],
        related: more.map(({ plaats, rol }) => ({
          uri,
          span: spanIn(plaats.passage, rol.span.start, rol.span.end),
          note: 'ook hier',
        })),
      };
    }
  },
});

const rollenOf = derived((reading: Reading): readonly GevondenRol[] => rollenIn(reading.text));

/** The roles that the text defines, explains in passing, or has a section about. */
function explainedIn({ begrippen }: Protocol, plaatsen: readonly Plaats[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { begrip } of begrippen) {
    for (const { sleutel } of rollenIn(begrip.reading.text)) known.add(sleutel);
    known.add(rolsleutel(fold(begrip.reading.text)));
  }
  for (const { passage, soort } of plaatsen)
    for (const { sleutel, span } of rollenOf(passage.reading)) {
      const { text } = passage.reading;
      const explained = EXPLAINED.test(text.slice(span.end, span.end + 40));
      if (soort === 'titel' || explained || INTRODUCED.test(text.slice(Math.max(0, span.start - 30), span.start)))
        known.add(sleutel);
    }
  return known;
}
