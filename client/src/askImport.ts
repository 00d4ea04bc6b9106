/** A document of another kind on its way to the server. */
import type { CancellationToken } from 'vscode';
import type { ImportRequest } from '../../server/src/lsp/requests.ts';
import { toBase64 } from './base64.ts';
import type { Server } from './server.ts';

/** In bytes: the server reads no more. */
export const LARGEST_IMPORT = 50 * 1024 * 1024;

export type ImportAnswer = ImportRequest['result'] | undefined;

export function askImport(
  server: Pick<Server, 'ask'>,
  bytes: Uint8Array,
  filename: string,
  kolommen: ImportRequest['params']['kolommen'],
  token: CancellationToken,
): Promise<ImportAnswer> {
  return server.ask<ImportRequest>('doelbinding/import', { bytes: toBase64(bytes), filename, kolommen }, token);
}
