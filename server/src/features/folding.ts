/** What can be folded away: the delen of a regulation and the verwerkingen of a register. */
import { delenOf } from '../model/structure/deel.ts';
import type { Span } from '../text/span.ts';
import type { DossierDocument } from '../workspace/dossier.ts';

/** Spans from the first to the last unit of what can be folded, outermost first; those within one line are left out. */
export function foldingSpans({ document, model: { inhoud } }: DossierDocument): Span[] {
  const { text } = document.source;
  return spansOf(inhoud).filter(({ start, end }) => text.slice(start, end).trimEnd().includes('\n'));
}

function spansOf(inhoud: DossierDocument['model']['inhoud']): Span[] {
  switch (inhoud.soort) {
    case 'protocol':
    case 'overeenkomst':
      return [...delenOf(inhoud.regeling)].filter(({ soort }) => soort !== 'regeling').map(({ span }) => span);
    case 'register':
      return inhoud.verwerkingen.map(({ span }) => span);
    case 'anders':
      return [];
  }
}
