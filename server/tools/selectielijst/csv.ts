/** Comma-separated text into records by the names in its first line, as RFC 4180 writes it. */

export type CsvRecord = Readonly<Record<string, string>>;

export function parseCsv(text: string): CsvRecord[] {
  const [head = [], ...rows] = rowsOf(text.replace(/^\uFEFF/u, ''));
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const endRow = (): void => {
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; ) {
    const { value, end } = text.startsWith('"', at) ? quotedAt(text, at) : plainAt(text, at);
    row.push(value);
    const sign = text.charAt(end);
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    if (sign !== ',') endRow();
    else if (at === text.length) row.push('');
  }
  if (row.length > 0) endRow();
  return rows;
}

interface Cell {
  readonly value: string;
  /** Offset of the comma or line break behind it. */
  readonly end: number;
}

function plainAt(text: string, at: number): Cell {
  const length = text.slice(at).search(/[,\r\n]/u);
  const end = length < 0 ? text.length : at + length;
  return { value: text.slice(at, end), end };
}

function quotedAt(text: string, at: number): Cell {
  let end = at + 1;
  while (end < text.length && (text.charAt(end) !== '"' || text.startsWith('""', end)))
    end += text.startsWith('""', end) ? 2 : 1;
  return { value: text.slice(at + 1, end).replaceAll('""', '"'), end: end + 1 };
}
