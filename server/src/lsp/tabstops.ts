/** Blanks as places to fill in, in the snippets of the protocol. */
import { invulplek } from '../text/invulplek.ts';

/** A text as a snippet: each blank a place, one after another, and all else as it stands. */
export function withTabstops(text: string): string {
  const [first = '', ...rest] = text.split(invulplek).map((part) => part.replace(/[\\$}]/g, String.raw`\$&`));
  return rest.reduce((before, part, index) => `${before}\${${index + 1}:${invulplek}}${part}`, first);
}
