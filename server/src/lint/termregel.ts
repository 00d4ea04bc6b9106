/** What rules on outdated words share: one finding for a word, with every other place beside it. */
import type { IsoDate } from '../knowledge/datum.ts';
import { formatDatum } from '../knowledge/datum.ts';
import { opvolgerOp, type Opvolger, type Term } from '../knowledge/termen/term.ts';
import { notatie, plaatsVan } from '../knowledge/wetten/bepaling.ts';
import { passagesWith } from '../model/passageScan.ts';
import type { Termgebruik } from '../model/termvermeldingen.ts';
import { derived } from '../text/derived.ts';
import { spanIn, type Reading } from '../text/reading.ts';
import { sliceSpan, type Span } from '../text/span.ts';
import type { Fix } from './finding.ts';
import type { Report, RuleContext } from './rule.ts';
import type { RegelingSubject } from './subject.ts';

interface Plek {
  readonly span: Span;
  /** As it is read, on one line. */
  readonly woorden: string;
}

/**
 * The outdated words of a regulation, in order of the text. The arguments of the message are the
 * words, the new name, the date since when, why, and what to say instead of all that.
 */
export function verouderdeWoorden(
  { uri, protocol }: RegelingSubject,
  context: RuleContext,
  vind: (reading: Reading) => Termgebruik,
): Report<'verouderd'>[] {
  const { kennis, peildatum } = context;
  return [...plekken(protocol, vind, peildatum)].flatMap(([term, found]) => {
    const [first, ...others] = found;
    const opvolger = opvolgerOp(term, peildatum);
    if (!first || !opvolger) return [];
    const fixes = (): Fix[] => replacement(term, opvolger, found, uri, context.document(uri)?.source.text ?? '');
    return [
      {
        at: first.span,
        message: 'verouderd',
        args: [first.woorden, opvolger.naam, formatDatum(opvolger.vanaf), term.waarom, term.wat ?? ''],
        severity: term.klasse ?? (term.zekerheid === 'laag' ? 'oordeel' : 'waarschuwing'),
        related: others.map(({ span, woorden }) => ({ uri, span, note: `hier staat ook ‘${woorden}’` })),
        ...(term.bron && { citations: [notatie(kennis.catalogus, plaatsVan(term.bron))] }),
        ...(term.vervang && { fixes }),
      },
    ];
  });
}

/** The places of each term that is outdated on the date; none where the text uses it as an abbreviation. */
function plekken(
  { regeling }: RegelingSubject['protocol'],
  vind: (reading: Reading) => Termgebruik,
  peildatum: IsoDate,
): ReadonlyMap<Term, readonly Plek[]> {
  const perTerm = new Map<Term, Plek[]>();
  const known = new Set<Term>();
  for (const { passage } of passagesMet(vind)(regeling)) {
    const { vermeldingen, nieuwe } = vind(passage.reading);
    for (const term of nieuwe) known.add(term);
    for (const { term, start, end } of vermeldingen) {
      if (!opvolgerOp(term, peildatum)) continue;
      const woorden = passage.reading.text.slice(start, end).replace(/\s+/g, ' ');
      const plek = { span: spanIn(passage, start, end), woorden };
      const own = perTerm.get(term);
      if (own) own.push(plek);
      else perTerm.set(term, [plek]);
    }
  }
  return new Map([...perTerm].filter(([term]) => !known.has(term)));
}

/** The passages with a term of a list or a new name of one. */
const passagesMet = derived((vind: (reading: Reading) => Termgebruik) =>
  passagesWith((reading) => {
    const { vermeldingen, nieuwe } = vind(reading);
    return vermeldingen.length + nieuwe.length > 0;
  }),
);

/** All places at once; a place that runs over a line is left to the reader. */
function replacement({ vervang }: Term, { naam }: Opvolger, found: readonly Plek[], uri: string, text: string): Fix[] {
  const edits = found.flatMap(({ span, woorden }) => {
    const newText = vervang?.(woorden);
    return newText !== undefined && newText !== woorden && sliceSpan(text, span) === woorden ? [{ span, newText }] : [];
  });
  const [first] = edits;
  if (!first) return [];
  const places = edits.length > 1 ? ` op ${String(edits.length)} plaatsen` : '';
  return [{ title: `Gebruik${places} de nieuwe naam ‘${naam}’`, kind: 'suggestion', edits: [{ uri, edits }] }];
}
