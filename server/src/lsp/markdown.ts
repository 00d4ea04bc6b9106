/** Text of a document as Markdown that shows it letter by letter: nothing in it becomes a mark, a link or HTML. */

const MARKS = /[\\`*_~[\]<>&|#$!]/g;
/** What at the beginning of a paragraph would begin a list or a line. */
const OPENING = /^(?:[-+=]|\d{1,9}(?=[.)]))/;

/** On one line. */
export function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(MARKS, (sign) => (sign === '<' ? '&lt;' : sign === '&' ? '&amp;' : `\\${sign}`))
    .replace(OPENING, opened);
}

/** A number keeps its sign and loses its meaning: `1\.`. */
function opened(sign: string): string {
  return /\d/.test(sign) ? `${sign}\\` : `\\${sign}`;
}
