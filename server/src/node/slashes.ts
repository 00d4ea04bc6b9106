/** Paths as we show them and match them: with `/` on every system. */
import { sep } from 'node:path';

/** @param separator that of the system which wrote the path */
export function withSlashes(path: string, separator: string = sep): string {
  return separator === '\\' ? path.replaceAll('\\', '/') : path;
}
