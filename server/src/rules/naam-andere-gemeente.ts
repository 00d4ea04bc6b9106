/** A sentence that speaks of another municipality than the one whose text it is: copied, and not adapted. */
import { fold } from '../knowledge/words.ts';
import { vervang } from '../lint/fix.ts';
import { defineRule } from '../lint/rule.ts';
import { passagesWith } from '../model/passageScan.ts';
import { zinRond } from '../model/passages.ts';
import { eigenGemeenten, gemeentenIn } from '../model/protocol/eigenGemeente.ts';
import { spanIn } from '../text/reading.ts';

/** Words with which a sentence may well name another municipality. */
const TOGETHER =
  /\b(?:gemeenten|samenwerk[a-zà-ɏ]*|samen|gezamenlijk[a-zà-ɏ]*|regio[a-zà-ɏ]*|regionale|centrumgemeente|convenant[a-zà-ɏ]*|gemeenschappelijke|partners?|partijen|gastheer[a-zà-ɏ]*|rechtbank|gerechtshof|namens|mandaat[a-zà-ɏ]*|verhui[a-zà-ɏ]*|buurgemeente[a-zà-ɏ]*|andere|voorbeeld|bijvoorbeeld|zoals|model|voormalige?|fusie|herindeling|opgegaan|uitgevoerd door|dienstverlening[a-zà-ɏ]*|deelnem[a-zà-ɏ]*|eveneens|ook|evenals|bestuurlijke)\b/i;
/** A text of several municipalities names them all. */
const SHARED = /\b(?:regio[a-zà-ɏ]*|regionaal|regionale|convenant|gemeenschappelijke|samenwerk[a-zà-ɏ]*|gemeenten)\b/i;
/** So many names in title and opening words are those of partners. */
const MOST_OWN = 2;

export default defineRule({
  id: 'naam-andere-gemeente',
  on: 'regeling',
  severity: 'waarschuwing',
  category: 'begrippen',
  summary: 'De tekst spreekt van de eigen gemeente.',
  cites: [],
  messages: {
    andere: (andere = '', eigen = '') => ({
      wat: `Hier staat de gemeente ${andere}, terwijl de tekst van ${eigen} is.`,
      waarom: 'De zin lijkt overgenomen uit een andere regeling. De lezer weet niet voor welke gemeente hij geldt.',
      herstel: `Schrijf ‘${eigen}’, of maak duidelijk wat de andere gemeente hiermee te maken heeft.`,
    }),
  },
  *check({ uri, protocol }) {
    const { regeling, titel, variant } = protocol;
    const own = eigenGemeenten(protocol);
    if (variant === 'convenant' || own.size === 0 || own.size > MOST_OWN || SHARED.test(titel?.reading.text ?? ''))
      return;
    const plaatsen = passagesWithGemeente(regeling);
    const eigen = plaatsen
      .flatMap(({ passage }) => gemeentenIn(passage.reading))
      .find(({ naam }) => own.has(fold(naam)))?.tekst;
    for (const { passage, soort, pad } of plaatsen) {
      if (soort !== 'alinea' || pad.some((deel) => deel.soort === 'aanhef' || deel.soort === 'slot')) continue;
      for (const { naam, tekst, bekend, span } of gemeentenIn(passage.reading)) {
        if (!bekend || isOwn(naam, own) || eigen === undefined) continue;
        const zin = zinRond(passage.reading, span.start, span.end);
        if (TOGETHER.test(passage.reading.text.slice(zin.start, zin.end))) continue;
        const at = spanIn(passage, span.start, span.end);
        yield {
          at,
          message: 'andere',
          args: [tekst, eigen],
          fixes: () => [vervang(`Vervang ‘${tekst}’ door ‘${eigen}’`, 'suggestion', uri, at, eigen)],
        };
      }
    }
  },
});

const passagesWithGemeente = passagesWith((reading) => gemeentenIn(reading).length > 0);

/** One name may be part of the other: `Utrecht` and `Utrechtse Heuvelrug` are two, `Bergen` and `Bergen (NH)` one. */
function isOwn(naam: string, own: ReadonlySet<string>): boolean {
  const folded = fold(naam);
  return [...own].some((one) => one === folded || one.startsWith(`${folded} `));
}
