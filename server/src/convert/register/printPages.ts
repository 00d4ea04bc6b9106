/**
 * How a wide table is printed so that it can be read: on one page wide where letters stay large enough, else over
 * several, with the parts of one field together and the name of each row again.
 */

/** A4 on its side within the margins below, in points, with some to spare. */
const PAGE_WIDTH = 775;
/** In inches. */
const MARGINS = { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 };
/** In percent; letters of 10 points become 7.5. */
const SMALLEST = 75;

/** What Excel is asked, by the names of the library that writes it. */
export interface PrintPages {
  readonly pageSetup: {
    readonly orientation: 'landscape';
    readonly paperSize: 'a4';
    readonly margins: typeof MARGINS;
    readonly showGridLines: true;
    readonly printTitlesRow: string;
    readonly printTitlesColumn?: string;
    readonly fitToPage?: boolean;
    readonly fitToWidth?: number;
    readonly fitToHeight?: number;
    readonly scale?: number;
  };
  /** The last column of each page but the last one, from 0. */
  readonly colBreaks?: number[];
}

/**
 * @param widths of the columns, in signs
 * @param name the column that says what a row is about, from 0
 */
export function printPages(koppen: readonly string[], widths: readonly number[], name: number): PrintPages {
  const titles = {
    orientation: 'landscape',
    paperSize: 'a4',
    margins: MARGINS,
    showGridLines: true,
    printTitlesRow: '$1:$1',
  } as const;
  const points = widths.map(pointsOf);
  const room = PAGE_WIDTH / (SMALLEST / 100);
  if (sum(points) <= room) return { pageSetup: { ...titles, fitToPage: true, fitToWidth: 1, fitToHeight: 0 } };
  const letter = String.fromCharCode(65 + name);
  return {
    pageSetup: { ...titles, printTitlesColumn: `$${letter}:$${letter}`, scale: SMALLEST },
    colBreaks: breaks(koppen, points, room, name),
  };
}

/** A column in points: a digit of Arial 10, which some programs round down to a pixel and others not, and the space around. */
function pointsOf(width: number): number {
  return width * 5.57 + 4;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function breaks(koppen: readonly string[], points: readonly number[], room: number, name: number): number[] {
  const repeated = points[name] ?? 0;
  const found: number[] = [];
  let used = 0;
  for (const { start, end } of fields(koppen)) {
    const needed = sum(points.slice(start, end));
    if (used > 0 && used + needed > room && start > name) {
      found.push(start - 1);
      used = repeated;
    }
    used += needed;
  }
  return found;
}

/** Columns of one field stand beside each other: `BSN`, `BSN: van`, `BSN: grondslag`. */
function fields(koppen: readonly string[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const [at, kop] of koppen.entries()) {
    const last = found.at(-1);
    const same = at > 0 && fieldOf(kop) === fieldOf(koppen[at - 1] ?? '');
    if (last && same) found.splice(-1, 1, { start: last.start, end: at + 1 });
    else found.push({ start: at, end: at + 1 });
  }
  return found;
}

function fieldOf(kop: string): string {
  const colon = kop.indexOf(': ');
  return colon < 0 ? kop : kop.slice(0, colon);
}
