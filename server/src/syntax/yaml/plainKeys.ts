/** Whether a record has a key twice, which only the library path reports. */
import type { RecordEntry } from '../tree.ts';

/** Up to this many keys are compared one by one, which costs less than a set. */
const FEW = 8;

export function hasKeyTwice(entries: readonly RecordEntry[]): boolean {
  if (entries.length > FEW) return new Set(entries.map(({ key }) => key)).size < entries.length;
  return entries.some(({ key }, index) => {
    for (let before = 0; before < index; before++) if (entries[before]?.key === key) return true;
    return false;
  });
}
