/** What stands above an artikel or a verwerking: how often it is referred to, what was found in it, whether the other document has it. */
import type { JudgedFile } from '../lint/judge.ts';
import { delenOf, type Deel } from '../model/structure/deel.ts';
import type { Verwerking } from '../model/verwerking/verwerking.ts';
import type { Span } from '../text/span.ts';
import { protocollenVan, registersVan, type DossierDocument } from '../workspace/dossier.ts';
import { targetOfKant } from './definition.ts';
import { headedPad } from './naming.ts';
import { pairsOf } from './pairs.ts';
import { resolvedIn } from './references.ts';
import type { DocumentPlace, Scene } from './scene.ts';
import { headingOf, regelingOf } from './subject.ts';
import { verwerkingenIn } from './verwerkingAt.ts';

export interface Lens {
  /** Where it stands: the heading of an artikel, the name of a verwerking. */
  readonly span: Span;
  readonly tekst: string;
  /** What it speaks of; none for findings, which the editor shows itself. */
  readonly places: readonly DocumentPlace[];
}

/** @param judged what was found in the document; undefined where it is not known yet */
export function lensesIn(scene: Scene, document: DossierDocument, judged: JudgedFile | undefined): readonly Lens[] {
  const starts = (judged?.findings ?? []).map(({ span }) => span.start).sort((a, b) => a - b);
  const found = (span: Span): number => countBefore(starts, span.end + 1) - countBefore(starts, span.start);
  return [...artikelLenses(scene, document, found), ...verwerkingLenses(scene, document, found)].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

type Count = (span: Span) => number;

function artikelLenses({ kennis }: Scene, document: DossierDocument, found: Count): Lens[] {
  const regeling = regelingOf(document.model.inhoud);
  if (!regeling) return [];
  const cited = new Map<Deel, DocumentPlace[]>();
  for (const { mention, pad } of resolvedIn(document, kennis)) {
    const deel = headedPad(pad).at(-1);
    const from = headedPad(mention.verwijzing.plaats.pad).at(-1);
    // What an artikel says of its own leden does not make it one on which others rely.
    if (!deel || deel === from) continue;
    const places = cited.get(deel) ?? [];
    places.push({ uri: document.uri, span: mention.span });
    cited.set(deel, places);
  }
  return [...delenOf(regeling)].flatMap((deel): Lens[] => {
    if (deel.soort !== 'artikel' && deel.soort !== 'bijlage' && !cited.has(deel)) return [];
    const places = cited.get(deel) ?? [];
    // Those of an annex with artikelen of its own stand there.
    const own = deel.soort === 'artikel' ? foundText(found(deel.span)) : [];
    const words = [...own, ...(places.length > 0 ? [`wordt ${String(places.length)}× aangehaald`] : [])];
    return words.length > 0 ? [{ span: headingOf(deel), tekst: words.join(' · '), places }] : [];
  });
}

function verwerkingLenses(scene: Scene, document: DossierDocument, found: Count): Lens[] {
  const { dossier } = scene;
  const hasBoth = registersVan(dossier).length > 0 && protocollenVan(dossier).length > 0;
  return verwerkingenIn(document).flatMap((verwerking): Lens[] => {
    const { words, places } = hasBoth ? coupling(scene, verwerking) : nothing;
    const all = [...foundText(found(verwerking.span)), ...words];
    return all.length > 0 ? [{ span: verwerking.kop, tekst: all.join(' · '), places }] : [];
  });
}

const nothing: { readonly words: readonly string[]; readonly places: readonly DocumentPlace[] } = {
  words: [],
  places: [],
};

function coupling(scene: Scene, verwerking: Verwerking): typeof nothing {
  const other = pairsOf(scene).counterpartOf(verwerking)?.other;
  const inRegister = verwerking.soort === 'register';
  if (other)
    return {
      words: [inRegister ? 'staat in de regeling' : 'staat in het register'],
      places: [{ uri: other.uri, span: targetOfKant(other).name }],
    };
  // An entry of a domein that no regulation covers need not stand in one.
  return inRegister ? nothing : { words: ['staat niet in het register'], places: [] };
}

function foundText(count: number): string[] {
  if (count === 0) return [];
  return [count === 1 ? '1 bevinding' : `${String(count)} bevindingen`];
}

/** How many numbers of a sorted list are less. */
function countBefore(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
