/** A proposal to change an adopted text: per lid or artikel what it says and what it would say. */
import type { Model } from '../model/classify.ts';
import { padenOf, vindplaatsNaam, type Pad } from '../model/structure/deel.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { contains, shift, type Span } from '../text/span.ts';

export interface Wijziging {
  /** `artikel 3 lid 9`; empty for a place outside artikelen. */
  readonly plaats: string;
  readonly was: string;
  readonly wordt: string;
}

/** One change per smallest deel that holds an edit, in order of the text. Edits may not overlap. */
export function wijzigingenIn(text: string, { inhoud }: Model, edits: readonly TextEdit[]): Wijziging[] {
  const paden = inhoud.soort === 'protocol' || inhoud.soort === 'overeenkomst' ? [...padenOf(inhoud.regeling)] : [];
  const groups = new Map<string, { readonly span: Span; readonly plaats: string; readonly edits: TextEdit[] }>();
  for (const edit of edits) {
    const pad = smallestAround(paden, edit.span);
    const span = pad?.at(-1)?.span ?? lineAround(text, edit.span);
    const key = String(span.start);
    const known = groups.get(key);
    if (known) known.edits.push(edit);
    else groups.set(key, { span, plaats: vindplaatsNaam(pad ?? bijlageAround(paden, edit.span)), edits: [edit] });
  }
  return [...groups.values()]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, plaats, edits: own }) => {
      const was = text.slice(span.start, span.end);
      const moved = own.map((edit) => ({ ...edit, span: shift(edit.span, -span.start) }));
      return { plaats, was: was.trim(), wordt: applyEdits(was, moved).trim() };
    });
}

/** The deepest numbered deel that holds a place. */
function smallestAround(paden: readonly Pad[], span: Span): Pad | undefined {
  return paden.findLast((pad) => {
    const deel = pad.at(-1);
    return deel?.nummer !== undefined && deel.soort !== 'bijlage' && contains(deel.span, span);
  });
}

/** The annex that holds a place outside artikelen, such as a row of its table. */
function bijlageAround(paden: readonly Pad[], span: Span): Pad {
  return paden.find((pad) => pad.at(-1)?.soort === 'bijlage' && contains(pad.at(-1)?.span ?? span, span)) ?? [];
}

function lineAround(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return { start: from, end: to < 0 ? text.length : to };
}
