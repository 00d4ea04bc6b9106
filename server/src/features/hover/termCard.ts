/** Cards of terms: what the text itself means by a word, and what the glossary says of it. */
import type { Kennis } from '../../knowledge/kennis.ts';
import { tokenize } from '../../knowledge/words.ts';
import { textOffsetIn, spanIn, type Passage } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import type { DossierDocument } from '../../workspace/dossier.ts';
import type { BegripMention } from '../mentions/mention.ts';
import { mentionsIn } from '../mentions/mentionsIn.ts';
import type { Begripuitleg } from '../uitleg/begripuitleg.ts';
import type { Uitlegger } from '../uitleg/uitlegger.ts';
import { shortened } from '../../text/shortened.ts';
import { alinea, type CardPart } from './card.ts';

const longestMeaning = 600;

export function begripCard(
  { begrip, defines }: BegripMention,
  document: DossierDocument,
  uitlegger: Uitlegger,
  kennis: Kennis,
): CardPart[] {
  const { naam, bepaling } = begrip;
  const { inhoud } = document.model;
  const kind = inhoud.soort === 'protocol' ? inhoud.variant : 'regeling';
  const found = uitlegger.begrippen(naam, document.peildatum.datum);
  return [
    {
      kind: 'kop',
      tekst: naam,
      bij: `begrip in ${kind === 'convenant' || kind === 'protocol' || kind === 'reglement' || kind === 'beleid' ? `dit ${kind}` : 'deze tekst'}`,
    },
    ...(defines
      ? [alinea(usesText(begrip, document, kennis))]
      : [alinea(shortened(bepaling.betekenis.reading.text, longestMeaning).replace(/[;,]$/, '.'))]),
    ...found.flatMap((one) => glossaryParts(one, 'volgens de begrippenlijst')),
  ];
}

/** Only where the definition itself is asked about: it takes a look at the whole text. */
function usesText(begrip: BegripMention['begrip'], document: DossierDocument, kennis: Kennis): string {
  const uses = mentionsIn(document, kennis).filter(
    (mention) => mention.kind === 'begrip' && !mention.defines && mention.begrip === begrip,
  ).length;
  return uses === 0 ? 'Dit woord komt verder niet voor.' : `Dit woord komt verder ${String(uses)} keer voor.`;
}

/** A word, or a few, that the glossary has. */
export interface GlossaryHit {
  readonly span: Span;
  readonly parts: readonly CardPart[];
}

const mostWords = 5;

/** The longest term of the glossary that stands around an offset. */
export function glossaryAt(
  passage: Passage,
  offset: number,
  uitlegger: Uitlegger,
  datum: string,
): GlossaryHit | undefined {
  const { text } = passage.reading;
  const at = textOffsetIn(passage, offset);
  const from = Math.max(0, at - reach);
  const tokens = tokenize(text.slice(from, at + reach)).filter(({ kind }) => kind !== 'line');
  const own = tokens.findIndex((token) => token.kind === 'word' && token.start + from <= at && at <= token.end + from);
  if (own < 0) return undefined;
  for (let length = mostWords; length >= 1; length--)
    for (let first = Math.max(0, own - length + 1); first <= own; first++) {
      const [start, end] = [tokens[first], tokens[first + length - 1]];
      if (start?.kind !== 'word' || end?.kind !== 'word') continue;
      const found = lookUp(text.slice(start.start + from, end.end + from), uitlegger, datum);
      if (found.length === 0) continue;
      const span = spanIn(passage, start.start + from, end.end + from);
      return { span, parts: found.flatMap((one) => glossaryParts(one, 'begrip')) };
    }
  return undefined;
}

/** In UTF-16 units around a cursor: more than the words of a term take. */
const reach = 120;

/** The word as it stands, or else in the singular. */
function lookUp(words: string, uitlegger: Uitlegger, datum: string): readonly Begripuitleg[] {
  const singular = words.length > shortestPlural ? ['s', 'en', 'n'].flatMap((ending) => without(words, ending)) : [];
  for (const form of [words, ...singular]) {
    const found = uitlegger.begrippen(form, datum);
    if (found.length > 0) return found;
  }
  return [];
}

const shortestPlural = 5;

function without(words: string, ending: string): string[] {
  return words.endsWith(ending) ? [words.slice(0, -ending.length)] : [];
}

function glossaryParts({ term, uitleg, woorden, bepalingen }: Begripuitleg, bij: string): CardPart[] {
  return [
    { kind: 'kop', tekst: term, bij },
    alinea(uitleg),
    ...woorden.map(alinea),
    ...bepalingen.map(
      ({ titel, link }): CardPart => (link === undefined ? alinea(titel) : { kind: 'link', tekst: titel, adres: link }),
    ),
  ];
}
