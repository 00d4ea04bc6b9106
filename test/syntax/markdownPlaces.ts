/** Readings of Markdown with every place counted from the start of the text, so that they can be compared. */
import type { MarkdownSyntax } from '../../server/src/syntax/markdown/markdownSyntax.ts';
import type { Reading } from '../../server/src/text/reading.ts';

/** A value with `start`, `end` and `source` counted from the start of the text, and the origins gone. */
export function placed(value: unknown, origin = 0): unknown {
  if (Array.isArray(value)) return value.map((item) => placed(item, origin));
  if (typeof value !== 'object' || value === null) return value;
  if ('origin' in value && 'node' in value && typeof value.origin === 'number')
    return placed(value.node, origin + value.origin);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      typeof item === 'number' && (key === 'start' || key === 'end' || key === 'source')
        ? item + origin
        : placed(item, origin),
    ]),
  );
}

/** All that a syntax says, as text; equal texts are equal readings, chunk by chunk. */
export function printed(syntax: MarkdownSyntax): string {
  return JSON.stringify(
    [
      syntax.bodyStart,
      syntax.length,
      syntax.starts,
      syntax.blocks,
      syntax.problems,
      syntax.frontMatter,
      syntax.chunks,
      [...syntax.definitions].sort(),
    ],
    (_, value: unknown) =>
      value instanceof Map ? [...(value as ReadonlyMap<string, unknown>)].map((entry) => entry) : value,
  );
}

/** Every reading within a value. */
export function readingsIn(value: unknown, origin = 0): { readonly reading: Reading; readonly origin: number }[] {
  if (Array.isArray(value)) return value.flatMap((item) => readingsIn(item, origin));
  if (typeof value !== 'object' || value === null) return [];
  if (isReading(value)) return [{ reading: value, origin }];
  if ('origin' in value && 'node' in value && typeof value.origin === 'number')
    return readingsIn(value.node, origin + value.origin);
  return Object.values(value).flatMap((item) => readingsIn(item, origin));
}

function isReading(value: object): value is Reading {
  return 'text' in value && 'runs' in value && Array.isArray(value.runs);
}

/** What is wrong with the way back from a reading to `text`; undefined when all is well. */
export function mappingFault(text: string, reading: Reading, origin: number): string | undefined {
  let at = 0;
  let source = 0;
  for (const run of reading.runs) {
    const words = reading.text.slice(run.at, run.at + run.length);
    const written = text.slice(origin + run.source, origin + run.source + run.sourceLength);
    if (run.at !== at) return `gap in the text at ${String(at)}`;
    if (run.source < source) return `source goes back at ${String(run.source)}`;
    // A lone `\r` is read as `\n`.
    if (run.length === run.sourceLength && words !== written.replaceAll('\r', '\n'))
      return `${JSON.stringify(words)} for ${JSON.stringify(written)}`;
    at += run.length;
    source = run.source + run.sourceLength;
  }
  return at === reading.text.length ? undefined : 'text without a source';
}
