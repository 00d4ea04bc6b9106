/** Data of art. 9 AVG among the data of a verwerking that says that it has none. */
import { findGegevens, gegevensCategorieen, soortVan } from '../knowledge/gegevenscategorieen.ts';
import { parseJaNee } from '../knowledge/jaNee.ts';
import { defineRule } from '../lint/rule.ts';
import { naamVan, plaatsVan, type Verwerking } from '../model/verwerking/verwerking.ts';
import { spanIn, type Passage } from '../text/reading.ts';

export default defineRule({
  id: 'bijzonder-tegenstrijdig',
  on: 'verwerking',
  severity: 'fout',
  category: 'bijzondere gegevens',
  summary: 'Wat een verwerking over bijzondere persoonsgegevens zegt, klopt met haar gegevens.',
  cites: ['AVG 9 lid 1'],
  messages: {
    tegenstrijdig: (naam = '', gegeven = '', categorie = '') => ({
      wat: `${naam === '' ? 'Hier' : `Bij ‘${naam}’`} staat ‘${gegeven}’ bij de gegevens, terwijl er geen bijzondere persoonsgegevens zouden zijn.`,
      waarom: `Dit zijn bijzondere persoonsgegevens (${categorie}); die mag u alleen verwerken met een uitzondering op het verbod van artikel 9 lid 1 AVG.`,
      herstel: 'Zet dit gegeven bij de bijzondere persoonsgegevens en noem de uitzondering, of haal het weg.',
    }),
  },
  *check({ uri, verwerking }) {
    if (!deniesSpecialData(verwerking)) return;
    for (const { passage } of verwerking.persoonsgegevens) {
      const found = findGegevens(passage.reading.text).find(
        ({ categorie, ontkend }) =>
          !ontkend && soortVan(categorie) === 'bijzonder' && !(categorie === 'etniciteit' && isAboutAnimals(verwerking, passage)),
      );
      if (!found) continue;
      const { start, end } = found.span;
      yield {
        at: spanIn(passage, start, end),
        message: 'tegenstrijdig',
        args: [naamVan(verwerking), passage.reading.text.slice(start, end), gegevensCategorieen[found.categorie].naam],
        related: [{ uri, span: plaatsVan(verwerking, 'bijzondere-persoonsgegevens'), note: 'hier staat dat er geen bijzondere persoonsgegevens zijn' }],
      };
      return;
    }
  },
});

/** `Ras` is that of a dog in the registration for hondenbelasting. */
function isAboutAnimals({ naam, doelen }: Verwerking, passage: Passage): boolean {
  const around = [passage.reading.text, naam?.tekst, ...doelen.map(({ doel }) => doel?.tekst)];
  return around.some((text) => text !== undefined && /hond|dier(?:en)?\b|\bkat(?:ten)?\b/i.test(text));
}

/** Words that repeat what the field is about: `geen bijzondere persoonsgegevens`, `nee, worden niet verwerkt`. */
const ABOUT_THE_FIELD: ReadonlySet<string> = new Set([
  ...['bijzondere', 'gevoelige', 'categorie', 'categorieën', 'persoonsgegevens', 'gegevens', 'van', 'deze', 'die'],
  ...['worden', 'zijn', 'er', 'niet', 'verwerkt', 'aanwezig', 'vastgelegd'],
]);

/** The field says `geen`, `nee` or `n.v.t.` and adds nothing: `geen, tenzij …` and `geen ras` deny only a part. */
function deniesSpecialData({ bijzondere }: Verwerking): boolean {
  const [only, ...more] = bijzondere;
  if (!only || more.length > 0) return false;
  const { antwoord, toelichting = '' } = parseJaNee(only.categorie.tekst);
  const words = toelichting.toLowerCase().split(/[\s.,]+/).filter(Boolean);
  return (antwoord === false || antwoord === 'nvt') && words.every((word) => ABOUT_THE_FIELD.has(word));
}
