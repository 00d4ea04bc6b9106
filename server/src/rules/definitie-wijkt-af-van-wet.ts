/** A definition of a text's own that leaves out what the AVG has, or adds what it does not. */
import { compareDatum } from '../knowledge/datum.ts';
import { fold } from '../knowledge/words.ts';
import {
  bijzondereAfwijking,
  definitiesSinds,
  persoonsgegevensAfwijking,
  toestemmingAfwijking,
  type Afwijkend,
} from '../knowledge/wettelijkeDefinities.ts';
import type { Bepaling } from '../knowledge/wetten/bepalingen.generated.ts';
import { defineRule, type Report } from '../lint/rule.ts';
import { passagesWith } from '../model/passageScan.ts';
import { zinnenVan, type Plaats } from '../model/passages.ts';
import type { Begripsbepaling } from '../model/protocol/begripsbepalingen.ts';
import { derived } from '../text/derived.ts';
import { spanIn, type Reading } from '../text/reading.ts';
import { contains, type Span } from '../text/span.ts';

/** A sentence that says what bijzondere persoonsgegevens are. */
const BIJZONDERE_IN_TEXT =
  /\bbijzondere (?:categorie(?:ën|en) (?:van )?)?persoonsgegevens (?:zijn|omvatten|betreffen)\b|\bonder bijzondere (?:categorie(?:ën|en) (?:van )?)?persoonsgegevens (?:wordt|worden|verstaan)\b/i;

export default defineRule({
  id: 'definitie-wijkt-af-van-wet',
  on: 'regeling',
  severity: 'waarschuwing',
  category: 'begrippen',
  summary: 'Een eigen omschrijving van een begrip uit de AVG laat niets weg en voegt niets toe.',
  cites: [],
  timed: true,
  messages: {
    mist: (begrip = '', mist = '', artikel = '') => ({
      wat: `De omschrijving van ‘${begrip}’ mist: ${mist}.`,
      waarom: `De wet noemt dat wel (${artikel}), en een regeling kan de wet niet inperken. Wie op deze omschrijving afgaat, beschermt te weinig.`,
      herstel: 'Vul de omschrijving aan, of verwijs alleen naar de AVG.',
    }),
    teveel: (begrip = '', teveel = '', artikel = '') => ({
      wat: `De omschrijving van ‘${begrip}’ noemt ook: ${teveel}.`,
      waarom: `Dat hoort niet bij dit begrip in de wet (${artikel}); er gelden andere regels voor.`,
      herstel: 'Haal het uit de omschrijving, en geef het zo nodig een eigen begrip.',
    }),
    beide: (begrip = '', mist = '', artikel = '', teveel = '') => ({
      wat: `De omschrijving van ‘${begrip}’ mist: ${mist}; en noemt ook: ${teveel}.`,
      waarom: `Zo staat het begrip niet in de wet (${artikel}). De omschrijving lijkt van vóór de AVG.`,
      herstel: 'Pas de omschrijving aan, of verwijs alleen naar de AVG.',
    }),
  },
  *check({ protocol: { regeling, begrippen } }, { peildatum }) {
    if (compareDatum(peildatum, definitiesSinds) < 0) return;
    for (const bepaling of begrippen) yield* inDefinition(bepaling);
    const defined = begrippen.map(({ betekenis }) => spanIn(betekenis));
    for (const plaats of passagesThatDescribe(regeling)) yield* inText(plaats, defined);
  },
});

type Melding = Report<'mist' | 'teveel' | 'beide'>;

function inDefinition({ begrip, betekenis, span }: Begripsbepaling): Melding[] {
  const naam = begrip.reading.text.replace(/\s+/g, ' ');
  const folded = fold(naam);
  const { text } = betekenis.reading;
  if (/\bbijzondere (?:categorieen (?:van )?)?(?:persoons)?gegevens\b/.test(folded))
    return /\bstrafrecht/.test(folded) ? [] : report(naam, bijzondereIn(betekenis.reading), 'AVG 9 lid 1', span);
  if (/^(?:de )?toestemming(?: van (?:de )?betrokkene)?$/.test(folded))
    return report(naam, toestemmingAfwijking(text), 'AVG 4 onder 11', span);
  if (/^(?:een )?persoonsgegevens?$/.test(folded))
    return report(naam, persoonsgegevensAfwijking(text), 'AVG 4 onder 1', span);
  return [];
}

/** Outside the definitions only bijzondere persoonsgegevens are described so that they can be compared. */
function inText({ passage, soort }: Plaats, defined: readonly Span[]): Melding[] {
  const found = soort === 'alinea' ? beschreven(passage.reading) : undefined;
  if (!found || defined.some((span) => contains(span, spanIn(passage)))) return [];
  return report('bijzondere persoonsgegevens', found.afwijkend, 'AVG 9 lid 1', spanIn(passage, found.at, found.end));
}

const passagesThatDescribe = passagesWith((reading) => beschreven(reading) !== undefined);

const beschreven = derived(({ text }: Reading) => {
  const found = BIJZONDERE_IN_TEXT.exec(text);
  const afwijkend = found && bijzondereAfwijking(sentenceAt(text, found.index));
  return found && afwijkend ? { at: found.index, end: found.index + found[0].length, afwijkend } : undefined;
});

function sentenceAt(text: string, at: number): string {
  const stop = text.indexOf('. ', at);
  return text.slice(at, stop < 0 ? undefined : stop);
}

/** The sentence of a definition that lists the categories; what follows may say more about them. */
function bijzondereIn(reading: Reading): Afwijkend | undefined {
  return zinnenVan(reading)
    .map(({ start, end }) => bijzondereAfwijking(reading.text.slice(start, end)))
    .find((found) => found !== undefined);
}

function report(naam: string, afwijkend: Afwijkend | undefined, bepaling: Bepaling, at: Span): Melding[] {
  if (!afwijkend) return [];
  const [mist = '', teveel = ''] = [afwijkend.mist, afwijkend.teveel].map(opgesomd);
  const message = mist === '' ? 'teveel' : teveel === '' ? 'mist' : 'beide';
  const artikel = `artikel ${bepaling.replace(/^AVG /, '')} AVG`;
  const args = message === 'teveel' ? [naam, teveel, artikel] : [naam, mist, artikel, teveel];
  return [{ at, message, args, citations: [bepaling] }];
}

/** So many names a message holds. */
const MOST_NAMES = 3;

function opgesomd(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  return `${names.slice(0, MOST_NAMES).join(', ')}${rest > 0 ? ` en nog ${String(rest)}` : ''}`;
}
