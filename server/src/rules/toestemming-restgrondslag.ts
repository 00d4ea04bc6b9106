/** Consent offered as the way out where a public task has no ground in the law. */
import { citeertWettelijkeToestemming } from '../knowledge/toestemming/wettelijk.ts';
import { defineRule } from '../lint/rule.ts';
import { inOrder } from '../text/inOrder.ts';
import { openedBy, type Stretch } from '../text/openedBy.ts';
import { spanIn } from '../text/reading.ts';

const LACKING = /\b(?:geen|niet|onvoldoende|zonder|ontbreekt|ontbreken|ontbrekende|gebrek\saan)\b/gi;
const LACKS = /\b(?:geen|niet|onvoldoende|ontbreekt|ontbreken)\b/i;
const GROUND =
  /\b(?:(?:rechts|wettelijke\s)?grond(?:slag(?:en)?)?|wettelijke\s(?:basis|taak|plicht|verplichting|regeling)|(?:wet-?\s(?:en|of)\s)?regelgeving|wetsartikel|bevoegdheid|wet)\b/i;
const GROUNDS = new RegExp(GROUND.source, 'gi');
const CONSENT = /\btoestemming\b/gi;
/** Consent makes it possible, in either order. */
const POSSIBLE = /\b(?:kan|kunnen|mag|mogen|mogelijk|alsnog|gevraagd|vraagt|vragen)\b/gi;
const TO_CONSENT = /^[^.;]{0,100}?\btoestemming\b/i;
const WAY_OUT = /\b(?:uitkomst|oplossing|soelaas|uitweg)\b/i;
/** `Toestemming biedt geen uitkomst`, `dan kan ook toestemming niet helpen`. */
const DENIES = /^[^.;]{0,50}?\b(?:geen|niet|nooit|evenmin)\b/i;
const DATA = /(?:gegevens|\binformatie\b|\b(?:delen|uitwissel[a-zà-ɏ]*)\b)/i;
/** `Alleen als geen andere grondslag past`: that is the rule of the AVG itself. */
const OTHER_GROUND = /\b(?:een\svan\sde\s)?(?:andere?|overige)\s(?:wettelijke\s)?grondslag(?:en)?\b/i;

export default defineRule({
  id: 'toestemming-restgrondslag',
  on: 'zin',
  severity: 'oordeel',
  category: 'toestemming',
  summary: 'Toestemming vervangt geen wet die ontbreekt.',
  cites: ['AVG 6 lid 3', 'AVG 7'],
  messages: {
    uitweg: () => ({
      wat: 'Hier vult toestemming het gat als er geen wet is die het delen van gegevens toestaat.',
      waarom:
        'Voor een taak van het college moet een wet de grondslag geven (artikel 6 lid 3 AVG). Volgens de toezichthouder kunnen gemeenten een wet die ontbreekt niet omzeilen door toestemming te vragen.',
      herstel:
        'Noem het wetsartikel waarop het delen steunt, of schrijf dat het dan niet mag. Blijft toestemming mogelijk, noem dan waarom zij hier vrij is.',
    }),
  },
  *check({ zin, plaats }, { kennis }) {
    const { text } = zin.reading;
    if (plaats.soort !== 'alinea' || !/toestemming/i.test(text) || !DATA.test(text)) return;
    const lack = inOrder(text, LACKING, GROUND) ?? inOrder(text, GROUNDS, LACKS);
    const offer = lack && offerIn(text, lack);
    if (!offer || OTHER_GROUND.test(text) || citeertWettelijkeToestemming(text, kennis.wetsnamen)) return;
    yield { at: spanIn(zin, offer.index, offer.index + offer.text.length), message: 'uitweg' };
  },
});

/** The words that offer consent behind the gap, or before it as a way out. */
function offerIn(text: string, { index, text: gap }: Stretch): Stretch | undefined {
  if (openedBy(text, CONSENT, DENIES) !== undefined) return undefined;
  const from = index + gap.length;
  const rest = text.slice(from);
  const found =
    openedBy(rest, POSSIBLE, TO_CONSENT) ??
    inOrder(rest, CONSENT, /\b(?:kan|kunnen|mag|mogen|mogelijk|gevraagd|nodig|vereist)\b/i);
  if (found) return { index: from + found.index, text: found.text };
  return inOrder(text.slice(0, index), CONSENT, WAY_OUT);
}
