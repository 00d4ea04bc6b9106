/** Whole parts to begin with: an artikel, a lid, a verwerking, a note that sets a finding aside. */
import { articleText, nextNumber } from '../../model/edit/artikelvorm.ts';
import { lineBreakOf, lineEndAt, lineStartAt } from '../../model/edit/regels.ts';
import { delenOf, type Deel } from '../../model/structure/deel.ts';
import { invulplek } from '../../text/invulplek.ts';
import type { Span } from '../../text/span.ts';
import { volgendLid } from '../volgendLid.ts';
import type { Suggestion } from './suggestion.ts';

/** A line on which nothing stands but the beginning of a word. */
const BARE = /^([ \t]*)(\p{L}{0,30})$/u;

/** The word that is typed on an otherwise empty line; undefined where something else stands on it. */
export function bareWordAt(text: string, offset: number): Span | undefined {
  const before = text.slice(lineStartAt(text, offset), offset);
  const typed = BARE.exec(before)?.[2];
  if (typed === undefined || text.slice(offset, lineEndAt(text, offset)).trim() !== '') return undefined;
  return { start: offset - typed.length, end: offset };
}

export function fragmentenInTekst(text: string, span: Span, regeling: Deel): Suggestion[] {
  const note = `<!-- doelbinding: afwijking ${invulplek} — reden: ${invulplek} — door: ${invulplek} -->`;
  return [
    ...artikel(text, span, regeling),
    ...lid(text, span),
    fragment('afwijking', 'leg uit waarom het hier anders is', span, note),
  ];
}

/** @param inspringing column at which the dashes of the list stand; undefined outside the list of verwerkingen */
export function fragmentenInRegister(text: string, span: Span, inspringing: number | undefined): Suggestion[] {
  const note = `# doelbinding: afwijking ${invulplek} — reden: ${invulplek} — door: ${invulplek}`;
  const afwijking = fragment('afwijking', 'leg uit waarom het hier anders is', span, note);
  if (inspringing === undefined) return [afwijking];
  const below = lineBreakOf(text) + ' '.repeat(inspringing + 2);
  const velden = ['naam', 'domein', 'doel', 'grondslag', 'betrokkenen', 'persoonsgegevens', 'bsn', 'bewaartermijn'];
  const item = [`- id: ${invulplek}`, ...[...velden, 'ontvangers'].map((veld) => `${veld}: ${invulplek}`)].join(below);
  return [fragment('verwerking', 'een nieuwe verwerking', span, item), afwijking];
}

function artikel(text: string, span: Span, regeling: Deel): Suggestion[] {
  const all = [...delenOf(regeling)].filter(({ soort, nummer }) => soort === 'artikel' && nummer !== undefined);
  const before = all.filter((deel) => deel.span.start < span.start);
  const last = before.at(-1);
  const nummer = last && nextNumber(last, all);
  // A number that a later artikel has is given out by the action that inserts one, which renumbers.
  if (!last || nummer === undefined || all.length > before.length) return [];
  const written = articleText(text, nummer, { titel: invulplek, leden: [invulplek] }, last, before.slice(-5).reverse());
  return [fragment('artikel', `artikel ${nummer}`, span, written)];
}

function lid(text: string, span: Span): Suggestion[] {
  const next = volgendLid(text, lineStartAt(text, span.start));
  return next
    ? [
        fragment(
          'lid',
          `lid ${next.nummer}`,
          { start: lineStartAt(text, span.start), end: span.end },
          `${next.voorvoegsel}${invulplek}`,
        ),
      ]
    : [];
}

function fragment(label: string, detail: string, span: Span, newText: string): Suggestion {
  return { label, kind: 'model', detail, span, newText };
}
