/** The documentation as it is generated: whole, sound in itself, and open to everybody. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { rules } from '../../server/src/rules/registry.ts';
import { pages } from '../../server/src/rules/pages.generated.ts';
import { buildSite } from '../../server/tools/docs/site.ts';
import { leesVoorbeelden } from '../support/voorbeelden.ts';

let site: ReadonlyMap<string, string>;
before(async function () {
  this.timeout(60_000);
  site = await buildSite('1.2.3');
});

/** The body without style and script, in which no markup can hide. */
function bodyOf(html: string): string {
  return html.slice(html.indexOf('<body>')).replace(/<script>[\s\S]*?<\/script>/, '');
}

/** Values of an attribute, with their character references read. */
function valuesOf(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => unescaped(value));
}

function unescaped(text: string): string {
  return text
    .replace(/&#x([0-9A-F]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function wordsOf(html: string): string {
  return unescaped(html.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ');
}

function page(path: string): string {
  const html = site.get(path);
  assert.ok(html, path);
  return html;
}

/** The policy of a page, by directive. */
function policyOf(html: string): ReadonlyMap<string, string> {
  const [content = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.slice(1) ?? [];
  return new Map(
    unescaped(content)
      .split('; ')
      .map((one) => [one.slice(0, one.indexOf(' ')), one.slice(one.indexOf(' ') + 1)] as const),
  );
}

function contentOf(html: string, tag: 'style' | 'script'): string {
  return new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html)?.[1] ?? '';
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

describe('the documentation', () => {
  it('has a page for every rule, and for no other', () => {
    const shown = [...site.keys()].filter((path) => path.startsWith('regels/'));
    assert.deepEqual(shown.sort(), rules.map(({ id }) => `regels/${id}.html`).sort());
  });

  it('lists every rule with its class on the first page', () => {
    const words = page('index.html');
    for (const { id, severity } of rules)
      assert.match(words, new RegExp(`href="regels/${id}\\.html">[^<]+</a> <span class="klasse ${severity}">`), id);
  });

  it('is the same each time', async () => {
    assert.deepEqual(await buildSite('1.2.3'), site);
  });

  it('has no broken link within itself', () => {
    const broken: string[] = [];
    for (const [path, html] of site)
      for (const href of valuesOf(bodyOf(html), 'href')) {
        if (href.startsWith('https:')) continue;
        const [file = '', fragment] = href.split('#');
        const target = file === '' ? path : posix.join(posix.dirname(path), file);
        const found = site.get(target);
        if (found === undefined) broken.push(`${path}: ${href}`);
        else if (fragment !== undefined && !valuesOf(found, 'id').includes(fragment)) broken.push(`${path}: ${href}`);
      }
    assert.deepEqual(broken, []);
  });

  it('links to the publishers of the law alone', () => {
    const hosts = new Set<string>();
    for (const html of site.values())
      for (const href of valuesOf(bodyOf(html), 'href')) if (/^[a-z]+:/.test(href)) hosts.add(new URL(href).origin);
    assert.deepEqual([...hosts].sort(), ['https://eur-lex.europa.eu', 'https://wetten.overheid.nl']);
  });

  it('loads nothing: no picture, no font, no script or style from elsewhere', () => {
    for (const [path, html] of site) {
      assert.doesNotMatch(html, /<(?:img|iframe|object|embed|audio|video|source|base|form action)\b/, path);
      assert.deepEqual(valuesOf(html, 'src'), [], path);
      const head = html.slice(0, html.indexOf('<body>'));
      assert.deepEqual(valuesOf(head, 'href'), ['data:,'], path);
      assert.doesNotMatch(contentOf(html, 'style'), /@import|url\(/, path);
      assert.doesNotMatch(contentOf(html, 'script'), /fetch|XMLHttpRequest|import\s*\(|https?:/, path);
    }
  });

  it('lets nothing run but its own script and style', () => {
    for (const [path, html] of site) {
      const policy = policyOf(html);
      assert.equal(policy.get('default-src'), "'none'", path);
      assert.equal(policy.get('style-src'), hashOf(contentOf(html, 'style')), path);
      const script = contentOf(html, 'script');
      assert.equal(policy.get('script-src'), script === '' ? undefined : hashOf(script), path);
      assert.equal([...html.matchAll(/<script/g)].length, script === '' ? 0 : 1, path);
      assert.doesNotMatch(bodyOf(html), /<[^>]* (?:on[a-z]+|style)=/i, path);
    }
  });

  it('is Dutch, with landmarks, one title, and a way past the menu', () => {
    const titles = new Set<string>();
    for (const [path, html] of site) {
      assert.match(html, /^<!doctype html><html lang="nl">/, path);
      const [, title = ''] = /<title>([^<]+)<\/title>/.exec(html) ?? [];
      assert.ok(title.length > 0 && !titles.has(title), `${path}: ${title}`);
      titles.add(title);
      const body = bodyOf(html);
      for (const tag of ['<header', '<nav', '<main', '<footer', '<h1>'])
        assert.equal(body.split(tag).length, 2, `${path}: ${tag}`);
      assert.match(body, /^<body><a class="sla-over" href="#inhoud">/, path);
      assert.equal(valuesOf(body, 'aria-label').includes('Hoofdmenu'), true, path);
    }
  });

  it('has headings in order, and every id once', () => {
    for (const [path, html] of site) {
      const levels = [...bodyOf(html).matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
      levels.forEach((level, index) => {
        assert.ok(level <= (levels[index - 1] ?? 0) + 1, `${path}: h${level} after h${levels[index - 1]}`);
      });
      const ids = valuesOf(bodyOf(html), 'id');
      assert.equal(new Set(ids).size, ids.length, path);
    }
  });

  it('names each field of a form', () => {
    for (const [path, html] of site) {
      const fields = [...html.matchAll(/<(?:input|select) id="([^"]+)"/g)].map(([, id]) => id);
      assert.deepEqual(valuesOf(html, 'for'), fields, path);
    }
  });

  it('shows every example as a document, marked as its page marks it', () => {
    for (const { id } of rules) {
      const html = page(`regels/${id}.html`);
      const markdown = pages[id] ?? '';
      const examples = leesVoorbeelden(markdown);
      const shown = examples.reduce((sum, { naast }) => sum + 1 + naast.length, 0);
      assert.equal(html.split('<figure').length - 1, shown, id);
      const body = bodyOf(html);
      assert.doesNotMatch(body, /[«»]/, id);
      for (const { marks, tekst } of examples)
        for (const { start, end } of marks) {
          const [first = ''] = tekst
            .slice(start, end)
            .trim()
            .split(/[\n*_|]/);
          assert.ok(wordsOf(marked(body)).includes(first.replace(/\s+/g, ' ').trim()), `${id}: ${first}`);
        }
    }
  });

  it('has explanation, address and rules for the articles of a law', () => {
    const html = page('wetten/UAVG.html');
    const [, section = ''] = html.split('<section id="artikel-46">');
    const own = section.slice(0, section.indexOf('</section>'));
    assert.match(own, /<h2>Artikel 46 Verwerking nationaal identificatienummer<\/h2>/);
    assert.match(wordsOf(own), /Een nummer dat een wet voorschrijft/);
    assert.ok(valuesOf(own, 'href').includes('../regels/bsn-toestemming.html'));
    assert.ok(valuesOf(own, 'href').some((href) => href.includes('BWBR0040940&artikel=46&')));
    assert.match(page('wetten/BW7.html'), /<h2>Artikel 7:454<\/h2>/);
  });

  it('links the references in its texts', () => {
    const hrefs = valuesOf(page('regels/toestemming-afhankelijkheid.html'), 'href');
    assert.ok(hrefs.includes('../wetten/AVG.html#artikel-6-lid-1-onder-e'));
    assert.ok(hrefs.includes('../wetten/Wmo2015.html#artikel-5.1.1-lid-4'));
  });
});

/** What stands in the marks of a page. */
function marked(html: string): string {
  return [...html.matchAll(/<mark>([\s\S]*?)<\/mark>/g)].map(([, text]) => text).join(' ');
}

type Rgb = readonly [number, number, number];

/** Colours of a block of the style sheet, by name. */
function coloursIn(block: string): ReadonlyMap<string, Rgb> {
  return new Map(
    [...block.matchAll(/--([a-z-]+): #([0-9a-f]{6});/g)].map(([, name = '', hex = '']) => {
      const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
      return [name, [r, g, b]] as const;
    }),
  );
}

/** The contrast of two colours, from 1 to 21, as the WCAG define it. */
function contrast(a: Rgb, b: Rgb): number {
  const luminance = (colour: Rgb): number => {
    const [r = 0, g = 0, bl = 0] = colour.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe('the colours of the documentation', () => {
  const pairs: readonly (readonly [text: string, behind: string])[] = [
    ...['achtergrond', 'vlak'].flatMap((behind) => ['tekst', 'zacht', 'link'].map((text) => [text, behind] as const)),
    ...['fout', 'waarschuwing', 'oordeel', 'goed', 'mark'].map((name) => [name, `${name}-vlak`] as const),
    ['op-accent', 'accent'],
  ];

  it('can be read, light and dark', () => {
    const blocks = contentOf(page('index.html'), 'style').split(':root {').slice(1, 3);
    assert.equal(blocks.length, 2);
    for (const [index, block] of blocks.entries()) {
      const colours = coloursIn(block.slice(0, block.indexOf('}')));
      for (const [text, behind] of pairs) {
        const [front, back] = [colours.get(text), colours.get(behind)];
        assert.ok(front && back, `${text} ${behind}`);
        assert.ok(contrast(front, back) >= 4.5, `${['light', 'dark'][index]}: ${text} on ${behind}`);
      }
    }
  });
});
