/** The references of a text to itself: where they stand, what they name, and how sure it is that they mean this text. */
import type { Citaat, Deel as Citaatdeel, Nummer, Vindplaats } from '../knowledge/citaat/citaat.ts';
import type { Definities } from '../knowledge/citaat/context.ts';
import { definedNames } from '../knowledge/citaat/definities.ts';
import { parseVerwijzingen } from '../knowledge/citaat/parse.ts';
import type { Wetsnamen } from '../knowledge/citaat/wetsnamen.ts';
import { derivedPair } from '../text/derived.ts';
import type { Reading } from '../text/reading.ts';
import type { Span } from '../text/span.ts';
import { passagesVan, type Plaats } from './passages.ts';
import type { Deel } from './structure/deel.ts';
import type { Gezocht } from './structure/verwijsantwoord.ts';

/** One thing that a reference names, with the numbers that name it: `5` and `7` in `artikel 5 lid 7`. */
export interface GenoemdDeel {
  readonly gezocht: Gezocht;
  /** Offsets in the text of the passage. */
  readonly nummer: Span;
  readonly lid: Span | undefined;
  readonly onderdeel: Span | undefined;
}

export interface InterneVerwijzing {
  readonly citaat: Citaat;
  readonly plaats: Plaats;
  readonly genoemd: readonly GenoemdDeel[];
  /** The citations of the passage right before and behind it. */
  readonly vorige: Citaat | undefined;
  readonly volgende: Citaat | undefined;
  /** Whether the passage cites an artikel before it: then a bare lid may be of that artikel. */
  readonly artikelEerder: boolean;
  /** Whether the passage names a law, with or without an artikel. */
  readonly bijWet: boolean;
}

/** All references of a text to itself, in order. */
export const interneVerwijzingen = derivedPair((regeling: Deel, wetsnamen: Wetsnamen): readonly InterneVerwijzing[] => {
  const plaatsen = passagesVan(regeling);
  const definities = definitiesVan(plaatsen, wetsnamen);
  return plaatsen.flatMap((plaats) => {
    const found = gelezen(plaats, definities, wetsnamen);
    return found.eigen.map((eigen) => ({ ...eigen, plaats, bijWet: found.bijWet }));
  });
});

interface Gelezen {
  readonly eigen: readonly Omit<InterneVerwijzing, 'plaats' | 'bijWet'>[];
  readonly bijWet: boolean;
}

const nothing: Gelezen = { eigen: [], bijWet: false };
/** Words without which no text refers to a part of itself. */
const REFERS =
  /\b(?:art(?:ikel(?:en)?)?|lid|leden|hoofdstuk(?:ken)?|hfd?st|par(?:agra(?:af|fen))?|afdeling(?:en)?|bijlagen?|onderde(?:el|len))\b|§/iu;

/** What one passage refers to, read once for the names that the document gives. */
function gelezen({ passage, soort }: Plaats, definities: Benoemd, wetsnamen: Wetsnamen): Gelezen {
  const { text } = passage.reading;
  if (!REFERS.test(text)) return nothing;
  const known = perReading(passage.reading, wetsnamen);
  const fragment = soort === 'cel';
  if (known.laatste?.sleutel === definities.sleutel && known.laatste.fragment === fragment)
    return known.laatste.gelezen;
  const { citaten, wetten } = parseVerwijzingen(text, wetsnamen, { definities, fragment });
  const firstArtikel = citaten.findIndex(({ vindplaatsen }) =>
    vindplaatsen.some(({ eenheid }) => eenheid === 'artikel'),
  );
  const eigen = citaten.flatMap((citaat, index) => {
    if (citaat.soort !== 'intern') return [];
    const artikelEerder = firstArtikel >= 0 && firstArtikel < index;
    const beside = { vorige: citaten[index - 1], volgende: citaten[index + 1], artikelEerder };
    return [{ citaat, genoemd: citaat.vindplaatsen.flatMap(genoemdIn), ...beside }];
  });
  const found: Gelezen = { eigen, bijWet: wetten.length > 0 };
  known.laatste = { sleutel: definities.sleutel, fragment, gelezen: found };
  return found;
}

/** What was read of a passage last; the names of its document seldom change. */
const perReading = derivedPair(
  (
    _reading: Reading,
    _wetsnamen: Wetsnamen,
  ): { laatste?: { sleutel: string; fragment: boolean; gelezen: Gelezen } } => ({}),
);

interface Benoemd extends Definities {
  /** Equal for equal names. */
  readonly sleutel: string;
}

/** The names that the document gives to laws and works, passage by passage. */
function definitiesVan(plaatsen: readonly Plaats[], wetsnamen: Wetsnamen): Benoemd {
  const found = plaatsen.map(({ passage }) => namenIn(passage.reading, wetsnamen));
  const namen = found.flatMap((definities) => definities.namen);
  const voluit = [...new Set(found.flatMap((definities) => definities.voluit))];
  const sleutel = [...namen.map(({ tekst, kandidaten }) => `${tekst} ${kandidaten.join(' ')}`), ...voluit].join('\n');
  return { namen, voluit, sleutel };
}

const namenIn = derivedPair((reading: Reading, wetsnamen: Wetsnamen) => definedNames(reading.text, wetsnamen));

/** The parts that a place names, one by one; of a range both ends. */
function genoemdIn({ eenheid, nummer, tot, leden, onderdelen }: Vindplaats): GenoemdDeel[] {
  if (eenheid === 'overweging') return [];
  const make = (of: Nummer, lid?: Nummer, onderdeel?: Nummer): GenoemdDeel => ({
    gezocht: {
      eenheid,
      nummer: of.tekst,
      ...(lid ? { lid: lid.tekst } : {}),
      ...(onderdeel ? { onderdeel: onderdeel.tekst } : {}),
    },
    nummer: of.span,
    lid: lid?.span,
    onderdeel: onderdeel?.span,
  });
  // `leden 1 en 2 onder b`: the onderdelen are of the last lid.
  const last = leden.at(-1);
  const whole = [nummer, ...(tot ? [tot.nummer] : [])].map((of) => make(of));
  const inLeden = endsOf(leden).map((lid) => make(nummer, lid));
  const deeper = endsOf(onderdelen).map((onderdeel) => make(nummer, last, onderdeel));
  const parts = [...inLeden, ...deeper];
  return parts.length > 0 ? parts : whole;
}

function endsOf(delen: readonly Citaatdeel[]): readonly Nummer[] {
  return delen.flatMap((deel) => [deel, ...(deel.tot ? [deel.tot.nummer] : [])]);
}
