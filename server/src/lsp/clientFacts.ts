/** What an editor can do, as it says in `initialize`: the few facts that the server acts on. */
import type { DiagnosticsCapabilities, InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from './requests.ts';
import { uriKey } from './uris.ts';

export interface ClientFacts {
  /** Whether it asks for diagnostics; otherwise they are sent to it. */
  readonly pulls: boolean;
  /** Whether it can be told to ask for diagnostics again. */
  readonly refreshes: boolean;
  readonly showsRelated: boolean;
  readonly linksCodes: boolean;
  readonly keepsData: boolean;
  readonly hasConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  /** Whether it can be told later for which languages there is layout: other programs lay out YAML. */
  readonly registersFormatting: boolean;
  readonly reportsFileOperations: boolean;
  /** Whether it asks what goes along before it renames a file. */
  readonly asksBeforeRename: boolean;
  readonly showsProgress: boolean;
  readonly reportsFolders: boolean;
  readonly edits: EditFacts;
  readonly shows: ShowFacts;
  /** Commands of ours that it carries out itself. */
  readonly commands: readonly string[];
  /** Keys of the folders that are open from the start. */
  readonly folders: readonly string[];
  readonly rulePageLink: string | undefined;
  /** Whether another extension completes the keys of a register from its schema. */
  readonly completesYaml: boolean;
}

/** How it takes repairs. */
export interface EditFacts {
  /** Whether it takes more than commands; otherwise it is offered nothing. */
  readonly takesActions: boolean;
  readonly marksPreferred: boolean;
  /** Whether the edit of an action may come later. */
  readonly resolves: boolean;
  /** Whether edits can say of which version of a document they are. */
  readonly versioned: boolean;
  readonly createsFiles: boolean;
  readonly renamesFiles: boolean;
  /** Whether an edit can have places to fill in. */
  readonly fillsIn: boolean;
  /** Whether an edit can say that a person should look at it first. */
  readonly annotates: boolean;
  /** Whether a suggestion can. */
  readonly completesSnippets: boolean;
}

/** In which form it takes what is shown. */
export interface ShowFacts {
  /** Whether a hover may be Markdown; otherwise it is plain text. */
  readonly markdown: boolean;
  /** Whether a definition may say which words name the target. */
  readonly targets: boolean;
  /** The same for a type definition. */
  readonly typeTargets: boolean;
  /** Whether symbols may hold symbols. */
  readonly nested: boolean;
  /** Whether a link may say what it leads to. */
  readonly linkTooltips: boolean;
  /** How many folding ranges it takes. */
  readonly mostFolds: number;
  /** Whether one token may run over lines. */
  readonly multilineTokens: boolean;
  /** Whether it can be told to ask again for these. */
  readonly refreshesLenses: boolean;
  readonly refreshesHints: boolean;
}

export function clientFactsOf(params: InitializeParams): ClientFacts {
  const { textDocument, workspace, window } = params.capabilities;
  // An editor says what its diagnostics can hold in one of two places.
  const diagnostics: DiagnosticsCapabilities = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic };
  const options = optionsOf(params.initializationOptions);
  return {
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    showsRelated: diagnostics.relatedInformation === true,
    linksCodes: diagnostics.codeDescriptionSupport === true,
    keepsData: diagnostics.dataSupport === true,
    hasConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    registersFormatting: textDocument?.formatting?.dynamicRegistration === true,
    asksBeforeRename: workspace?.fileOperations?.willRename === true,
    reportsFileOperations: workspace?.fileOperations?.didRename === true,
    showsProgress: window?.workDoneProgress === true,
    reportsFolders: workspace?.workspaceFolders === true,
    edits: editFactsOf(params),
    shows: showFactsOf(params),
    folders: foldersOf(params),
    commands: options.commands ?? [],
    rulePageLink: options.rulePageLink,
    completesYaml: options.completesYaml === true,
  };
}

/** Older editors open one folder and call it the root. */
interface OpenFolders {
  readonly workspaceFolders?: readonly { readonly uri: string }[] | null;
  readonly rootUri?: string | null;
}

function foldersOf({ workspaceFolders, rootUri }: OpenFolders): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uriKey(uri));
  return typeof rootUri === 'string' ? [uriKey(rootUri)] : [];
}

function optionsOf(given: unknown): InitializationOptions {
  if (typeof given !== 'object' || given === null) return {};
  const link = 'rulePageLink' in given ? given.rulePageLink : undefined;
  const commands: unknown = 'commands' in given ? given.commands : undefined;
  const completesYaml = 'completesYaml' in given && given.completesYaml === true;
  return {
    completesYaml,
    ...(typeof link === 'string' ? { rulePageLink: link } : {}),
    commands: Array.isArray(commands) ? commands.filter((command) => typeof command === 'string') : [],
  };
}

function editFactsOf({ capabilities: { textDocument, workspace } }: InitializeParams): EditFacts {
  const action = textDocument?.codeAction;
  const edit = workspace?.workspaceEdit;
  const versioned = edit?.documentChanges === true;
  const resolvable: unknown = action?.resolveSupport?.properties;
  const operations: unknown = edit?.resourceOperations;
  return {
    takesActions: action?.codeActionLiteralSupport !== undefined,
    marksPreferred: action?.isPreferredSupport === true,
    resolves: action?.dataSupport === true && Array.isArray(resolvable) && resolvable.includes('edit'),
    versioned,
    createsFiles: versioned && Array.isArray(operations) && operations.includes('create'),
    renamesFiles: versioned && Array.isArray(operations) && operations.includes('rename'),
    fillsIn: versioned && edit.snippetEditSupport === true,
    annotates: versioned && edit.changeAnnotationSupport !== undefined,
    completesSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
  };
}

function showFactsOf({ capabilities: { textDocument, workspace } }: InitializeParams): ShowFacts {
  const formats: unknown = textDocument?.hover?.contentFormat;
  const foldLimit: unknown = textDocument?.foldingRange?.rangeLimit;
  return {
    markdown: Array.isArray(formats) && formats.includes('markdown'),
    targets: textDocument?.definition?.linkSupport === true,
    typeTargets: textDocument?.typeDefinition?.linkSupport === true,
    nested: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    linkTooltips: textDocument?.documentLink?.tooltipSupport === true,
    multilineTokens: textDocument?.semanticTokens?.multilineTokenSupport === true,
    mostFolds: typeof foldLimit === 'number' && foldLimit > 0 ? foldLimit : Infinity,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
  };
}
