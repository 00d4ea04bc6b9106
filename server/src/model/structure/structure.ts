/**
 * Units into structure: titel, aanhef, hoofdstukken, artikelen, leden, onderdelen, bijlagen. The
 * reader is tolerant: whatever has no place of its own stays with the deel before it.
 */
import { derived } from '../../text/derived.ts';
import type { Passage } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Deel } from './deel.ts';
import { isNothing, openingsOf, publicationOf, spanAround, type Opening } from './opening.ts';
import { headingLevels } from './section.ts';
import { findTitle, type TitlePlace } from './titel.ts';
import type { Unit } from './unit.ts';

export interface Structure {
  readonly regeling: Deel;
  readonly titel: Passage | undefined;
  readonly bijlagen: readonly Deel[];
}

/** A section among those below which it stands. */
interface Nested {
  readonly opening: Opening;
  readonly below: Nested[];
}

export function buildStructure(units: readonly Unit[]): Structure {
  const title = findTitle(units);
  const body = units.slice(title ? title.index + 1 : 0);
  const levels = headingLevels(body);
  const aanhef = body[0]?.span.start ?? title?.unit.span.end ?? 0;
  const around = { before: undefined, next: undefined };
  return assemble(units, title, openingsOf(body, { levelAt: (index) => levels[index], around, aanhef }) ?? []);
}

/**
 * @param front the units of the text, or those from its beginning to behind its title
 * @param openings the sections behind the title, in order
 */
export function assemble(
  front: readonly Unit[],
  title: TitlePlace | undefined,
  openings: readonly Opening[],
): Structure {
  const published = title ? front.slice(0, title.index) : [];
  const publication = published.length > 0 ? [publicationOf(published)] : [];
  const titel = title?.unit.passage;
  const kopSpan = title?.unit.span ?? front[0]?.span ?? { start: 0, end: 0 };
  const delen = delenOfAll([...publication.map((opening) => ({ opening, below: [] })), ...nested(openings)]);
  const regeling = rootOf(titel, kopSpan, delen);
  return { regeling, titel, bijlagen: delen.filter((deel) => deel.soort === 'bijlage') };
}

function rootOf(titel: Passage | undefined, kopSpan: Span, delen: readonly Deel[]): Deel {
  const span = spanAround(kopSpan, delen);
  const empty = { alineas: [], tabellen: [], noten: [], opmerkingen: [] };
  return { soort: 'regeling', nummer: undefined, titel, kopSpan, span, ...empty, delen };
}

/** Each section below the one that is open when it begins. */
function nested(openings: readonly Opening[]): readonly Nested[] {
  const roots: Nested[] = [];
  const open: Nested[] = [];
  for (const opening of openings) {
    // The closing words end whatever artikel stands open.
    if (opening.deel.soort === 'slot')
      while (open.length > 0 && open.at(-1)?.opening.deel.soort !== 'bijlage') open.pop();
    else while (closes(opening, open.at(-1)?.opening)) open.pop();
    const made = { opening, below: [] };
    (open.at(-1)?.below ?? roots).push(made);
    open.push(made);
  }
  return roots;
}

/** A heading closes what ranks with it or below it, and a heading without number that is as deep in Markdown. */
function closes({ rank, depth }: Opening, open: Opening | undefined): boolean {
  if (!open) return false;
  return open.rank >= rank || (open.deel.soort === 'kop' && depth > 0 && open.depth >= depth);
}

/** Sections with nothing in them and without a heading vanish. */
function delenOfAll(sections: readonly Nested[]): readonly Deel[] {
  const delen: Deel[] = [];
  for (const { opening, below } of sections)
    if (!isNothing(opening.deel, opening.empty && below.length === 0))
      delen.push(withBelow(opening, delenOfAll(below)));
  return delen;
}

/** The same deel for as long as it and those below it are the same. */
function withBelow(opening: Opening, below: readonly Deel[]): Deel {
  if (below.length === 0) return opening.deel;
  const last = lastWithBelow(opening);
  if (!last.known || !sameDelen(last.known.below, below)) {
    const { deel } = opening;
    const made = { ...deel, span: spanAround(deel.span, below), delen: [...deel.delen, ...below] };
    last.known = { below, deel: made };
  }
  return last.known.deel;
}

const lastWithBelow = derived(
  (_opening: Opening): { known: { readonly below: readonly Deel[]; readonly deel: Deel } | undefined } => ({
    known: undefined,
  }),
);

function sameDelen(a: readonly Deel[], b: readonly Deel[]): boolean {
  return a.length === b.length && a.every((deel, index) => deel === b[index]);
}
