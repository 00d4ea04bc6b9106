/** How the data files are written: stable, readable in a difference, ending in a line break. */
import type { Converted } from './convert.ts';
import type { ArtikelData } from './convertArtikelen.ts';

export function formatIndex(index: Converted['index']): string {
  return `${JSON.stringify(index, undefined, 2)}\n`;
}

/** One article on a line. */
export function formatArtikelen(wet: string, artikelen: readonly ArtikelData[]): string {
  const lines = artikelen.map((artikel) => `    ${JSON.stringify(artikel)}`);
  return `{\n  "wet": ${JSON.stringify(wet)},\n  "artikelen": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
