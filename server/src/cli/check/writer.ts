/** What writes a check in one of its forms, as it is made: a file that was told leaves nothing behind but counts. */
import type { CheckedFile, RunEnd } from './outcome.ts';

export interface Writer {
  /** What stands before all findings. */
  start(): Pieces;
  /** A file that was judged; files come in order of their paths. */
  file(file: CheckedFile): Pieces | Promise<Pieces>;
  /** What is told when all files were. */
  end(end: RunEnd): Pieces | Promise<Pieces>;
}

/** Text in pieces, made as they are written. */
type Pieces = Iterable<string>;

/** For a form that begins with its first finding. */
export const nothing: readonly string[] = [];
