/**
 * What carries the processing of data of articles 9 and 10 AVG: the provisions that lift the
 * prohibition, the words by which people name them, and the laws that never do.
 *
 * Source: articles 9 lid 2 and 10 AVG and articles 22 to 33 UAVG as read in their texts (AVG since
 * 2018-05-25; articles 23a, 30a and 30b UAVG since 2026-09-01); confidence high. That a sector law
 * carries the data of its own task follows from article 9 lid 2 onder b, g and h AVG, so any article
 * of such a law counts: whether it is the right one is for a lawyer.
 */
import type { Citaat, WetVermelding } from './citaat/citaat.ts';
import type { WetId } from './wetten/wetIds.generated.ts';

/** Data of article 9 (`bijzonder`) or article 10 (`strafrechtelijk`) AVG. */
export type BeschermdeSoort = 'bijzonder' | 'strafrechtelijk';

interface Uitzonderingen {
  readonly avg: string;
  /** The first and the last article of the UAVG that lifts the prohibition. */
  readonly uavg: readonly [first: number, last: number];
  /** Words that name an exception without its article. */
  readonly woorden: RegExp;
}

const uitzonderingen: Readonly<Record<BeschermdeSoort, Uitzonderingen>> = {
  bijzonder: {
    avg: '9',
    uavg: [22, 30],
    woorden:
      /\b(?:uitdrukkelijke|expliciete|schriftelijke) toestemming\b|\bzwaarwegend algemeen belang\b|\brechtsvordering\b|\bvita(?:al|le) belang(?:en)?\b|\bopenbaar gemaakt\b|\bwetenschappelijk(?:e)? onderzoek\b|\bgezondheidszorg of sociale diensten\b|\bsociale zekerheid en (?:de )?sociale bescherming\b/i,
  },
  strafrechtelijk: {
    avg: '10',
    uavg: [31, 33],
    woorden:
      /\b(?:uitdrukkelijke|expliciete|schriftelijke) toestemming\b|\brechtsvordering\b|\bonder toezicht van de overheid\b/i,
  },
};

/** Laws about data, files and procedure in general: none of them lifts the prohibition for a task. */
const ALGEMEEN: ReadonlySet<WetId> = new Set<WetId>([
  'AVG',
  'UAVG',
  'Wbp',
  'Archiefwet1995',
  'Awb',
  'Wabb',
  'BRP',
  'Woo',
  'Wob',
  'VerzamelwetGegevensbescherming',
]);

/** Whether a citation names an article that lifts the prohibition by itself: 9 lid 2 AVG, 30 UAVG. */
export function noemtUitzondering({ soort, wet, vindplaatsen }: Citaat, beschermd: BeschermdeSoort): boolean {
  if (soort !== 'extern' || !wet) return false;
  const { avg, uavg } = uitzonderingen[beschermd];
  return vindplaatsen.some(({ eenheid, nummer, tot, leden }) => {
    if (eenheid !== 'artikel') return false;
    // Artikel 9 lid 1 AVG is the prohibition itself.
    const isProhibition = avg === '9' && leden.length > 0 && leden.every((lid) => lid.tekst === '1' && !lid.tot);
    if (wet.kandidaten.includes('AVG') && nummer.tekst === avg) return !isProhibition;
    if (!wet.kandidaten.includes('UAVG')) return false;
    // `22 tot en met 30` names all between; `30b` is article 30 for this purpose.
    const [from, to] = [Number.parseInt(nummer.tekst, 10), Number.parseInt(tot?.nummer.tekst ?? nummer.tekst, 10)];
    return from <= uavg[1] && to >= uavg[0];
  });
}

/** Whether a citation names an article of a law of some task; one that we do not know counts. */
export function isTaakwet({ soort, wet, vindplaatsen }: Citaat): boolean {
  if (soort !== 'extern' || !vindplaatsen.some(({ eenheid }) => eenheid === 'artikel')) return false;
  return wet !== undefined && !wet.kandidaten.some((kandidaat) => ALGEMEEN.has(kandidaat));
}

/** Whether a law that is named, with or without article, is that of some task. */
export function noemtTaakwet({ kandidaten }: WetVermelding): boolean {
  return kandidaten.length > 0 && !kandidaten.some((kandidaat) => ALGEMEEN.has(kandidaat));
}

/** Whether a text names an exception in words. */
export function omschrijftUitzondering(text: string, beschermd: BeschermdeSoort): boolean {
  return uitzonderingen[beschermd].woorden.test(text);
}
