/** The first page: what was looked at, how it stands, and the three points that matter most. */
import { formatDatum, isIsoDate } from '../../knowledge/datum.ts';
import type { Klasse } from '../../lint/finding.ts';
import { capitalise } from '../../text/capitalise.ts';
import { opgesomd } from '../verschil/lijstverschil.ts';
import { soortVan } from '../verschil/stand.ts';
import type { Bevinding } from './bevinding.ts';
import { heading, paragraph, soft, strong, type BarPart, type Bars, type Block, type Line } from './block.ts';
import { aantalVan, type Rapport } from './gegevens.ts';
import { gewichtVan, onderwerpNaam } from './onderwerpen.ts';
import { aantal, aantalVooraan } from './tellen.ts';

const GRAVE_FIRST: readonly Klasse[] = ['fout', 'waarschuwing', 'oordeel'];
/** What is shown of anything is bounded: the summary is one page of paper. */
const MOST_POINTS = 3;
const MOST_SUBJECTS = 8;
const MOST_DATES = 2;

export function samenvatting(rapport: Rapport): Block[] {
  return [
    heading(1, rapport.titel),
    {
      kind: 'paragraph',
      role: 'small',
      line: [[rapport.organisatie, formatDatum(rapport.datum)].filter((one) => one !== undefined).join(' · ')],
    },
    heading(2, 'Samenvatting'),
    { kind: 'paragraph', role: 'lead', line: [`${bekeken(rapport)} ${slotsom(rapport)}`] },
    ...gemist(rapport),
    tellingen(rapport),
    ...belangrijkste(rapport),
    ...beeld(rapport),
    ...(rapport.verschil?.samenvatting ?? []),
    feiten(rapport),
  ];
}

/** `Eén protocol en één register met vier verwerkingen zijn gelezen.` */
function bekeken({ documenten, verwerkingen }: Rapport): string {
  const count = (soort: string): number => documenten.filter((one) => soortVan(one) === soort).length;
  const [protocollen, registers, overeenkomsten] = [count('protocol'), count('register'), count('overeenkomst')];
  const parts = [
    ...(protocollen > 0 ? [aantal(protocollen, 'protocol', 'protocollen')] : []),
    ...(registers > 0
      ? [`${aantal(registers, 'register', 'registers')} met ${aantal(verwerkingen, 'verwerking', 'verwerkingen')}`]
      : []),
    ...(overeenkomsten > 0 ? [aantal(overeenkomsten, 'overeenkomst', 'overeenkomsten')] : []),
  ];
  if (parts.length === 0) return 'Er is geen protocol, register of overeenkomst gelezen.';
  const one = documenten.length === 1;
  return `${begin(opgesomd(parts))} ${one ? 'is' : 'zijn'} gelezen en vergeleken met de wet.`;
}

/** `Eén` has one accent at the beginning of a sentence. */
function begin(text: string): string {
  return text.startsWith('één') ? `Eén${text.slice(3)}` : capitalise(text);
}

function slotsom(rapport: Rapport): string {
  if (rapport.documenten.length === 0) return '';
  const [fouten, waarschuwingen, oordelen] = GRAVE_FIRST.map((klasse) => aantalVan(rapport, klasse));
  if (fouten !== undefined && fouten > 0)
    return `Daarin ${fouten === 1 ? 'staat' : 'staan'} ${aantal(fouten, 'fout', 'fouten')} die u eerst herstelt.`;
  if (waarschuwingen !== undefined && waarschuwingen > 0)
    return `Er zijn geen fouten gevonden; ${aantal(waarschuwingen, 'punt vraagt', 'punten vragen')} wel om een besluit.`;
  if (oordelen !== undefined && oordelen > 0)
    return `Er is niets gevonden dat herstel vraagt; ${aantal(oordelen, 'vraag is', 'vragen zijn')} voor een jurist of de FG.`;
  return 'Er is niets gevonden dat herstel vraagt.';
}

function gemist({ nietGelezen }: Rapport): Block[] {
  if (nietGelezen.length === 0) return [];
  return [
    paragraph(
      strong(`${aantalVooraan(nietGelezen.length, 'bestand is', 'bestanden zijn')} niet gelezen. `),
      'Wat daarin staat, is niet beoordeeld; welke het zijn staat bij ‘Wat is gelezen’.',
    ),
  ];
}

function tellingen(rapport: Rapport): Block {
  const [fouten = 0, waarschuwingen = 0, oordelen = 0] = GRAVE_FIRST.map((klasse) => aantalVan(rapport, klasse));
  const aside = rapport.afwijkingen.length;
  return {
    kind: 'counts',
    items: [
      {
        aantal: fouten,
        woord: fouten === 1 ? 'fout' : 'fouten',
        uitleg: 'te bewijzen uit de tekst en de wet',
        klasse: 'fout',
      },
      {
        aantal: waarschuwingen,
        woord: waarschuwingen === 1 ? 'waarschuwing' : 'waarschuwingen',
        uitleg: 'waarschijnlijk niet goed; u beslist',
        klasse: 'waarschuwing',
      },
      {
        aantal: oordelen,
        woord: oordelen === 1 ? 'vraag' : 'vragen',
        uitleg: 'voor een jurist of de FG',
        klasse: 'oordeel',
      },
      {
        aantal: aside,
        woord: aside === 1 ? 'afwijking' : 'afwijkingen',
        uitleg: 'bewust gekozen, met een reden',
        klasse: undefined,
      },
    ],
  };
}

/** Findings of one rule are one point: the gravest first, then the weightiest subject, then what is found most. */
function belangrijkste({ bevindingen }: Rapport): Block[] {
  const groups = new Map<string, Bevinding[]>();
  for (const one of bevindingen) {
    const key = `${one.klasse} ${one.regels.join(' ')}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const rank = ([first]: readonly Bevinding[]): number => (first ? GRAVE_FIRST.indexOf(first.klasse) : 0);
  const weight = ([first]: readonly Bevinding[]): number => gewichtVan(first?.categorie ?? '');
  const sorted = [...groups.values()].sort((a, b) => rank(a) - rank(b) || weight(a) - weight(b) || b.length - a.length);
  const top = sorted.slice(0, MOST_POINTS);
  if (top.length === 0) return [];
  const title =
    top.length === 1 ? 'Het belangrijkste punt' : `De ${aantal(top.length, '', '').trim()} belangrijkste punten`;
  return [heading(3, title), { kind: 'list', ordered: true, items: top.flatMap(pointLine) }];
}

function pointLine(group: readonly Bevinding[]): Line[] {
  const [first] = group;
  if (!first) return [];
  const more = group.length - 1;
  const files = [...new Set(group.map(({ document }) => document.pad))];
  const where = files.length <= 2 ? opgesomd(files) : `${String(files.length)} documenten`;
  return [
    [
      strong(first.wat),
      ...(first.waarom === '' ? [] : [` ${first.waarom}`]),
      ...(more > 0 ? [` Zoiets staat er nog ${more === 1 ? 'één keer' : `${String(more)} keer`}.`] : []),
      soft(` (${where})`),
    ],
  ];
}

/** How many findings there are of each subject, as a picture. */
function beeld({ bevindingen }: Rapport): Block[] {
  const subjects = [...new Set(bevindingen.map(({ categorie }) => categorie))].sort(
    (a, b) => gewichtVan(a) - gewichtVan(b),
  );
  if (subjects.length === 0) return [];
  const own = (categorie: string): Bevinding[] => bevindingen.filter((one) => one.categorie === categorie);
  const shown = subjects.length <= MOST_SUBJECTS ? subjects : mostFound(subjects, own).slice(0, MOST_SUBJECTS - 1);
  const others = subjects.filter((categorie) => !shown.includes(categorie));
  const rows: Bars['rows'] = [
    ...subjects
      .filter((categorie) => shown.includes(categorie))
      .map((categorie) => bar(onderwerpNaam(categorie), own(categorie))),
    ...(others.length > 0 ? [bar(begin(aantal(others.length, '', 'andere onderwerpen')), others.flatMap(own))] : []),
  ];
  const description = rows.map(({ label, words }) => `${label}: ${words}`).join('; ');
  return [heading(3, 'Waarover het gaat'), { kind: 'bars', caption: 'Bevindingen per onderwerp', description, rows }];
}

function mostFound(subjects: readonly string[], own: (categorie: string) => readonly Bevinding[]): string[] {
  const fouten = (categorie: string): number => own(categorie).filter(({ klasse }) => klasse === 'fout').length;
  return [...subjects].sort((a, b) => fouten(b) - fouten(a) || own(b).length - own(a).length);
}

function bar(label: string, found: readonly Bevinding[]): Bars['rows'][number] {
  const parts = GRAVE_FIRST.map((klasse) => ({
    klasse,
    aantal: found.filter((one) => one.klasse === klasse).length,
  })).filter((part) => part.aantal > 0);
  return { label, words: opgesomd(parts.map(partText)), parts };
}

function partText({ klasse, aantal: number }: BarPart): string {
  const many = { fout: 'fouten', waarschuwing: 'waarschuwingen', oordeel: 'vragen' }[klasse];
  const one = klasse === 'oordeel' ? 'vraag' : klasse;
  return `${String(number)} ${number === 1 ? one : many}`;
}

function feiten({ peildata, wetgegevens, fg, documenten }: Rapport): Block {
  const [first] = peildata;
  const dates =
    peildata.length <= 1
      ? first
        ? formatDatum(first.datum)
        : ''
      : peildata.length > MOST_DATES
        ? `${aantal(peildata.length, 'dag', 'verschillende dagen')}; welke, staat bij ‘Wat is gelezen’`
        : peildata.map(({ datum, documenten: paden }) => `${formatDatum(datum)} (${pathsText(paden)})`).join('; ');
  return {
    kind: 'facts',
    items: [
      ...(documenten.length > 0 ? [['Beoordeeld naar het recht van', [dates]] as const] : []),
      ['Wetgegevens bijgewerkt tot', [isIsoDate(wetgegevens) ? formatDatum(wetgegevens) : wetgegevens]],
      ...(fg === undefined ? [] : [['FG volgens het register', [fg]] as const]),
    ],
  };
}

function pathsText(paden: readonly string[]): string {
  return paden.length <= 3 ? opgesomd(paden) : aantal(paden.length, 'document', 'documenten');
}
