/**
 * The register as a page for the public: what artikel 30 lid 1 AVG has about each verwerking, without what is for the
 * organisation itself (verwerkers by name, security, systems, DPIA, remarks). A tree of HTML, no script, no links out.
 */
import type { Element, ElementContent, Properties, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { foldName } from '../../model/verwerking/velden.ts';
import { bewaartekst, eersteWaarde, type Registerinhoud, type Velden } from './inhoud.ts';
import type { Doelveld } from './kolomdoelen.ts';
import { BINNEN } from './veldwaarden.ts';

type Child = ElementContent | string | undefined;

const BEWAARTERMIJN = 'bewaartermijn';

/** What the public sees, in this order; the parts of a field behind its first. */
const PUBLIEK: readonly (readonly [string, Doelveld, ...Doelveld[]])[] = [
  ['Doel', 'doelen.doel'],
  ['Grondslag', 'doelen.grondslag'],
  ['Over wie', 'betrokkenen'],
  ['Persoonsgegevens', 'persoonsgegevens'],
  ['Bijzondere persoonsgegevens', 'bijzondere-persoonsgegevens.categorie', 'bijzondere-persoonsgegevens.uitzondering'],
  ['Strafrechtelijke gegevens', 'strafrechtelijke-gegevens.categorie', 'strafrechtelijke-gegevens.grondslag'],
  ['Burgerservicenummer', 'bsn.verwerkt', 'bsn.grondslag'],
  ['Bewaartermijn', BEWAARTERMIJN],
  ['Ontvangers', 'ontvangers'],
  ['Gezamenlijk verantwoordelijk', 'gezamenlijk-verantwoordelijken.naam'],
  ['Doorgifte buiten de EER', 'doorgifte.land', 'doorgifte.waarborg'],
  ['Herkomst', 'herkomst'],
  ['Geautomatiseerde besluitvorming', 'geautomatiseerde-besluitvorming'],
];

const STYLE = [
  ':root{color-scheme:light dark}',
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem}',
  'h1,h2{line-height:1.2}',
  'article{border-top:1px solid;padding:1rem 0;break-inside:avoid}',
  'dl{display:grid;grid-template-columns:minmax(10rem,1fr) 3fr;gap:.25rem 1rem;margin:0}',
  'dt{font-weight:600}dd{margin:0}',
  'dd ul{margin:0;padding-left:1.2rem}',
  'nav ul{columns:2}',
  '@media (max-width:40rem){dl{display:block}dd{margin-bottom:.5rem}nav ul{columns:1}}',
  '@media print{nav{display:none}a{color:inherit;text-decoration:none}}',
].join('\n');

/** Of `STYLE`, for the policy of the page; a test says when it is another. */
const STYLE_HASH = 'sha256-iK2bIp4CgRxSKjG7DCMCA3q87TAVAZfwJBhBMQmI3I4=';

const writer = unified()
  .use(rehypeStringify, { characterReferences: { useNamedReferences: true } })
  .freeze();

export function schrijfPagina({ hoofd, verwerkingen }: Registerinhoud): string {
  const organisatie = hoofd.get('hoofd.verantwoordelijke.naam');
  const title =
    organisatie === undefined ? 'Register van verwerkingen' : `Register van verwerkingen van ${organisatie}`;
  const ids = ankers(verwerkingen);
  const policy = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
  const html = h(
    'html',
    { lang: 'nl' },
    h(
      'head',
      {},
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', {}, title),
      h('style', {}, STYLE),
    ),
    h(
      'body',
      {},
      h(
        'main',
        {},
        h('h1', {}, title),
        ...contact(hoofd),
        inhoud(verwerkingen, ids),
        ...verwerkingen.map((velden, index) => artikel(velden, ids[index] ?? '')),
      ),
    ),
  );
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, html] };
  return `${writer.stringify(root)}\n`;
}

function h(tagName: string, properties: Properties, ...children: readonly Child[]): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.flatMap((child): ElementContent[] =>
      child === undefined ? [] : typeof child === 'string' ? [{ type: 'text', value: child }] : [child],
    ),
  };
}

function contact(hoofd: Registerinhoud['hoofd']): Element[] {
  const lines = [
    ['Contact', hoofd.get('hoofd.verantwoordelijke.contact')],
    [
      'Functionaris voor gegevensbescherming',
      [hoofd.get('hoofd.fg.naam'), hoofd.get('hoofd.fg.contact')].filter((part) => part).join(', '),
    ],
  ].flatMap(([label = '', tekst]) => (tekst ? [h('p', {}, `${label}: ${tekst}`)] : []));
  return lines;
}

function inhoud(verwerkingen: readonly Velden[], ids: readonly string[]): Element {
  return h(
    'nav',
    { ariaLabel: 'Verwerkingen' },
    h(
      'ul',
      {},
      ...verwerkingen.map((velden, index) => h('li', {}, h('a', { href: `#${ids[index] ?? ''}` }, naamVan(velden)))),
    ),
  );
}

function naamVan(velden: Velden): string {
  return eersteWaarde(velden, 'naam') || eersteWaarde(velden, 'doelen.doel') || 'Verwerking zonder naam';
}

function artikel(velden: Velden, id: string): Element {
  const rows = PUBLIEK.flatMap(([label, ...doelen]) => {
    const waarden = doelen[0] === BEWAARTERMIJN ? filled([bewaartekst(velden)]) : waardenVan(velden, doelen);
    return waarden.length === 0 ? [] : [h('dt', {}, label), h('dd', {}, lijst(waarden))];
  });
  return h(
    'article',
    { ariaLabelledBy: [`${id}-kop`], id },
    h('h2', { id: `${id}-kop` }, naamVan(velden)),
    h('dl', {}, ...rows),
  );
}

/** The items of a field, each with its parts. */
function waardenVan(velden: Velden, [first = '', ...others]: readonly Doelveld[]): string[] {
  const items = (velden.get(first) ?? []).flatMap((tekst) => tekst.split(BINNEN));
  const parts = others.map((doel) => velden.get(doel) ?? []);
  return filled(items.map((item, index) => filled([item, ...parts.map((list) => list[index] ?? '')]).join(', ')));
}

function filled(teksten: readonly string[]): string[] {
  return teksten.filter((tekst) => tekst !== '');
}

function lijst(waarden: readonly string[]): Child {
  const [only = ''] = waarden;
  return waarden.length === 1 ? only : h('ul', {}, ...waarden.map((waarde) => h('li', {}, waarde)));
}

/** An anchor for each verwerking, never twice the same. */
function ankers(verwerkingen: readonly Velden[]): string[] {
  return verwerkingen.map((velden, index) => {
    const words = foldName(naamVan(velden))
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60);
    return `v${String(index + 1)}-${words}`;
  });
}
