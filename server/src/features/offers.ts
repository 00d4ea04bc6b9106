/**
 * What may be done about the findings at a place of a document: repairs, texts of which only a change
 * can be proposed, and notes that set a finding aside. The place is that of a cursor or a selection.
 */
import type { Finding, Fix } from '../lint/finding.ts';
import type { JudgedFile } from '../lint/judge.ts';
import type { Model } from '../model/classify.ts';
import { lineEndAt, lineStartAt } from '../model/edit/regels.ts';
import { spanIn } from '../text/reading.ts';
import { isEmpty, shift, type Span } from '../text/span.ts';
import { isSafe } from './safeRepairs.ts';
import { isProposable } from './voorsteltekst.ts';

/** Something to choose, and the finding that it answers, which may stand in another document. */
export interface Offer {
  readonly finding: Finding;
  readonly fix: Fix;
}

export interface Offers {
  /** Those of the nearest finding first; what another document asks of this one last. */
  readonly repairs: readonly Offer[];
  /** The repair that may be taken without choosing: the first safe one of the nearest findings. */
  readonly preferred: Offer | undefined;
  /** URIs of the adopted texts that a repair would change, so that it can only be proposed. */
  readonly proposals: readonly string[];
  readonly asides: readonly Offer[];
}

export interface Place {
  readonly uri: string;
  readonly range: Span;
  /** The document that holds it. */
  readonly text: string;
  /** How the document is understood; undefined for one that could not be read. */
  readonly model: Model | undefined;
}

/** @param maySetAside whether a note can set a finding of this rule aside */
export function offersAt(
  place: Place,
  judged: readonly JudgedFile[],
  maySetAside: (ruleId: string) => boolean,
): Offers {
  const own = judged.find(({ uri }) => uri === place.uri);
  const near = nearest(own?.findings ?? [], place);
  const asked = elsewhere(judged, place);
  const atHand = near.flatMap(({ finding }) => offersOf(own?.fixesOf(finding), finding));
  const fromElsewhere = asked.flatMap(({ file, finding }) =>
    offersOf(file.fixesOf(finding), finding).filter(({ fix }) => changes(fix, place.uri)),
  );
  const closest = near.filter(({ distance }) => distance === near[0]?.distance).map(({ finding }) => finding);
  const proposed = [
    ...near.flatMap(({ finding }) => own?.voorstellenVoor(finding) ?? []),
    ...asked.flatMap(({ file, finding }) => file.voorstellenVoor(finding).filter((fix) => changes(fix, place.uri))),
  ];
  return {
    repairs: withoutRepeats([...atHand, ...sharedLast(fromElsewhere)]),
    preferred: atHand.find(({ finding, fix }) => isSafe(fix) && closest.includes(finding)),
    proposals: [...new Set(proposed.filter(isProposable).flatMap(({ edits }) => edits.map(({ uri }) => uri)))],
    asides: withoutRepeats(
      near
        .filter(({ finding }) => maySetAside(finding.ruleId))
        .flatMap(({ finding }) => offersOf([own?.opzijVan(finding)], finding)),
    ),
  };
}

function offersOf(fixes: readonly (Fix | undefined)[] | undefined, finding: Finding): Offer[] {
  return (fixes ?? []).flatMap((fix) => (fix ? [{ finding, fix }] : []));
}

function changes({ edits }: Fix, uri: string): boolean {
  return edits.some((one) => one.uri === uri);
}

/** The findings that a place touches: of two as near, the one that says less text is wrong first. */
function nearest(
  findings: readonly Finding[],
  place: Place,
): { readonly finding: Finding; readonly distance: number }[] {
  return findings
    .filter(({ span }) => touches(span, place))
    .map((finding) => ({ finding, distance: distance(finding.span, place.range) }))
    .sort((a, b) => a.distance - b.distance || length(a.finding.span) - length(b.finding.span));
}

/** Findings of other documents that this place has to do with. */
function elsewhere(
  judged: readonly JudgedFile[],
  place: Place,
): { readonly file: JudgedFile; readonly finding: Finding }[] {
  const asked = ({ related }: Finding): boolean =>
    related.some(
      ({ uri, span }) => uri === place.uri && [span, ...around(span, place)].some((one) => touches(one, place)),
    );
  return judged
    .filter(({ uri }) => uri !== place.uri)
    .flatMap((file) => file.findings.filter(asked).map((finding) => ({ file, finding })));
}

/** What is asked of the table under a heading is asked of each of its rows, and of the title of the protocol. */
function around(heading: Span, { model }: Place): Span[] {
  if (model?.inhoud.soort !== 'protocol') return [];
  const { tabellen, titel } = model.inhoud;
  const own = tabellen.filter(({ deel }) => deel.kopSpan.start === heading.start && deel.kopSpan.end === heading.end);
  if (own.length === 0) return [];
  const tables = own.map(({ tabel: { table } }) => shift(table.node.span, table.origin));
  return titel ? [spanIn(titel), ...tables] : tables;
}

/** A selection touches what it overlaps; a cursor all that stands on its line. */
function touches({ start, end }: Span, { range, text }: Place): boolean {
  const { start: from, end: to } = isEmpty(range)
    ? { start: lineStartAt(text, range.start), end: lineEndAt(text, range.start) }
    : range;
  return start <= to && from <= end;
}

function distance(span: Span, range: Span): number {
  return Math.max(0, span.start - range.end, range.start - span.end);
}

function length({ start, end }: Span): number {
  return end - start;
}

/** What answers one finding goes before what answers several at once. */
function sharedLast(offers: readonly Offer[]): Offer[] {
  const uses = new Map<Fix, number>();
  for (const { fix } of offers) uses.set(fix, (uses.get(fix) ?? 0) + 1);
  const isShared = ({ fix }: Offer): boolean => (uses.get(fix) ?? 0) > 1;
  return [...offers.filter((offer) => !isShared(offer)), ...offers.filter(isShared)];
}

/** Two findings can ask for the same: then it is offered once. */
function withoutRepeats(offers: readonly Offer[]): Offer[] {
  const byTitle = new Map<string, Fix[]>();
  return offers.filter(({ fix }) => {
    const known = byTitle.get(fix.title) ?? [];
    byTitle.set(fix.title, known);
    if (known.some((other) => isSame(fix, other))) return false;
    known.push(fix);
    return true;
  });
}

function isSame(a: Fix, b: Fix): boolean {
  return a === b || JSON.stringify(a.edits) === JSON.stringify(b.edits);
}
