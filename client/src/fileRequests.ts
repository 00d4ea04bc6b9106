/** Files for a server that has none: in a browser the folder can be anywhere, and only the editor can read it. */
import { FileSystemError, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FileBytes, ListFilesRequest, OwnRequest, ReadFileRequest } from '../../server/src/lsp/requests.ts';

export function answerFileRequests(client: BaseLanguageClient): void {
  answer<ListFilesRequest>(client, 'doelbinding/listFiles', listFiles);
  answer<ReadFileRequest>(client, 'doelbinding/readFile', readFile);
}

function answer<Request extends OwnRequest<string, object, unknown>>(
  client: BaseLanguageClient,
  method: Request['method'],
  handler: (params: Request['params']) => Promise<Request['result']>,
): void {
  client.onRequest(method, handler);
}

async function listFiles({ folder, depth }: ListFilesRequest['params']): Promise<ListFilesRequest['result']> {
  const names = '*.{md,markdown,txt,yaml,yml}';
  const pattern = new RelativePattern(Uri.parse(folder), depth === 'below' ? `**/${names}` : names);
  const found = await workspace.findFiles(pattern, '**/node_modules/**');
  return { uris: found.map(String) };
}

async function readFile({ uri, atMost }: ReadFileRequest['params']): Promise<FileBytes> {
  const file = Uri.parse(uri);
  try {
    const { type, size } = await workspace.fs.stat(file);
    if ((type & FileType.File) === 0) return { kind: 'absent' };
    if (size > atMost) return { kind: 'tooLarge', size };
    return { kind: 'bytes', bytes: await workspace.fs.readFile(file) };
  } catch (error) {
    const absent = error instanceof FileSystemError && error.code === 'FileNotFound';
    return { kind: absent ? 'absent' : 'failed' };
  }
}
