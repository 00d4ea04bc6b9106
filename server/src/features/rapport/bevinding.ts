/** What was found, as a report shows it: where, in which words, and on which law it rests. */
import { bundle, renderShown, type Shown } from '../../lint/bundle.ts';
import type { Klasse } from '../../lint/finding.ts';
import { padenOf, vindplaatsNaam, type Deel } from '../../model/structure/deel.ts';
import { naamVan } from '../../model/verwerking/verwerking.ts';
import { lineIndexOf } from '../../text/lineIndex.ts';
import { capitalise } from '../../text/capitalise.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Rules, StandDocument } from '../verschil/stand.ts';

/** A provision as a lawyer writes it, with its address where it has one. */
export interface Bron {
  readonly tekst: string;
  readonly link: string | undefined;
}

/** What a provision is called and where it is found, as of a date. */
export type Bronnen = (bepaling: string, datum: string) => Bron;

export interface Bevinding {
  readonly document: StandDocument;
  readonly klasse: Klasse;
  readonly regels: readonly string[];
  readonly categorie: string;
  readonly wat: string;
  readonly waarom: string;
  /** What it stands for, where it is made of several. */
  readonly punten: readonly string[];
  readonly herstel: string;
  /** `Artikel 3`, the name of a verwerking, or `Het document als geheel`. */
  readonly groep: string;
  /** More precisely, with the line: `artikel 3 lid 2, regel 14`. */
  readonly plaats: string;
  /** The words that it is about, with what stands around them; empty where it is about what is absent. */
  readonly aanhaling: readonly [before: string, words: string, after: string] | undefined;
  readonly bronnen: readonly Bron[];
}

/** As a reader sees them: those of one cause at one place as one. */
export function bevindingenVan(document: StandDocument, rules: Rules, bronnen: Bronnen): Bevinding[] {
  const placed = placesOf(document);
  return bundle(document.judged.findings, (id) => rules.get(id)).map((shown) => {
    const { finding, bevindingen } = shown;
    const [groep, precies] = placed(finding.span);
    const citations = [...new Set(bevindingen.flatMap((one) => one.citations))];
    return {
      document,
      klasse: finding.severity,
      regels: bevindingen.map(({ ruleId }) => ruleId),
      categorie: rules.get(finding.ruleId)?.category ?? '',
      ...wordsOf(shown, rules),
      groep,
      plaats: precies,
      aanhaling: excerptOf(document, finding.span),
      bronnen: [
        ...new Map(
          citations.map((bepaling) => bronnen(bepaling, finding.peildatum)).map((bron) => [bron.tekst, bron]),
        ).values(),
      ],
    };
  });
}

/** The parts of a message; of a bundle also each of its points, without the sign before it and the id behind it. */
function wordsOf(shown: Shown, rules: Rules): Pick<Bevinding, 'wat' | 'waarom' | 'punten' | 'herstel'> {
  const [wat = '', waarom = '', ...rest] = renderShown(shown, (id) => rules.get(id)).split('\n');
  const herstel = rest.at(-1) ?? '';
  const punten = rest.slice(0, -1).map((line, index) => {
    const id = ` [${shown.bevindingen[index]?.ruleId ?? ''}]`;
    const text = line.replace(/^– /, '');
    return text.endsWith(id) ? text.slice(0, -id.length) : text;
  });
  return { wat, waarom, punten, herstel };
}

export const HEEL = 'Het document als geheel';

interface NamedPlace {
  readonly span: Span;
  readonly groep: string;
  readonly precies: string;
}

/** Where a place of a document is, in words: the smallest part that holds it. */
function placesOf({ document: { document, model } }: StandDocument): (span: Span) => readonly [string, string] {
  const lines = lineIndexOf(document.source.text);
  const { inhoud } = model;
  const verwerkingen = inhoud.soort === 'protocol' || inhoud.soort === 'register' ? inhoud.verwerkingen : [];
  const places: NamedPlace[] = [
    ...(inhoud.soort === 'protocol' || inhoud.soort === 'overeenkomst' ? delenIn(inhoud.regeling) : []),
    ...verwerkingen.map((verwerking) => {
      const naam = naamVan(verwerking) || '(verwerking zonder naam)';
      return { span: verwerking.span, groep: naam, precies: naam };
    }),
  ];
  return (span) => {
    const around = places.filter((place) => contains(place.span, span));
    const smallest = around.reduce<NamedPlace | undefined>(
      (best, one) => (best && best.span.end - best.span.start < one.span.end - one.span.start ? best : one),
      undefined,
    );
    const regel = `regel ${String(lines.position(span.start).line + 1)}`;
    if (!smallest) return [HEEL, regel];
    return [smallest.groep, smallest.precies === smallest.groep ? regel : `${smallest.precies}, ${regel}`];
  };
}

function delenIn(regeling: Deel): NamedPlace[] {
  return [...padenOf(regeling)].flatMap((pad): NamedPlace[] => {
    const deel = pad.at(-1);
    if (!deel || deel.soort === 'regeling' || deel.soort === 'publicatie') return [];
    const head = pad.findLastIndex(({ soort }) => soort !== 'lid' && soort !== 'onderdeel');
    const holder = pad.slice(0, head + 1);
    const titel = holder.at(-1)?.titel?.reading.text.replace(/\s+/g, ' ').trim() ?? '';
    const name = vindplaatsNaam(holder);
    const groep = capitalise([name, titel].filter((text) => text !== '').join(' ')) || (UNNAMED[deel.soort] ?? '');
    if (groep === '') return [];
    const precies = holder.length === pad.length ? groep : vindplaatsNaam(pad);
    return [{ span: deel.span, groep, precies }];
  });
}

/** Parts that need no number and no heading to be known. */
const UNNAMED: Readonly<Record<string, string>> = { aanhef: 'Aanhef', slot: 'Slot' };

/** In UTF-16 units, on either side of the words. */
const AROUND = 70;
const LONGEST_WORDS = 240;

function excerptOf({ document: { document } }: StandDocument, { start, end }: Span): Bevinding['aanhaling'] {
  const { text } = document.source;
  const words = oneLine(text.slice(start, Math.min(end, start + LONGEST_WORDS)));
  if (words === '') return undefined;
  const lineStart = lastOf(text, ['\n', '\t', '|'], start) + 1;
  const lineEnd = firstOf(text, ['\n', '\t', '|'], end);
  const from = start - lineStart > AROUND ? firstOf(text, [' '], start - AROUND) + 1 : lineStart;
  const to = lineEnd - end > AROUND ? Math.max(end, lastOf(text, [' '], end + AROUND)) : lineEnd;
  const cut = end - start > LONGEST_WORDS;
  const before =
    from > lineStart ? `… ${spaced(text.slice(Math.min(from, start), start))}` : spaced(text.slice(lineStart, start));
  const after = cut ? ' …' : `${spaced(text.slice(end, to))}${to < lineEnd ? ' …' : ''}`;
  return [before.trimStart(), words, after.trimEnd()];
}

/** The last of some signs before a place; -1 where there is none. */
function lastOf(text: string, signs: readonly string[], before: number): number {
  return before <= 0 ? -1 : Math.max(...signs.map((sign) => text.lastIndexOf(sign, before - 1)));
}

/** The first of some signs at a place or behind it; the end of the text where there is none. */
function firstOf(text: string, signs: readonly string[], from: number): number {
  return Math.min(...signs.map((sign) => text.indexOf(sign, from)).map((at) => (at < 0 ? text.length : at)));
}

function oneLine(text: string): string {
  return spaced(text).trim();
}

function spaced(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ');
}
