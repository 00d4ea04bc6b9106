/** A duty of secrecy from which the text itself makes exceptions: only a law can do that. */
import { parseVerwijzingen } from '../knowledge/citaat/parse.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import { defineRule } from '../lint/rule.ts';
import { openedBy } from '../text/openedBy.ts';
import { spanIn } from '../text/reading.ts';

const SECRECY = /\b(?:geheimhoud[a-zà-ɏ]{0,20}|geheim|zwijgplicht|beroepsgeheim|vertrouwelijk(?:heid)?)\b/i;
/** Words that make an exception, and the text itself behind them. */
const EXCEPTION = /\b(?:behoudens|tenzij|behalve|uitgezonderd|met uitzondering van)\b/gi;
const BY_THIS_TEXT =
  /^[^.;:]{0,120}?\b(?:dit|deze)\s(?:[a-zà-ɏ]{1,20}\s){0,2}?[a-zà-ɏ]{0,20}(?:protocol|regeling|reglement|convenant|beleid|verordening)\b/i;
/** Secrecy that parties agree on is theirs to limit. */
const AGREEMENT = /\bovereenkomst|\bgeheimhoudingsverklaring/i;

export default defineRule({
  id: 'geheimhouding-door-protocol-doorbroken',
  on: 'zin',
  severity: 'waarschuwing',
  category: 'sociaal domein',
  summary: 'Alleen een wet maakt een uitzondering op een wettelijke geheimhouding.',
  cites: ['Awb 2:5 lid 1', 'Jeugdwet 7.3.11 lid 1', 'Wmo2015 5.3.3 lid 1', 'Participatiewet 65 lid 1'],
  messages: {
    doorbroken: () => ({
      wat: 'Hier maakt de tekst zelf een uitzondering op de geheimhouding.',
      waarom:
        'De plicht staat in de wet (artikel 2:5 Awb, en per domein artikel 7.3.11 Jeugdwet, 5.3.3 Wmo 2015 of 65 Participatiewet); alleen een wet kan haar doorbreken.',
      herstel: 'Noem het wetsartikel dat de mededeling toestaat, of laat de uitzondering weg.',
    }),
  },
  *check({ zin, plaats }, { kennis }) {
    const { text } = zin.reading;
    if (plaats.soort !== 'alinea' || !SECRECY.test(text)) return;
    if (plaats.pad.some(({ titel }) => titel !== undefined && AGREEMENT.test(titel.reading.text))) return;
    const found = openedBy(text, EXCEPTION, BY_THIS_TEXT);
    if (!found || namesLaw(text.slice(found.index), kennis)) return;
    yield { at: spanIn(zin, found.index, found.index + found.text.length), message: 'doorbroken' };
  },
});

/** The exception rests on a law that it names, and not on the text alone. */
function namesLaw(exception: string, { wetsnamen }: Kennis): boolean {
  return parseVerwijzingen(exception, wetsnamen).wetten.length > 0;
}
