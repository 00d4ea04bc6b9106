/** Finds every mention of a law: by a name of the catalogue, by a name that the document gave, or nearly. */
import type { WetId } from '../wetten/wetIds.generated.ts';
import { nearlyTitle } from './bijna.ts';
import type { Herkenning, WetVermelding } from './citaat.ts';
import type { Definities, GedefinieerdeNaam } from './context.ts';
import { createNaamboom, longestName, spellingOf, type Naamboom } from './naamboom.ts';
import type { Token } from './tokens.ts';
import { isTitelhoofd } from './werken.ts';
import type { Wetsnaam, Wetsnamen } from './wetsnamen.ts';

/** A mention with the tokens that make it up. */
export interface Vermelding {
  readonly from: number;
  /** Index of the first token after it. */
  readonly next: number;
  readonly wet: WetVermelding;
  /** The law of each book, where the name is that of a code in books. */
  readonly boeken?: ReadonlyMap<string, WetId>;
  /** The name of the catalogue that it was found by. */
  readonly naam?: Wetsnaam;
}

const herkenning: Readonly<Record<Wetsnaam['soort'], Herkenning>> = {
  citeertitel: 'citeertitel',
  titel: 'titel',
  afkorting: 'afkorting',
  informeel: 'informeel',
  fout: 'foute-variant',
  'foute-afkorting': 'foute-afkorting',
};

/** All mentions in order; where two would overlap the first, and of those the longest. */
export function findVermeldingen(
  text: string,
  tokens: readonly Token[],
  namen: Wetsnamen,
  definities: Definities,
): readonly Vermelding[] {
  const own = createNaamboom(definities.namen.map((naam) => [naam.tekst, naam] as const));
  const found: Vermelding[] = [];
  const search: Search = { text, tokens, namen, definities, own };
  for (let at = 0; at < tokens.length; ) {
    const vermelding = vermeldingAt(search, at);
    if (vermelding) found.push(vermelding);
    at = vermelding?.next ?? at + 1;
  }
  return found;
}

interface Search {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly namen: Wetsnamen;
  readonly definities: Definities;
  readonly own: Naamboom<GedefinieerdeNaam>;
}

function vermeldingAt(search: Search, from: number): Vermelding | undefined {
  const { text, tokens, namen } = search;
  if (tokens[from]?.kind !== 'word') return undefined;
  const spelled = (name: { tekst: string; exact: boolean }, next: number): boolean =>
    !name.exact || spellingOf(text, tokens, from, next) === name.tekst;
  const own = longestName(
    search.own,
    tokens,
    from,
    (naam, next) => spelled(naam, next) && hasArticle(tokens, from, naam),
  );
  const known = longestName(namen.boom, tokens, from, spelled);
  if (own && own.next >= (known?.next ?? 0)) return defined(search, from, own.next, own.values);
  if (!known) return nearly(search, from);
  const [first] = known.values;
  if (first && 'boeken' in first)
    return { ...place(search, from, known.next, [], 'citeertitel'), boeken: first.boeken };
  return wetVermelding(
    search,
    from,
    known.next,
    known.values.filter((value) => 'wet' in value),
  );
}

/** A generic word that the document defined (`de wet`) names the law only behind its article. */
function hasArticle(tokens: readonly Token[], from: number, naam: GedefinieerdeNaam): boolean {
  return !naam.generiek || ['de', 'het', 'van'].includes(tokens[from - 1]?.text ?? '');
}

function defined(search: Search, from: number, next: number, values: readonly GedefinieerdeNaam[]): Vermelding {
  const kandidaten = [...new Set(values.flatMap((value) => value.kandidaten))];
  return place(search, from, next, kandidaten, 'gedefinieerd');
}

function wetVermelding(
  search: Search,
  from: number,
  next: number,
  values: readonly Wetsnaam[],
): Vermelding | undefined {
  const { namen, definities } = search;
  const ordered = [...values].sort((a, b) => rank(a) - rank(b));
  const [naam] = ordered;
  if (!naam) return undefined;
  const year = otherYear(search, naam, next);
  if (year) return year === 'bijna' ? nearly(search, from) : place(search, from, next + 1, [], 'onbekend');
  const botsing = namen.botsing(naam.tekst);
  const own = ordered.map(({ wet }) => wet);
  // Of two laws with one title the data name the likelier first; an abbreviation is first that of its spelling.
  const other = botsing?.wetten ?? [];
  const open = [...new Set(naam.soort === 'citeertitel' ? [...other, ...own] : [...own, ...other])];
  const written = open.filter((wet) => definities.voluit.includes(wet));
  const decided = open.length > 1 && written.length === 1;
  const kandidaten = decided ? written : open;
  const ook = decided || written.length > 0 ? [] : (botsing?.ook ?? []);
  const found = { ...place(search, from, next, kandidaten, herkenning[naam.soort], ook), naam };
  // `BIG-register` and `GBA-verordening` are about the other thing.
  return found.wet.samenstelling && botsing && botsing.ook.length > 0 ? undefined : found;
}

function rank({ soort }: Wetsnaam): number {
  return soort.startsWith('fout') ? 1 : 0;
}

/** What a year behind a name makes of it: another law, or a title with a wrong year. */
function otherYear({ tokens, namen }: Search, naam: Wetsnaam, next: number): 'onbekend' | 'bijna' | undefined {
  const year = tokens[next];
  if (year?.kind !== 'number' || year.gap !== 'space' || !/^(?:19|20)\d\d$/.test(year.text)) return undefined;
  if (/\d$/.test(naam.tekst)) return undefined;
  const wetten = [naam.wet, ...(namen.botsing(naam.tekst)?.wetten ?? [])];
  if (!wetten.some((wet) => namen.metJaartal(wet))) return undefined;
  return naam.soort === 'citeertitel' && naam.tekst.includes(' ') ? 'bijna' : 'onbekend';
}

function nearly(search: Search, from: number): Vermelding | undefined {
  const found = nearlyTitle(search.namen, search.tokens, from);
  if (!found) return undefined;
  // With a wrong year it can be any of the laws that differ by the year alone.
  const { wet, tekst } = found.titel;
  const titel = search.text
    .slice(search.tokens[from]?.start, search.tokens[found.next - 1]?.end)
    .endsWith(tekst.slice(-4))
    ? tekst
    : tekst.replace(/ \d{4}$/, '');
  const kandidaten = [wet, ...(search.namen.botsing(titel)?.wetten ?? [])];
  return place(search, from, found.next, [...new Set(kandidaten)], 'bijna');
}

function place(
  { tokens }: Search,
  from: number,
  next: number,
  kandidaten: readonly WetId[],
  hoe: Herkenning,
  ook: readonly string[] = [],
): Vermelding {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  const dubbelzinnig = kandidaten.length > 1 || ook.length > 0;
  const samenstelling = isCompound(tokens, from, next) || isInTitle(tokens, from);
  return { from, next, wet: { span: { start, end }, kandidaten, hoe, dubbelzinnig, ook, samenstelling } };
}

/** `AVG-verzoek`, `AVG- en Wpg-verzoeken`, `concept-Archiefwet`. */
function isCompound(tokens: readonly Token[], from: number, next: number): boolean {
  const glued = (token: Token | undefined): boolean => token?.gap === 'none';
  const after = tokens[next]?.text === '-' && glued(tokens[next]);
  const before = tokens[from - 1]?.text === '-' && glued(tokens[from]) && glued(tokens[from - 1]);
  return after || before;
}

/** `Besluit Jeugdwet`, `Beleidsregels Participatiewet`: the law is part of the title of another work. */
function isInTitle(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  const adjoins = tokens[from]?.gap === 'space' || tokens[from]?.gap === 'line';
  return adjoins && before?.kind === 'word' && before.letters !== 'lower' && isTitelhoofd(before.text);
}
