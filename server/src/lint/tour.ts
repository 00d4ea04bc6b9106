/** A tour of one document: what is done with each subject by the way. */
import type { Kennis } from '../knowledge/kennis.ts';
import type { ReadDocument } from '../model/document.ts';
import type { Part } from './memory.ts';
import type { Stretch } from './stretchMemory.ts';
import type { SubjectKind, Subjects } from './subject.ts';
import type { Watch } from './watch.ts';

/** A visit to a subject of a document; `part` for one that may be known from an earlier version. */
export type Visit = <Kind extends SubjectKind>(kind: Kind, subject: Subjects[Kind], part?: Part) => void;

/** Goes by a stretch of a document: its parts, or the stretches in it, are visited where what was said of them does not hold any more. */
export type Pass = (stretch: Stretch, visit: () => void) => void;

/** Work that may be interrupted between two steps; no stretch is ever left in the middle. */
export type Steps<Out = void> = Generator<undefined, Out>;

/** What is done by the way. */
export interface Visitor {
  readonly visit: Visit;
  /** A visit to a subject that is a document as a whole: the rules on it may have much to do. */
  readonly visitWhole: <Kind extends SubjectKind>(kind: Kind, subject: Subjects[Kind]) => Steps;
  readonly pass: Pass;
  /** Whether anything is kept for the next version; if not, what was read of a verwerking is let go behind it. */
  readonly keeps: boolean;
}

/** What the visit of one document goes along with. */
export interface Tour extends Visitor {
  readonly uri: string;
  readonly document: ReadDocument;
  readonly kennis: Kennis;
  readonly watch: Watch;
  /** As the configuration names it. */
  readonly verantwoordelijke: string | undefined;
}
