/** Figures in Markdown tables. */

const KIB = 1024;
const MIB = KIB * KIB;

export function titledTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\n${title}\n\n${table(head, rows)}`;
}

/** The first column holds words, the others figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export function times(ratio: number): string {
  return `${digits(ratio)}×`;
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** Two digits that count, and whole numbers as they are. */
export function digits(value: number): string {
  const magnitude = Math.abs(value);
  return value.toFixed(magnitude >= 10 || Number.isInteger(value) ? 0 : magnitude >= 1 ? 1 : magnitude >= 0.1 ? 2 : 3);
}

export function size(bytes: number): string {
  return bytes < MIB ? `${digits(bytes / KIB)} KiB` : `${digits(bytes / MIB)} MiB`;
}

export function mebibytes(bytes: number): string {
  return digits(bytes / MIB);
}
