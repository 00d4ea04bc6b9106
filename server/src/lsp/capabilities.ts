/** What the server offers, in answer to `initialize`: known without the engine. */
import type {
  FileOperationOptions,
  FileOperationRegistrationOptions,
  InitializeResult,
  ServerCapabilities,
} from 'vscode-languageserver';
import { CodeActionKind, TextDocumentSyncKind } from './protocol.ts';
import type { ClientFacts } from './clientFacts.ts';
import { languageFeatures } from './languageFeatures.ts';

/** Repairs and notes at a place, and all repairs of a document that need no choice; and what rewrites the numbers of a text. */
export const actionKinds = [
  CodeActionKind.QuickFix,
  `${CodeActionKind.SourceFixAll}.doelbinding`,
  CodeActionKind.RefactorRewrite,
] as const;

/** The files that are documents, and those that say which files are left out. */
export const documentGlob = '**/{*.md,*.markdown,*.txt,*.yaml,*.yml,.gitignore}';

const moved: FileOperationRegistrationOptions = {
  filters: [{ pattern: { glob: documentGlob, matches: 'file' } }, { pattern: { glob: '**', matches: 'folder' } }],
};

export function initializeResult(client: ClientFacts, version: string | undefined): InitializeResult {
  return {
    serverInfo: { name: 'doelbinding', ...(version === undefined ? {} : { version }) },
    capabilities: {
      ...offered(client),
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      ...(client.pulls
        ? { diagnosticProvider: { identifier: 'doelbinding', interFileDependencies: true, workspaceDiagnostics: true } }
        : {}),
      ...(client.edits.takesActions
        ? { codeActionProvider: { codeActionKinds: [...actionKinds], resolveProvider: client.edits.resolves } }
        : {}),
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        ...(client.reportsFileOperations || client.asksBeforeRename ? { fileOperations: fileOperations(client) } : {}),
      },
    },
  };
}

function fileOperations({ reportsFileOperations, asksBeforeRename }: ClientFacts): FileOperationOptions {
  return {
    ...(reportsFileOperations ? { didCreate: moved, didRename: moved, didDelete: moved } : {}),
    ...(asksBeforeRename ? { willRename: moved } : {}),
  };
}

function offered(client: ClientFacts): ServerCapabilities {
  return languageFeatures.reduce<ServerCapabilities>((all, one) => ({ ...all, ...one.capabilities(client) }), {});
}
