/** How many columns of a terminal a text takes. */

export type WidthOf = (text: string) => number;

/** Signs of one column each: Latin letters, and the marks that a Dutch text has besides. */
const NARROW = /^[\t\u0020-\u007E\u00A0-\u024F‐-―‘’‚“”„†‡•…‰‹›€]*$/u;

/** For some texts. What knows the width of all signs takes longer to load than most files to be read, and few need it. */
export async function widthFor(texts: Iterable<string>): Promise<WidthOf> {
  for (const text of texts) if (!NARROW.test(text)) return (await import('string-width')).default;
  return (text) => text.length;
}
