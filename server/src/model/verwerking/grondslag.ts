/** A ground as registers write it: a label, a citation, or both, alone or behind the purpose. */
import type { Citaat } from '../../knowledge/citaat/citaat.ts';
import { grondslagLabels, type GrondslagLetter } from '../../knowledge/grondslagLabels.ts';
import type { Kennis } from '../../knowledge/kennis.ts';
import { derivedPair } from '../../text/derived.ts';
import { slicePassage, type Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { verwijzingenIn } from '../verwijzingen.ts';
import { tekst } from './lees.ts';
import type { Doel, Grondslag, GrondslagAanwijzing, Tekst } from './verwerking.ts';

const LETTERS: readonly GrondslagLetter[] = ['a', 'b', 'c', 'd', 'e', 'f'];

export function leesGrondslag(found: Tekst, kennis: Kennis): Grondslag {
  return { tekst: found, ...gelezen(found.passage.reading, kennis) };
}

const gelezen = derivedPair((reading: Reading, kennis: Kennis): Omit<Grondslag, 'tekst'> => {
  const { citaten, wetten } = verwijzingenIn(reading, kennis, { fragment: true, wet: 'AVG' });
  const labels = grondslagLabels(reading.text).map(
    ({ letter, span }): GrondslagAanwijzing => ({ letter, uit: 'label', span }),
  );
  const letters = citaten.flatMap(lettersVan);
  return { aanwijzingen: [...labels, ...letters].sort((a, b) => a.span.start - b.span.start), citaten, wetten };
});

/** The letters of art. 6 lid 1 AVG that a citation names. */
function lettersVan(citaat: Citaat): GrondslagAanwijzing[] {
  if (citaat.wet !== undefined && !citaat.wet.kandidaten.includes('AVG')) return [];
  return citaat.vindplaatsen.flatMap(({ eenheid, nummer, leden, onderdelen, span }) => {
    const isGround = eenheid === 'artikel' && nummer.tekst === '6' && leden.every((lid) => lid.tekst === '1');
    if (!isGround) return [];
    return onderdelen.flatMap(({ tekst: letter }): GrondslagAanwijzing[] => {
      const known = LETTERS.find((candidate) => candidate === letter);
      return known ? [{ letter: known, uit: 'citaat', span }] : [];
    });
  });
}

/** A cell that holds purpose and ground together splits at the first label or citation. */
export function splitDoelGrondslag(found: Tekst, kennis: Kennis): Doel {
  const { reading } = found.passage;
  const { text } = reading;
  const { citaten } = verwijzingenIn(reading, kennis, { fragment: true });
  const starts = [...grondslagLabels(text), ...citaten.filter(({ soort }) => soort === 'extern')].map(
    ({ span }) => span.start,
  );
  const at = starts.length === 0 ? text.length : Math.min(...starts);
  const doel = part(found, { start: 0, end: at });
  const grondslag = part(found, { start: at, end: text.length });
  return { doel, grondslag: grondslag && leesGrondslag(grondslag, kennis) };
}

function part(found: Tekst, span: Span): Tekst | undefined {
  const { text } = found.passage.reading;
  const trimmed = text.slice(span.start, span.end);
  const start = span.start + (trimmed.length - trimmed.trimStart().length);
  const end = span.start + trimmed.trimEnd().length;
  return start >= end ? undefined : tekst(slicePassage(found.passage, start, end));
}
