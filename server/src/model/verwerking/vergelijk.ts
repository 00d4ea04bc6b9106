/**
 * Whether two verwerkingen say the same in substance. Wording, order, notation and splitting make no
 * difference. Where a side cannot be read exactly, that is told: then a difference is a question.
 */
import { sameDuration, formatDuration } from '../../knowledge/bewaartermijn/duration.ts';
import {
  findGegevens,
  gegevensCategorieen,
  soortVan,
  type GegevensCategorieId,
} from '../../knowledge/gegevenscategorieen.ts';
import { parseJaNee } from '../../knowledge/jaNee.ts';
import type { Citaat } from '../../knowledge/citaat/citaat.ts';
import { plaatsenVan } from '../citaat.ts';
import { foldBetrokkene } from './betrokkenen.ts';
import { foldName } from './velden.ts';
import type { BijzonderGegeven, Tekst, Verwerking } from './verwerking.ts';

/** A difference, as a message shows the two sides. */
export interface Verschil {
  readonly links: string;
  readonly rechts: string;
  /** Whether both sides were read exactly. */
  readonly exact: boolean;
}

/** Undefined where a side says nothing, or both say the same. */
export type Vergelijking = (links: Verwerking, rechts: Verwerking) => Verschil | undefined;

const SMALL_WORDS = new Set([
  'de',
  'het',
  'een',
  'van',
  'voor',
  'op',
  'in',
  'en',
  'of',
  'naar',
  'tot',
  'bij',
  'met',
  'aan',
  'om',
  'te',
  'en',
  'die',
  'dat',
  'is',
  'zijn',
  'wordt',
  'worden',
]);

/** Purposes are sentences: they differ when they have hardly a word in common. */
export const vergelijkDoel: Vergelijking = (links, rechts) => {
  const [a, b] = [doelWords(links), doelWords(rechts)];
  if (a.size === 0 || b.size === 0) return undefined;
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.min(a.size, b.size) >= 0.3 ? undefined : { ...shown(links, rechts, doelText), exact: false };
};

function doelText({ doelen }: Verwerking): string {
  return doelen.flatMap(({ doel }) => doel?.tekst ?? []).join('; ');
}

function doelWords(verwerking: Verwerking): ReadonlySet<string> {
  const words = foldName(doelText(verwerking)).split(' ');
  return new Set(words.filter((word) => word.length > 2 && !SMALL_WORDS.has(word)).map((word) => word.slice(0, 6)));
}

/** Letters of art. 6 lid 1 AVG, and the artikelen of other laws. A shorter list within a longer one is a question. */
export const vergelijkGrondslag: Vergelijking = (links, rechts) => {
  const [a, b] = [grondenVan(links), grondenVan(rechts)];
  const letters = differing(a.letters, b.letters);
  if (letters === 'anders') return { ...shown(links, rechts, grondText), exact: a.exact && b.exact };
  const artikelen = differing(a.artikelen, b.artikelen);
  if (letters === 'gelijk' && artikelen === 'gelijk') return undefined;
  return { ...shown(links, rechts, grondText), exact: artikelen === 'anders' && a.exact && b.exact };
};

interface Gronden {
  readonly letters: ReadonlySet<string>;
  readonly artikelen: ReadonlySet<string>;
  readonly exact: boolean;
}

function grondenVan({ doelen }: Verwerking): Gronden {
  const gronden = doelen.flatMap(({ grondslag }) => grondslag ?? []);
  const citaten = gronden.flatMap(({ citaten: own }) => own).filter(({ soort }) => soort === 'extern');
  const plaatsen = citaten.flatMap(plaatsenVan).filter(({ plaats }) => plaats.wet !== 'AVG');
  return {
    letters: new Set(gronden.flatMap(({ aanwijzingen }) => aanwijzingen.map(({ letter }) => letter))),
    artikelen: new Set(plaatsen.map(({ plaats }) => `${plaats.wet} ${plaats.artikel}`)),
    exact: citaten.every(isResolved),
  };
}

function isResolved({ wet }: Citaat): boolean {
  return wet !== undefined && !wet.dubbelzinnig && wet.kandidaten.length === 1;
}

function grondText({ doelen }: Verwerking): string {
  return doelen.flatMap(({ grondslag }) => grondslag?.tekst.tekst ?? []).join('; ');
}

/** `deel`: one side names more than the other. A side that names nothing says nothing. */
function differing(a: ReadonlySet<string>, b: ReadonlySet<string>): 'gelijk' | 'deel' | 'anders' {
  if (a.size === 0 || b.size === 0) return 'gelijk';
  const onlyA = [...a].filter((one) => !b.has(one));
  const onlyB = [...b].filter((one) => !a.has(one));
  if (onlyA.length === 0 && onlyB.length === 0) return 'gelijk';
  return onlyA.length === 0 || onlyB.length === 0 ? 'deel' : 'anders';
}

export const vergelijkBetrokkenen: Vergelijking = (links, rechts) => {
  const [a, b] = [links, rechts].map(
    ({ betrokkenen }) => new Set(betrokkenen.map(({ tekst }) => foldBetrokkene(tekst))),
  );
  if (!a || !b || differing(a, b) === 'gelijk') return undefined;
  return { ...shown(links, rechts, ({ betrokkenen }) => joined(betrokkenen)), exact: false };
};

/** Categories of ordinary data that only one side names. */
export const vergelijkGegevensset: Vergelijking = (links, rechts) => {
  const [a, b] = [links, rechts].map(({ persoonsgegevens }) => gegevensIn(persoonsgegevens));
  if (!a || !b || links.persoonsgegevens.length === 0 || rechts.persoonsgegevens.length === 0) return undefined;
  const onlyA = missing(a.categorieen, b.categorieen);
  const onlyB = missing(b.categorieen, a.categorieen);
  if (onlyA.length + onlyB.length === 0) return undefined;
  return { links: names(onlyA), rechts: names(onlyB), exact: a.alles && b.alles };
};

export const vergelijkBijzonder: Vergelijking = (links, rechts) => {
  const [a, b] = [bijzonderIn(links), bijzonderIn(rechts)];
  if (!a || !b) return undefined;
  const onlyA = missing(a.categorieen, b.categorieen);
  const onlyB = missing(b.categorieen, a.categorieen);
  if (onlyA.length + onlyB.length === 0) return undefined;
  return { links: names(onlyA), rechts: names(onlyB), exact: a.alles && b.alles };
};

interface Gegevens {
  readonly categorieen: ReadonlySet<GegevensCategorieId>;
  /** Whether every element was recognised. */
  readonly alles: boolean;
}

function gegevensIn(teksten: readonly Tekst[]): Gegevens {
  const found = teksten.map(({ tekst }) => findGegevens(tekst).filter(({ ontkend }) => !ontkend));
  return {
    categorieen: new Set(
      found
        .flat()
        .map(({ categorie }) => categorie)
        .filter((categorie) => categorie !== 'bsn'),
    ),
    alles: found.every((one) => one.length > 0),
  };
}

/** The special and criminal data of a verwerking; undefined where it has no field for them or leaves it open. */
function bijzonderIn({ bijzondere, strafrechtelijke, velden }: Verwerking): Gegevens | undefined {
  const plaats = velden.get('bijzondere-persoonsgegevens');
  if (!plaats || plaats.leeg) return undefined;
  const all = [...bijzondere, ...strafrechtelijke].filter(isNoDenial).map(({ categorie }) => categorie);
  const { categorieen, alles } = gegevensIn(all);
  return { categorieen: new Set([...categorieen].filter((one) => soortVan(one) !== 'gewoon')), alles };
}

function isNoDenial({ categorie }: BijzonderGegeven): boolean {
  const { antwoord } = parseJaNee(categorie.tekst);
  return antwoord === undefined || antwoord === true;
}

/** What `a` has and `b` lacks. `naw` holds the name; more specific categories do not count as missing. */
function missing(a: ReadonlySet<GegevensCategorieId>, b: ReadonlySet<GegevensCategorieId>): GegevensCategorieId[] {
  return [...a].filter((one) => !b.has(one) && !(one === 'naam' && b.has('naw')) && !(one === 'naw' && b.has('naam')));
}

function names(categorieen: readonly GegevensCategorieId[]): string {
  return categorieen.map((one) => gegevensCategorieen[one].naam).join(', ');
}

export const vergelijkBsn: Vergelijking = (links, rechts) => {
  const [a, b] = [links.bsn?.verwerkt, rechts.bsn?.verwerkt];
  if (a === undefined || b === undefined || a === b) return undefined;
  return { links: a ? 'ja' : 'nee', rechts: b ? 'ja' : 'nee', exact: true };
};

export const vergelijkBewaartermijn: Vergelijking = (links, rechts) => {
  const [a, b] = [links.bewaartermijn, rechts.bewaartermijn];
  if (!a || !b || a.termijn.termijnen.length === 0 || b.termijn.termijnen.length === 0) return undefined;
  const [one, other] = [a.termijn.termijnen, b.termijn.termijnen];
  const same =
    one.length === other.length && one.every(({ duur }, index) => sameDuration(duur, other[index]?.duur ?? 'P0D'));
  if (same) return undefined;
  const [first, second] = [one[0], other[0]];
  if (one.length === 1 && other.length === 1 && first && second) {
    const exact = [first, second].every(
      (termijn) =>
        !termijn.voorbehoud &&
        !termijn.bijBenadering &&
        termijn.bovengrens === undefined &&
        termijn.modaliteit === 'precies',
    );
    return { links: formatDuration(first.duur), rechts: formatDuration(second.duur), exact };
  }
  return { links: a.tekst.tekst, rechts: b.tekst.tekst, exact: false };
};

function shown(
  links: Verwerking,
  rechts: Verwerking,
  text: (verwerking: Verwerking) => string,
): Pick<Verschil, 'links' | 'rechts'> {
  return { links: text(links), rechts: text(rechts) };
}

function joined(teksten: readonly Tekst[]): string {
  return teksten.map(({ tekst }) => tekst).join(', ');
}
