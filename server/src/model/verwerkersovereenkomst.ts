/** Agreements with a verwerker: a document of its own, or the annex of a regulation; and what they lack. */
import {
  noemtOvereenkomst,
  noemtVerwerker,
  noemtVerwerkersovereenkomst,
  onderdelen,
  overeenkomstTraits,
  type Onderdeel,
  type OvereenkomstTrait,
} from '../knowledge/volledigheid/verwerkersovereenkomst.ts';
import { shows, traitsIn } from '../knowledge/volledigheid/signals.ts';
import { derived } from '../text/derived.ts';
import type { Reading } from '../text/reading.ts';
import { passagesVan, zinnenVan, type Plaats } from './passages.ts';
import type { Deel } from './structure/deel.ts';

/** In UTF-16 units: a shorter text is a title, or a reference to an agreement that stands elsewhere. */
const LEAST_TEXT = 1000;
/** An agreement that speaks of a verwerker this often is one with a verwerker, whatever its title. */
const MANY = 5;

/** Whether an annex is an agreement by its title. */
export function isOvereenkomst({ titel }: Deel): boolean {
  const text = titel?.reading.text ?? '';
  return noemtOvereenkomst(text) || noemtVerwerkersovereenkomst(text);
}

/** Whether a document or an annex is an agreement with a verwerker, written out. */
export function isVerwerkersovereenkomst(deel: Deel): boolean {
  if (!isOvereenkomst(deel)) return false;
  const texts = passagesVan(deel)
    .filter(({ soort }) => soort !== 'titel')
    .map(({ passage }) => passage.reading.text);
  if (texts.reduce((sum, text) => sum + text.length, 0) < LEAST_TEXT) return false;
  return noemtVerwerkersovereenkomst(deel.titel?.reading.text ?? '') || texts.filter(noemtVerwerker).length >= MANY;
}

/** The onderdelen of artikel 28 lid 3 AVG that an agreement does not show; those that it leaves to an annex count. */
export const ontbrekendeOnderdelen = derived((deel: Deel): readonly Onderdeel[] => {
  const plaatsen = passagesVan(deel);
  return onderdelen.filter(({ signals }) => !plaatsen.some((plaats) => showsIn(signals, plaats)));
});

type Traits = ReadonlySet<OvereenkomstTrait>;

function showsIn(signals: Onderdeel['signals'], { passage, pad, soort }: Plaats): boolean {
  const above =
    soort === 'titel' ? [] : pad.slice(1).flatMap(({ titel }) => (titel ? [...wholeTraits(titel.reading)] : []));
  return sentenceTraits(passage.reading).some((own) =>
    shows(signals, above.length > 0 ? new Set([...above, ...own]) : own),
  );
}

const sentenceTraits = derived((reading: Reading): readonly Traits[] =>
  zinnenVan(reading).map(({ start, end }) => traitsIn(reading.text.slice(start, end), overeenkomstTraits)),
);

const wholeTraits = derived((reading: Reading): Traits => traitsIn(reading.text, overeenkomstTraits));
