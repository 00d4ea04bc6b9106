/** Data that are collected before anybody knows that they are needed. */
import { defineRule } from '../lint/rule.ts';
import { inOrder } from '../text/inOrder.ts';
import type { Stretch } from '../text/openedBy.ts';
import { spanIn } from '../text/reading.ts';

const AHEAD_WORDS = String.raw`\b(?:op\svoorhand|bij\svoorbaat|preventief|uit\svoorzorg|voor\shet\sgeval|alvast|voor\sde\szekerheid|voor\slater(?:\sgebruik)?)\b`;
const AHEAD = new RegExp(AHEAD_WORDS, 'i');
const AHEAD_ANYWHERE = new RegExp(AHEAD_WORDS, 'gi');
const DATA = /(?:gegevens|\binformatie)\b/i;
const DATA_ANYWHERE = /(?:gegevens|\binformatie)\b/gi;
const COLLECT =
  /\b(?:verzamel[a-zà-ɏ]*|verzameld|op\ste\svragen|opvragen|opgevraagd|opvraagt|vastleggen|vastgelegd|vast\ste\sleggen|inwinnen|ingewonnen|registreren|geregistreerd)\b/i;
/** Nobody knows whether they are needed. */
const UNCLEAR = /\book\sals\s(?:nog\s)?niet\s(?:duidelijk|zeker|bekend)\sis\sof\b/i;
/** The sentence forbids it, or says beforehand what will be collected. */
const OTHER =
  /\b(?:niet|geen|nooit|zonder|verboden|evenmin|noch|informeer[a-zà-ɏ]*|informeren|geïnformeerd|uitgelegd|meegedeeld|verteld|bepaald|bepaalt|vraagt\sof|toestemming)\b/i;

export default defineRule({
  id: 'verzamelen-op-voorhand',
  on: 'zin',
  severity: 'waarschuwing',
  category: 'rechtmatigheid',
  summary: 'Gegevens worden pas verzameld als zij voor het doel nodig zijn.',
  cites: ['AVG 5 lid 1 onder c', 'AVG 5 lid 1 onder b'],
  messages: {
    vooruit: () => ({
      wat: 'Hier worden gegevens verzameld voordat vaststaat dat zij nodig zijn.',
      waarom:
        'U mag alleen verwerken wat nodig is voor een doel dat vaststaat (artikel 5 lid 1 onder b en c AVG). Dat gegevens later van pas kunnen komen, is geen doel.',
      herstel: 'Koppel het verzamelen aan de hulpvraag of de wettelijke taak, of haal de zin weg.',
    }),
  },
  *check({ zin, plaats }) {
    const { text } = zin.reading;
    if (plaats.soort !== 'alinea' || !DATA.test(text)) return;
    const found = inOrder(text, DATA_ANYWHERE, UNCLEAR) ?? ahead(text);
    if (found) yield { at: spanIn(zin, found.index, found.index + found.text.length), message: 'vooruit' };
  },
});

function ahead(text: string): Stretch | undefined {
  if (!AHEAD.test(text) || OTHER.test(text)) return undefined;
  return (
    inOrder(text, AHEAD_ANYWHERE, DATA, COLLECT) ??
    inOrder(text, DATA_ANYWHERE, AHEAD, COLLECT) ??
    inOrder(text, DATA_ANYWHERE, COLLECT, AHEAD)
  );
}
