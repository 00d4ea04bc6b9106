/** A regulation that says of its own data set that others may be added. */
import { defineRule } from '../lint/rule.ts';
import { openedBy, type Stretch } from '../text/openedBy.ts';
import { spanIn } from '../text/reading.ts';

/** The list is declared open. */
const OPEN = /\bniet(?:[ -]limitatie(?:f|ve)|\sals\slimitatief|[ -]uitputtende?|\suitsluitend\sbedoeld)\b/i;
/** The list is declared a minimum: `welke gegevens minimaal verwerkt worden`. */
const WHICH = /\bwelke\b/gi;
const AT_LEAST =
  /^[^.;:]{0,60}?\b(?:minimaal|ten\sminste|tenminste|minstens)\s(?:worden\s|zullen\s)?(?:worden\s)?(?:verwerkt|vastgelegd|geregistreerd|gevraagd|verzameld|opgenomen|uitgewisseld|gedeeld)\b/i;
/** Weighing what is needed looks for the smallest set: `beoordelen welke gegevens minimaal verwerkt moeten worden`. */
const WEIGHING =
  /\b(?:nodig|noodzaak|noodzakelijk|beoorde[a-zà-ɏ]*|bepalen|bepaalt|bepaald|afweg[a-zà-ɏ]*|nagaan|vaststellen)\b/i;
/** What is open must be the data, and no list of laws, partners, rights or examples. */
const ABOUT_DATA = /\b(?:persoonsgegevens|gegevenssets?|set\s(?:aan|van)\s(?:persoons)?gegevens|gegevens)\b/i;
const OTHER_LIST =
  /\b(?:wetten|wet- en regelgeving|regelgeving|partners|organisaties|ontvangers|rechten|voorbeelden|doelen|doeleinden|maatregelen|beveiliging|situaties|taken)\b/i;

export default defineRule({
  id: 'gegevensset-niet-limitatief',
  on: 'zin',
  severity: 'waarschuwing',
  category: 'rechtmatigheid',
  summary: 'Een regeling laat niet open welke persoonsgegevens worden verwerkt.',
  cites: ['AVG 5 lid 1 onder c'],
  messages: {
    open: (woorden = '') => ({
      wat: `‘${woorden}’: zo laat de regeling open welke gegevens worden verwerkt.`,
      waarom:
        'Alleen gegevens die voor het doel nodig zijn, mag u verwerken (artikel 5 lid 1 onder c AVG). Een lijst die aangevuld mag worden, begrenst niets.',
      herstel:
        'Noem alle soorten gegevens, of zeg wie wanneer iets aan de lijst mag toevoegen en hoe dat wordt vastgelegd.',
    }),
    minimum: (woorden = '') => ({
      wat: `‘${woorden}’: zo is de lijst een ondergrens, geen grens.`,
      waarom:
        'Alleen gegevens die voor het doel nodig zijn, mag u verwerken (artikel 5 lid 1 onder c AVG). Dat vraagt om een hoogste grens.',
      herstel: 'Noem welke gegevens ten hoogste worden verwerkt.',
    }),
  },
  *check({ zin, plaats }) {
    if (plaats.soort !== 'alinea') return;
    const { text } = zin.reading;
    if (!ABOUT_DATA.test(text)) return;
    const open = OTHER_LIST.test(text) ? undefined : openList(text);
    // One lid that says both has one fault: the open list.
    const silent = OPEN.test(plaats.passage.reading.text) || WEIGHING.test(text);
    const found = open ?? (silent ? undefined : openedBy(text, WHICH, AT_LEAST));
    if (!found) return;
    yield {
      at: spanIn(zin, found.index, found.index + found.text.length),
      message: open ? 'open' : 'minimum',
      args: [found.text.replace(/\s+/g, ' ')],
    };
  },
});

function openList(text: string): Stretch | undefined {
  const found = OPEN.exec(text);
  return found ? { index: found.index, text: found[0] } : undefined;
}
