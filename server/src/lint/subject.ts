/** What a rule may be asked about: the kinds of subject, each with all that its rules need. */
import type { Citaat, WetVermelding } from '../knowledge/citaat/citaat.ts';
import type { Configuratie } from '../model/configuratie.ts';
import type { SyntaxProblem } from '../model/document.ts';
import type { Dossier } from '../workspace/dossier.ts';
import type { Afwijking } from './afwijking/afwijking.ts';
import type { Koppeling, Koppelingen } from '../workspace/koppeling.ts';
import type { Plek } from '../model/passages.ts';
import type { Protocol } from '../model/protocol/protocol.ts';
import type { RegisterOmgeving } from '../model/register/omgeving.ts';
import type { Register } from '../model/register/register.ts';
import type { Deel } from '../model/structure/deel.ts';
import type { Verwerking } from '../model/verwerking/verwerking.ts';
import type { SourceDocument } from '../text/document.ts';
import type { Passage, Reading } from '../text/reading.ts';
import type { Span } from '../text/span.ts';

/** A file as such, whatever its kind. */
export interface BestandSubject {
  readonly uri: string;
  /** Why the bytes could not be read as text; undefined where they could. */
  readonly onleesbaar: string | undefined;
  /** Undefined where the bytes could not be read as text. */
  readonly source: SourceDocument | undefined;
  /** What the parsers could not read, with absolute spans. */
  readonly problemen: readonly SyntaxProblem[];
  /** A date that the document asks to be judged by and that could not be found. */
  readonly peildatumOnbekend: { readonly tekst: string; readonly span: Span } | undefined;
}

/** A protocol, reglement, beleid or convenant as a whole. */
export interface RegelingSubject {
  readonly uri: string;
  readonly protocol: Protocol;
}

/** An agreement: a document of its own, or an annex that is one. */
export interface OvereenkomstSubject {
  readonly uri: string;
  readonly overeenkomst: Deel;
}

/** A register as a whole. */
export interface RegisterSubject {
  readonly uri: string;
  readonly register: Register;
}

/** One verwerking, from a register or from a table of a protocol. */
export interface VerwerkingSubject {
  readonly uri: string;
  readonly verwerking: Verwerking;
  /** What the register that holds it means for it; undefined for a row of a protocol. */
  readonly register: RegisterOmgeving | undefined;
  /** Who answers for it, by the name that its register or the configuration gives. */
  readonly verantwoordelijke: string | undefined;
  /** The source of a stretch of the verwerking, or of the head of one of its columns. */
  readonly bron: (stretch: Span) => string;
  /** The same without comments: what a note on the text says, the text does not say. */
  readonly woorden: (stretch: Span) => string;
}

/** A sentence of a regulation. */
export interface ZinSubject {
  readonly uri: string;
  readonly zin: Passage;
  readonly plaats: Plek;
}

/** A citation, with the text in which its spans count. */
export interface CitaatSubject {
  readonly uri: string;
  readonly citaat: Citaat;
  readonly passage: Passage;
}

/** Every law that a document mentions, by groups in order of its text. */
export interface WettenSubject {
  readonly uri: string;
  readonly groepen: readonly Vermeldinggroep[];
}

/** The mentions of laws in a stretch of a document. */
export interface Vermeldinggroep {
  /** In order of the text; one list for as long as nothing in the stretch changes, wherever it moves. */
  readonly gelezen: readonly GelezenVermelding[];
  /** @param index of a mention in `gelezen` */
  geplaatst(index: number): GeplaatsteVermelding;
}

/** A mention of a law as it is read, wherever it stands. */
export interface GelezenVermelding {
  readonly vermelding: WetVermelding;
  /** The name as it is written, on one line. */
  readonly tekst: string;
  /** The sentence in which it stands. */
  readonly zin: Reading;
  /** Offset of the name in the text of the sentence. */
  readonly zinStart: number;
}

export interface GeplaatsteVermelding extends GelezenVermelding {
  /** The name at its place in the document. */
  readonly span: Span;
  /** Mentions with the same key stand together: in one artikel, in one verwerking. */
  readonly plek: string;
}

/** The documents that belong together, and which of their verwerkingen are the same. */
export interface DossierSubject {
  readonly dossier: Dossier;
  readonly koppelingen: Koppelingen;
  /** Whether it is the first of the run: what holds for the run as a whole is said there. */
  readonly eerste: boolean;
}

/** A verwerking that stands in a protocol and in a register. */
export interface KoppelingSubject {
  readonly koppeling: Koppeling;
}

/** A finding that somebody set aside, and what came of it. */
export interface AfwijkingSubject {
  readonly afwijking: Afwijking;
  /** How many findings it sets aside; 0 also where it does not hold. */
  readonly onderdrukt: number;
  /** Whether its rules were asked in this run: only then can it be idle. */
  readonly gedraaid: boolean;
  /** The ids of all rules that exist. */
  readonly regels: ReadonlySet<string>;
}

/** The configuration of a folder. */
export interface ConfiguratieSubject {
  readonly uri: string;
  readonly configuratie: Configuratie;
  /** The ids of all rules that exist. */
  readonly regels: readonly string[];
}

export interface Subjects {
  readonly bestand: BestandSubject;
  readonly regeling: RegelingSubject;
  readonly overeenkomst: OvereenkomstSubject;
  readonly register: RegisterSubject;
  readonly verwerking: VerwerkingSubject;
  readonly zin: ZinSubject;
  readonly citaat: CitaatSubject;
  readonly wetten: WettenSubject;
  readonly dossier: DossierSubject;
  readonly koppeling: KoppelingSubject;
  readonly afwijking: AfwijkingSubject;
  readonly configuratie: ConfiguratieSubject;
}

export type SubjectKind = keyof Subjects;
