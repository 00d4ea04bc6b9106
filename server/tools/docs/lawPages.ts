/** The laws: an overview, and for each law its articles with explanation, address and rules. */
import type { Element } from 'hast';
import { geldigheidVanWet } from '../../src/features/uitleg/geldigheidstekst.ts';
import { notatie, type Plaats } from '../../src/knowledge/wetten/bepaling.ts';
import { linkNaarWet } from '../../src/knowledge/wetten/link.ts';
import type { WetId } from '../../src/knowledge/wetten/wetIds.generated.ts';
import { capitalise } from '../../src/text/capitalise.ts';
import { h, type Child } from '../../src/convert/hast.ts';
import { linkFrom, type Page } from './layout.ts';
import { classBadge, rulePath, sentence, type Materiaal } from './materiaal.ts';
import { anchorOf, linkingOf, type GetoondArtikel, type Getoond } from './wetboek.ts';

export function lawPath(wet: WetId): string {
  return `wetten/${wet}.html`;
}

export function lawsPage({ kennis, wetboek, datum }: Materiaal): Page {
  const path = 'wetten.html';
  return {
    path,
    title: 'Wetten',
    body: [
      h(
        'p',
        { className: ['inleiding'] },
        'Per wet en artikel: waarover het gaat, waar de tekst staat en welke regels erop rusten.',
      ),
      h(
        'ul',
        { className: ['regels'] },
        ...wetboek.wetten.map(({ wet: id, artikelen }) => {
          const wet = kennis.catalogus.wet(id);
          const resting = new Set(artikelen.flatMap(({ plaatsen }) => plaatsen.flatMap(({ regels }) => regels)));
          return h(
            'li',
            {},
            h('a', { href: linkFrom(path, lawPath(id)) }, nameOf(wet.kort, wet.citeertitel)),
            h(
              'p',
              { className: ['klein'] },
              `${geldigheidVanWet(kennis.catalogus, wet, datum)} ${count(artikelen.length, 'artikel', 'artikelen')}${resting.size === 0 ? '' : `, ${count(resting.size, 'regel', 'regels')}`}.`,
            ),
          );
        }),
      ),
    ],
  };
}

export function lawPage(materiaal: Materiaal, id: WetId, artikelen: readonly GetoondArtikel[]): Page {
  const { kennis, wetboek, datum } = materiaal;
  const wet = kennis.catalogus.wet(id);
  const path = lawPath(id);
  const linking = linkingOf(kennis, wetboek, datum, path, id);
  const text = linkNaarWet(wet, datum);
  const bron = mainSource(materiaal, artikelen);
  const shown: Shown = { materiaal, path, bron, show: (tekst) => sentence(tekst, linking) };
  return {
    path,
    part: 'wetten.html',
    title: nameOf(wet.kort, wet.citeertitel),
    trail: [['wetten.html', 'Wetten']],
    body: [
      h(
        'dl',
        { className: ['feiten'] },
        h('dt', {}, 'Geldigheid'),
        h('dd', {}, geldigheidVanWet(kennis.catalogus, wet, datum)),
        ...(text === undefined
          ? []
          : [h('dt', {}, 'Wettekst'), h('dd', {}, h('a', { href: text, rel: ['noreferrer'] }, hostOf(text)))]),
        ...(wet.bwb === undefined ? [] : [h('dt', {}, 'Kenmerk'), h('dd', {}, wet.bwb)]),
        ...(bron === undefined ? [] : [h('dt', {}, 'Bron van de uitleg'), h('dd', {}, bron)]),
      ),
      h('p', { className: ['klein'] }, 'De uitleg is kort en van ons. De wettekst gaat voor.'),
      ...artikelen.map((artikel) => section(shown, artikel)),
    ],
  };
}

/** What all provisions of a page share. */
interface Shown {
  readonly materiaal: Materiaal;
  readonly path: string;
  /** The source of most explanations, said once for all. */
  readonly bron: string | undefined;
  readonly show: (text: string) => Child[];
}

/** The source that most explanations of a law name. */
function mainSource({ uitlegger, datum }: Materiaal, artikelen: readonly GetoondArtikel[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { plaatsen } of artikelen)
    for (const { plaats } of plaatsen) {
      const bron = uitlegger.uitlegVanPlaats(plaats, datum).toelichting?.bron;
      if (bron !== undefined) counts.set(bron, (counts.get(bron) ?? 0) + 1);
    }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function section(shown: Shown, { plaatsen }: GetoondArtikel): Child {
  const [own, ...parts] = plaatsen;
  if (!own) return undefined;
  const { kop, geldigheid: said } = shown.materiaal.uitlegger.uitlegVanPlaats(own.plaats, shown.materiaal.datum);
  const title = `Artikel ${nummerOf(shown.materiaal, own.plaats)}`;
  return h(
    'section',
    { id: anchorOf(own.plaats) },
    h('h2', {}, kop === undefined ? title : `${title} ${kop}`),
    ...explained(shown, own, []),
    ...parts.map((part) =>
      h(
        'div',
        { className: ['bepaling'], id: anchorOf(part.plaats) },
        h('h3', {}, partName(part.plaats)),
        ...explained(shown, part, said),
      ),
    ),
  );
}

/** `6`, and `7:454` in a code of books. */
function nummerOf({ kennis: { catalogus } }: Materiaal, { wet, artikel }: Plaats): string {
  return notatie(catalogus, { wet, artikel }).split(' ')[1] ?? artikel;
}

function partName({ lid, onderdeel }: Plaats): string {
  return capitalise(
    [...(lid === undefined ? [] : [`lid ${lid}`]), ...(onderdeel === undefined ? [] : [`onder ${onderdeel}`])].join(
      ' ',
    ),
  );
}

/** `said`: what the article above it already says of its validity. */
function explained(
  { materiaal, path, bron, show }: Shown,
  { plaats, regels }: Getoond,
  said: readonly string[],
): (Element | undefined)[] {
  const { toelichting, geldigheid, link, titel } = materiaal.uitlegger.uitlegVanPlaats(plaats, materiaal.datum);
  const own = toelichting !== undefined && toelichting.over === undefined ? toelichting : undefined;
  const [, ...ofPlace] = geldigheid;
  return [
    ...ofPlace.filter((text) => !said.includes(text)).map((text) => h('p', { className: ['klein'] }, text)),
    own && h('p', {}, show(own.tekst)),
    h(
      'p',
      { className: ['klein'] },
      own && own.bron !== bron ? `Bron: ${own.bron} ` : undefined,
      link === undefined
        ? undefined
        : h('a', { href: link, rel: ['noreferrer'], ariaLabel: `Wettekst van ${titel}` }, 'Wettekst'),
    ),
    regels.length === 0
      ? undefined
      : h(
          'ul',
          { ariaLabel: `Regels die op ${titel} rusten` },
          ...regels.map(({ id, severity, summary }) =>
            h('li', {}, h('a', { href: linkFrom(path, rulePath(id)) }, summary), ' ', classBadge(severity)),
          ),
        ),
  ];
}

/** `AVG: Algemene verordening gegevensbescherming`, or one name where the two are the same. */
export function nameOf(kort: string, citeertitel: string): string {
  return kort === citeertitel ? citeertitel : `${kort}: ${citeertitel}`;
}

function hostOf(address: string): string {
  return new URL(address).host;
}

function count(number: number, one: string, many: string): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}
