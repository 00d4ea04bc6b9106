/**
 * A new artikel in a regulation, in the notation of the regulation: its headings, its numbers, its
 * leden. It comes before the closing artikelen where these can be renumbered without harm, else behind
 * the last artikel; always before the signatures and the bijlagen.
 */
import type { Modelbepaling } from '../../knowledge/volledigheid/bepalingen.ts';
import { spanIn } from '../../text/reading.ts';
import type { TextEdit } from '../../text/edit.ts';
import { emptySpan } from '../../text/span.ts';
import { delenOf, type Deel } from '../structure/deel.ts';
import { articleText, nextNumber } from './artikelvorm.ts';
import { lineBreakOf, lineEndAt, lineStartAt } from './regels.ts';

/** What an insertion needs to know of the document besides its structure. */
export interface Omgeving {
  readonly text: string;
  /** Whether the document refers to one of its own artikelen by number. */
  readonly refersTo: (nummer: string) => boolean;
}

/** The edits that add a bepaling; undefined where the text has no sections, or numbers that we do not count. */
export function voegArtikelToe(
  omgeving: Omgeving,
  regeling: Deel,
  bepaling: Modelbepaling,
  atEnd: boolean,
): readonly TextEdit[] | undefined {
  const { text } = omgeving;
  const sections = sectionsOf(regeling);
  const place = (atEnd ? undefined : beforeClosing(omgeving, regeling, sections)) ?? behindLast(sections);
  if (!place) return undefined;
  const { last, nummer, edits } = place;
  const index = sections.indexOf(last);
  const at = lineEndAt(text, textEnd(last));
  const eol = lineBreakOf(text);
  const gap = blankBetween(text, at, sections[index + 1]) ?? eol + eol;
  const written = articleText(text, nummer, bepaling, last, sections.slice(0, index + 1).toReversed());
  return [{ span: emptySpan(at), newText: gap + written }, ...edits];
}

interface Place {
  /** The section that the new one follows. */
  readonly last: Deel;
  readonly nummer: string;
  /** What changes in the sections behind it. */
  readonly edits: readonly TextEdit[];
}

function behindLast(sections: readonly Deel[]): Place | undefined {
  const last = sections.at(-1);
  const nummer = last && nextNumber(last, sections);
  return last && nummer !== undefined ? { last, nummer, edits: [] } : undefined;
}

/** Between the other sections and the closing ones: with the next number where it is free, else with that of the first closing one. */
function beforeClosing({ text, refersTo }: Omgeving, regeling: Deel, sections: readonly Deel[]): Place | undefined {
  const closing = closingOf(regeling, sections);
  const last = sections[sections.length - closing.length - 1];
  const [first] = closing;
  if (!last || !first) return undefined;
  const free = nextNumber(last, []);
  if (free === undefined) return undefined;
  if (sections.every(({ nummer }) => nummer?.tekst !== free)) return { last, nummer: free, edits: [] };
  const edits = first.nummer?.tekst === free ? renumber(text, closing, refersTo) : undefined;
  return edits && { last, nummer: free, edits };
}

/** Artikelen, else chapters, else paragraphs, in order; those of bijlagen and of the publisher left out. */
export function sectionsOf(regeling: Deel): readonly Deel[] {
  for (const soort of ['artikel', 'hoofdstuk', 'paragraaf'] as const) {
    const found = within(regeling, soort);
    if (found.length > 0) return found;
  }
  return [];
}

function within(deel: Deel, soort: Deel['soort']): Deel[] {
  return deel.delen.flatMap((under) => {
    if (under.soort === 'bijlage' || under.soort === 'publicatie' || under.soort === 'slot') return [];
    return under.soort === soort && under.nummer ? [under] : within(under, soort);
  });
}

const CLOSING =
  /\b(?:slot(?:bepaling[a-zà-ɏ]{0,3}|artikel[a-zà-ɏ]{0,2})?|inwerkingtreding|in\swerking\streden|inwerking\streding|citeertitel|aanhaling|overgangs[a-zà-ɏ]{0,12}|hardheidsclausule)\b/i;

const SIGNATURES = /^ondertekening/i;
/** The first words of who signs, or of where and when, under a text that has no closing words. */
const LONGEST_SIGNATURE = 200;
const SIGNS =
  /^(?:namens\b|voor\sdeze\b|(?:de|het)\s(?:minister|staatssecretaris|burgemeester|(?:gemeente)?secretaris|voorzitter|griffier|directeur|college|bestuur|secretaris-generaal)\b|burgemeester\sen\swethouders\b|['’]s-[a-zà-ɏ]{3,20}\b)/i;

/** The last sections, as far as they close the text by their title or by that of the chapter around them. */
function closingOf(regeling: Deel, sections: readonly Deel[]): readonly Deel[] {
  const closes = (section: Deel): boolean =>
    [...holdersOf(regeling, section), section].some(
      ({ titel }) => titel !== undefined && CLOSING.test(titel.reading.text),
    );
  const lastOther = sections.findLastIndex((section) => !closes(section));
  return lastOther < 0 ? [] : sections.slice(lastOther + 1);
}

function holdersOf(root: Deel, wanted: Deel): Deel[] {
  return root.delen.filter((deel) => deel !== wanted && [...delenOf(deel)].includes(wanted));
}

/** The edits that give each closing section the next number; undefined where that could break a reference. */
function renumber(
  text: string,
  closing: readonly Deel[],
  refersTo: (nummer: string) => boolean,
): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  for (const { nummer, delen } of closing) {
    if (!nummer || !/^\d{1,3}$/.test(nummer.geschreven) || refersTo(nummer.tekst)) return undefined;
    const next = String(Number(nummer.geschreven) + 1);
    // `14.1` names its artikel too.
    const leden = delen.flatMap((lid) => (lid.nummer?.geschreven.includes('.') ? [lid.nummer] : []));
    for (const { geschreven, span } of [nummer, ...leden]) {
      const end = span.start + nummer.geschreven.length;
      if (!geschreven.startsWith(nummer.geschreven) || text.slice(span.start, end) !== nummer.geschreven)
        return undefined;
      edits.push({ span: { start: span.start, end }, newText: next });
    }
  }
  return edits;
}

/** Where the words of a section end: a comment behind it goes with what follows, and so do signatures. */
function textEnd(section: Deel): number {
  const { titel, alineas, tabellen, noten, kopSpan, delen } = section;
  const words = alineas.slice(0, 1 + alineas.findLastIndex(({ reading }) => !isSignature(reading.text)));
  const passages = [...words, ...(titel ? [titel] : [])];
  const ends = [...passages.map((passage) => spanIn(passage)), ...[...tabellen, ...noten].map(({ span }) => span)];
  const under = delen.filter((deel) => deel.soort !== 'slot' && !SIGNATURES.test(deel.titel?.reading.text ?? ''));
  return Math.max(kopSpan.end, ...ends.map(({ end }) => end), ...under.map(textEnd));
}

/** A sentence may begin with the same words: it ends as one. */
function isSignature(line: string): boolean {
  return line.length <= LONGEST_SIGNATURE && SIGNS.test(line) && !/[.;:]$/.test(line);
}

/** The blank lines between a place and the next section; undefined where more stands between. */
function blankBetween(text: string, from: number, next: Deel | undefined): string | undefined {
  if (!next) return undefined;
  const between = text.slice(from, lineStartAt(text, next.kopSpan.start));
  const newline = /(?:\r\n|\n|\r)$/.exec(between)?.[0];
  return newline !== undefined && between.trim() === '' ? between : undefined;
}
