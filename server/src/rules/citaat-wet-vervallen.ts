/** A repealed law that is cited as if it still held. */
import { formatDatum, isIsoDate } from '../knowledge/datum.ts';
import { isVerouderd } from '../knowledge/wetten/actualiteit.ts';
import { geldigOp } from '../knowledge/wetten/geldigheid.ts';
import type { WetId } from '../knowledge/wetten/wetIds.generated.ts';
import { groepeer, relatedPlaces } from '../lint/groepen.ts';
import { perVermelding, type GelezenVermelding } from '../lint/perVermelding.ts';
import { defineRule } from '../lint/rule.ts';

/**
 * Words by which a sentence speaks of the past, or of the end of a law: then naming an old law is
 * right. Each stands with a sentence of its own among the fixtures of the rule.
 */
const HISTORICAL =
  /\b(?:destijds|voorheen|vroeger(?:e)?|voormalige?|toenmalige?|oude?|eertijds|inmiddels|tegenwoordig|vervallen|ingetrokken|intrekking|vervang(?:en|t|ing)|opgevolgd|opvolger|opging|overgegaan|voorloper|voorganger|niet langer|niet meer|sinds|overgangsrecht|stamt|dateert|afgeleid|was|waren|werd|werden|gold(?:en)?|had(?:den)?|heette)\b|\btot (?:en met )?(?:\d{1,2} [a-zà-ɏ]+ )?(?:19|20)\d{2}\b|\bin (?:de )?(?:19|20)\d{2}\b/i;

export default defineRule({
  id: 'citaat-wet-vervallen',
  on: 'wetten',
  severity: 'fout',
  category: 'citaten',
  summary: 'Een wet die als geldend wordt genoemd, geldt op de peildatum.',
  cites: [],
  timed: true,
  messages: {
    vervallen: (naam = '', datum = '') => ({
      wat: `${metLidwoord(naam)} geldt niet meer, sinds ${datum}.`,
      waarom: 'Een tekst kan niet steunen op een regeling die is vervallen; er kwam geen andere voor in de plaats.',
      herstel: 'Laat de verwijzing weg, of maak duidelijk dat u over het verleden schrijft.',
    }),
    opgevolgd: (naam = '', datum = '', opvolger = '') => ({
      wat: `${metLidwoord(naam)} geldt niet meer, sinds ${datum}.`,
      waarom: `In de plaats kwam: ${opvolger}.`,
      herstel: 'Noem de wet die nu geldt, met het artikel dat over hetzelfde onderwerp gaat.',
    }),
    hernoemd: (naam = '', datum = '', opvolger = '') => ({
      wat: `${metLidwoord(naam)} heet sinds ${datum} anders: ${opvolger}.`,
      waarom: 'De wet zelf bleef bestaan; onder de oude naam zoekt de lezer haar vergeefs.',
      herstel: `Vervang de naam door ‘${opvolger}’.`,
    }),
  },
  *check({ uri, groepen }, context) {
    const {
      kennis: { catalogus },
      peildatum,
    } = context;
    for (const groep of groepeer(groepen, (own) => vervallenIn(own, context))) {
      const wet = groep.eerste.vermelding.kandidaten[0];
      if (wet === undefined) continue;
      const { einde, opvolger, citeertitel } = catalogus.wet(wet);
      if (!isIsoDate(einde?.datum)) continue;
      const renamed = einde.soort === 'hernoemd';
      yield {
        at: groep.eerste.span,
        message: renamed ? 'hernoemd' : opvolger && opvolger.wetten.length > 0 ? 'opgevolgd' : 'vervallen',
        args: [
          citeertitel,
          formatDatum(einde.datum),
          ...(opvolger ? [successors(opvolger.wetten, (id) => catalogus.wet(id).citeertitel)] : []),
        ],
        severity: renamed || einde.zekerheid !== 'hoog' || isVerouderd(catalogus, peildatum) ? 'waarschuwing' : 'fout',
        related: relatedPlaces(uri, groep),
      };
    }
  },
});

/** A besluit takes another article than a wet. */
function metLidwoord(naam: string): string {
  return `${/^\S*besluit\b/i.test(naam) ? 'Het' : 'De'} ${naam}`;
}

/** The repealed law that is cited as if it held. */
const vervallenIn = perVermelding((gelezen, { kennis: { catalogus }, peildatum }): WetId | undefined => {
  const { kandidaten, dubbelzinnig } = gelezen.vermelding;
  const wet = kandidaten[0];
  if (wet === undefined || kandidaten.length > 1 || dubbelzinnig) return undefined;
  if (geldigOp(catalogus.wet(wet), peildatum).antwoord !== 'vervallen') return undefined;
  return isBackReference(gelezen) || isPartOfName(gelezen) || HISTORICAL.test(gelezen.zin.text) ? undefined : wet;
});

/** `de wet`, `die wet`: the place to repair is where the law is named. */
function isBackReference({ vermelding, tekst }: GelezenVermelding): boolean {
  return vermelding.hoe === 'terugverwijzing' || (vermelding.hoe === 'gedefinieerd' && tekst === tekst.toLowerCase());
}

/** Words that make the law part of the name of another work: `Vrijstellingsbesluit Wbp`. */
const WORK =
  /(?:^|\s)(?:\p{Lu}\p{L}*)?(?:[Rr]egeling|[Bb]esluit|[Rr]eglement|[Hh]andreiking|[Pp]rotocol|[Cc]onvenant|[Rr]ichtlijn(?:en)?|[Bb]eleid|[Ss]tatuut)\s+(?:\p{Lu}\p{L}*\s+)?$/u;

/** Part of a compound (`Wbp-beheerder`), of a code (`MvD/Wbp/12`), or of the name of another work. */
function isPartOfName({ vermelding, zin, zinStart }: GelezenVermelding): boolean {
  if (vermelding.samenstelling) return true;
  const { text } = zin;
  const end = zinStart + (vermelding.span.end - vermelding.span.start);
  if (text.charAt(zinStart - 1) === '/' || text.charAt(end) === '/') return true;
  const before = text.slice(Math.max(0, zinStart - 60), zinStart);
  return WORK.test(before);
}

function successors(wetten: readonly WetId[], titel: (id: WetId) => string): string {
  const titles = wetten.map(titel);
  const last = titles.at(-1) ?? '';
  return titles.length > 1 ? `${titles.slice(0, -1).join(', ')} en ${last}` : last;
}
