/**
 * Signs that mean something in YAML, made into plain letters of equal length while the library
 * reads, and made signs again in what it read: so that a text without quotes can be read as the
 * text that its writer meant. The letters are from the private use area of Unicode.
 */
const SIGNS = ':"\'[]{}&*!|>-?@`%,#';
const FIRST = 0xe000;
const PRIVATE = /[\ue000-\ue0ff]/;

/** Whether a text has letters of its own where the stand-ins would be. */
export function hasPrivateLetters(text: string): boolean {
  return PRIVATE.test(text);
}

/** The letter for a sign; any other character stands for itself. */
export function standIn(sign: string): string {
  const index = SIGNS.indexOf(sign);
  return index < 0 ? sign : String.fromCharCode(FIRST + index);
}

/** A text with its signs again. Only for a text that had no private letters of its own. */
export function withSigns(text: string): string {
  if (!PRIVATE.test(text)) return text;
  return text.replace(/[\ue000-\ue0ff]/g, (letter) => SIGNS[letter.charCodeAt(0) - FIRST] ?? letter);
}
