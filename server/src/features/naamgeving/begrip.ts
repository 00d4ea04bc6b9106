/** A begrip that a text defines, and where it is used in that sense: as the whole word, and not within another name. */
import type { Kennis } from '../../knowledge/kennis.ts';
import { passagesVan, type Plaats } from '../../model/passages.ts';
import type { Begripsbepaling } from '../../model/protocol/begripsbepalingen.ts';
import type { Protocol } from '../../model/protocol/protocol.ts';
import { verwijzingenIn } from '../../model/verwijzingen.ts';
import { spanIn, type Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import type { DossierDocument } from '../../workspace/dossier.ts';
import type { Naamplaats } from './naamplaats.ts';

export interface Begrip {
  readonly naam: string;
  /** Longer terms that hold this one: a use of these is none of it. */
  readonly langer: readonly string[];
}

const LETTER = /[\p{L}\p{N}]/u;

/** The begrip at a place: its definition, or a use of it. The longest that fits. */
export function begripAt({ begrippen, regeling }: Protocol, offset: number): Begrip | undefined {
  const namen = begrippen.map(naamVan).filter((naam) => naam.length > 1);
  const plaats = passagesVan(regeling).find(({ passage }) => {
    const { start, end } = spanIn(passage);
    return start <= offset && offset <= end;
  });
  if (!plaats) return undefined;
  const here = namen
    .filter((naam) => places(plaats, begripVan(naam, namen)).some(({ start, end }) => start <= offset && offset <= end))
    .sort((a, b) => b.length - a.length);
  return here[0] === undefined ? undefined : begripVan(here[0], namen);
}

function naamVan({ begrip }: Begripsbepaling): string {
  return begrip.reading.text.replace(/\s+/g, ' ').trim();
}

function begripVan(naam: string, namen: readonly string[]): Begrip {
  const folded = naam.toLowerCase();
  const langer = namen.filter((other) => other.length > naam.length && other.toLowerCase().includes(folded));
  return { naam, langer };
}

export interface Gebruik {
  readonly plaatsen: readonly Omit<Naamplaats, 'twijfel'>[];
  /** Words that begin with the begrip and are longer: forms that we cannot make of another word for certain. */
  readonly anders: readonly string[];
}

/** The uses in a document; none in one that gives the word a meaning of its own. */
export function gebruikVan(
  begrip: Begrip,
  { uri, document, model: { inhoud } }: DossierDocument,
  kennis: Kennis,
): Gebruik {
  if (inhoud.soort !== 'protocol' && inhoud.soort !== 'overeenkomst') return { plaatsen: [], anders: [] };
  const { text } = document.source;
  const plaatsen: Omit<Naamplaats, 'twijfel'>[] = [];
  const anders = new Set<string>();
  for (const plaats of passagesVan(inhoud.regeling)) {
    const { reading } = plaats.passage;
    if (!reading.text.toLowerCase().includes(begrip.naam.toLowerCase())) continue;
    const laws = verwijzingenIn(reading, kennis, { fragment: plaats.soort === 'cel' }).wetten.map(({ span }) => span);
    for (const span of occurrences(reading.text, begrip, laws)) {
      const place = spanIn(plaats.passage, span.start, span.end);
      const soort = plaats.soort === 'cel' ? 'cel' : 'tekst';
      plaatsen.push({ uri, span: place, soort, geschreven: text.slice(place.start, place.end) });
    }
    for (const form of otherForms(reading, begrip)) anders.add(form);
  }
  return { plaatsen, anders: [...anders] };
}

function places({ passage }: Plaats, begrip: Begrip): Span[] {
  return occurrences(passage.reading.text, begrip, []).map(({ start, end }) => spanIn(passage, start, end));
}

function occurrences(text: string, { naam, langer }: Begrip, laws: readonly Span[]): Span[] {
  const longer = langer.flatMap((other) => wholeWords(text, other));
  return wholeWords(text, naam).filter(
    ({ start, end }) =>
      ![...longer, ...laws].some((other) => other.start <= start && end <= other.end) && !isQuoted(text, start),
  );
}

/** Where words stand as whole words, in whatever case; what a hyphen joins is another word. */
function wholeWords(text: string, words: string): Span[] {
  const [folded, sought] = [text.toLowerCase(), words.toLowerCase()];
  // A sign that grows in lower case would move what stands behind it.
  if (folded.length !== text.length || sought.length !== words.length || sought === '') return [];
  const found: Span[] = [];
  for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + sought.length)) {
    const end = at + sought.length;
    if (!isJoined(text, at - 1, -1) && !isJoined(text, end, 1)) found.push({ start: at, end });
  }
  return found;
}

function isJoined(text: string, at: number, step: 1 | -1): boolean {
  const sign = text.charAt(at);
  if (LETTER.test(sign) || sign === '\u00AD' || /\p{M}/u.test(sign)) return true;
  return /[-‑’']/.test(sign) && LETTER.test(text.charAt(at + step));
}

function otherForms({ text }: Reading, { naam }: Begrip): string[] {
  const [folded, sought] = [text.toLowerCase(), naam.toLowerCase()];
  if (folded.length !== text.length) return [];
  const forms: string[] = [];
  for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + sought.length)) {
    let end = at + sought.length;
    if (LETTER.test(text.charAt(at - 1))) continue;
    while (end < text.length && end - at < 60 && LETTER.test(text.charAt(end))) end++;
    if (end > at + sought.length) forms.push(text.slice(at, end));
  }
  return forms;
}

/** Within quotation marks that opened before it: the words of another text. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 400), at);
  const open = before.lastIndexOf('“');
  return open > before.lastIndexOf('”') && text.slice(at, at + 400).includes('”');
}
