/** The document that a command is about: the one given, that of the active editor or table, or else one to choose. */
import { Uri, window } from 'vscode';
import type { OverviewRequest } from '../../server/src/lsp/viewRequests.ts';
import type { Server } from './server.ts';

export function activeUri(given?: unknown): string | undefined {
  if (given instanceof Uri) return given.toString();
  if (typeof given === 'string') return given;
  if (isOfTree(given)) return given.document.uri;
  const active = window.activeTextEditor?.document.uri;
  if (active) return active.toString();
  const input: unknown = window.tabGroups.activeTabGroup.activeTab?.input;
  return typeof input === 'object' && input !== null && 'uri' in input && input.uri instanceof Uri
    ? input.uri.toString()
    : undefined;
}

/** What the tree of documents gives to a command of its menu. */
function isOfTree(given: unknown): given is { readonly document: { readonly uri: string } } {
  if (typeof given !== 'object' || given === null || !('document' in given)) return false;
  const { document } = given;
  return typeof document === 'object' && document !== null && 'uri' in document && typeof document.uri === 'string';
}

/** The documents of ours in the open folders; none while the server does not run. */
export async function ourDocuments(server: Server): Promise<OverviewRequest['result']['documents']> {
  return (await server.ask<OverviewRequest>('doelbinding/overview', {}))?.documents ?? [];
}

/** The active document where it is one of ours, else the first of ours. */
export async function dossierUri(server: Server, given?: unknown): Promise<string | undefined> {
  const active = activeUri(given);
  const ours = await ourDocuments(server);
  if (active !== undefined && ours.some(({ uri }) => Uri.parse(uri).toString() === active)) return active;
  return (ours.find(({ verwerkingen }) => verwerkingen.length > 0) ?? ours[0])?.uri ?? active;
}
