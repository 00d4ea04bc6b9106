/** What `--fix` and `--proef` change, as a patch that other programs read too. */
import { createTwoFilesPatch } from 'diff';

export function patchOf(path: string, before: string, after: string): string {
  return createTwoFilesPatch(path, path, before, after, 'nu', 'na herstel', { context: 2 });
}
