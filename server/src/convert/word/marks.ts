/** Findings as comments of Word: where each begins and ends among the pieces of text that are written. */
import { CommentRangeEnd, CommentRangeStart, CommentReference, TextRun, type ParagraphChild } from 'docx';
import type { Opmerking } from '../exporter.ts';

/** Gives the marks that stand before a piece of text, and within it as cuts. */
export interface Marks {
  /** The pieces of a text with its marks between them. */
  around(text: string, start: number, end: number, write: (piece: string) => ParagraphChild): ParagraphChild[];
  /** The marks that are still open, for the end of the text. */
  rest(): ParagraphChild[];
}

interface Mark {
  readonly at: number;
  readonly children: () => ParagraphChild[];
}

export function marksOf(opmerkingen: readonly Opmerking[]): Marks {
  const marks = opmerkingen.flatMap(({ span }, id): Mark[] => [
    { at: span.start, children: () => [new CommentRangeStart(id)] },
    {
      at: Math.max(span.end, span.start + 1),
      children: () => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })],
    },
  ]);
  // Of marks at one place the end of one comes before the beginning of the next.
  const sorted = marks.map((mark, index) => ({ ...mark, isEnd: index % 2 === 1 }));
  sorted.sort((a, b) => a.at - b.at || Number(b.isEnd) - Number(a.isEnd));
  let next = 0;
  const take = (until: number, isLast: boolean): ParagraphChild[] => {
    const taken: ParagraphChild[] = [];
    for (
      let mark = sorted[next];
      mark && (mark.at < until || (isLast && mark.isEnd && mark.at <= until));
      mark = sorted[++next]
    )
      taken.push(...mark.children());
    return taken;
  };
  return {
    around(text, start, end, write) {
      // A text with escapes is longer in the source: then the marks stand around it as a whole.
      const exact = end - start === text.length;
      const pieces: ParagraphChild[] = take(start + 1, false);
      let from = 0;
      for (let mark = sorted[next]; exact && mark && mark.at < end; mark = sorted[next]) {
        const cut = mark.at - start;
        if (cut > from) pieces.push(write(text.slice(from, cut)));
        from = Math.max(from, cut);
        pieces.push(...take(mark.at + 1, false));
      }
      const opened = exact ? [] : openedWithin(sorted, next, end, take);
      pieces.push(...opened);
      if (from < text.length) pieces.push(write(text.slice(from)));
      return [...pieces, ...take(end, true)];
    },
    rest: () => take(Number.POSITIVE_INFINITY, true),
  };
}

/** Of a text that cannot be cut: the comments that begin in it, before it. */
function openedWithin(
  sorted: readonly { readonly at: number; readonly isEnd: boolean }[],
  next: number,
  end: number,
  take: (until: number, isLast: boolean) => ParagraphChild[],
): ParagraphChild[] {
  const [mark] = sorted.slice(next, next + 1);
  return mark && !mark.isEnd && mark.at < end ? take(mark.at + 1, false) : [];
}
