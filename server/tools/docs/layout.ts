/**
 * The frame of every page of the documentation: head, header, footer.
 *
 * Style and script stand in the page, and the policy names them by their hashes: so a page works
 * from a folder as well as from a server, and nothing else can run or load in it.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { documentOf, h, type Child } from '../../src/convert/hast.ts';

export interface Page {
  /** Where it stands in the site: `regels/bsn-toestemming.html`. */
  readonly path: string;
  readonly title: string;
  /** The part of the site that it belongs to, by the path of that part. */
  readonly part?: string;
  /** What stands above the title: the way back, as paths with names. */
  readonly trail?: readonly (readonly [path: string, name: string])[];
  readonly body: Child;
  /** Whether it has a field to search it by. */
  readonly search?: boolean;
}

/** What the footer says of the site. */
export interface Stand {
  readonly wetgegevens: string;
  readonly versie: string;
}

const parts = [
  ['index.html', 'Regels'],
  ['wetten.html', 'Wetten'],
  ['begrippen.html', 'Begrippen'],
] as const;

const style = readFileSync(new URL('site.css', import.meta.url), 'utf8');
const script = readFileSync(new URL('search.js', import.meta.url), 'utf8');

/** The address of one page of the site on another. */
export function linkFrom(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  return `${up}${to}`;
}

export function render(page: Page, stand: Stand): string {
  return documentOf(h('html', { lang: 'nl' }, headOf(page), bodyOf(page, stand)));
}

function headOf({ title, search = false }: Page): Element {
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    ...(search ? [`script-src ${hashOf(script)}`] : []),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return h(
    'head',
    {},
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', {}, `${title} · Doelbinding`),
    // Without an icon of its own a browser asks the server for one.
    h('link', { rel: ['icon'], href: 'data:,' }),
    h('style', {}, style),
  );
}

function bodyOf({ path, part = path, title, trail = [], body, search = false }: Page, stand: Stand): Element {
  return h(
    'body',
    {},
    h('a', { className: ['sla-over'], href: '#inhoud' }, 'Naar de inhoud'),
    h(
      'header',
      { className: ['kop-balk'] },
      h(
        'div',
        { className: ['breed'] },
        h('a', { className: ['merk'], href: linkFrom(path, 'index.html') }, 'Doelbinding'),
        h(
          'nav',
          { ariaLabel: 'Hoofdmenu' },
          h('ul', {}, ...parts.map((one) => h('li', {}, menuItem(one, path, part)))),
        ),
      ),
    ),
    h(
      'main',
      { id: 'inhoud', className: ['breed'], tabIndex: -1 },
      trail.length > 0 ? h('p', { className: ['kruimels'] }, ...crumbs(path, trail)) : undefined,
      h('h1', {}, title),
      body,
    ),
    footer(stand),
    search ? h('script', {}, script) : undefined,
  );
}

function menuItem([to, name]: (typeof parts)[number], path: string, part: string): Element {
  const current = to === path ? { ariaCurrent: 'page' } : to === part ? { ariaCurrent: 'true' } : {};
  return h('a', { href: linkFrom(path, to), ...current }, name);
}

function crumbs(path: string, trail: NonNullable<Page['trail']>): Child[] {
  return trail.flatMap(([to, name], index) => [
    index > 0 ? ' › ' : undefined,
    h('a', { href: linkFrom(path, to) }, name),
  ]);
}

function footer({ wetgegevens, versie }: Stand): Element {
  return h(
    'footer',
    { className: ['voet'] },
    h(
      'div',
      { className: ['breed'] },
      h(
        'p',
        {},
        `Doelbinding ${versie}. Wetgegevens bijgewerkt tot ${wetgegevens}. De wettekst gaat voor; Doelbinding geeft geen juridisch advies.`,
      ),
    ),
  );
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
