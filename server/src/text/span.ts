/**
 * Spans: the one coordinate of the core.
 *
 * A span is a half-open range of UTF-16 code units in one text. Lines and columns exist only in
 * `lineIndex` and in the hosts.
 */
export interface Span {
  /** First UTF-16 unit of the range. */
  readonly start: number;
  /** First UTF-16 unit after the range; equal to `start` for an empty span. */
  readonly end: number;
}

export function span(start: number, end: number): Span {
  return { start, end };
}

/** The empty span at `offset`: a place to insert. */
export function emptySpan(offset: number): Span {
  return { start: offset, end: offset };
}

/** The same range seen from an origin that lies `by` units earlier. */
export function shift(range: Span, by: number): Span {
  return by === 0 ? range : { start: range.start + by, end: range.end + by };
}

/** The smallest span that holds both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Whether `inner` lies wholly within `outer`; an empty span lies within a span that it touches. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two share at least one unit, or an empty one lies strictly within the other. */
export function intersects(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function isEmpty(range: Span): boolean {
  return range.start === range.end;
}

export function sliceSpan(text: string, range: Span): string {
  return text.slice(range.start, range.end);
}
