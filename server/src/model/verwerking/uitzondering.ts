/** What carries data of articles 9 and 10 AVG in a verwerking: its own words, or the protocol that holds it. */
import { findInvulplek } from '../../knowledge/bewaartermijn/invulplek.ts';
import { parseVerwijzingen } from '../../knowledge/citaat/parse.ts';
import { parseJaNee } from '../../knowledge/jaNee.ts';
import type { Kennis } from '../../knowledge/kennis.ts';
import {
  isTaakwet,
  noemtTaakwet,
  noemtUitzondering,
  omschrijftUitzondering,
  type BeschermdeSoort,
} from '../../knowledge/uitzonderingen.ts';
import { tokenize } from '../../knowledge/words.ts';
import { derivedPair } from '../../text/derived.ts';
import { passagesVan } from '../passages.ts';
import type { Deel } from '../structure/deel.ts';
import { verwijzingenIn } from '../verwijzingen.ts';
import type { BijzonderGegeven, Grondslag, Tekst, Verwerking } from './verwerking.ts';

/**
 * Whether a verwerking names what carries these data: an exception beside them, or an article of a
 * sector law. Its retention, its BSN and its recipients rest on articles that do not carry data.
 */
export function noemtEigenUitzondering(verwerking: Verwerking, soort: BeschermdeSoort, kennis: Kennis): boolean {
  const { naam, doelen, persoonsgegevens, bijzondere, strafrechtelijke, overig } = verwerking;
  const gegevens = soort === 'bijzonder' ? bijzondere : strafrechtelijke;
  if (gegevens.some(isFilled)) return true;
  const gronden = [
    ...doelen.map(({ grondslag }) => grondslag),
    ...[...bijzondere, ...strafrechtelijke].map(({ uitzondering }) => uitzondering),
  ];
  if (gronden.some((grond) => grond && carriesAsGround(grond, soort))) return true;
  const beside = [
    naam,
    ...doelen.map(({ doel }) => doel),
    ...persoonsgegevens,
    ...[...bijzondere, ...strafrechtelijke].map(({ categorie }) => categorie),
  ];
  return [...beside, ...(overig.get('toelichting') ?? [])].some(
    (tekst) => tekst !== undefined && carriesAsText(tekst, soort, kennis),
  );
}

/** An exception that is written down, in whatever words: `nee` and a blank are none. */
function isFilled({ uitzondering }: BijzonderGegeven): boolean {
  if (!uitzondering) return false;
  const { tekst } = uitzondering.tekst;
  const { antwoord } = parseJaNee(tekst);
  return antwoord === undefined && findInvulplek(tekst, tokenize(tekst)) === undefined;
}

function carriesAsGround({ tekst, citaten, wetten }: Grondslag, soort: BeschermdeSoort): boolean {
  return (
    citaten.some((citaat) => noemtUitzondering(citaat, soort) || isTaakwet(citaat)) ||
    wetten.some(noemtTaakwet) ||
    omschrijftUitzondering(tekst.tekst, soort)
  );
}

function carriesAsText({ tekst, passage }: Tekst, soort: BeschermdeSoort, kennis: Kennis): boolean {
  const { citaten } = verwijzingenIn(passage.reading, kennis, { fragment: true });
  return (
    citaten.some((citaat) => noemtUitzondering(citaat, soort) || isTaakwet(citaat)) ||
    omschrijftUitzondering(tekst, soort)
  );
}

/** Whether a text cites an article that lifts the prohibition by itself, such as a column that we do not know. */
export function citeertUitzondering(text: string, soort: BeschermdeSoort, { wetsnamen }: Kennis): boolean {
  return parseVerwijzingen(text, wetsnamen, { fragment: true }).citaten.some((citaat) =>
    noemtUitzondering(citaat, soort),
  );
}

const ABOUT: Readonly<Record<BeschermdeSoort, RegExp>> = {
  bijzonder: /\bbijzondere (?:categorieën|persoonsgegevens|gegevens)|gezondheid|\bmedisch/i,
  strafrechtelijk: /\bstrafrechtelijk|\bjustitiële gegevens|\bstrafbare feiten/i,
};

/** Which of the two kinds the running text of a protocol carries for all its verwerkingen. */
export const gedragenDoorTekst = derivedPair((regeling: Deel, kennis: Kennis): ReadonlySet<BeschermdeSoort> => {
  const carried = new Set<BeschermdeSoort>();
  for (const { passage, soort: place } of passagesVan(regeling)) {
    if (place === 'cel') continue;
    const { text } = passage.reading;
    const { citaten } = verwijzingenIn(passage.reading, kennis);
    for (const soort of ['bijzonder', 'strafrechtelijk'] as const)
      if (citaten.some((citaat) => noemtUitzondering(citaat, soort) || (ABOUT[soort].test(text) && isTaakwet(citaat))))
        carried.add(soort);
  }
  return carried;
});
