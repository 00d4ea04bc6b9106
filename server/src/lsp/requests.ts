/**
 * The requests of ours that client and server exchange besides the protocol. Types only: the client
 * imports them and nothing that runs.
 */

/** A request: its method, what is sent and what comes back. */
export interface OwnRequest<Method extends string, Params, Result> {
  readonly method: Method;
  readonly params: Params;
  readonly result: Result;
}

/** Client to server: the page of a rule, in Markdown; null for an unknown rule. */
export type RulePageRequest = OwnRequest<
  'doelbinding/rulePage',
  { readonly regel: string },
  { readonly markdown: string } | null
>;

/** Client to server: how an open document is read and what was found in it; null when it is not read. */
export type StatusRequest = OwnRequest<'doelbinding/status', { readonly uri: string }, DocumentStatus | null>;

/** Client to server: what a maintainer wants to know of a running server. Never text of a document. */
export type DiagnosisRequest = OwnRequest<'doelbinding/diagnosis', object, Diagnosis>;

/** Server in a worker to client: the documents in a folder, or also in those below it. */
export type ListFilesRequest = OwnRequest<
  'doelbinding/listFiles',
  { readonly folder: string; readonly depth: 'folder' | 'below' },
  { readonly uris: readonly string[] }
>;

/** Server in a worker to client: the bytes of a file, unless there are more than `atMost`. */
export type ReadFileRequest = OwnRequest<
  'doelbinding/readFile',
  { readonly uri: string; readonly atMost: number },
  FileBytes
>;

export type FileBytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'tooLarge'; readonly size: number }
  | { readonly kind: 'failed' };

/**
 * Client to server: sets a finding aside with the words of the user, in an edit that the server asks
 * the client to apply. `action` is what the command of a code action was given.
 */
export type SetAsideRequest = OwnRequest<
  'doelbinding/setAside',
  { readonly action: unknown; readonly reden: string; readonly door: string },
  /** `changed`: the finding is not there any more; `refused`: the editor did not apply the edit. */
  'done' | 'changed' | 'refused'
>;

/**
 * Client to server: carries out all safe repairs of a document, as one step to undo. A request of its own: an editor drops
 * what its actions are asked for when another extension begins to offer some.
 */
export type RepairAllRequest = OwnRequest<
  'doelbinding/repairAll',
  { readonly uri: string },
  'done' | 'nothing' | 'refused'
>;

/** Client to server: what the repairs of a text that may not be edited would change; null for nothing. */
export type ProposalRequest = OwnRequest<
  'doelbinding/proposal',
  { readonly uri: string },
  { readonly markdown: string } | null
>;

/**
 * Client to server: puts an artikel, lid or onderdeel in, moves it, takes it out, or numbers its series anew, in an edit
 * that the server asks the client to apply. References follow; those that cannot are told.
 */
export type RenumberRequest = OwnRequest<
  'doelbinding/renumber',
  {
    readonly textDocument: { readonly uri: string };
    readonly position: { readonly line: number; readonly character: number };
    readonly bewerking: 'voeg-in' | 'voeg-voor' | 'omhoog' | 'omlaag' | 'verwijder' | 'hernummer';
  },
  {
    /** Why nothing was changed, in a Dutch sentence; null where it was. */
    readonly geweigerd: string | null;
    /** How many references follow. */
    readonly aangepast: number;
    readonly achtergebleven: readonly LeftReference[];
  }
>;

/** Client to server: what can be renumbered at a place: with the artikel, lid or onderdeel there, the innermost first. */
export type RenumberChoicesRequest = OwnRequest<
  'doelbinding/renumberChoices',
  Pick<RenumberRequest['params'], 'textDocument' | 'position'>,
  {
    /** Why there is nothing to choose, in a Dutch sentence; null where there is. */
    readonly geweigerd: string | null;
    readonly keuzes: readonly RenumberChoice[];
  }
>;

/**
 * Client to server: a report on the documents in a folder, or on all that are known; null where there are none, or
 * where a report of this kind is not made.
 */
export type ReportRequest = OwnRequest<
  'doelbinding/report',
  { readonly folder: string | null; readonly formaat: 'html' | 'md' | 'docx' },
  /** The file to write: a text, or bytes in base64. */
  { readonly content: string; readonly base64: boolean } | null
>;

/** Client to server: a document of another kind in our notation. Nothing is written. */
export type ImportRequest = OwnRequest<
  'doelbinding/import',
  {
    /** In base64. */
    readonly bytes: string;
    /** Without a folder. */
    readonly filename: string;
    /** Fields of the register by the names of the columns that the user chose one for. */
    readonly kolommen: Readonly<Record<string, string>>;
  },
  /** Why it is not read, in Dutch sentences, or what came of it. */
  { readonly reden: string } | ImportedDocument
>;

export interface ImportedDocument {
  readonly soort: 'protocol' | 'register';
  readonly text: string;
  /** Registers that stood in the same source. */
  readonly naast: readonly string[];
  /** What is counted, in the plural and in Dutch, how many were read, and how many of these were placed. */
  readonly eenheid: string;
  readonly gelezen: number;
  readonly geplaatst: number;
  /** The account in Markdown, in Dutch. */
  readonly verslag: string;
  /** Whether something was left out, or only a person can tell. */
  readonly vraagtAandacht: boolean;
  /** Of a table: its columns, each with the field that it was taken for and what a reader calls that. */
  readonly kolommen: readonly { readonly naam: string; readonly doel: string; readonly woord: string }[];
  /** The fields that a column may be. */
  readonly velden: readonly { readonly veld: string; readonly woord: string }[];
}

/** A choice: what to send in the request, and what the user reads, in Dutch. */
export interface RenumberChoice extends Pick<RenumberRequest['params'], 'position' | 'bewerking'> {
  readonly titel: string;
}

/** A reference that was not changed, where it stands after the renumbering. */
export interface LeftReference {
  readonly uri: string;
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  /** As it stands there, and why it was left, in Dutch. */
  readonly tekst: string;
  readonly reden: string;
}

/** The argument of the command `doelbinding.setAside`. */
export interface SetAsideArgument {
  /** What to hand back in the request. */
  readonly action: unknown;
  /** Whether a reason is asked; a question for a lawyer is answered with a name alone. */
  readonly wantsReason: boolean;
}

/** A place in the lines and characters of the protocol. */
export interface ShownPosition {
  readonly line: number;
  readonly character: number;
}

/** The argument of the command `doelbinding.showPlaces`: places to choose from, asked for at a position of the active document. */
export interface ShowPlacesArgument {
  readonly position: ShownPosition;
  readonly places: readonly {
    readonly uri: string;
    readonly range: { readonly start: ShownPosition; readonly end: ShownPosition };
  }[];
}

/** What the client says of itself when it starts the server. */
export interface InitializationOptions {
  /** Commands of ours that the client carries out: `doelbinding.setAside`, `doelbinding.showProposal`, `doelbinding.showPlaces`. */
  readonly commands?: readonly string[];
  /** The link behind the code of a finding, with `{regel}` where the id of the rule goes. */
  readonly rulePageLink?: string;
  /** Whether another extension completes the keys of a register from its schema. */
  readonly completesYaml?: boolean;
}

export interface FindingCounts {
  readonly fout: number;
  readonly waarschuwing: number;
  readonly oordeel: number;
}

/** `aan` says whether the settings have documents judged. */
export type DocumentStatus = { readonly aan: false } | JudgedStatus;

export interface JudgedStatus {
  readonly aan: true;
  readonly soort: string;
  /** One Dutch sentence: why it was read as this kind. */
  readonly reden: string;
  /** ISO 8601. */
  readonly peildatum: string;
  /** Where the peildatum comes from: opdracht, document, configuratie, editor or vandaag. */
  readonly peildatumBron: string;
  /** The date until which the law data were brought up to date, ISO 8601. */
  readonly wetgegevens: string;
  /** URI of the `doelbinding.yml` that rules here; null where the settings of the editor do. */
  readonly instellingen: string | null;
  readonly aantallen: FindingCounts;
}

export interface Diagnosis {
  readonly version: string | null;
  readonly runtime: string;
  readonly wetgegevens: string;
  readonly regels: number;
  readonly diagnostics: 'pull' | 'push';
  readonly folders: number;
  /** Settings per folder, in the order of the folders, and last those for files outside them. */
  readonly settings: readonly { readonly aan: boolean; readonly bereik: string; readonly peildatum: string }[];
  readonly openDocuments: readonly DiagnosedDocument[];
  /** Files of the folders that were judged without being open. */
  readonly closedFiles: number;
  /** Rules that failed on a document: defects of ours. */
  readonly defects: readonly { readonly regel: string; readonly where: readonly string[] }[];
}

/** An open document without its name and without its text. */
export interface DiagnosedDocument {
  readonly languageId: string;
  readonly soort: string;
  /** In UTF-16 units. */
  readonly length: number;
  readonly version: number;
  readonly aantallen: FindingCounts;
}
