/** What writes a check in one of its forms, as it is made: a file that was told leaves nothing behind but counts. */
import type { CheckedFile, RunEnd } from './outcome.ts';

export interface Writer {
  /** What stands before all findings. */
  start(): Iterable<string>;
  /** A file that was judged, in pieces; files come in order of their paths. */
  file(file: CheckedFile): Iterable<string>;
  /** What is told when all files were. */
  end(end: RunEnd): Iterable<string> | Promise<Iterable<string>>;
}

/** For a form that begins with its first finding. */
export const nothing: readonly string[] = [];
