/** All data that somebody has may be handed over: no purpose limits what is shared. */
import { defineRule } from '../lint/rule.ts';
import { inOrder } from '../text/inOrder.ts';
import { openedBy, type Stretch } from '../text/openedBy.ts';
import { spanIn } from '../text/reading.ts';
import { matchesOf } from '../text/matches.ts';

/** Everything that is known, and not everything that is needed. */
const ALL_KNOWN =
  /\balle\s(?:[a-zà-ɏ-]{1,20}\s){0,6}?(?:bekende|beschikbare|aanwezige|vastgelegde|verzamelde|geregistreerde)\s(?:persoons)?gegevens\b/gi;
/** All that they have of somebody, where the sentence allows it. */
const ALL_DATA = /\balle\s(?:(?:persoons)?gegevens|informatie)\b/gi;
const OF_SOMEBODY = /^\s(?:van\s(?:de|het|een)\s[a-zà-ɏ]{2,20}|waarover\b[^.;,]{0,40}?\bbeschik(?:t|ken))/i;
const MAY = /\b(?:kan|kunnen|mag|mogen)\b/i;
const DATA = /\b(?:persoons)?gegevens\b/gi;
const WITHOUT_LIMIT = /\b(?:onbeperkt|vrijelijk|zonder\s(?:enige\s)?beperking(?:en)?)\b/i;
const SHARE =
  /\b(?:overdragen|overgedragen|overdraagt|overdracht|delen|deelt|gedeeld|verstrekken|verstrekt|uitwisselen|uitgewisseld|doorgeven|doorgegeven|ter\sbeschikking)\b/i;
/** In the same breath limited to what is needed. */
const LIMITED = /\b(?:die|welke|voor\szover|waarvan)\b/gi;
const NEEDED = /\b(?:noodzakelijk|nodig|vereist|verplicht)\b/i;
/** Whose data they are gets all of them, and so does who gave them to a processor, or who supervises. */
const ENTITLED =
  /\b(?:inzage|afschrift|kopie|overzicht|verzoeker|recht\sop|aan\s(?:de\s)?(?:betrokkene|inwoner|cliënt|hem|haar)|verwerker|retour|teruggeven|toezichthouder|autoriteit|rechter|geanonimiseerd[a-zà-ɏ]*)\b/i;

const DENIED = /\b(?:niet|geen|nooit|niemand)\b/i;

export default defineRule({
  id: 'delen-onbegrensd',
  on: 'zin',
  severity: 'waarschuwing',
  category: 'rechtmatigheid',
  summary: 'Gegevens worden alleen gedeeld voor zover dat voor het doel nodig is.',
  cites: ['AVG 5 lid 1 onder b', 'AVG 5 lid 1 onder c'],
  messages: {
    alles: () => ({
      wat: 'Hier mogen alle bekende gegevens worden gedeeld, zonder dat het doel bepaalt welke.',
      waarom:
        'Alleen wat voor een bepaald doel nodig is, mag u delen (artikel 5 lid 1 onder b en c AVG). Een belang van de ontvanger is daarvoor niet genoeg.',
      herstel: 'Noem het doel, en beperk het delen tot de gegevens die daarvoor noodzakelijk zijn.',
    }),
  },
  *check({ zin, plaats }) {
    const { text } = zin.reading;
    if (plaats.soort !== 'alinea' || !/gegevens|\binformatie\b/i.test(text) || ENTITLED.test(text)) return;
    const found =
      allKnown(text) ?? inOrder(text, DATA, WITHOUT_LIMIT, SHARE) ?? inOrder(text, DATA, SHARE, WITHOUT_LIMIT);
    if (!found || isDenied(text, found)) return;
    yield { at: spanIn(zin, found.index, found.index + found.text.length), message: 'alles' };
  },
});

/** Everything known of somebody, and the sharing of it behind or before. */
function allKnown(text: string): Stretch | undefined {
  const known = [...matchesOf(text, ALL_KNOWN)].map(({ index, 0: words }) => ({ index, text: words }));
  const ofSomebody = MAY.test(text) ? openedBy(text, ALL_DATA, OF_SOMEBODY) : undefined;
  return [...known, ...(ofSomebody ? [ofSomebody] : [])].find((found) => isShared(text, found));
}

/** Without a limit to what is needed. */
function isShared(text: string, { index, text: words }: Stretch): boolean {
  const end = index + words.length;
  const around = text.slice(Math.max(0, index - 60), end + 120);
  return SHARE.test(around) && inOrder(text.slice(end, end + 160), LIMITED, NEEDED) === undefined;
}

function isDenied(text: string, { index, text: found }: Stretch): boolean {
  return DENIED.test(text.slice(Math.max(0, index - 30), index + found.length + 60));
}
