/** Where documents rely on provisions: each place with what it cites, in order of the text. */
import type { Bereik, Citaat } from '../../knowledge/citaat/citaat.ts';
import type { Kennis } from '../../knowledge/kennis.ts';
import { bepalingVan, type Plaats } from '../../knowledge/wetten/bepaling.ts';
import type { WetId } from '../../knowledge/wetten/wetIds.generated.ts';
import { plaatsenVan, wetVan } from '../../model/citaat.ts';
import { passagesVan } from '../../model/passages.ts';
import { vindplaatsNaam } from '../../model/structure/deel.ts';
import { verwijzendeTeksten } from '../../model/verwerking/citaten.ts';
import { naamVan, type Verwerking } from '../../model/verwerking/verwerking.ts';
import { verwijzingenIn } from '../../model/verwijzingen.ts';
import { lineIndexOf } from '../../text/lineIndex.ts';
import { spanIn } from '../../text/reading.ts';
import type { StandDocument } from '../verschil/stand.ts';

export interface Gebruik {
  readonly document: StandDocument;
  /** `artikel 3 lid 2`, the name of a verwerking, or empty for a place outside either. */
  readonly waar: string;
  /** From 1. */
  readonly regel: number;
  /** As the text writes it. */
  readonly tekst: string;
  readonly wet: WetId;
  /** Undefined where the law is named and no article of it. */
  readonly plaats: Plaats | undefined;
  /** Where a range is cited: which part of the place counts on, and to what number. */
  readonly tot?: Reikwijdte | undefined;
}

export interface Reikwijdte {
  readonly deel: 'artikel' | 'lid' | 'onderdeel';
  readonly nummer: string;
  /** `tot` without `en met` leaves its end out. */
  readonly inclusief: boolean;
}

export function gebruikIn(document: StandDocument, kennis: Kennis): Gebruik[] {
  const { model, document: read } = document.document;
  const lines = lineIndexOf(read.source.text);
  const found = new Map<string, Gebruik>();
  const add: Add = (waar, at, tekst, wet, plaats, tot) => {
    const key = `${String(at)} ${plaats ? bepalingVan(plaats) : wet} ${tot?.nummer ?? ''}`;
    const regel = lines.position(at).line + 1;
    if (!found.has(key)) found.set(key, { document, waar, regel, tekst, wet, plaats, ...(tot ? { tot } : {}) });
  };
  const { inhoud } = model;
  if (inhoud.soort === 'protocol' || inhoud.soort === 'register')
    for (const verwerking of inhoud.verwerkingen) inVerwerking(verwerking, kennis, add);
  if (inhoud.soort === 'protocol' || inhoud.soort === 'overeenkomst')
    for (const { passage, pad } of passagesVan(inhoud.regeling)) {
      const { text } = passage.reading;
      for (const citaat of verwijzingenIn(passage.reading, kennis).citaten) {
        const wet = wetVan(citaat);
        const { start } = spanIn(passage, citaat.span.start, citaat.span.end);
        const words = text.slice(citaat.span.start, citaat.span.end);
        if (wet !== undefined)
          named(citaat, (plaats, tot) => {
            add(vindplaatsNaam(pad), start, words, wet, plaats, tot);
          });
      }
    }
  return [...found.values()].sort((a, b) => a.regel - b.regel);
}

type Add = (
  waar: string,
  at: number,
  tekst: string,
  wet: WetId,
  plaats: Plaats | undefined,
  tot: Reikwijdte | undefined,
) => void;

function inVerwerking(verwerking: Verwerking, kennis: Kennis, add: Add): void {
  const moved = verwerking.origin - verwerking.base.origin;
  for (const { passage, verwijzingen } of verwijzendeTeksten(verwerking.base, kennis))
    for (const citaat of verwijzingen.citaten) {
      const wet = wetVan(citaat);
      const { start } = spanIn(passage, citaat.span.start, citaat.span.end);
      const words = passage.reading.text.slice(citaat.span.start, citaat.span.end);
      if (wet !== undefined)
        named(citaat, (plaats, tot) => {
          add(naamVan(verwerking) || '(zonder naam)', start + moved, words, wet, plaats, tot);
        });
    }
}

/** Each artikel, lid and onderdeel that a citation names, each range of them, or the law alone. */
function named(citaat: Citaat, add: (plaats: Plaats | undefined, tot?: Reikwijdte) => void): void {
  const plaatsen = plaatsenVan(citaat);
  if (plaatsen.length === 0) add(undefined);
  for (const { plaats } of plaatsen) add(plaats);
  for (const { plaats, tot } of bereikenVan(citaat)) add(plaats, tot);
}

function bereikenVan(citaat: Citaat): { readonly plaats: Plaats; readonly tot: Reikwijdte }[] {
  const wet = wetVan(citaat);
  if (wet === undefined) return [];
  const end = (deel: Reikwijdte['deel'], { woord, nummer }: Bereik): Reikwijdte => ({
    deel,
    nummer: nummer.tekst,
    inclusief: woord === 'tot en met',
  });
  return citaat.vindplaatsen.flatMap(({ eenheid, nummer, tot, leden, onderdelen }) => {
    if (eenheid !== 'artikel') return [];
    const plaats = { wet, artikel: nummer.tekst };
    const lid = leden.at(-1)?.tekst;
    return [
      ...(tot ? [{ plaats, tot: end('artikel', tot) }] : []),
      ...leden.flatMap((one) => (one.tot ? [{ plaats: { ...plaats, lid: one.tekst }, tot: end('lid', one.tot) }] : [])),
      ...onderdelen.flatMap((one) =>
        one.tot
          ? [{ plaats: { ...plaats, ...(lid ? { lid } : {}), onderdeel: one.tekst }, tot: end('onderdeel', one.tot) }]
          : [],
      ),
    ];
  });
}

/** Whether a use relies on a provision: it is cited itself, or a part of it, or what holds it, or a range around it. */
export function raakt({ wet, plaats, tot }: Gebruik, asked: Plaats | WetId): boolean {
  if (typeof asked === 'string') return wet === asked;
  if (plaats?.wet !== asked.wet) return false;
  const within = (deel: Reikwijdte['deel'], from: string | undefined, one: string | undefined): boolean =>
    from === undefined || one === undefined || from === one || (tot?.deel === deel && isBetween(from, one, tot));
  return (
    within('artikel', plaats.artikel, asked.artikel) &&
    within('lid', plaats.lid, asked.lid) &&
    within('onderdeel', plaats.onderdeel, asked.onderdeel)
  );
}

/** By their numbers: `6a` lies between `5` and `8`, `7.3.11` between `7.3.8` and `7.3.15`. */
function isBetween(from: string, one: string, { nummer: to, inclusief }: Reikwijdte): boolean {
  const [low, at, high] = [from, one, to].map(partsOf);
  if (!low || !at || !high || low.length !== at.length || at.length !== high.length) return false;
  const end = compareParts(at, high);
  return compareParts(low, at) < 0 && (inclusief ? end <= 0 : end < 0);
}

type Part = readonly [number: number, letters: string];

function partsOf(nummer: string): Part[] {
  return nummer.split('.').map((part) => [Number.parseInt(part, 10) || 0, part.replace(/^\d+/, '')]);
}

function compareParts(a: readonly Part[], b: readonly Part[]): number {
  for (const [index, [number, letters]] of a.entries()) {
    const [other = 0, otherLetters = ''] = b[index] ?? [];
    if (number !== other) return number - other;
    if (letters !== otherLetters) return letters < otherLetters ? -1 : 1;
  }
  return 0;
}
