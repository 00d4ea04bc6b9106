/** The documents that are judged together, as one immutable value. */
import type { ReadDocument } from '../model/document.ts';
import type { Settings } from './settings.ts';

/** A file whose bytes could be read as text, or one whose bytes could not. */
export type WorkspaceFile =
  | { readonly uri: string; readonly document: ReadDocument; readonly onleesbaar?: undefined }
  | { readonly uri: string; readonly document?: undefined; readonly onleesbaar: string };

export interface Workspace {
  readonly files: ReadonlyMap<string, WorkspaceFile>;
  readonly settings: Settings;
}

export function workspaceOf(files: Iterable<WorkspaceFile>, settings: Settings): Workspace {
  return { files: new Map([...files].map((file) => [file.uri, file])), settings };
}
