/** The page of a rule: what it is at a glance, then its own page with the examples as documents. */
import { linkNaar } from '../../src/knowledge/wetten/link.ts';
import type { AnyRule } from '../../src/lint/rule.ts';
import { h, type Child } from '../../src/convert/hast.ts';
import type { Page } from './layout.ts';
import { markdownPage } from './markdown.ts';
import { classBadge, provisionLink, rulePath, sourcesOf, type Materiaal } from './materiaal.ts';
import { linkingOf } from './wetboek.ts';

/** What a generator wrote into the page stands in the facts here. */
const generatedHead = /<!-- regel:begin -->[\s\S]*?<!-- regel:eind -->\n?/;

const meaning: Readonly<Record<string, string>> = {
  fout: 'te bewijzen uit de tekst en de wet; bij twijfel valt een bevinding lichter uit',
  waarschuwing: 'waarschijnlijk mis, u beslist; bij twijfel valt een bevinding lichter uit',
  oordeel: 'een vraag aan een jurist',
};

export function rulePage(materiaal: Materiaal, rule: AnyRule): Page {
  const path = rulePath(rule.id);
  const { kennis, wetboek, datum } = materiaal;
  const linking = linkingOf(kennis, wetboek, datum, path);
  const { title, content } = markdownPage(materiaal.pageOf(rule.id).replace(generatedHead, ''), linking);
  return {
    path,
    part: 'index.html',
    title,
    trail: [['index.html', 'Regels']],
    // A title that is the whole sentence needs no repetition.
    body: [
      `${title}.` === rule.summary ? undefined : h('p', { className: ['inleiding'] }, rule.summary),
      facts(materiaal, rule, path),
      content,
    ],
  };
}

function facts(materiaal: Materiaal, rule: AnyRule, path: string): Child {
  const sources = sourcesOf(rule);
  return h(
    'dl',
    { className: ['feiten'] },
    h('dt', {}, 'Klasse'),
    h('dd', {}, classBadge(rule.severity), ` ${meaning[rule.severity] ?? ''}`),
    h('dt', {}, 'Onderwerp'),
    h('dd', {}, rule.category),
    h('dt', {}, 'Kenmerk'),
    h('dd', {}, h('code', {}, rule.id)),
    h('dt', {}, 'Bron'),
    h(
      'dd',
      {},
      sources.length === 0
        ? 'De gegevens over wetten, of de vorm van het document.'
        : h('ul', {}, ...sources.map((plaats) => h('li', {}, ...source(materiaal, plaats, path)))),
    ),
    ...(rule.timed === true ? [h('dt', {}, 'Peildatum'), h('dd', {}, 'Het oordeel hangt af van de peildatum.')] : []),
  );
}

function source(materiaal: Materiaal, plaats: Parameters<typeof provisionLink>[1], path: string): Child[] {
  const text = linkNaar(materiaal.kennis.catalogus, plaats, materiaal.datum);
  const external = text === undefined ? [] : [' (', h('a', { href: text, rel: ['noreferrer'] }, 'wettekst'), ')'];
  return [provisionLink(materiaal, plaats, path), ...external];
}
