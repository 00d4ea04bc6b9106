/** What a short text asks to be explained: provisions, chapters or laws, read by the citation grammar. */
import type { Citaat, Vindplaats } from '../../knowledge/citaat/citaat.ts';
import { parseVerwijzingen } from '../../knowledge/citaat/parse.ts';
import { plaatsenIn } from '../../knowledge/citaat/plaatsen.ts';
import type { Kennis } from '../../knowledge/kennis.ts';
import { bepalingVan, parseBepaling, type Plaats } from '../../knowledge/wetten/bepaling.ts';
import type { WettenCatalogus } from '../../knowledge/wetten/catalogus.ts';
import { geldigOp } from '../../knowledge/wetten/geldigheid.ts';
import type { Datum } from '../../knowledge/wetten/wet.ts';
import type { WetId } from '../../knowledge/wetten/wetIds.generated.ts';
import type { Span } from '../../text/span.ts';

/**
 * In the order of the text. `zonder-wet`: a provision of a law that the text does not name.
 * `zonder-uitleg`: a recital or an annex, of which our data know nothing.
 */
export type Vraag =
  | { readonly soort: 'plaats'; readonly plaats: Plaats }
  | { readonly soort: 'hoofdstuk'; readonly wet: WetId; readonly nummer: string }
  | { readonly soort: 'wet'; readonly wet: WetId }
  | { readonly soort: 'zonder-wet' | 'zonder-uitleg' };

/** Longer than any reference; what is longer is no question. */
const longest = 300;
/** More articles than anybody wants to read at once. */
const mostArticles = 40;
const joining: ReadonlySet<string> = new Set(['', 'en', 'of', 'jo', 'juncto', 'de', 'het', 'van']);

/** Empty where the text is anything else than references. */
export function vraagVan(text: string, kennis: Kennis, datum: Datum): readonly Vraag[] {
  const asked = text.trim();
  if (asked.length === 0 || asked.length > longest) return [];
  const plaats = parseBepaling(asked);
  if (plaats && /^\d/.test(plaats.artikel)) return [{ soort: 'plaats', plaats }];
  const { citaten, wetten } = parseVerwijzingen(asked, kennis.wetsnamen, { fragment: true });
  if (citaten.length > 0)
    return covers(
      asked,
      citaten.map(({ span }) => span),
    )
      ? unique(citaten.flatMap((citaat) => ofCitaat(citaat, kennis.catalogus, datum)))
      : [];
  const spans = wetten.map(({ span }) => span);
  if (spans.length === 0) return [];
  if (covers(asked, spans))
    return unique(wetten.flatMap(({ kandidaten }) => valid(kandidaten, kennis.catalogus, datum).map(ofWet)));
  return ofBareNumber(asked, spans, kennis, datum);
}

function ofWet(wet: WetId): Vraag {
  return { soort: 'wet', wet };
}

/** `UAVG 30`, `6 AVG`: on the command line the word artikel is easily left out. */
function ofBareNumber(asked: string, laws: readonly Span[], kennis: Kennis, datum: Datum): readonly Vraag[] {
  const number = [...asked.matchAll(/\d/g)].find(
    ({ index }) => !laws.some(({ start, end }) => index >= start && index < end),
  );
  if (!number || /artikel/i.test(asked)) return [];
  return vraagVan(`${asked.slice(0, number.index)}artikel ${asked.slice(number.index)}`, kennis, datum);
}

/** Whether nothing but joining words stands outside the spans. */
function covers(text: string, spans: readonly Span[]): boolean {
  let rest = text;
  for (const { start, end } of spans) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest.split(/[\s,;.()]/).every((word) => joining.has(word.toLowerCase()));
}

function ofCitaat(citaat: Citaat, catalogus: WettenCatalogus, datum: Datum): readonly Vraag[] {
  const wetten = valid(citaat.wet?.kandidaten ?? [], catalogus, datum);
  if (citaat.soort === 'intern' || wetten.length === 0) return [{ soort: 'zonder-wet' }];
  const named = wetten.flatMap((wet): readonly Vraag[] => [
    ...plaatsenIn(citaat, wet).flatMap(({ plaats, vindplaats }): Vraag[] =>
      between(catalogus, plaats, vindplaats).map((one) => ({ soort: 'plaats', plaats: one })),
    ),
    ...citaat.vindplaatsen.flatMap(({ eenheid, nummer }): Vraag[] =>
      eenheid === 'hoofdstuk' || eenheid === 'paragraaf' ? [{ soort: 'hoofdstuk', wet, nummer: nummer.tekst }] : [],
    ),
  ]);
  return named.length > 0 ? named : [{ soort: 'zonder-uitleg' }];
}

/** Of laws that a name can mean, those that hold; all of them where none does. */
function valid(kandidaten: readonly WetId[], catalogus: WettenCatalogus, datum: Datum): readonly WetId[] {
  const holding = kandidaten.filter((id) => {
    const { antwoord } = geldigOp(catalogus.wet(id), datum);
    return antwoord === 'geldend' || antwoord === 'onbekend';
  });
  return holding.length > 0 ? holding : kandidaten;
}

/** The articles of a range, where the catalogue has both ends. */
function between(catalogus: WettenCatalogus, plaats: Plaats, { nummer, tot }: Vindplaats): readonly Plaats[] {
  if (!tot || plaats.artikel !== nummer.tekst) return [plaats];
  const numbers = catalogus.artikelen(plaats.wet).map((artikel) => artikel.nummer);
  const [from, to] = [numbers.indexOf(nummer.tekst), numbers.indexOf(tot.nummer.tekst)];
  if (from < 0 || to <= from || to - from >= mostArticles) return [plaats];
  return numbers.slice(from, to + 1).map((artikel) => ({ wet: plaats.wet, artikel }));
}

function unique(vragen: readonly Vraag[]): readonly Vraag[] {
  const seen = new Map<string, Vraag>();
  for (const vraag of vragen)
    seen.set(vraag.soort === 'plaats' ? bepalingVan(vraag.plaats) : JSON.stringify(vraag), vraag);
  return [...seen.values()];
}
