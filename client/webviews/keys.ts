/** Where the keys of a grid lead. */

/** Row -1 is the head. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Where a key leads from a cell; undefined for a key that leads nowhere. */
export function moved(
  { key, ctrlKey, metaKey }: PressedKey,
  { row, column }: GridPlace,
  size: { readonly rows: number; readonly columns: number; readonly page: number },
): GridPlace | undefined {
  const far = ctrlKey || metaKey;
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  const at = (newRow: number, newColumn: number): GridPlace => ({
    row: Math.min(Math.max(-1, newRow), lastRow),
    column: Math.min(Math.max(0, newColumn), lastColumn),
  });
  switch (key) {
    case 'ArrowDown':
      return at(far ? lastRow : row + 1, column);
    case 'ArrowUp':
      return at(far ? 0 : row - 1, column);
    case 'ArrowRight':
      return at(row, far ? lastColumn : column + 1);
    case 'ArrowLeft':
      return at(row, far ? 0 : column - 1);
    case 'Home':
      return at(far ? 0 : row, 0);
    case 'End':
      return at(far ? lastRow : row, lastColumn);
    case 'PageDown':
      return at(row + size.page, column);
    case 'PageUp':
      return at(Math.max(0, row - size.page), column);
    default:
      return undefined;
  }
}
