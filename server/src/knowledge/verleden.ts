/**
 * Sentences about the past: what was called or arranged so then is named as it was. Each word stands
 * with a sentence of its own among the fixtures of `term-verouderd`.
 */
const PAST =
  /\b(?:destijds|voorheen|vroeger(?:e)?|voormalige?|toenmalige?|oude?|eertijds|inmiddels|tegenwoordig|thans|vervallen|ingetrokken|vervang(?:en|t|ing)|opgevolgd|opvolger|opgegaan|overgegaan|voorloper|voorganger|rechtsvoorganger|niet langer|niet meer|overgangsrecht|stamt|dateert|gold(?:en)?|heette)\b|\btot (?:en met )?(?:\d{1,2} [a-zà-ɏ]+ )?(?:19|20)\d{2}\b|\bin (?:de )?(?:19|20)\d{2}\b/i;

export function gaatOverVerleden(zin: string): boolean {
  return PAST.test(zin);
}
