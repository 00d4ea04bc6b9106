/** A proposal to change an adopted text: per lid or artikel what it says and what it would say. */
import type { Model } from '../model/classify.ts';
import { padenOf, vindplaatsNaam, type Pad } from '../model/structure/deel.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { contains, shift, type Span } from '../text/span.ts';
import { naamVan } from '../model/verwerking/verwerking.ts';
import { woordverschil, type Tekststuk } from './verschil/woordverschil.ts';

export interface Wijziging {
  /** `artikel 3 lid 9`, `bijlage 1, ‘Huisbezoek’`; empty for a place outside artikelen. */
  readonly plaats: string;
  readonly was: string;
  readonly wordt: string;
  /** Which words stay, go and come. */
  readonly stukken: readonly Tekststuk[];
}

interface Group {
  readonly span: Span;
  readonly plaats: string;
  readonly edits: readonly TextEdit[];
}

/** One change per smallest deel that holds an edit, in order of the text. Edits may not overlap. */
export function wijzigingenIn(text: string, { inhoud }: Model, edits: readonly TextEdit[]): Wijziging[] {
  const paden = inhoud.soort === 'protocol' || inhoud.soort === 'overeenkomst' ? [...padenOf(inhoud.regeling)] : [];
  const verwerkingen = inhoud.soort === 'protocol' || inhoud.soort === 'register' ? inhoud.verwerkingen : [];
  const groups = new Map<string, Group>();
  for (const edit of edits) {
    const pad = smallestAround(paden, edit.span);
    const span = pad?.at(-1)?.span ?? lineAround(text, edit.span);
    // What is put behind a row is of no verwerking that is there.
    const verwerking = pad
      ? undefined
      : verwerkingen.find((one) => contains(one.span, edit.span) && edit.span.start < one.span.end);
    const deel = vindplaatsNaam(pad ?? bijlageAround(paden, edit.span));
    const naam = verwerking ? naamVan(verwerking) : '';
    const plaats = naam === '' ? deel : [deel, `‘${naam}’`].filter((part) => part !== '').join(', ');
    const key = String(span.start);
    const known = groups.get(key);
    groups.set(key, {
      span,
      plaats: known === undefined || known.plaats === plaats ? plaats : deel,
      edits: [...(known?.edits ?? []), edit],
    });
  }
  return withoutNested([...groups.values()]).map(({ span, plaats, edits: own }) => {
    const from = text.slice(span.start, span.end);
    const moved = own.map((edit) => ({ ...edit, span: shift(edit.span, -span.start) }));
    const [was, wordt] = [from.trim(), applyEdits(from, moved).trim()];
    return { plaats, was, wordt, stukken: woordverschil(was, wordt) };
  });
}

/** In order of the text. A lid with a change of its own shows those of its onderdelen too, so that each text is shown once. */
function withoutNested(groups: readonly Group[]): Group[] {
  const sorted = [...groups].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const whole: Group[] = [];
  for (const group of sorted) {
    const last = whole.at(-1);
    if (last && contains(last.span, group.span))
      whole[whole.length - 1] = { ...last, edits: [...last.edits, ...group.edits] };
    else whole.push(group);
  }
  return whole;
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
