/** An abbreviation of a law in a text that never writes the law out. */
import { geldigOp } from '../knowledge/wetten/geldigheid.ts';
import type { WetId } from '../knowledge/wetten/wetIds.generated.ts';
import { vervang } from '../lint/fix.ts';
import { defineRule } from '../lint/rule.ts';
import type { GeplaatsteVermelding } from '../lint/groepen.ts';
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
  *check({ uri, vermeldingen }, { kennis: { catalogus }, dossier, peildatum }) {
    // A register is a list of short fields: there an abbreviation is usual.
    const inhoud = dossier.documenten.find((document) => document.uri === uri)?.model.inhoud;
    if (!inhoud || inhoud.soort === 'register' || inhoud.soort === 'anders' || isUittreksel(inhoud.regeling)) return;
    const explained = explainedBy(vermeldingen);
    const reported = new Set<WetId>();
    for (const geplaatst of vermeldingen) {
      const { vermelding, tekst } = geplaatst;
      const [wet] = vermelding.kandidaten;
      if (wet === undefined || vermelding.dubbelzinnig || vermelding.samenstelling || explained.has(wet)) continue;
      if (vermelding.hoe !== 'afkorting' || !ABBREVIATION.test(tekst) || WORD.test(tekst) || reported.has(wet))
        continue;
      reported.add(wet);
      // Of a repealed law not the name is to be mended.
      if (geldigOp(catalogus.wet(wet), peildatum).antwoord === 'vervallen') continue;
      const { citeertitel } = catalogus.wet(wet);
      const voluit = `${citeertitel} (${tekst})`;
      const { span } = geplaatst;
      yield {
        at: span,
        message: 'afkorting',
        args: [tekst, citeertitel],
        fixes: () => [vervang(`Vervang ‘${tekst}’ door ‘${voluit}’`, 'suggestion', uri, span, voluit)],
      };
    }
  },
});

/** The laws that are written out somewhere. */
function explainedBy(vermeldingen: readonly GeplaatsteVermelding[]): ReadonlySet<WetId> {
  const explained = new Set<WetId>();
  for (const one of vermeldingen) {
    const { kandidaten } = one.vermelding;
    // A text names few laws, and each of them again and again.
    if (hasAll(explained, kandidaten) || !isWrittenOut(one)) continue;
    for (const id of kandidaten) explained.add(id);
  }
  return explained;
}

function hasAll(explained: ReadonlySet<WetId>, kandidaten: readonly WetId[]): boolean {
  for (const id of kandidaten) if (!explained.has(id)) return false;
  return true;
}

/** Any name but an abbreviation tells the reader which law is meant, also a name that is nearly right. */
function isWrittenOut({ vermelding, tekst }: GeplaatsteVermelding): boolean {
  if (vermelding.hoe === 'terugverwijzing') return false;
  return vermelding.hoe !== 'afkorting' || !ABBREVIATION.test(tekst) || WORD.test(tekst);
}
