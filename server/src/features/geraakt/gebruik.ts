/** Where documents rely on provisions: each place with what it cites, in order of the text. */
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
}

export function gebruikIn(document: StandDocument, kennis: Kennis): Gebruik[] {
  const { model, document: read } = document.document;
  const lines = lineIndexOf(read.source.text);
  const found = new Map<string, Gebruik>();
  const add = (waar: string, at: number, tekst: string, wet: WetId, plaats: Plaats | undefined): void => {
    const key = `${String(at)} ${plaats ? bepalingVan(plaats) : wet}`;
    if (!found.has(key)) found.set(key, { document, waar, regel: lines.position(at).line + 1, tekst, wet, plaats });
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
          named(citaat, (plaats) => {
            add(vindplaatsNaam(pad), start, words, wet, plaats);
          });
      }
    }
  return [...found.values()].sort((a, b) => a.regel - b.regel);
}

type Add = (waar: string, at: number, tekst: string, wet: WetId, plaats: Plaats | undefined) => void;

function inVerwerking(verwerking: Verwerking, kennis: Kennis, add: Add): void {
  const moved = verwerking.origin - verwerking.base.origin;
  for (const { passage, verwijzingen } of verwijzendeTeksten(verwerking.base, kennis))
    for (const citaat of verwijzingen.citaten) {
      const wet = wetVan(citaat);
      const { start } = spanIn(passage, citaat.span.start, citaat.span.end);
      const words = passage.reading.text.slice(citaat.span.start, citaat.span.end);
      if (wet !== undefined)
        named(citaat, (plaats) => {
          add(naamVan(verwerking) || '(zonder naam)', start + moved, words, wet, plaats);
        });
    }
}

/** Each artikel, lid and onderdeel that a citation names, or the law alone. */
function named(citaat: Parameters<typeof plaatsenVan>[0], add: (plaats: Plaats | undefined) => void): void {
  const plaatsen = plaatsenVan(citaat);
  if (plaatsen.length === 0) add(undefined);
  for (const { plaats } of plaatsen) add(plaats);
}

/** Whether a use relies on a provision: it is cited itself, or a part of it, or what holds it. */
export function raakt({ wet, plaats }: Gebruik, asked: Plaats | WetId): boolean {
  if (typeof asked === 'string') return wet === asked;
  if (plaats?.wet !== asked.wet || plaats.artikel !== asked.artikel) return false;
  const same = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b;
  return same(plaats.lid, asked.lid) && same(plaats.onderdeel, asked.onderdeel);
}
