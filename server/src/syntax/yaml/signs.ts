/** Signs that the tree of the library does not keep: dashes, colons, anchors, tags and closing quotes. */

/** Behind the sign that comes first from `from` on, white space and comments left aside; undefined if another comes. */
export function afterSign(text: string, from: number, sign: '-' | ':'): number | undefined {
  let at = from;
  while (at < text.length) {
    const next = text[at] ?? '';
    if (next === sign) return at + 1;
    if (next === '#') while (at < text.length && text[at] !== '\n') at++;
    else if (!' \t\r\n'.includes(next)) return undefined;
    else at++;
  }
  return undefined;
}

/** After the anchors and tags on the line from `from` on: an absent value may have them. */
export function afterProperties(text: string, from: number): number {
  let end = from;
  for (let at = from; ; ) {
    while (text[at] === ' ' || text[at] === '\t') at++;
    if (text[at] !== '&' && text[at] !== '!') return end;
    while (at < text.length && !' \t\r\n'.includes(text[at] ?? '')) at++;
    end = at;
  }
}

/** The place before the white space that precedes `from`. */
export function beforeWhite(text: string, from: number): number {
  let at = Math.min(from, text.length);
  while (at > 0 && ' \t\r\n'.includes(text[at - 1] ?? '')) at--;
  return at;
}

/**
 * Whether a text that begins with a quote ends in the quote that closes it. The library takes an
 * escaped one at the end for that.
 */
export function isClosedQuote(quoted: string): boolean {
  const quote = quoted.charAt(0);
  if (quoted.length === 1 || !quoted.endsWith(quote)) return false;
  const escape = quote === "'" ? quote : '\\';
  let at = quoted.length - 2;
  while (at > 0 && quoted[at] === escape) at--;
  return (quoted.length - 2 - at) % 2 === 0;
}
