/** Findings page by page: what to repair, and what to answer. */
import type { StandDocument } from '../verschil/stand.ts';
import { HEEL, type Bevinding } from './bevinding.ts';
import { heading, paragraph, small, soft, strong, type Block, type Inline, type Line, type Question } from './block.ts';
import type { Rapport } from './gegevens.ts';
import { gedeeld, puntenVan, watVan, type Punt } from './zelfdePunt.ts';

/** Fouten and waarschuwingen, by document and by artikel or verwerking. */
export function bevindingen({ bevindingen: all, documenten }: Rapport): Block[] {
  const shown = all.filter(({ klasse }) => klasse !== 'oordeel');
  if (shown.length === 0) return [];
  return [heading(2, 'Wat te herstellen'), ...perDocument(documenten, shown, findingCard)];
}

function findingCard(punt: Punt): Block {
  return {
    kind: 'card',
    klasse: punt[0].klasse,
    title: [watVan(punt) ?? punt[0].wat],
    place: placeOf(punt),
    blocks: bodyOf(punt),
  };
}

function placeOf(punt: Punt): string {
  if (punt.length === 1) return punt[0].plaats;
  return watVan(punt) === undefined
    ? `hier en op ${String(punt.length - 1)} andere plaatsen`
    : `${String(punt.length)} plaatsen`;
}

function bodyOf(punt: Punt): Block[] {
  const [{ aanhaling, waarom, punten, bronnen }] = punt;
  const alone = punt.length === 1;
  const herstel = gedeeld(punt, (one) => one.herstel) ?? '';
  return [
    ...(alone && aanhaling ? [{ kind: 'paragraph' as const, role: 'quote' as const, line: quoted(aanhaling) }] : []),
    ...(waarom === '' ? [] : [paragraph(waarom)]),
    ...(punten.length === 0 ? [] : [{ kind: 'list' as const, items: punten.map((one): Line => [one]) }]),
    ...(herstel === '' ? [] : [paragraph(strong('Wat te doen: '), herstel)]),
    ...(alone ? [] : [{ kind: 'list' as const, items: punt.map((one) => onePlace(one, punt)) }]),
    ...(bronnen.length === 0 ? [] : [small('Bron: ', ...bronnen.flatMap(sourceText), '.')]),
  ];
}

function quoted([before, words, after]: readonly [string, string, string]): Line {
  return [before, strong(words), after];
}

/** Where it is; what it is about, unless that is the same at each place; and what is to be done only there. */
function onePlace({ groep, plaats, wat, aanhaling, herstel }: Bevinding, punt: Punt): Line {
  const sameWords = gedeeld(punt, (one) => one.aanhaling?.join('') ?? '') !== undefined;
  const sameRepair = gedeeld(punt, (one) => one.herstel) !== undefined;
  const subject: Line = watVan(punt) === undefined ? [wat] : aanhaling && !sameWords ? quoted(aanhaling) : [];
  return [
    strong(groep),
    ...(plaats === '' ? [] : [soft(` – ${plaats}`)]),
    ...(subject.length > 0 ? [': ', ...subject] : []),
    ...(sameRepair || herstel === '' ? [] : [soft(' → '), herstel]),
  ];
}

function sourceText({ tekst, link }: Bevinding['bronnen'][number], index: number): Inline[] {
  const own: Inline = link === undefined ? tekst : { kind: 'link', tekst, href: link };
  return index === 0 ? [own] : ['; ', own];
}

const MEER = 'Op meer plaatsen';

/** Headings for documents and for the places in them; a document without findings is left out. */
function perDocument(
  documenten: readonly StandDocument[],
  all: readonly Bevinding[],
  show: (punt: Punt) => Block,
): Block[] {
  return documenten.flatMap((document): Block[] => {
    const own = puntenVan(all.filter((one) => one.document === document));
    if (own.length === 0) return [];
    const groups = new Map<string, Punt[]>(own.some((punt) => punt.length > 1) ? [[MEER, []]] : []);
    for (const punt of own) {
      const groep = punt.length > 1 ? MEER : punt[0].groep;
      groups.set(groep, [...(groups.get(groep) ?? []), punt]);
    }
    const parts = [...groups].flatMap(([groep, found]) => [
      ...(groups.size === 1 && groep === HEEL ? [] : [heading(4, groep)]),
      ...found.map(show),
    ]);
    return [heading(3, document.pad), ...parts];
  });
}

const ANSWERS = ['Akkoord zoals het er staat', 'Wordt aangepast', 'Wordt uitgezocht'] as const;

/** Oordelen as questions, numbered through the report, each with room for an answer. */
export function vragen({ bevindingen: all, documenten }: Rapport): Block[] {
  const asked = all.filter(({ klasse }) => klasse === 'oordeel');
  if (asked.length === 0) return [];
  let number = 0;
  const questions = perDocument(documenten, asked, (punt): Question => {
    number += 1;
    return {
      kind: 'question',
      nummer: number,
      title: [watVan(punt) ?? punt[0].wat],
      place: placeOf(punt),
      blocks: bodyOf(punt),
      answers: ANSWERS,
    };
  });
  const together = number < asked.length ? ' Wat op drie of meer plaatsen speelt, staat er als één vraag.' : '';
  return [
    heading(2, 'Vragen voor de FG of de jurist'),
    paragraph(
      `Deze punten zijn niet uit de tekst alleen te beslissen. Kruis per vraag aan wat uw oordeel is en licht het zo nodig toe.${together}`,
    ),
    ...questions,
    {
      kind: 'facts',
      items: [
        ['Beantwoord door', ['']],
        ['Datum', ['']],
      ],
    },
  ];
}
