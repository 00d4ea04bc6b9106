/** What a rule said of a part of a document, and how it moves with the part. */
import { shift } from '../text/span.ts';
import type { AnyRule, Report } from './rule.ts';

/** One report with its rule. */
export interface Said {
  readonly rule: AnyRule;
  readonly report: Report;
}

/** A report without its repairs: those would hold on to the text of which they were made. */
export function withoutFixes({ fixes: _, ...report }: Report): Report {
  return report;
}

/** A report as it stands `by` units further; its repairs are left to who asks. */
export function moved(report: Report, by: number): Report {
  if (by === 0) return report;
  const { at, message, args, severity, related, citations } = report;
  return {
    at: shift(at, by),
    message,
    ...(args && { args }),
    ...(severity && { severity }),
    ...(citations && { citations }),
    ...(related && { related: related.map((place) => ({ ...place, span: shift(place.span, by) })) }),
  };
}
