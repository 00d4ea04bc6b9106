/**
 * Words for roles that an organisation gives to people itself: `privacyambassadeur`, `casusregisseur`. What such a role
 * may do follows from no law, so a text that gives it work has to say who it is.
 *
 * Source: our own choice of words, after municipal privacy regulations; confidence middle. Left out are offices that a law
 * describes (burgemeester, leerplichtambtenaar), professions (arts, jeugdhulpverlener) and lines of command (teammanager,
 * directeur): of these the reader knows who is meant.
 */
import type { Span } from '../text/span.ts';
import { stamVan } from './woordstam.ts';
import { tokenize, type Token } from './words.ts';

export interface GevondenRol {
  /** As the text writes it, on one line: `privacy ambassadeur`. */
  readonly naam: string;
  /** Equal for one role in all its spellings: the stem of its letters. */
  readonly sleutel: string;
  readonly span: Span;
}

const heads = [
  'ambassadeur',
  'adviseur',
  'regisseur',
  'coordinator',
  'consulent',
  'coach',
  'beheerder',
  'eigenaar',
  'eigenar',
  'officer',
  'champion',
];
/** Words that make a role of a bare head in two words. */
const SUBJECTS =
  /^(?:privacy|proces|casus|zorg|wijk|team|kwaliteits|kwaliteit|security|informatie|informatiebeveiligings|data|gegevens|applicatie|systeem|dossier|keten|gebieds|gebied|domein|jeugd|wmo|participatie|avg|toegangs|regie|gezins)$/;
const COMPOUND = new RegExp(`^[a-z]{3,30}(?:${heads.join('|')})(?:s|en)?$`);
const HEAD = new RegExp(`^(?:${heads.join('|')})(?:s|en)?$`);
/** Compounds of every organisation, or of another field. */
const KNOWN =
  /^(?:netwerkbeheerder|systeembeheerder|webbeheerder|huiseigenaar|woningeigenaar|mede-?eigenaar|technischbeheerder)/;

/** The roles that a text names, in order. */
export function rollenIn(text: string): readonly GevondenRol[] {
  const tokens = tokenize(text);
  return tokens.flatMap((token, at): GevondenRol[] => {
    if (token.kind !== 'word') return [];
    if (COMPOUND.test(token.folded)) return roleOf(text, token, token, token.folded);
    if (!HEAD.test(token.folded)) return [];
    // `privacy ambassadeur`, `privacy-ambassadeur`.
    const hyphen = tokens[at - 1]?.folded === '-' ? 1 : 0;
    const subject = tokens[at - 1 - hyphen];
    return subject?.kind === 'word' && SUBJECTS.test(subject.folded)
      ? roleOf(text, subject, token, subject.folded + token.folded)
      : [];
  });
}

/** What a folded name of a role is compared by. */
export function rolsleutel(folded: string): string {
  return stamVan(folded.replace(/[^a-z]/g, ''));
}

function roleOf(text: string, from: Token, to: Token, folded: string): GevondenRol[] {
  if (KNOWN.test(folded)) return [];
  const span = { start: from.start, end: to.end };
  const naam = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return [{ naam, sleutel: rolsleutel(folded), span }];
}
