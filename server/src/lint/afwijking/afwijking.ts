/**
 * Deviations: findings that somebody set aside where they stand, with a reason and a name. This is
 * accountability (art. 5 lid 2 AVG), so every one of them is listed in the results.
 */
import { isIsoDate, parseDatum, type IsoDate } from '../../knowledge/datum.ts';
import type { Span } from '../../text/span.ts';

export interface Afwijking {
  /** The rules that it sets aside. */
  readonly regels: readonly { readonly id: string; readonly span: Span }[];
  readonly reden: string | undefined;
  readonly door: string | undefined;
  /** The last day on which it holds. */
  readonly tot: IsoDate | undefined;
  /** A date was written that is none. */
  readonly totOnleesbaar: boolean;
  /** `beoordeeld: akkoord`: an oordeel that a lawyer answered. */
  readonly akkoord: boolean;
  /** The document in which it is written. */
  readonly uri: string;
  /** The comment, or the entry in the file beside the document. */
  readonly span: Span;
  /** What it covers in the document that is judged. */
  readonly bereik: Span;
}

const SIGN = /^\s*doelbinding\s*:\s*(?:afwijking\b\s*:?|(?=beoordeeld\b))/i;
const SEPARATOR = /—|–|;|\s-\s/;
const FIELD = /^(reden|door|tot|beoordeeld)\s*:\s*(.*)$/is;

type Words = Pick<Afwijking, 'regels' | 'reden' | 'door' | 'tot' | 'totOnleesbaar' | 'akkoord'>;

/**
 * Reads the text of a comment; undefined for any other comment. `at` is the absolute offset of the
 * first unit of the text.
 */
export function leesAfwijking(text: string, at: number): Words | undefined {
  const sign = SIGN.exec(text);
  if (!sign) return undefined;
  const fields = new Map<string, string>();
  const regels: { id: string; span: Span }[] = [];
  let from = sign[0].length;
  for (const part of text.slice(from).split(SEPARATOR)) {
    const start = text.indexOf(part, from);
    from = start + part.length;
    const field = FIELD.exec(part.trim());
    if (field?.[1]) fields.set(field[1].toLowerCase(), (field[2] ?? '').trim());
    else if (regels.length === 0) regels.push(...rulesIn(part, at + start));
    // A separator within the reason is part of the reason.
    else if (fields.has('reden')) fields.set('reden', `${fields.get('reden') ?? ''} – ${part.trim()}`);
  }
  const tot = fields.get('tot');
  return {
    regels,
    reden: nonEmpty(fields.get('reden')),
    door: nonEmpty(fields.get('door')),
    tot: tot === undefined ? undefined : dateOf(tot),
    totOnleesbaar: tot !== undefined && dateOf(tot) === undefined,
    akkoord: /^akkoord\b/i.test(fields.get('beoordeeld') ?? ''),
  };
}

function rulesIn(part: string, at: number): { id: string; span: Span }[] {
  return [...part.matchAll(/[a-z][a-z0-9-]*/gi)].map(({ 0: id, index }) => ({
    id: id.toLowerCase(),
    span: { start: at + index, end: at + index + id.length },
  }));
}

/** A blank that nobody filled in is no reason. */
export function nonEmpty(text: string | undefined): string | undefined {
  return text === undefined || text === '' || /^\[?(?:…|\.{3})\]?$/.test(text) ? undefined : text;
}

function dateOf(text: string): IsoDate | undefined {
  return isIsoDate(text) ? text : parseDatum(text);
}

/** Whether it sets anything aside on a date: with a reason (or an answer) and a name, and not past its end. */
export function geldt({ reden, door, akkoord, tot, totOnleesbaar }: Afwijking, peildatum: IsoDate): boolean {
  return (
    (reden !== undefined || akkoord) && door !== undefined && !totOnleesbaar && (tot === undefined || peildatum <= tot)
  );
}
