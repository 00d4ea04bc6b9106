/** An abbreviation of a law in a text that never writes the law out. */
import { geldigOp } from '../knowledge/wetten/geldigheid.ts';
import type { WetId } from '../knowledge/wetten/wetIds.generated.ts';
import { vervang } from '../lint/fix.ts';
import { perVermelding, perVermeldinggroep, type GelezenVermelding } from '../lint/perVermelding.ts';
import { defineRule } from '../lint/rule.ts';
import { isUittreksel } from '../model/uittreksel.ts';

/** `AVG`, `Wmo`, `Bbz 2004`: letters that say nothing to who does not know them. `Jeugdwet` and `Wet BRP` say enough. */
const ABBREVIATION = /^(?:[A-Z]{2,6}|[A-Z][a-z]{1,4}|[A-Z][a-z]{0,3}[A-Z][A-Za-z]{0,3})(?: ?(?:19|20)\d\d)?$/;
/** A short word that begins a name: `Leerplichtwet` is no abbreviation, and no more is `Wet`. */
const WORD = /(?:wet|code|akte)$/i;

export default defineRule({
  id: 'citaat-afkorting-niet-gedefinieerd',
  on: 'wetten',
  severity: 'oordeel',
  category: 'citaten',
  summary: 'Een afkorting van een wet wordt de eerste keer voluit geschreven.',
  cites: [],
  timed: true,
  messages: {
    afkorting: (afkorting = '', citeertitel = '') => ({
      wat: `‘${afkorting}’ staat nergens in de tekst voluit.`,
      waarom: `Wie de afkorting niet kent, kan de wet niet opzoeken. Bedoeld is: ${citeertitel}.`,
      herstel: `Schrijf de eerste keer ‘${citeertitel} (${afkorting})’; daarna volstaat de afkorting.`,
    }),
  },
  *check({ uri, groepen }, context) {
    const { kennis, dossier, peildatum } = context;
    // A register is a list of short fields: there an abbreviation is usual.
    const inhoud = dossier.documenten.find((document) => document.uri === uri)?.model.inhoud;
    if (!inhoud || inhoud.soort === 'register' || inhoud.soort === 'anders' || isUittreksel(inhoud.regeling)) return;
    // What is explained or was reported needs no more words.
    const done = new Set(groepen.flatMap((groep) => explainedIn(groep, context)));
    for (const groep of groepen)
      for (const { index, out: wet } of abbreviatedIn(groep, context)) {
        if (done.has(wet)) continue;
        done.add(wet);
        // Of a repealed law not the name is to be mended.
        if (geldigOp(kennis.catalogus.wet(wet), peildatum).antwoord === 'vervallen') continue;
        const { citeertitel } = kennis.catalogus.wet(wet);
        const { span, tekst } = groep.geplaatst(index);
        const voluit = `${citeertitel} (${tekst})`;
        yield {
          at: span,
          message: 'afkorting',
          args: [tekst, citeertitel],
          fixes: () => [vervang(`Vervang ‘${tekst}’ door ‘${voluit}’`, 'suggestion', uri, span, voluit)],
        };
      }
  },
});

const abbreviatedIn = perVermelding(({ vermelding, tekst }): WetId | undefined => {
  if (vermelding.dubbelzinnig || vermelding.samenstelling || vermelding.hoe !== 'afkorting') return undefined;
  return isAbbreviation(tekst) ? vermelding.kandidaten[0] : undefined;
});

/** The laws that are written out somewhere. */
const explainedIn = perVermeldinggroep((gelezen): readonly WetId[] => [
  ...new Set(gelezen.filter(isWrittenOut).flatMap(({ vermelding }) => vermelding.kandidaten)),
]);

/** Any name but an abbreviation tells the reader which law is meant, also a name that is nearly right. */
function isWrittenOut({ vermelding, tekst }: GelezenVermelding): boolean {
  if (vermelding.hoe === 'terugverwijzing') return false;
  return vermelding.hoe !== 'afkorting' || !isAbbreviation(tekst);
}

function isAbbreviation(tekst: string): boolean {
  return ABBREVIATION.test(tekst) && !WORD.test(tekst);
}
