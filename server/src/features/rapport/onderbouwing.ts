/** What findings rest on: what was read, protocol and register side by side, what was set aside, and how. */
import { formatDatum, isIsoDate } from '../../knowledge/datum.ts';
import type { Klasse } from '../../lint/finding.ts';
import { capitalise } from '../../text/capitalise.ts';
import type { DekkingCel, DekkingRij, Dekkingsmatrix } from '../dekking/matrix.ts';
import { dekkingsvelden, dekkingswoord, type DekkingStatus } from '../dekking/zijde.ts';
import { opgesomd } from '../verschil/lijstverschil.ts';
import { soortVan, type StandDocument } from '../verschil/stand.ts';
import { heading, paragraph, small, strong, type Block, type Cell, type Line, type Tone } from './block.ts';
import type { Afwijkingregel, Rapport } from './gegevens.ts';
import { cijfer } from './tellen.ts';

const SOORTEN = {
  protocol: 'protocol',
  register: 'register',
  overeenkomst: 'overeenkomst',
  anders: 'ander bestand',
} as const;

export function gelezen({ documenten, nietGelezen, anders, bevindingen }: Rapport): Block[] {
  const count = (document: StandDocument, klasse: Klasse): Cell => ({
    line: [String(bevindingen.filter((one) => one.document === document && one.klasse === klasse).length)],
  });
  return [
    heading(2, 'Wat is gelezen'),
    ...(documenten.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: 'Documenten met wat erin is gevonden',
            head: ['Document', 'Soort', 'Recht van', 'Fouten', 'Waarschuwingen', 'Vragen'],
            rows: documenten.map((document) => [
              { line: [document.pad] },
              { line: [SOORTEN[soortVan(document)]] },
              { line: [formatDatum(document.judged.peildatum.datum)] },
              count(document, 'fout'),
              count(document, 'waarschuwing'),
              count(document, 'oordeel'),
            ]),
          },
        ]),
    ...(nietGelezen.length === 0
      ? []
      : [
          paragraph(strong('Niet gelezen:')),
          { kind: 'list' as const, items: nietGelezen.map(({ pad, reden }): Line => [strong(pad), `: ${reden}`]) },
        ]),
    ...(anders === 0
      ? []
      : [
          small(
            `${cijfer(anders, 'ander bestand is', 'andere bestanden zijn')} geen protocol, register of overeenkomst en met rust gelaten.`,
          ),
        ]),
  ];
}

export function dekking({ matrices }: Rapport): Block[] {
  if (matrices.length === 0) return [];
  return [
    heading(2, 'Protocol en register naast elkaar'),
    paragraph(
      'Per verwerking: wat het protocol en het register erover zeggen. ‘In beide’ betekent dat beide iets zeggen en dat wij daarin geen verschil zagen.',
    ),
    ...matrices.map(({ namen, matrix }) => matrixTable(matrix, matrices.length > 1 ? namen : [])),
  ];
}

function matrixTable({ rijen }: Dekkingsmatrix, namen: readonly string[]): Block {
  return {
    kind: 'table',
    caption: `Verwerkingen in protocol en register${namen.length > 0 ? `: ${opgesomd(namen)}` : ''}`,
    head: ['Verwerking', ...dekkingsvelden.map(({ kop }) => kop)],
    rows: rijen.map((rij) => [rowHead(rij), ...rij.cellen.map((cel) => matrixCell(cel))]),
    wide: true,
  };
}

/** The name, and where the verwerking is not to be found. */
function rowHead({ naam, protocol, register, bijna, cellen }: DekkingRij): Cell {
  const absent = cellen[0];
  const note =
    protocol && register
      ? ''
      : protocol
        ? dekkingswoord(absent?.register.status ?? 'noVerwerking', 'register')
        : dekkingswoord(absent?.protocol.status ?? 'noVerwerking', 'protocol');
  const near = bijna && bijna.naam !== '' ? `; misschien ‘${bijna.naam}’` : '';
  return {
    line: [
      naam === '' ? '(zonder naam)' : naam,
      ...(note === '' ? [] : [{ kind: 'soft' as const, tekst: ` – ${note}${near}` }]),
    ],
  };
}

const ELSEWHERE: ReadonlySet<DekkingStatus> = new Set<DekkingStatus>(['noVerwerking', 'noDocument', 'outside']);

function matrixCell({ protocol: { status: p }, register: { status: r } }: DekkingCel): Cell {
  if (ELSEWHERE.has(p)) return { line: [dekkingswoord(r, 'register')], tone: toneOf(r) };
  if (ELSEWHERE.has(r)) return { line: [dekkingswoord(p, 'protocol')], tone: toneOf(p) };
  if (p === 'present' && r === 'present') return { line: ['in beide'], tone: 'good' };
  if (p === 'present') return { line: ['alleen in protocol'], tone: 'doubt' };
  if (r === 'present') return { line: ['alleen in register'], tone: p === 'noColumn' ? 'quiet' : 'doubt' };
  if (p === r) return { line: [dekkingswoord(p, 'protocol')], tone: toneOf(p) };
  return {
    line: [`protocol: ${dekkingswoord(p, 'protocol')}; register: ${dekkingswoord(r, 'register')}`],
    tone: 'doubt',
  };
}

function toneOf(status: DekkingStatus): Tone {
  switch (status) {
    case 'present':
      return 'good';
    case 'differs':
      return 'bad';
    case 'missing':
    case 'mayDiffer':
    case 'blank':
      return 'doubt';
    default:
      return 'quiet';
  }
}

export function afwijkingen({ afwijkingen: all }: Rapport): Block[] {
  if (all.length === 0) return [];
  return [
    heading(2, 'Bewuste afwijkingen'),
    paragraph(
      'Hier is met een reden van een regel afgeweken, of is een vraag al beantwoord. Deze punten tellen niet mee als bevinding.',
    ),
    {
      kind: 'table',
      caption: 'Afwijkingen met hun reden, wie besliste en tot wanneer',
      head: ['Regel', 'Document', 'Reden', 'Besloten door', 'Geldt tot en met'],
      rows: all.map(afwijkingRow),
    },
  ];
}

function afwijkingRow({ wat, document, reden, door, tot, beantwoord, aantal }: Afwijkingregel): Cell[] {
  const times = aantal > 1 ? ` (${String(aantal)} keer)` : '';
  return [
    { line: [`${wat.join(' ')}${times}`] },
    { line: [document.pad] },
    { line: [reden ?? (beantwoord ? 'Beoordeeld en akkoord bevonden' : 'geen reden genoemd')] },
    { line: [door ?? 'niet genoemd'] },
    { line: [tot === undefined ? 'geen einddatum' : capitalise(formatDatum(tot))] },
  ];
}

export function verantwoording({ wetgegevens }: Rapport): Block[] {
  return [
    heading(2, 'Over dit rapport'),
    {
      kind: 'list',
      items: [
        [strong('Fout: '), 'uit de tekst en de wet is te bewijzen dat het niet klopt.'],
        [strong('Waarschuwing: '), 'het klopt waarschijnlijk niet; een mens beslist.'],
        [strong('Vraag (oordeel): '), 'een punt waarover een jurist of de FG beslist.'],
        [strong('Peildatum: '), 'de dag waarnaar het recht is beoordeeld. Wat daarna is gewijzigd, telt niet mee.'],
        [
          strong('Wetgegevens: '),
          `wat dit programma van wetten weet, is bijgewerkt tot ${isIsoDate(wetgegevens) ? formatDatum(wetgegevens) : wetgegevens}. De wettekst zelf gaat altijd voor.`,
        ],
      ],
    },
    paragraph(
      'Dit rapport is gemaakt door de documenten te lezen met Doelbinding. Het zegt wat daarin staat en wat ontbreekt. Het zegt niet of de gemeente in de praktijk doet wat zij opschrijft, en het is geen juridisch advies.',
    ),
  ];
}
