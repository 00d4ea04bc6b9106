/** A register as CSV that Excel opens as it is: semicolons, a byte order mark, and no cell that is a formula. */
import type { Registertabel } from './registertabel.ts';

export function schrijfCsv({ koppen, rijen }: Registertabel): string {
  const lines = [koppen, ...rijen].map((rij) => rij.map(cel).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cel(tekst: string): string {
  const safe = bewaakt(tekst);
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** With an apostrophe before what a spreadsheet would calculate. */
export function bewaakt(tekst: string): string {
  return /^'*[=+\-@\t\r]/.test(tekst) ? `'${tekst}` : tekst;
}
