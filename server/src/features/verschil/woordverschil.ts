/** Which words of a text went and which came: for showing a change where it is, and not a whole lid twice. */

export interface Tekststuk {
  readonly soort: 'gelijk' | 'weg' | 'nieuw';
  readonly tekst: string;
}

/** Longer stretches are shown as replaced as a whole. */
const MOST_WORDS = 600;

/** The stretches of two texts in order; those that are kept, joined, give either text again. */
export function woordverschil(was: string, wordt: string): readonly Tekststuk[] {
  const [a, b] = [wordsOf(was), wordsOf(wordt)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  const middle: Tekststuk[] =
    left.length > MOST_WORDS || right.length > MOST_WORDS
      ? [
          { soort: 'weg', tekst: left.join('') },
          { soort: 'nieuw', tekst: right.join('') },
        ]
      : aligned(left, right);
  return joined([
    { soort: 'gelijk', tekst: a.slice(0, head).join('') },
    ...middle,
    { soort: 'gelijk', tekst: a.slice(a.length - tail).join('') },
  ]);
}

/** Words with the white space behind them. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

/** The longest common run of words, by the usual table. */
function aligned(a: readonly string[], b: readonly string[]): Tekststuk[] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const parts: Tekststuk[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]];
    if (one !== undefined && one === other) {
      parts.push({ soort: 'gelijk', tekst: one });
      i++;
      j++;
    } else if (one !== undefined && (other === undefined || at(i + 1, j) >= at(i, j + 1))) {
      parts.push({ soort: 'weg', tekst: one });
      i++;
    } else {
      parts.push({ soort: 'nieuw', tekst: other ?? '' });
      j++;
    }
  }
  return parts;
}

/** Neighbours of one kind as one; between two kept stretches what went stands before what came. */
function joined(parts: readonly Tekststuk[]): Tekststuk[] {
  const result: Tekststuk[] = [];
  let [gone, come] = ['', ''];
  const flush = (): void => {
    if (gone !== '') result.push({ soort: 'weg', tekst: gone });
    if (come !== '') result.push({ soort: 'nieuw', tekst: come });
    [gone, come] = ['', ''];
  };
  for (const { soort, tekst } of parts) {
    if (tekst === '') continue;
    if (soort === 'weg') gone += tekst;
    else if (soort === 'nieuw') come += tekst;
    else {
      flush();
      const last = result.at(-1);
      if (last?.soort === 'gelijk') result[result.length - 1] = { soort, tekst: last.tekst + tekst };
      else result.push({ soort, tekst });
    }
  }
  flush();
  return result;
}
