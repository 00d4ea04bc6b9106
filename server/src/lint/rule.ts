/**
 * A rule: one value in one file, beside its page `<id>.md`. The registry, the tables in the
 * documentation and the settings are generated from it.
 */
import type { Bepaling } from '../knowledge/wetten/bepalingen.generated.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import type { IsoDate } from '../knowledge/datum.ts';
import type { Span } from '../text/span.ts';
import type { ReadDocument } from '../model/document.ts';
import type { Dossier } from '../workspace/dossier.ts';
import type { Boodschap, Fix, Klasse, RelatedPlace } from './finding.ts';
import type { SubjectKind, Subjects } from './subject.ts';

export type Categorie =
  | 'bestand'
  | 'citaten'
  | 'verouderd recht'
  | 'rechtmatigheid'
  | 'bsn'
  | 'bijzondere gegevens'
  | 'bewaren'
  | 'register'
  | 'koppeling'
  | 'toestemming'
  | 'structuur'
  | 'begrippen'
  | 'verantwoording'
  | 'volledigheid'
  | 'sociaal domein';

/** Rules whose findings at one place have one cause, and are shown as one finding (see `lint/bundle`). */
export type BundleName = 'volledigheid';

/** What a rule may ask besides its subject. */
export interface RuleContext {
  readonly kennis: Kennis;
  /** The date as of which this document is judged. */
  readonly peildatum: IsoDate;
  /** The documents that belong together with this one, itself included. */
  readonly dossier: Dossier;
  /** A document of the dossier, for a repair that edits it. */
  document(uri: string): ReadDocument | undefined;
  /** Whether something holds of the document as a whole. An answer that rests on it is kept while it stays the same. */
  readonly holds: (fact: Fact) => boolean;
}

/**
 * A question about a document or its dossier as a whole. It is asked once for all parts of the
 * document; a rule names it by a constant of its module.
 */
export type Fact = (context: RuleContext, uri: string) => boolean;

export type Messages = Readonly<Record<string, (...args: string[]) => Boodschap>>;

/** What a rule reports: data only. */
export interface Report<Key extends string = string> {
  readonly at: Span;
  /** The document in which it stands, where that is another than that of the subject. */
  readonly uri?: string;
  readonly message: Key;
  readonly args?: readonly string[];
  /** A class below that of the rule; one above it counts as that of the rule. */
  readonly severity?: Klasse;
  readonly related?: readonly RelatedPlace[];
  /** Provisions that this finding rests on besides those of its rule: as keys, or as a lawyer writes them. */
  readonly citations?: readonly string[];
  /** Repairs, the best first; made only when somebody asks. */
  readonly fixes?: () => readonly Fix[];
}

export interface Rule<Kind extends SubjectKind = SubjectKind, Keys extends Messages = Messages> {
  /** `<begrip>-<gebrek>`: file name, setting, page and code of the finding. */
  readonly id: string;
  readonly on: Kind;
  /** The gravest class that a finding of this rule may have. */
  readonly severity: Klasse;
  readonly category: Categorie;
  /** One sentence: what a text must do. */
  readonly summary: string;
  readonly cites: readonly Bepaling[];
  /** Whether the judgment depends on the peildatum. */
  readonly timed?: boolean;
  /** Whether it judges documents under another law than the Dutch too: only rules on files do. */
  readonly anyLaw?: boolean;
  /** A rule on files: where it finds something, nothing else in the document is judged. */
  readonly exclusive?: boolean;
  /** The findings of all rules of this bundle at one place are shown as one. */
  readonly bundle?: BundleName;
  readonly messages: Keys;
  check(subject: Subjects[Kind], context: RuleContext): Iterable<Report<Extract<keyof Keys, string>>>;
  /** What else it is asked about: a rule on running text that judges the verwerkingen too. */
  readonly also?: Checks<Extract<keyof Keys, string>>;
}

/** A check for some kinds of subject. */
export type Checks<Key extends string = string> = {
  readonly [Kind in SubjectKind]?: (subject: Subjects[Kind], context: RuleContext) => Iterable<Report<Key>>;
};

/** The check of a rule for a kind of subject, if it is asked about that kind. */
export function checkOf<Kind extends SubjectKind>(
  rule: AnyRule,
  kind: Kind,
): ((subject: Subjects[Kind], context: RuleContext) => Iterable<Report>) | undefined {
  return isOn(rule, kind) ? (subject, context) => rule.check(subject, context) : rule.also?.[kind];
}

/** Asks a rule about a subject of a kind; undefined where it is not asked about that kind. */
export function reportsOf<Kind extends SubjectKind>(
  rule: AnyRule,
  kind: Kind,
  subject: Subjects[Kind],
  context: RuleContext,
): Iterable<Report> | undefined {
  return isOn(rule, kind) ? rule.check(subject, context) : rule.also?.[kind]?.(subject, context);
}

function isOn<Kind extends SubjectKind>(rule: AnyRule, kind: Kind): rule is Extract<AnyRule, Rule<Kind>> {
  return rule.on === kind;
}

/** A rule of any kind, as the registry holds it. */
export type AnyRule = { [Kind in SubjectKind]: Rule<Kind> }[SubjectKind];

/** Gives a rule its type: the subject follows from `on`, the message keys from `messages`. */
export function defineRule<Kind extends SubjectKind, Keys extends Messages>(rule: Rule<Kind, Keys>): Rule<Kind, Keys> {
  return rule;
}
