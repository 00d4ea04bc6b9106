/** What someone types in the middle of a document: words in running text, and takes them out again. */
import type { TextEdit } from '../../server/src/text/edit.ts';

const WORD = ' extra';
/** The places lie in this share of the text around its middle. */
const SPREAD = 0.2;

export const KEYSTROKES_PER_PLACE = 2 * WORD.length;

/** Edits to be applied one after another: at each place a word is typed, sign by sign, and taken out again. */
export function keystrokesIn(text: string, places: number): readonly TextEdit[] {
  return Array.from({ length: places }, (_, index) => {
    const share = 0.5 + SPREAD * ((index + 0.5) / places - 0.5);
    return typedAt(placeFrom(text, Math.floor(text.length * share)));
  }).flat();
}

function typedAt(place: number): TextEdit[] {
  const typed = Array.from(WORD, (sign, at) => ({ span: { start: place + at, end: place + at }, newText: sign }));
  const takenOut = typed.map((_, at) => {
    const end = place + WORD.length - at;
    return { span: { start: end - 1, end }, newText: '' };
  });
  return [...typed, ...takenOut];
}

/** The end of a word, on the first line from `from` on with some words in a row. */
function placeFrom(text: string, from: number): number {
  const words = /[a-z]{3} [a-z]{3,} [a-z]{2}/g;
  words.lastIndex = from;
  const found = words.exec(text);
  if (!found) throw new RangeError('no running text behind this place');
  return found.index + 3;
}
