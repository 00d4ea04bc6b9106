/** What kind of thing each stretch of a text names, for editors that colour by meaning. */
import { geldigOp } from '../knowledge/wetten/geldigheid.ts';
import type { WetId } from '../knowledge/wetten/wetIds.generated.ts';
import type { Span } from '../text/span.ts';
import type { DossierDocument } from '../workspace/dossier.ts';
import type { MentionKind } from './mentions/mention.ts';
import { mentionsIn } from './mentions/mentionsIn.ts';
import type { Scene } from './scene.ts';

export interface Coloured {
  readonly span: Span;
  readonly kind: MentionKind;
  /** Whether it gets its name here. */
  readonly defines: boolean;
  /** Whether it is of a law that no longer holds on the peildatum. */
  readonly lapsed: boolean;
}

/** In order of the text; they do not overlap. */
export function coloursIn(document: DossierDocument, { kennis }: Pick<Scene, 'kennis'>): readonly Coloured[] {
  const known = new Map<WetId, boolean>();
  const lapsed = (id: WetId | undefined): boolean => {
    if (id === undefined) return false;
    const answer =
      known.get(id) ?? geldigOp(kennis.catalogus.wet(id), document.peildatum.datum).antwoord === 'vervallen';
    known.set(id, answer);
    return answer;
  };
  return mentionsIn(document, kennis).map((mention) => ({
    span: mention.span,
    kind: mention.kind,
    defines: 'defines' in mention && mention.defines,
    lapsed:
      mention.kind === 'bepaling'
        ? lapsed(mention.plaats.wet)
        : mention.kind === 'wet' && mention.wetten.length === 1 && lapsed(mention.wetten[0]),
  }));
}
