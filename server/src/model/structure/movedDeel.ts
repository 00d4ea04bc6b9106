/** Delen with all that stands in them, at another place. */
import type { Passage } from '../../text/reading.ts';
import { shift } from '../../text/span.ts';
import type { Located } from '../../syntax/tree.ts';
import type { Deel } from './deel.ts';
import type { CommentUnit, NoteUnit, TableUnit } from './unit.ts';

/** A deel `by` UTF-16 units further on. */
export function movedDeel(deel: Deel, by: number): Deel {
  const { soort, nummer, titel, kopSpan, span, alineas, tabellen, noten, opmerkingen, delen } = deel;
  return {
    soort,
    nummer: nummer && { tekst: nummer.tekst, geschreven: nummer.geschreven, span: shift(nummer.span, by) },
    titel: titel && movedPassage(titel, by),
    kopSpan: shift(kopSpan, by),
    span: shift(span, by),
    alineas: all(alineas, by, movedPassage),
    tabellen: all(tabellen, by, movedTable),
    noten: all(noten, by, movedNote),
    opmerkingen: all(opmerkingen, by, movedComment),
    delen: all(delen, by, movedDeel),
  };
}

/** Most lists of a deel are empty: these are not made again. */
function all<One>(list: readonly One[], by: number, move: (one: One, by: number) => One): readonly One[] {
  return list.length === 0 ? list : list.map((one) => move(one, by));
}

function movedPassage({ reading, origin }: Passage, by: number): Passage {
  return { origin: origin + by, reading };
}

function movedTable({ kind, table, span }: TableUnit, by: number): TableUnit {
  return { kind, table: movedNode(table, by), span: shift(span, by) };
}

function movedNote({ kind, note, passage, span }: NoteUnit, by: number): NoteUnit {
  return { kind, note: movedNode(note, by), passage: movedPassage(passage, by), span: shift(span, by) };
}

function movedComment({ kind, comment, span }: CommentUnit, by: number): CommentUnit {
  return { kind, comment: movedNode(comment, by), span: shift(span, by) };
}

function movedNode<Node>({ origin, node }: Located<Node>, by: number): Located<Node> {
  return { origin: origin + by, node };
}
