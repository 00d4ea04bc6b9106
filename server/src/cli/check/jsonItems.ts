/** Items of a list in JSON that is written one by one. */

/** One item on lines of its own, at the depth of its list; who writes puts the commas between them. */
export function jsonItem(value: unknown, depth: number): string {
  const margin = `\n${' '.repeat(depth)}`;
  return `${margin}${JSON.stringify(value, null, 2).replaceAll('\n', margin)}`;
}
