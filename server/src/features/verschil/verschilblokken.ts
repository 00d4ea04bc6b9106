/**
 * A difference for a reader: what asks for attention first, then verwerkingen, artikelen and findings,
 * each in words before it is shown.
 */
import { boodschapVan } from '../../lint/render.ts';
import { naamVan } from '../../model/verwerking/verwerking.ts';
import { capitalise } from '../../text/capitalise.ts';
import { heading, paragraph, small, soft, strong, type Block, type Inline, type Line } from '../rapport/block.ts';
import { cijfer } from '../rapport/tellen.ts';
import type { Artikelverschil, Onderdeelwijziging, Tekstwijziging } from './artikelverschil.ts';
import { naamVanOnderdeel, naamVanPlek, newFacts, vraagtAandacht } from './aandacht.ts';
import type { GeplaatsteBevinding } from './bevindingverschil.ts';
import { opgesomd } from './lijstverschil.ts';
import type { Rules } from './stand.ts';
import { isLeeg, type Verschil } from './verschil.ts';
import type { Plek, Verwerkingverschil } from './verwerkingverschil.ts';
import type { Tekststuk } from './woordverschil.ts';

/** More points than anybody reads at the top of a page. */
const MOST_POINTS = 12;

/**
 * What changed, in a line and a list; the details are in `verschildetails`.
 *
 * @param most points to name
 */
export function verschilsamenvatting(verschil: Verschil, most = MOST_POINTS): Block[] {
  if (isLeeg(verschil)) return [paragraph('Er is niets gewijzigd dat wij vergelijken.'), ...nietGelezen(verschil)];
  const points = vraagtAandacht(verschil);
  // One line that says that there is one more takes the place of that one.
  const shown = points.length === most + 1 ? points : points.slice(0, most);
  const more = points.length - shown.length;
  return [
    paragraph(capitalise(`${tellingen(verschil)}.`)),
    ...(points.length === 0
      ? [paragraph('Geen van deze wijzigingen vraagt om een beoordeling vooraf.')]
      : [
          paragraph(strong('Vraagt uw aandacht:')),
          {
            kind: 'list' as const,
            items: [
              ...shown.map(({ waar, tekst }): Line => [strong(waar), `: ${tekst}`]),
              ...(more > 0 ? [[`en nog ${cijfer(more, 'punt', 'punten')}, hieronder`]] : []),
            ],
          },
        ]),
    ...nietGelezen(verschil),
  ];
}

/** `2 verwerkingen nieuw, 1 gewijzigd; 3 artikelen gewijzigd; 1 bevinding erbij, 2 opgelost`. */
function tellingen({ documenten, verwerkingen, artikelen, bevindingen, hoofden }: Verschil): string {
  const sum = (count: (one: Artikelverschil) => number): number => artikelen.reduce((all, one) => all + count(one), 0);
  const lines = [
    counted('document', 'documenten', [
      [documenten.filter(({ oud }) => !oud).length, 'nieuw'],
      [documenten.filter(({ nieuw }) => !nieuw).length, 'verdwenen'],
    ]),
    counted('verwerking', 'verwerkingen', [
      [verwerkingen.nieuw.length, 'nieuw'],
      [verwerkingen.vervallen.length, 'vervallen'],
      [verwerkingen.gewijzigd.length, 'gewijzigd'],
    ]),
    counted('gegeven over wie het register bijhoudt', 'gegevens over wie het register bijhoudt', [
      [hoofden.length, 'gewijzigd'],
    ]),
    counted('artikel of deel', 'artikelen of delen', [
      [sum(({ nieuw }) => nieuw.length), 'nieuw'],
      [sum(({ vervallen }) => vervallen.length), 'vervallen'],
      [sum(({ gewijzigd }) => gewijzigd.length), 'gewijzigd'],
    ]),
    counted('bevinding', 'bevindingen', [
      [bevindingen.nieuw.length, 'erbij'],
      [bevindingen.opgelost.length, 'opgelost'],
    ]),
  ];
  return lines.filter((line) => line !== '').join('; ');
}

function counted(one: string, many: string, parts: readonly (readonly [number: number, what: string])[]): string {
  const [first, ...rest] = parts.filter(([number]) => number > 0);
  if (!first) return '';
  return [
    `${cijfer(first[0], one, many)} ${first[1]}`,
    ...rest.map(([number, what]) => `${String(number)} ${what}`),
  ].join(', ');
}

function nietGelezen({ oud, nieuw }: Verschil): Block[] {
  return [oud, nieuw].flatMap(({ naam, nietGelezen: missed }) =>
    missed.length === 0
      ? []
      : [
          paragraph(strong(`Niet gelezen van ${naam}:`)),
          { kind: 'list' as const, items: missed.map(({ pad, reden }) => [`${pad}: ${reden}`]) },
        ],
  );
}

/** Everything that changed; each part that has something is there. */
export function verschildetails(verschil: Verschil, rules: Rules, level: 2 | 3): Block[] {
  const parts: readonly (readonly [title: string, blocks: Block[]])[] = [
    ['Documenten', documentblokken(verschil)],
    ['Verwerkingen', verwerkingblokken(verschil)],
    ['Artikelen', verschil.artikelen.flatMap(artikelblokken)],
    ['Bevindingen', bevindingblokken(verschil, rules)],
  ];
  return parts.flatMap(([title, blocks]) => (blocks.length === 0 ? [] : [heading(level, title), ...blocks]));
}

function documentblokken({ documenten, hoofden }: Verschil): Block[] {
  const items: Line[] = documenten.flatMap(({ oud, nieuw }): Line[] => {
    if (!oud) return [[strong(nieuw?.pad ?? ''), ' is nieuw']];
    if (!nieuw) return [[strong(oud.pad), ' is er niet meer']];
    // Two files that were named to be compared have two names, and that is no news.
    return oud.pad === nieuw.pad || documenten.length === 1 ? [] : [[strong(oud.pad), ' heet nu ', strong(nieuw.pad)]];
  });
  const heads = hoofden.map(
    ({ document, wat, was, wordt }): Line => [
      strong(document.pad),
      `: ${wat} van ‘${was === '' ? 'niets' : was}’ naar ‘${wordt === '' ? 'niets' : wordt}’`,
    ],
  );
  return items.length + heads.length === 0 ? [] : [{ kind: 'list', items: [...items, ...heads] }];
}

function verwerkingblokken({ verwerkingen: { nieuw, vervallen, gewijzigd } }: Verschil): Block[] {
  return [
    ...(nieuw.length === 0
      ? []
      : [
          paragraph(strong('Nieuw')),
          {
            kind: 'list' as const,
            items: nieuw.map((plek): Line => [strong(naamVanPlek(plek)), ` – ${newLine(plek)}`]),
          },
        ]),
    ...(vervallen.length === 0
      ? []
      : [
          paragraph(strong('Vervallen')),
          {
            kind: 'list' as const,
            items: vervallen.map((plek): Line => [strong(naamVanPlek(plek)), soft(` (${plek.document.pad})`)]),
          },
        ]),
    ...gewijzigd.map(gewijzigdeVerwerking),
  ];
}

function newLine(plek: Plek): string {
  const facts = newFacts(plek.verwerking);
  return `${plek.document.pad}${facts.length > 0 ? `; ${opgesomd(facts)}` : ''}`;
}

function gewijzigdeVerwerking({ oud, nieuw, velden, alleenTekst, verplaatst }: Verwerkingverschil): Block {
  const meanings = velden.flatMap(({ betekenissen }) => betekenissen);
  const reworded = velden.filter(({ betekenissen }) => betekenissen.length === 0).map(({ naam }) => naam);
  const items: Line[] = [
    ...(verplaatst ? [[`verplaatst van ${oud.document.pad} naar ${nieuw.document.pad}`]] : []),
    ...meanings.map(({ tekst, aandacht }): Line => (aandacht ? [strong(capitalise(tekst))] : [capitalise(tekst)])),
    ...(reworded.length > 0 ? [[`Anders geschreven, zelfde inhoud: ${opgesomd(reworded)}`]] : []),
    ...(alleenTekst ? [['De tekst is gewijzigd buiten de velden die wij herkennen, zoals een opmerking']] : []),
  ];
  return {
    kind: 'card',
    klasse: undefined,
    title: [naamVan(nieuw.verwerking) || '(zonder naam)'],
    place: nieuw.document.pad,
    blocks: [
      { kind: 'list', items },
      ...(velden.length === 0
        ? []
        : [
            {
              kind: 'table' as const,
              caption: `Was en wordt: ${naamVan(nieuw.verwerking)}`,
              head: ['Veld', 'Was', 'Wordt'],
              rows: velden.map(({ naam, was, wordt }) => [
                { line: [capitalise(naam)] },
                { line: [was === '' ? soft('niets') : was] },
                { line: [wordt === '' ? soft('niets') : wordt] },
              ]),
            },
          ]),
    ],
  };
}

function artikelblokken({ document, nieuw, vervallen, gewijzigd }: Artikelverschil): Block[] {
  if (nieuw.length + vervallen.length + gewijzigd.length === 0) return [];
  const pad = document.nieuw?.pad ?? '';
  return [
    ...nieuw.map((onderdeel): Block => {
      const teksten = onderdeel.teksten.map(({ plaats, tekst }) => paragraph(...labelled(plaats, [tekst])));
      return card(`${naamVanOnderdeel(onderdeel)} is nieuw`, pad, teksten);
    }),
    ...vervallen.map((onderdeel): Block => {
      const teksten = onderdeel.teksten.map(({ plaats, tekst }) =>
        paragraph(...labelled(plaats, [{ kind: 'gone', tekst }])),
      );
      return card(`${naamVanOnderdeel(onderdeel)} is vervallen`, pad, teksten);
    }),
    ...gewijzigd.map((one) => card(wijzigingText(one), pad, wijzigingblokken(one))),
  ];
}

function card(title: string, place: string, blocks: readonly Block[]): Block {
  return { kind: 'card', klasse: undefined, title: [capitalise(title)], place, blocks };
}

/** `Artikel 5 is nu artikel 6, en gewijzigd`. */
function wijzigingText({ oud, nieuw, hernummerd, verplaatst, titel, teksten }: Onderdeelwijziging): string {
  const changes = [
    ...(hernummerd ? [`heet nu ${nieuw.plaats === '' ? 'anders' : nieuw.plaats}`] : []),
    ...(verplaatst
      ? [nieuw.onder === oud.onder ? 'staat op een andere plaats' : `staat nu onder ‘${nieuw.onder}’`]
      : []),
    ...(titel ? ['heeft een ander opschrift'] : []),
    ...(teksten.some(({ soort }) => soort !== 'hernummerd') ? ['is gewijzigd'] : []),
    ...(teksten.length > 0 && teksten.every(({ soort }) => soort === 'hernummerd') ? ['is anders genummerd'] : []),
  ];
  return `${naamVanOnderdeel(oud)} ${opgesomd(changes)}`;
}

function wijzigingblokken({ oud, nieuw, titel, teksten, betekenissen }: Onderdeelwijziging): Block[] {
  return [
    ...(betekenissen.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            items: betekenissen.map(
              ({ tekst, aandacht }): Line => [aandacht ? strong(capitalise(tekst)) : capitalise(tekst)],
            ),
          },
        ]),
    ...(titel
      ? [
          paragraph(
            'Opschrift: ',
            ...(oud.titel === '' ? [] : [{ kind: 'gone' as const, tekst: oud.titel }, ' ']),
            ...(nieuw.titel === '' ? [] : [{ kind: 'come' as const, tekst: nieuw.titel }]),
          ),
        ]
      : []),
    ...teksten.map(tekstblok),
  ];
}

function tekstblok({ plaats, eerder, soort, stukken }: Tekstwijziging): Block {
  if (soort === 'hernummerd')
    return small(
      `${capitalise(eerder === '' ? 'de tekst' : (eerder ?? ''))} is nu ${plaats === '' ? 'lopende tekst' : plaats}.`,
    );
  const was =
    plaats !== '' && (soort === 'vervallen' || soort === 'nieuw')
      ? `${plaats} (${soort})`
      : eerder === undefined || eerder === ''
        ? plaats
        : `${plaats} (was ${eerder})`;
  return paragraph(
    ...labelled(
      was,
      stukken.flatMap((stuk, at) => shown(stuk, at === 0, at === stukken.length - 1)),
    ),
  );
}

function labelled(plaats: string, line: readonly Inline[]): readonly Inline[] {
  return plaats === '' ? line : [strong(`${capitalise(plaats)}: `), ...line];
}

/** Words of a kept stretch that are shown on either side of a change. */
const CONTEXT_WORDS = 14;

/** A kept stretch is cut where nothing changes near it. */
function shown({ soort, tekst }: Tekststuk, first: boolean, last: boolean): Inline[] {
  if (soort === 'weg') return [{ kind: 'gone', tekst: tekst.trimEnd() }, ' '];
  if (soort === 'nieuw') return [{ kind: 'come', tekst: tekst.trimEnd() }, ' '];
  const words = tekst.trim().split(' ');
  const from = first ? 0 : CONTEXT_WORDS;
  const to = last ? 0 : CONTEXT_WORDS;
  if (words.length <= from + to + 4) return [`${words.join(' ')} `];
  const head = words.slice(0, from).join(' ');
  const tail = to === 0 ? '' : words.slice(-to).join(' ');
  return [`${[head, '…', tail].filter((part) => part !== '').join(' ')} `];
}

function bevindingblokken({ bevindingen: { nieuw, opgelost, gebleven } }: Verschil, rules: Rules): Block[] {
  if (nieuw.length + opgelost.length === 0) return [];
  const items = (found: readonly GeplaatsteBevinding[]): Line[] =>
    found.map(({ document, finding }) => [
      { kind: 'klasse', klasse: finding.severity },
      ` ${boodschapVan(finding, rules.get(finding.ruleId)).wat}`,
      soft(` (${document.pad})`),
    ]);
  return [
    ...(nieuw.length === 0 ? [] : [paragraph(strong('Erbij')), { kind: 'list' as const, items: items(nieuw) }]),
    ...(opgelost.length === 0
      ? []
      : [paragraph(strong('Opgelost')), { kind: 'list' as const, items: items(opgelost) }]),
    ...(gebleven === 0
      ? []
      : [small(`${cijfer(gebleven, 'bevinding was er al en is er nog', 'bevindingen waren er al en zijn er nog')}.`)]),
  ];
}
