/**
 * What the language server asks of the machine that it runs on, so that the same server runs on
 * Node and in a web worker, and in a test without either.
 */

import type { Geweigerd, ImportOptions } from '../convert/importer.ts';
import type { Opgemaakt } from '../features/rapport/rapport.ts';
import type { ReadImport } from './formats.ts';

/** The process, for the life cycle of the protocol. */
export interface ServerProcess {
  /** Ends the server. A worker may do nothing: its page ends it. */
  exit(code: number): void;
  /** Calls `gone` once when the process with this id no longer exists. */
  watchParent(processId: number, gone: () => void): void;
}

/** The text of a file, the reason why it has none, or undefined where there is no such file. */
export type FileText = { readonly text: string } | { readonly reden: string } | undefined;

export interface Host {
  /** Version of the program; undefined where it does not know it. */
  readonly version: string | undefined;
  /** What it runs in, such as `Node 20.20.2`, for a diagnosis. */
  readonly runtime: string;
  /** Today, ISO 8601, as the clock of the user has it. */
  today(): string;
  /** Runs a callback after what already waits to be handled. */
  soon(callback: () => void): void;
  /** Runs a callback after so many milliseconds; the result takes it back. It keeps no process alive. */
  later(milliseconds: number, callback: () => void): () => void;
  /**
   * URIs of the documents in a folder, or also of those in the folders below it. Never rejects: a
   * folder that cannot be read has none.
   */
  listFiles(folder: string, depth: 'folder' | 'below'): Promise<readonly string[]>;
  /** Never rejects: what goes wrong is the reason. */
  readFile(uri: string): Promise<FileText>;
  /** The SHA-256 of a text in base64, by which a page names the one style that it may use. */
  sha256(text: string): Promise<string>;
  /** What reads and writes documents of other kinds, loaded when it is first needed; undefined where it is not there. */
  readonly formats: (() => Promise<Formats>) | undefined;
}

/** Documents of other kinds; bytes as base64. */
export interface Formats {
  /** Never rejects on what the bytes say. */
  importDocument(bytes: string, filename: string, options: ImportOptions): Promise<ReadImport | Geweigerd>;
  /** A report as a Word document. */
  wordReport(opgemaakt: Opgemaakt): Promise<string>;
}
