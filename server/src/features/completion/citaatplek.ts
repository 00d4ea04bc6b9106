/**
 * The part of a citation that is being typed. The grammar reads finished citations: so the missing part is put in its
 * place, and what stands before and behind it is read as usual.
 */
import type { Citaat, Vindplaats } from '../../knowledge/citaat/citaat.ts';
import type { Definities } from '../../knowledge/citaat/context.ts';
import { parseVerwijzingen } from '../../knowledge/citaat/parse.ts';
import type { Kennis } from '../../knowledge/kennis.ts';
import type { WetId } from '../../knowledge/wetten/wetIds.generated.ts';
import { wetVan } from '../../model/citaat.ts';
import { lineEndAt } from '../../model/edit/regels.ts';
import type { Span } from '../../text/span.ts';

export interface Citaatplek {
  /** `achter`: behind what is cited so far, where a lid, an onderdeel or the law may follow. */
  readonly deel: 'artikel' | 'lid' | 'onderdeel' | 'achter';
  readonly span: Span;
  readonly getypt: string;
  /** Undefined where no law is named yet, or no law at all. */
  readonly wet: WetId | undefined;
  /** Whether it says that it means this text: `van dit protocol`. */
  readonly eigen: boolean;
  /** Undefined while it is typed, or for a lid of the place itself. */
  readonly artikel: string | undefined;
  readonly lid: string | undefined;
  readonly onderdeel: string | undefined;
}

/** UTF-16 units before and behind a place within which a citation is looked for. */
const BEFORE = 200;
const BEHIND = 120;

const ARTIKEL = /(?<=^|[^a-zà-ɏ\d])(?:artikel(?:en)?|artt?\.?)\s+(\d[\d.:]{0,9}[a-z]?|)$/i;
const LID = /(?<=^|[^a-zà-ɏ\d])(?:lid|leden)\s+(\d{0,2})$/i;
const ONDERDEEL = /(?<=^|[^a-zà-ɏ\d])(?:onder|onderdeel|onderdelen|sub)\s+([a-z]{0,2}|\d{1,2})$/i;
/** What is typed behind a place: nothing yet, or the beginning of a word or of the name of a law. */
const FOLLOWS =
  /^(?:,?\s+)(?:(?:van|uit)\s+(?:(?:de|het|dit|deze)\s+)?)?([\p{L}\p{N}.-]{0,30}(?: [\p{L}\p{N}.-]{0,30}){0,3})$/u;

/** Undefined where no citation is being typed. */
export function citaatplekAt(
  text: string,
  offset: number,
  kennis: Kennis,
  definities: Definities | undefined,
): Citaatplek | undefined {
  const before = paragraphBefore(text.slice(Math.max(0, offset - BEFORE), offset));
  const behind = text.slice(offset, Math.min(lineEndAt(text, offset), offset + BEHIND));
  const parse = (probe: string): readonly Citaat[] =>
    parseVerwijzingen(probe, kennis.wetsnamen, { fragment: true, ...(definities ? { definities } : {}) }).citaten;
  for (const [deel, pattern, stand] of [
    ['artikel', ARTIKEL, '1'],
    ['lid', LID, '1'],
    ['onderdeel', ONDERDEEL, 'a'],
  ] as const) {
    const getypt = pattern.exec(before)?.[1];
    if (getypt === undefined) continue;
    const head = before.slice(0, before.length - getypt.length);
    const probe = head + standIn(getypt, stand) + apart(behind);
    const citaat = parse(probe).find(({ span }) => span.start <= head.length && head.length < span.end);
    // `onder` is a common word: it is a part of a citation only behind one.
    const around = citaat && aroundPlace(citaat, head.length);
    if (deel === 'onderdeel' && !around) return undefined;
    return { deel, ...partsOf(deel, citaat, around), span: { start: offset - getypt.length, end: offset }, getypt };
  }
  return behindCitation(before, behind, offset, parse);
}

function behindCitation(
  before: string,
  behind: string,
  offset: number,
  parse: (probe: string) => readonly Citaat[],
): Citaatplek | undefined {
  const known = parse(before).findLast(({ vindplaatsen }) => vindplaatsen.some(({ eenheid }) => eenheid === 'artikel'));
  const last = known?.vindplaatsen.at(-1);
  if (!known || last?.eenheid !== 'artikel') return undefined;
  const getypt = FOLLOWS.exec(before.slice(last.span.end))?.[1];
  if (getypt === undefined) return undefined;
  const head = before.slice(0, before.length - getypt.length);
  const whole = parse(head.trimEnd() + apart(behind)).find(
    ({ vindplaatsen }) => vindplaatsen.at(-1)?.span.start === last.span.start,
  );
  const around = whole?.vindplaatsen.at(-1) ?? last;
  const span = { start: offset - getypt.length, end: offset };
  return { deel: 'achter', ...partsOf('achter', whole ?? known, around), span, getypt };
}

/** What has been typed of a number, made one: `7.` as `7.1`. */
function standIn(typed: string, stand: string): string {
  return typed === '' || /[.:]$/.test(typed) ? typed + stand : typed;
}

function apart(behind: string): string {
  return /^[\p{L}\p{N}]/u.test(behind) ? ` ${behind}` : behind;
}

/** The last paragraph of a text: a citation may run over the end of a line. */
function paragraphBefore(text: string): string {
  const breaks = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/g;
  let from = 0;
  for (const found of text.matchAll(breaks)) from = found.index + found[0].length;
  return text.slice(from);
}

function aroundPlace({ vindplaatsen }: Citaat, at: number): Vindplaats | undefined {
  return vindplaatsen.findLast(({ span }) => span.start <= at && at <= span.end);
}

function partsOf(
  deel: Citaatplek['deel'],
  citaat: Citaat | undefined,
  around: Vindplaats | undefined,
): Pick<Citaatplek, 'wet' | 'eigen' | 'artikel' | 'lid' | 'onderdeel'> {
  const inArtikel = deel !== 'artikel' && around?.eenheid === 'artikel';
  const withLid = deel === 'onderdeel' || deel === 'achter';
  return {
    wet: citaat && wetVan(citaat),
    eigen: citaat?.binnen !== undefined,
    artikel: inArtikel ? around.nummer.tekst : undefined,
    lid: withLid ? around?.leden.at(-1)?.tekst : undefined,
    onderdeel: deel === 'achter' ? around?.onderdelen.at(-1)?.tekst : undefined,
  };
}
