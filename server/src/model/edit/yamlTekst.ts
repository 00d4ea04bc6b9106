/** Words as YAML values: plain where that is safe, quoted where not. */

/** Texts that YAML reads as something else than text, or that begin with one of its signs. */
const PLAIN = /^[\p{L}(][\p{L}\p{N} .,;()/’‘'“”€+%§°–—_-]*$/u;
const TYPED = /^(?:true|false|null|yes|no|on|off|~)$/i;

/** @param inFlow whether the value stands between `[…]` or `{…}`, where a comma parts */
export function yamlTekst(tekst: string, inFlow = false): string {
  const flat = tekst.replace(/\s+/g, ' ').trim();
  const plain = PLAIN.test(flat) && !TYPED.test(flat) && !flat.endsWith(' ') && !(inFlow && /[,[\]{}]/.test(flat));
  return plain && !/\s-\s*$/.test(flat) ? flat : `'${flat.replaceAll("'", "''")}'`;
}

/** A list on one line. */
export function yamlLijst(teksten: readonly string[]): string {
  return `[${teksten.map((tekst) => yamlTekst(tekst, true)).join(', ')}]`;
}
