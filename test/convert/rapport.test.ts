/** The three forms of a report: the same words, no markup from a document, nothing that runs or loads. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { docxOf } from '../../server/src/convert/rapport/docx.ts';
import { htmlOf } from '../../server/src/convert/rapport/html.ts';
import { markdownOf } from '../../server/src/convert/rapport/markdown.ts';
import { style } from '../../server/src/convert/rapport/style.ts';
import { heading, paragraph, strong, type Block } from '../../server/src/features/rapport/block.ts';
import { maakRapport } from '../../server/src/features/rapport/rapport.ts';
import { rapportvraag } from '../support/standen.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
const nasty = '<script>alert(1)</script> | a*b_c `x` [y](javascript:z) </table> & "q" \u202Eomgekeerd\u0007 @iedereen';
const blocks: readonly Block[] = [
  heading(1, nasty),
  heading(2, 'Twee'),
  paragraph(nasty, strong(nasty), { kind: 'link', tekst: nasty, href: 'javascript:alert(1)' }),
  { kind: 'list', items: [[nasty], ['1. niet genummerd'], ['- geen streep']] },
  {
    kind: 'table',
    caption: nasty,
    head: ['A', nasty],
    rows: [[{ line: [nasty] }, { line: [`${nasty}\n\nnog een regel`], tone: 'bad' }]],
  },
  { kind: 'facts', items: [[nasty, [nasty]]] },
  { kind: 'counts', items: [{ aantal: 2, woord: 'fouten', uitleg: nasty, klasse: 'fout' }] },
  {
    kind: 'bars',
    caption: nasty,
    description: nasty,
    rows: [{ label: nasty, words: '2 fouten', parts: [{ klasse: 'fout', aantal: 2 }] }],
  },
  {
    kind: 'card',
    klasse: 'fout',
    title: [nasty],
    place: nasty,
    blocks: [{ kind: 'paragraph', role: 'quote', line: [nasty] }],
  },
  { kind: 'question', nummer: 1, title: [nasty], place: nasty, blocks: [], answers: ['Ja', nasty] },
  { kind: 'fold', title: nasty, blocks: [paragraph(nasty)] },
  { kind: 'pageBreak' },
];
const page = { titel: nasty, blocks };

/** The text of one part of a Word file. */
function partOf(bytes: Uint8Array, name: string): string {
  const zip = Buffer.from(bytes);
  for (let at = zip.indexOf(name); at >= 0; at = zip.indexOf(name, at + 1)) {
    const header = at - 30;
    if (header < 0 || zip.readUInt32LE(header) !== 0x04034b50) continue;
    const data = zip.subarray(at + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28));
    return inflateRawSync(data).toString('utf8');
  }
  throw new Error(`no ${name}`);
}

describe('rapport: HTML', () => {
  const html = htmlOf(page, hash);

  it('lets no text become markup', () => {
    assert.ok(!/href="javascript/i.test(html));
    // What stands between quotes is the value of an attribute.
    assert.ok(!html.replace(/"[^"]*"/g, '""').includes('<script'));
    assert.equal(html.replace(/"[^"]*"/g, '""').split('</table>').length, 2);
    assert.ok(html.includes('&lt;script>alert(1)&lt;/script>'));
    assert.ok(!html.includes('\u202E') && !html.includes('\u0007'));
  });
  it('runs and loads nothing, and allows its one style by hash', () => {
    const [, policy = ''] = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html) ?? [];
    assert.equal(
      policy.replaceAll('&#x27;', "'"),
      `default-src 'none'; style-src 'sha256-${hash(style)}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    assert.ok(html.includes(`<style>${style}</style>`));
    assert.ok(!/ style="| on[a-z]+="|@import|url\(/.test(html));
  });
  it('is made for who hears it: language, headings, captions and heads of rows and columns', () => {
    assert.ok(html.startsWith('<!doctype html><html lang="nl">'));
    assert.ok(html.includes('<caption>') && html.includes('<th scope="col">') && html.includes('<th scope="row">'));
    assert.match(html, /<svg[^>]*role="img"[^>]*aria-label="/);
    const report = htmlOf(
      maakRapport(
        rapportvraag({
          'protocol.md': '# Privacyprotocol Voorbeeldstad\n\n## Artikel 1 Doel\n\nSoms artikel 6 lid 9 AVG.\n',
        }),
      ),
      hash,
    );
    const levels = [...report.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    assert.equal(levels.filter((level) => level === 1).length, 1);
    levels.forEach((level, index) => {
      assert.ok(level - (levels[index - 1] ?? 0) <= 2, `h${String(level)} after h${String(levels[index - 1])}`);
    });
  });
  it('can be read: every pair of colours has contrast, light, dark and on paper', () => {
    const themes = style.split(':root').slice(1);
    assert.equal(themes.length, 3);
    for (const theme of themes) {
      const colours = new Map(
        [...theme.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value]),
      );
      for (const [front, back] of [
        ['tekst', 'achtergrond'],
        ['zacht', 'achtergrond'],
        ['zacht', 'vlak'],
        ['link', 'achtergrond'],
        ['fout', 'fout-vlak'],
        ['waarschuwing', 'waarschuwing-vlak'],
        ['oordeel', 'oordeel-vlak'],
        ['goed', 'goed-vlak'],
        ['fout', 'achtergrond'],
        ['goed', 'achtergrond'],
      ] as const) {
        const ratio = contrast(colours.get(front) ?? '', colours.get(back) ?? '');
        assert.ok(ratio >= 4.5, `${front} on ${back}: ${ratio.toFixed(2)}`);
      }
    }
  });
  it('is the same twice', () => {
    assert.equal(htmlOf(page, hash), html);
  });
});

describe('rapport: Markdown', () => {
  const text = markdownOf(blocks);

  it('lets no text become markup', () => {
    assert.ok(!/(?<!\\)<script|(?<!\\)<\/table>|(?<!\\)\]\(javascript|(^|\s)@iedereen/.test(text), text);
    assert.ok(text.includes('- 1\\. niet genummerd') && text.includes('- \\- geen streep'), text);
  });
  it('keeps a row of a table on one line, with as many cells as its head', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('| '));
    const cells = (line: string): number => line.replaceAll('\\|', '').split('|').length - 2;
    assert.deepEqual([...new Set(rows.slice(0, 3).map(cells))], [2]);
  });
  it('leaves boxes to tick and a place to answer', () => {
    assert.ok(text.includes('- [ ] Ja\n') && text.includes('- Toelichting:'), text);
  });
});

describe('rapport: Word', function () {
  this.timeout(20_000);

  it('holds the words, as text', async () => {
    const xml = partOf(await docxOf(page), 'word/document.xml');
    assert.ok(/&lt;script(?:>|&gt;)alert\(1\)&lt;\/script/.test(xml), 'no words');
    assert.ok(!xml.includes('\u202E') && !xml.includes('\u0007'));
    assert.ok(xml.includes('<w:tblHeader/>'), 'no head row');
  });
  it('knows its headings and says whose report it is', async () => {
    const bytes = await docxOf(page);
    assert.ok(partOf(bytes, 'word/document.xml').includes('w:val="Heading1"'));
    assert.ok(partOf(bytes, 'docProps/core.xml').includes('rapport van Doelbinding'));
  });
  it('says the same twice', async () => {
    const [one, other] = [await docxOf(page), await docxOf(page)];
    assert.equal(partOf(one, 'word/document.xml'), partOf(other, 'word/document.xml'));
  });
});

/** The ratio of WCAG between two colours. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
