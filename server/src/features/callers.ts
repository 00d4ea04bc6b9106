/** Who relies on whom: which artikelen refer to an artikel, and to which ones it refers itself; a row of a table and its entry in the register. */
import type { Pad } from '../model/structure/deel.ts';
import { naamVan } from '../model/verwerking/verwerking.ts';
import { cover, type Span } from '../text/span.ts';
import type { DossierDocument } from '../workspace/dossier.ts';
import type { Kant } from '../workspace/koppeling.ts';
import { targetOfKant } from './definition.ts';
import { headedPad, nameOfDeel } from './naming.ts';
import { pairsOf } from './pairs.ts';
import { resolvedIn } from './references.ts';
import type { DocumentPlace, Scene } from './scene.ts';
import { headingOf, padAt, subjectAt, targetOf } from './subject.ts';
import { verwerkingAt } from './verwerkingAt.ts';

/** An artikel or other part under a heading, or a verwerking. */
export interface Party extends DocumentPlace {
  readonly name: string;
  readonly kind: 'deel' | 'verwerking';
  /** What names it, within `span`. */
  readonly nameSpan: Span;
}

/** A party on the other side, with the words by which one of the two refers to the other. */
export interface Relation {
  readonly party: Party;
  readonly spans: readonly Span[];
}

type Found = { readonly kind: 'deel'; readonly pad: Pad } | { readonly kind: 'verwerking'; readonly kant: Kant };

/** The party at a place: what is referred to there, else what stands around it. */
export function partyAt(scene: Scene, document: DossierDocument, offset: number): Party | undefined {
  const found = findAt(scene, document, offset);
  if (!found) return undefined;
  return found.kind === 'deel' ? partyOfPad(document.uri, found.pad) : partyOfKant(found.kant);
}

/** Those that rely on the party at a place; the spans are in their document. */
export function incomingAt(scene: Scene, document: DossierDocument, offset: number): readonly Relation[] {
  const found = findAt(scene, document, offset);
  if (found?.kind === 'verwerking') return counterpart(scene, found.kant, 'register');
  const deel = found?.pad.at(-1);
  if (!deel) return [];
  return grouped(document.uri, resolvedIn(document, scene.kennis), ({ mention, pad }) => {
    const from = headedPad(mention.verwijzing.plaats.pad);
    return pad.includes(deel) && !from.includes(deel) ? from : undefined;
  });
}

/** Those on which the party at a place relies; the spans are in its own document. */
export function outgoingAt(scene: Scene, document: DossierDocument, offset: number): readonly Relation[] {
  const found = findAt(scene, document, offset);
  if (found?.kind === 'verwerking') return counterpart(scene, found.kant, 'bijlage');
  const deel = found?.pad.at(-1);
  if (!deel) return [];
  return grouped(document.uri, resolvedIn(document, scene.kennis), ({ mention, pad }) => {
    const to = headedPad(pad);
    return mention.verwijzing.plaats.pad.includes(deel) && !to.includes(deel) ? to : undefined;
  });
}

function findAt(scene: Scene, document: DossierDocument, offset: number): Found | undefined {
  const verwerking = verwerkingAt(document, offset);
  const subject = subjectAt(document, scene.kennis, offset);
  const referred = subject?.kind === 'verwijzing' ? targetOf(subject) : undefined;
  if (verwerking && !referred) return { kind: 'verwerking', kant: { uri: document.uri, verwerking } };
  const pad = referred ?? padAt(document, offset);
  const headed = pad && headedPad(pad);
  return headed && headed.length > 1 ? { kind: 'deel', pad: headed } : undefined;
}

function partyOfPad(uri: string, pad: Pad): Party | undefined {
  const deel = pad.at(-1);
  if (!deel) return undefined;
  const nameSpan = headingOf(deel);
  return { uri, kind: 'deel', name: nameOfDeel(deel), span: cover(deel.span, nameSpan), nameSpan };
}

function partyOfKant(kant: Kant): Party {
  const { uri, span, name: nameSpan } = targetOfKant(kant);
  const name = naamVan(kant.verwerking);
  return { uri, kind: 'verwerking', name: name === '' ? 'Verwerking zonder naam' : name, span, nameSpan };
}

/** A row of a regulation relies on the entry of the register, where the verwerking is accounted for. */
function counterpart(scene: Scene, { verwerking }: Kant, soort: 'register' | 'bijlage'): readonly Relation[] {
  const other = verwerking.soort === soort ? pairsOf(scene).counterpartOf(verwerking)?.other : undefined;
  if (!other) return [];
  const party = partyOfKant(other);
  const own = soort === 'bijlage' ? targetOfKant({ uri: '', verwerking }).name : party.nameSpan;
  return [{ party, spans: [own] }];
}

type Resolved = ReturnType<typeof resolvedIn>[number];

function grouped(uri: string, all: readonly Resolved[], side: (one: Resolved) => Pad | undefined): readonly Relation[] {
  const spans = new Map<Pad[number], { readonly pad: Pad; readonly spans: Span[] }>();
  for (const one of all) {
    const pad = side(one);
    const deel = pad?.at(-1);
    if (!pad || !deel) continue;
    const known = spans.get(deel);
    if (known) known.spans.push(one.mention.span);
    else spans.set(deel, { pad, spans: [one.mention.span] });
  }
  return [...spans.values()].flatMap(({ pad, spans: own }) => {
    const party = partyOfPad(uri, pad);
    return party ? [{ party, spans: own }] : [];
  });
}
