/** The addresses of the provisions and laws that a document names, in the text of its peildatum. */
import { formatDatum } from '../knowledge/datum.ts';
import { notatie } from '../knowledge/wetten/bepaling.ts';
import { linkNaarHoofdstuk, linkNaarWet } from '../knowledge/wetten/link.ts';
import type { Span } from '../text/span.ts';
import type { DossierDocument } from '../workspace/dossier.ts';
import type { BepalingMention, WetMention } from './mentions/mention.ts';
import { mentionsIn } from './mentions/mentionsIn.ts';
import type { Scene } from './scene.ts';
import { linkNaarBestaande } from './uitleg/bepalinguitleg.ts';

export interface Link {
  readonly span: Span;
  readonly adres: string;
  /** What it leads to, in words. */
  readonly naar: string;
}

/** In order of the text; a name that can mean several laws has none. */
export function linksIn(document: DossierDocument, { kennis }: Pick<Scene, 'kennis'>): readonly Link[] {
  return mentionsIn(document, kennis).flatMap((mention): Link[] => {
    const link =
      mention.kind === 'bepaling'
        ? ofBepaling(mention, document, kennis)
        : mention.kind === 'wet'
          ? ofWet(mention, document, kennis)
          : undefined;
    if (!link) return [];
    const [adres, naar] = link;
    return [{ span: mention.span, adres, naar: `${naar} (peildatum ${formatDatum(document.peildatum.datum)})` }];
  });
}

function ofBepaling(
  { plaats }: BepalingMention,
  { peildatum }: DossierDocument,
  { catalogus }: Scene['kennis'],
): readonly [string, string] | undefined {
  const adres = linkNaarBestaande(catalogus, plaats, peildatum.datum);
  return adres === undefined ? undefined : [adres, notatie(catalogus, plaats)];
}

function ofWet(
  { wetten: [id, ...more], hoofdstuk }: WetMention,
  { peildatum: { datum } }: DossierDocument,
  { catalogus }: Scene['kennis'],
): readonly [string, string] | undefined {
  if (id === undefined || more.length > 0) return undefined;
  const wet = catalogus.wet(id);
  const chapter = hoofdstuk?.split('.')[0];
  const adres = chapter === undefined ? linkNaarWet(wet, datum) : linkNaarHoofdstuk(catalogus, id, chapter, datum);
  return adres === undefined ? undefined : [adres, wet.citeertitel];
}
