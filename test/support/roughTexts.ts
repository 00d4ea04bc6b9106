/** Texts for properties: short, of few signs, so that line breaks, pairs and repetitions meet often. */
import fc from 'fast-check';

const signs = ['a', 'b', ' ', '\n', '\r', '\r\n', 'é', '€', '👩', '👨', '🐀', '\u00AD', '\u00A0'];

/** Up to `longest` signs; a lone surrogate never occurs. */
export const roughTextsUpTo = (longest: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...signs), { maxLength: longest }).map((parts) => parts.join(''));

export const roughTexts = roughTextsUpTo(12);
