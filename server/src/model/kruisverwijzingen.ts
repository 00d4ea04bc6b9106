/** The references of a text to itself: where they stand, what they name, and how sure it is that they mean this text. */
import type { Citaat, Deel as Citaatdeel, Nummer, Verwijzingen, Vindplaats } from '../knowledge/citaat/citaat.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import { derived, derivedPair } from '../text/derived.ts';
import type { Reading } from '../text/reading.ts';
import type { Span } from '../text/span.ts';
import { passagesWith } from './passageScan.ts';
import { passagesVan, type Plaats } from './passages.ts';
import type { Deel } from './structure/deel.ts';
import type { Gezocht } from './structure/verwijsantwoord.ts';
import { definitiesVan, verwijzingenIn } from './verwijzingen.ts';

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
export const interneVerwijzingen = derivedPair((regeling: Deel, kennis: Kennis): readonly InterneVerwijzing[] => {
  const definities = definitiesVan(passagesVan(regeling), kennis);
  return passagesThatRefer(regeling).flatMap((plaats) => {
    const { passage, soort } = plaats;
    return verwijzingenOp(plaats, verwijzingenIn(passage.reading, kennis, { definities, fragment: soort === 'cel' }));
  });
});

/**
 * The references of one passage to the text around it.
 *
 * @param found all that it refers to
 */
export function verwijzingenOp(plaats: Plaats, found: Verwijzingen): readonly InterneVerwijzing[] {
  if (!refersWithin(plaats.passage.reading, found)) return [];
  return ownIn(found).map((own) => ({ ...own, plaats, bijWet: found.wetten.length > 0 }));
}

/** Whether a reading refers to the text in which it stands. */
export function refersWithin({ text }: Reading, found: Verwijzingen): boolean {
  return ownIn(found).length > 0 && REFERS.test(text);
}

/** Words without which no text refers to a part of itself. */
const REFERS =
  /\b(?:art(?:ikel(?:en)?)?|lid|leden|hoofdstuk(?:ken)?|hfd?st|par(?:agra(?:af|fen))?|afdeling(?:en)?|bijlagen?|onderde(?:el|len))\b|§/i;
const passagesThatRefer = passagesWith(({ text }) => REFERS.test(text));

/** What one passage refers to within its text. */
const ownIn = derived(({ citaten }: Verwijzingen): readonly Omit<InterneVerwijzing, 'plaats' | 'bijWet'>[] => {
  const firstArtikel = citaten.findIndex(({ vindplaatsen }) =>
    vindplaatsen.some(({ eenheid }) => eenheid === 'artikel'),
  );
  return citaten.flatMap((citaat, index) => {
    if (citaat.soort !== 'intern') return [];
    const artikelEerder = firstArtikel >= 0 && firstArtikel < index;
    const beside = { vorige: citaten[index - 1], volgende: citaten[index + 1], artikelEerder };
    return [{ citaat, genoemd: citaat.vindplaatsen.flatMap(genoemdIn), ...beside }];
  });
});

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
