/** What editors say of themselves in `initialize`. */
import type { ClientCapabilities } from 'vscode-languageserver';

/** What an editor that asks for diagnostics says of itself. */
export const pulling: ClientCapabilities = {
  textDocument: { diagnostic: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true } },
  workspace: {
    configuration: true,
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    fileOperations: { didRename: true, didCreate: true, didDelete: true },
    workspaceFolders: true,
  },
  window: { workDoneProgress: true },
};

/** What an editor that waits for diagnostics says of itself. */
export const pushed: ClientCapabilities = {
  textDocument: { publishDiagnostics: { relatedInformation: true, versionSupport: true } },
  workspace: { configuration: true, workspaceFolders: true },
};

/** What an editor says that takes every form of repair. */
export const acting: ClientCapabilities = {
  textDocument: {
    ...pushed.textDocument,
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'source'] } },
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
  workspace: {
    ...pushed.workspace,
    applyEdit: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
  },
};

/** What ALE says: actions with their edits, and nothing more. */
export const plainActing: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
  workspace: {},
};
