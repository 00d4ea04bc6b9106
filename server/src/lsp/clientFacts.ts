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
  readonly reportsFileOperations: boolean;
  readonly showsProgress: boolean;
  readonly reportsFolders: boolean;
  /** Keys of the folders that are open from the start. */
  readonly folders: readonly string[];
  readonly rulePageLink: string | undefined;
}

export function clientFactsOf(params: InitializeParams): ClientFacts {
  const { textDocument, workspace, window } = params.capabilities;
  // An editor says what its diagnostics can hold in one of two places.
  const diagnostics: DiagnosticsCapabilities = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic };
  return {
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    showsRelated: diagnostics.relatedInformation === true,
    linksCodes: diagnostics.codeDescriptionSupport === true,
    keepsData: diagnostics.dataSupport === true,
    hasConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    reportsFileOperations: workspace?.fileOperations?.didRename === true,
    showsProgress: window?.workDoneProgress === true,
    reportsFolders: workspace?.workspaceFolders === true,
    folders: foldersOf(params),
    rulePageLink: optionsOf(params.initializationOptions).rulePageLink,
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
  if (typeof given !== 'object' || given === null || !('rulePageLink' in given)) return {};
  return typeof given.rulePageLink === 'string' ? { rulePageLink: given.rulePageLink } : {};
}
