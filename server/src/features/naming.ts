/** How a part of a text is called in a list of parts: `Artikel 5 Bewaren`, `Lid 3`. */
import type { Deel, DeelSoort, Pad } from '../model/structure/deel.ts';
import { shortened } from '../text/shortened.ts';

const NAMES: Readonly<Record<DeelSoort, string>> = {
  regeling: '',
  publicatie: '',
  aanhef: 'Aanhef',
  hoofdstuk: 'Hoofdstuk',
  afdeling: 'Afdeling',
  paragraaf: 'Paragraaf',
  artikel: 'Artikel',
  lid: 'Lid',
  onderdeel: 'Onderdeel',
  bijlage: 'Bijlage',
  kop: '',
  slot: 'Slot',
};
const longestName = 120;

/** Never empty. */
export function nameOfDeel({ soort, nummer, titel }: Deel): string {
  const words = [NAMES[soort], nummer?.tekst ?? '', titel?.reading.text ?? ''];
  const name = words.filter((word) => word.trim() !== '').join(' ');
  return name === '' ? 'Tekst' : shortened(name, longestName);
}

/** The artikel, hoofdstuk, bijlage or other part under a heading at the end of a path, its leden left out. */
export function headedPad(pad: Pad): Pad {
  const at = pad.findLastIndex(({ soort }) => soort !== 'lid' && soort !== 'onderdeel');
  return pad.slice(0, at + 1);
}
