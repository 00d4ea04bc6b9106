/**
 * A report as one page of HTML that needs nothing beside it: no script, no address is asked, and a policy
 * that forbids the rest. It is made as a tree, so that no text can become markup.
 */
import type { Element, Properties } from 'hast';
import type { Block, Inline, Line, Question, Table } from '../../features/rapport/block.ts';
import { documentOf, h, type Child } from '../hast.ts';
import { barsPicture } from './bars.ts';
import { style } from './style.ts';

export interface Page {
  readonly titel: string;
  readonly blocks: readonly Block[];
}

/** @param hash base64 of the SHA-256 of a text: by it the policy names the one style that may be used */
export function htmlOf({ titel, blocks }: Page, hash: (text: string) => string): string {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${hash(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return documentOf(
    h(
      'html',
      { lang: 'nl' },
      h(
        'head',
        {},
        h('meta', { charSet: 'utf-8' }),
        h('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { name: 'referrer', content: 'no-referrer' }),
        h('meta', { name: 'generator', content: 'Doelbinding' }),
        h('title', {}, oneLine(titel)),
        h('link', { rel: ['icon'], href: 'data:,' }),
        h('style', {}, style),
      ),
      h('body', {}, h('main', {}, ...blocks.map((block) => blockElement(block, 5)))),
    ),
  );
}

/** @param cardLevel of the headings of cards */
function blockElement(block: Block, cardLevel: number): Child {
  switch (block.kind) {
    case 'heading':
      return h(`h${String(block.level)}`, {}, oneLine(block.tekst));
    case 'paragraph':
      return paragraphElement(block.line, block.role);
    case 'list':
      return h(block.ordered ? 'ol' : 'ul', {}, ...block.items.map((item) => h('li', {}, lineContent(item))));
    case 'table':
      return tableElement(block);
    case 'facts':
      return h(
        'dl',
        {},
        ...block.items.flatMap(([term, line]) => [h('dt', {}, oneLine(term)), h('dd', {}, lineContent(line))]),
      );
    case 'counts':
      return h(
        'ul',
        { className: ['tellingen'] },
        ...block.items.map(({ aantal, woord, uitleg, klasse }) =>
          h(
            'li',
            klasse === undefined ? {} : { className: [klasse] },
            h('span', { className: ['getal'] }, String(aantal)),
            ' ',
            h('span', { className: ['woord'] }, oneLine(woord)),
            ' ',
            h('span', { className: ['uitleg'] }, oneLine(uitleg)),
          ),
        ),
      );
    case 'bars':
      return h('figure', {}, h('figcaption', {}, oneLine(block.caption)), barsPicture(block, oneLine));
    case 'card':
      return h(
        'article',
        block.klasse === undefined ? {} : { className: [block.klasse] },
        h(
          `h${String(cardLevel)}`,
          {},
          ...(block.klasse === undefined ? [] : [klasseBadge(block.klasse), ' ']),
          lineContent(block.title),
        ),
        placeElement(block.place),
        ...block.blocks.map((one) => blockElement(one, cardLevel + 1)),
      );
    case 'question':
      return questionElement(block, cardLevel);
    case 'fold':
      return h(
        'details',
        {},
        h('summary', {}, oneLine(block.title)),
        ...block.blocks.map((one) => blockElement(one, cardLevel)),
      );
    case 'pageBreak':
      return h('hr', {});
  }
}

function paragraphElement(line: Line, role: 'lead' | 'small' | 'quote' | undefined): Element {
  const content = lineContent(line);
  if (role === 'quote') return h('blockquote', {}, content);
  const properties: Properties =
    role === 'lead' ? { className: ['inleiding'] } : role === 'small' ? { className: ['klein'] } : {};
  return h('p', properties, content);
}

function questionElement({ nummer, title, place, blocks, answers }: Question, level: number): Element {
  return h(
    'article',
    { className: ['oordeel'] },
    h(`h${String(level)}`, {}, `${String(nummer)}. `, lineContent(title)),
    placeElement(place),
    ...blocks.map((one) => blockElement(one, level + 1)),
    h(
      'ul',
      { className: ['antwoorden'], ariaLabel: `Antwoord op vraag ${String(nummer)}` },
      ...answers.map((answer) => h('li', {}, h('span', { className: ['vakje'], ariaHidden: 'true' }), oneLine(answer))),
    ),
    h('div', { className: ['ruimte'] }, 'Toelichting:'),
  );
}

function placeElement(place: string): Child {
  return place === '' ? undefined : h('p', { className: ['plaats'] }, oneLine(place));
}

function tableElement({ caption, head, rows, wide }: Table): Element {
  return h(
    'div',
    // What scrolls must be reachable with keys.
    { className: ['tabel'], tabIndex: 0, role: 'group', ariaLabel: oneLine(caption) },
    h(
      'table',
      wide ? { className: ['breed'] } : {},
      h('caption', {}, oneLine(caption)),
      h('thead', {}, h('tr', {}, ...head.map((name) => h('th', { scope: 'col' }, oneLine(name))))),
      h(
        'tbody',
        {},
        ...rows.map((row) =>
          h(
            'tr',
            {},
            ...row.map(({ line, tone }, index) =>
              index === 0
                ? h('th', { scope: 'row' }, lineContent(line))
                : h('td', tone === undefined ? {} : { className: [tone] }, lineContent(line)),
            ),
          ),
        ),
      ),
    ),
  );
}

function lineContent(line: Line): Child {
  return line.map(inlineElement);
}

function inlineElement(one: Inline): Child {
  if (typeof one === 'string') return visible(one);
  switch (one.kind) {
    case 'strong':
      return h('strong', {}, visible(one.tekst));
    case 'soft':
      return h('span', { className: ['zacht'] }, visible(one.tekst));
    case 'gone':
      return h('del', {}, visible(one.tekst));
    case 'come':
      return h('ins', {}, visible(one.tekst));
    case 'link':
      return one.href.startsWith('https://')
        ? h('a', { href: one.href, rel: ['noreferrer'] }, visible(one.tekst))
        : visible(one.tekst);
    case 'klasse':
      return klasseBadge(one.klasse);
  }
}

function klasseBadge(klasse: string): Element {
  return h('span', { className: ['klasse', klasse] }, klasse);
}

function oneLine(text: string): string {
  return visible(text).trim();
}

/** Without signs that control a screen or turn the direction of what stands behind them. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
}
