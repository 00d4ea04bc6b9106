/** What a comment covers: the next lid, artikel or item where it stands on a line of its own, else what it ends. */
import type { Inhoud } from '../../model/classify.ts';
import type { ProseSyntax } from '../../model/document.ts';
import { delenOf, type Deel } from '../../model/structure/deel.ts';
import { lineEndAt, lineStartAt } from '../../model/edit/regels.ts';
import { spanIn } from '../../text/reading.ts';
import { contains, cover, shift, type Span } from '../../text/span.ts';

/** A stretch of a regulation that a comment may cover. */
interface Stuk {
  readonly span: Span;
  /** Smaller pieces win where a comment ends them; larger ones where it goes before them. */
  readonly soort: 'titel' | 'deel' | 'alinea' | 'rij';
}

export function bereikInProza(
  text: string,
  syntax: ProseSyntax,
  inhoud: Inhoud,
  comment: Span,
  ownLine: boolean,
): Span {
  if (inhoud.soort === 'anders') return comment;
  const stukken = inhoud.soort === 'register' ? stukkenVanRegister(text, syntax) : stukkenVan(inhoud.regeling);
  if (!ownLine) return smallestAround(stukken, comment) ?? comment;
  const next = stukken.filter(({ span }) => span.start >= comment.end).reduce<Stuk | undefined>(firstOf, undefined);
  return next?.span ?? comment;
}

/** The first to begin; of those that begin together the title, else the largest. */
function firstOf(best: Stuk | undefined, stuk: Stuk): Stuk {
  if (!best || stuk.span.start < best.span.start) return stuk;
  if (stuk.span.start > best.span.start || best.soort === 'titel') return best;
  return stuk.soort === 'titel' || stuk.span.end > best.span.end ? stuk : best;
}

function smallestAround(stukken: readonly Stuk[], comment: Span): Span | undefined {
  const around = stukken.filter(
    ({ span, soort }) => soort !== 'titel' && contains(span, { start: comment.start, end: comment.start }),
  );
  const rij = around.find(({ soort }) => soort === 'rij');
  if (rij) return rij.span;
  const found = around.reduce<Stuk | undefined>(
    (best, stuk) => (best === undefined || size(stuk.span) < size(best.span) ? stuk : best),
    undefined,
  );
  // A comment stands behind the words that it ends: those are the nearest before it.
  return (
    found?.span ??
    stukken.filter(({ span }) => span.end <= comment.start).sort((a, b) => b.span.end - a.span.end)[0]?.span
  );
}

function size({ start, end }: Span): number {
  return end - start;
}

function stukkenVan(regeling: Deel): Stuk[] {
  const stukken: Stuk[] = regeling.titel ? [{ span: spanIn(regeling.titel), soort: 'titel' }] : [];
  for (const deel of delenOf(regeling)) {
    if (deel.soort === 'publicatie') continue;
    const bounds =
      deel.soort === 'regeling' || deel.soort === 'aanhef' ? [] : [{ span: deel.span, soort: 'deel' as const }];
    const alineas = deel.alineas.map((alinea, index) => ({
      span: withOnderdelen(deel, spanIn(alinea), index),
      soort: 'alinea' as const,
    }));
    const rijen = deel.tabellen.flatMap(({ table }) =>
      table.node.rows.map(({ origin, node }) => ({
        span: shift(node.span, origin + table.origin),
        soort: 'rij' as const,
      })),
    );
    stukken.push(...bounds, ...alineas, ...rijen);
  }
  return stukken;
}

/** A register in Markdown: its sections, the rows of its tables, and the lines that hold a field. */
function stukkenVanRegister(text: string, { blocks }: ProseSyntax): Stuk[] {
  const headings = blocks.flatMap(({ origin, node }) =>
    node.kind === 'heading' ? [{ span: shift(node.span, origin), depth: node.depth }] : [],
  );
  const sections = headings.map(({ span, depth }, index): Stuk => {
    if (index === 0) return { span, soort: 'titel' };
    const next = headings.slice(index + 1).find((other) => other.depth <= depth);
    return { span: { start: span.start, end: next?.span.start ?? text.length }, soort: 'deel' };
  });
  const inBlocks = blocks.flatMap(({ origin, node }): Stuk[] => {
    if (node.kind === 'table')
      return node.rows.map((row) => ({ span: shift(row.node.span, row.origin + origin), soort: 'rij' }));
    return node.kind === 'paragraph' ? linesIn(text, shift(node.span, origin)) : [];
  });
  return [...sections, ...inBlocks];
}

function linesIn(text: string, { start, end }: Span): Stuk[] {
  const stukken: Stuk[] = [];
  for (let at = lineStartAt(text, start); at < end; at = nextLine(text, lineEndAt(text, at)))
    stukken.push({ span: { start: at, end: lineEndAt(text, at) }, soort: 'alinea' });
  return stukken;
}

/** A paragraph with the onderdelen that follow it, up to the next paragraph. */
function withOnderdelen(deel: Deel, span: Span, index: number): Span {
  const next = deel.alineas[index + 1];
  const until = next ? spanIn(next).start : Infinity;
  const own = deel.delen.filter(
    ({ soort, span: under }) => soort === 'onderdeel' && under.start >= span.end && under.start < until,
  );
  return own.reduce((whole, { span: under }) => cover(whole, under), span);
}

/** In YAML: the item or key on the next line, or on its own line, with all that is indented below it. */
export function bereikInYaml(text: string, comment: Span, ownLine: boolean): Span {
  const line = ownLine ? nextContentLine(text, lineEndAt(text, comment.end)) : lineStartAt(text, comment.start);
  if (line === undefined) return comment;
  const indent = indentAt(text, line);
  let end = lineEndAt(text, line);
  for (let at = nextLine(text, end); at < text.length; at = nextLine(text, lineEndAt(text, at))) {
    const stop = lineEndAt(text, at);
    const blank = text.slice(at, stop).trim() === '';
    if (!blank && indentAt(text, at) <= indent && !isItemOf(text, at, line, indent)) break;
    if (!blank) end = stop;
  }
  return { start: line, end };
}

/** `- ` items may stand as far to the left as the key that holds them. */
function isItemOf(text: string, at: number, line: number, indent: number): boolean {
  const holder = text.slice(line, lineEndAt(text, line)).trimStart();
  return indentAt(text, at) === indent && text.charAt(at + indent) === '-' && !holder.startsWith('-');
}

function nextLine(text: string, lineEnd: number): number {
  if (text.charCodeAt(lineEnd) === 13 && text.charCodeAt(lineEnd + 1) === 10) return lineEnd + 2;
  return lineEnd + 1;
}

function nextContentLine(text: string, from: number): number | undefined {
  for (let at = nextLine(text, from); at < text.length; at = nextLine(text, lineEndAt(text, at))) {
    const content = text.slice(at, lineEndAt(text, at)).trim();
    if (content !== '' && !content.startsWith('#')) return at;
  }
  return undefined;
}

function indentAt(text: string, lineStart: number): number {
  let at = lineStart;
  while (text.charCodeAt(at) === 32) at++;
  return at - lineStart;
}
