/** Bytes of a file into text, as the command line reads them. */

export type TextOrReason = { readonly text: string } | { readonly reden: string };

/** UTF-8, or UTF-16 with a byte order mark; the mark itself is no part of the text. */
export function decodeText(bytes: Uint8Array): TextOrReason {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  if (encoding === 'utf-8' && bytes.includes(0))
    return { reden: 'het bestand bevat geen tekst. Sla het document op als tekst, Markdown of YAML.' };
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return {
      reden:
        'het bestand bevat een teken dat niet als UTF-8 te lezen is. Sla het bestand op met de tekencodering UTF-8.',
    };
  }
}
