/**
 * What a document names, and where: provisions and laws, parts of itself, terms that it defines, and
 * verwerkingen. Hovers, definitions, references, links and colours are all made of these.
 */
import type { InterneVerwijzing, GenoemdDeel } from '../../model/kruisverwijzingen.ts';
import type { Begripsnamen } from '../../model/protocol/begripsgebruik.ts';
import type { Verwerking } from '../../model/verwerking/verwerking.ts';
import type { Plaats } from '../../knowledge/wetten/bepaling.ts';
import type { WetId } from '../../knowledge/wetten/wetIds.generated.ts';
import type { Span } from '../../text/span.ts';

export type Mention = BepalingMention | WetMention | VerwijzingMention | BegripMention | VerwerkingMention;

interface At {
  /** The words that name it, in the document. Mentions do not overlap. */
  readonly span: Span;
}

/** A place in the one law that is meant. */
export interface BepalingMention extends At {
  readonly kind: 'bepaling';
  readonly plaats: Plaats;
  /** The whole citation, which may name other places too. */
  readonly citaat: Span;
}

/** A law, with or without a chapter of it. */
export interface WetMention extends At {
  readonly kind: 'wet';
  /** The laws that the name can mean, the likeliest first; at least one. */
  readonly wetten: readonly WetId[];
  /** `7` of a chapter, `7.3` of a paragraph. */
  readonly hoofdstuk: string | undefined;
}

/** A part of the text itself, by its number. */
export interface VerwijzingMention extends At {
  readonly kind: 'verwijzing';
  readonly verwijzing: InterneVerwijzing;
  readonly genoemd: GenoemdDeel;
}

export interface BegripMention extends At {
  readonly kind: 'begrip';
  readonly begrip: Begripsnamen;
  /** Whether this is the definition itself. */
  readonly defines: boolean;
}

/** A verwerking by the name that it has, or a register entry by the name that it has in the protocol. */
export interface VerwerkingMention extends At {
  readonly kind: 'verwerking';
  readonly verwerking: Verwerking;
  readonly defines: boolean;
}

export type MentionKind = Mention['kind'];
