/**
 * What a rule on a whole regulation finds in its passages, found once for each passage. The answer
 * moves with the passage and is given again until the passage itself changes, so that a keystroke
 * costs what it touched.
 */
import type { Kennis } from '../knowledge/kennis.ts';
import { derivedPair } from '../text/derived.ts';
import type { Passage, Reading } from '../text/reading.ts';
import { shift } from '../text/span.ts';
import type { Report } from './rule.ts';

/** A report that says nothing of other places and has no repairs, so that it can be moved. */
export type PassageReport<Key extends string> = Pick<Report<Key>, 'at' | 'message' | 'args' | 'severity' | 'citations'>;

type Check<Key extends string> = (passage: Passage, kennis: Kennis) => readonly PassageReport<Key>[];

/** @param check looks at nothing but the passage and the law, and reports places within the passage */
export function perPassage<Key extends string>(check: Check<Key>): Check<Key> {
  const counted = derivedPair((reading: Reading, kennis: Kennis) => check({ reading, origin: 0 }, kennis));
  return ({ reading, origin }, kennis) => {
    const reports = counted(reading, kennis);
    return reports.length === 0 ? reports : reports.map((report) => ({ ...report, at: shift(report.at, origin) }));
  };
}
