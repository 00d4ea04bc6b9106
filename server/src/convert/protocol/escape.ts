/** Text as Markdown that reads as that very text. */

const ANYWHERE = /\\(?=[!-/:-@[-`{-~]|$)|[*`]|<(?=[A-Za-z/!?])|&(?=#?\w{1,32};)|\[(?=\^)|\](?=[(:[])|~(?=~)/g;
const EDGE_UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What would make a line something else than a paragraph. */
const LINE_START = /^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|>|=|-{2,}|\||:?-)/;
const NUMBER_START = /^(\d{1,9})([.)])(?=\s|$)/;

export function escapeText(text: string): string {
  return text.replace(ANYWHERE, (sign) => `\\${sign}`).replace(EDGE_UNDERSCORE, '\\_');
}

/** For text at the start of a line, which was escaped already. */
export function escapeLineStart(text: string): string {
  return LINE_START.test(text) ? `\\${text}` : text.replace(NUMBER_START, '$1\\$2');
}
