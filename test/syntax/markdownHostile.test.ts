/** Texts made to break a reader: it answers, in time, and says what it left alone. */
import assert from 'node:assert/strict';
import { editMarkdown, readMarkdown } from '../../server/src/syntax/markdown/readMarkdown.ts';
import type { SyntaxProblemCode } from '../../server/src/syntax/tree.ts';
import { mappingFault, printed, readingsIn } from './markdownPlaces.ts';

interface Hostile {
  readonly text: string;
  readonly problem?: SyntaxProblemCode;
}

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const hostile: Record<string, Hostile> = {
  '10,000 quotes on a line': { text: `${'> '.repeat(10_000)}a`, problem: 'te-diep' },
  '10,000 lists on a line': { text: `${'- '.repeat(10_000)}a`, problem: 'te-diep' },
  'lists, each within the one above': { text: lines(1_000, (depth) => `${'  '.repeat(depth)}- a`), problem: 'te-lang' },
  'lists, each within the one above, less deep': {
    text: lines(600, (depth) => `${'  '.repeat(depth)}- a`),
    problem: 'te-diep',
  },
  'quotes, each within the one above': { text: lines(600, (depth) => `${'> '.repeat(depth)}a`), problem: 'te-diep' },
  'footnotes within footnotes': { text: `${'[^a]: '.repeat(10_000)}a`, problem: 'te-diep' },
  'emphasis that never closes': { text: '*a_ '.repeat(50_000), problem: 'te-diep' },
  'emphasis within emphasis': { text: `${'*'.repeat(50_000)}a${'*'.repeat(50_000)}`, problem: 'te-diep' },
  'images within images': { text: `${'![a'.repeat(20_000)}${'](x)'.repeat(20_000)}`, problem: 'te-diep' },
  'brackets within brackets': { text: `${'[a '.repeat(20_000)}${']'.repeat(20_000)}`, problem: 'te-diep' },
  'brackets that close nothing': { text: '](u)'.repeat(25_000), problem: 'te-diep' },
  'comments that never close': { text: 'x <!-- '.repeat(20_000), problem: 'te-diep' },
  'lines that lean on a list above': { text: `> - a\n${'woord\n'.repeat(10_000)}`, problem: 'te-lang' },
  'a table of more than 2,000 columns': {
    text: `${'|x'.repeat(2_000)}|\n${'|-'.repeat(2_000)}|\n`,
    problem: 'te-lang',
  },
  'items that each open with a quote': { text: '> - > 1. a\n'.repeat(20_000), problem: 'te-lang' },
  'a line of 20 million units': { text: 'woord '.repeat(3_400_000), problem: 'te-lang' },
  'many lines without a blank one': { text: 'woord en nog een woord\n'.repeat(100_000), problem: 'te-lang' },
  'a line across the page of 4,000 units': { text: `${'- '.repeat(2_000)}\n\ntekst` },
  'backticks of every length': { text: lines(400, (index) => `${'`'.repeat(index)}a`), problem: 'blok-open' },
  'half a million blank lines': { text: '\n'.repeat(500_000) },
  'blank lines with a word between': { text: `${'\n'.repeat(200_000)}x${'\n'.repeat(200_000)}` },
  'carriage returns': { text: '\r'.repeat(200_000) },
  'white space': { text: ' '.repeat(500_000) },
  'ampersands and tags that do not close': { text: '<a &x '.repeat(5_000) },
  'fences that open each other': { text: '```\n\na\n```\n```\n\na\n```\n'.repeat(200) },
  'a fence that does not close': { text: `\`\`\`\n${'een woord of twee\n\n'.repeat(1_500)}`, problem: 'blok-open' },
  'a front matter that does not close': { text: `---\n${'a: b\n'.repeat(5_000)}` },
  'a wide table': { text: `${'|a'.repeat(2_000)}\n${'|-'.repeat(2_000)}\n${'|x'.repeat(2_000)}` },
  'a long table': { text: `| a | b |\n|---|---|\n${'| x | y |\n'.repeat(2_000)}` },
  'a long table with tabs': { text: 'a\tb\tc\n'.repeat(5_000) },
  'many definitions, each mentioned': {
    text: lines(500, (index) => `tekst [a${String(index)}]\n\n[a${String(index)}]: x\n`),
  },
};

describe('syntax/markdown: hostile texts', function () {
  this.timeout(120_000);

  before(() => {
    readMarkdown('# a\n\n- b [x] *c*\n\n| a |\n|---|\n| b |\n'.repeat(100));
  });

  for (const [name, { text, problem }] of Object.entries(hostile))
    it(name, () => {
      const started = performance.now();
      const syntax = readMarkdown(text);
      const middle = text.length >> 1;
      const edited = editMarkdown(
        syntax,
        [{ span: { start: middle, end: middle }, newText: 'x' }],
        `${text.slice(0, middle)}x${text.slice(middle)}`,
      );
      const took = performance.now() - started;
      assert.ok(took < 10_000, `took ${String(took)} ms`);
      assert.equal(syntax.problems[0]?.node.code, problem);
      assert.equal(edited.length, text.length + 1);
      for (const { reading, origin } of readingsIn(syntax.blocks))
        assert.equal(mappingFault(text, reading, origin), undefined);
    });

  it('are read as plain text, paragraph by paragraph, with the problem on the line', () => {
    const deep = `${'> '.repeat(200)}diep`;
    const text = `# Kop\n\n- een\n  ${deep}\n  twee\n\n  drie\n\n## Kop *twee*\n`;
    const { blocks, problems } = readMarkdown(text);
    assert.deepEqual(
      blocks.map(({ node }) => [node.kind, 'reading' in node ? node.reading.text : '']),
      [
        ['heading', 'Kop'],
        ['paragraph', `- een\n${deep}\ntwee`],
        ['paragraph', 'drie'],
        ['heading', 'Kop twee'],
      ],
    );
    const [problem] = problems;
    assert.ok(problem);
    assert.equal(text.slice(problem.origin + problem.node.span.start).startsWith(`  ${deep.slice(0, 20)}`), true);
    assert.ok(problem.node.span.end - problem.node.span.start <= 80);
  });

  it('cost time in proportion to their length', () => {
    const cost = (count: number): number => {
      const text = '## Kop\n\n- een *twee* [drie](x)\n- vier\n\n'.repeat(count);
      const started = performance.now();
      readMarkdown(text);
      return performance.now() - started;
    };
    cost(200);
    const few = Math.min(cost(200), cost(200));
    assert.ok(cost(1_600) < 8 * 3 * few, 'eight times the text may cost eight times the time, and some');
  });

  it('read the same after an edit as anew', () => {
    const text = `${'> '.repeat(300)}a\n\nb\n\n\`\`\`\n${'c\n\n'.repeat(50)}`;
    const at = text.indexOf('b');
    const newText = `${text.slice(0, at)}\`\`\`\n${text.slice(at)}`;
    const edited = editMarkdown(readMarkdown(text), [{ span: { start: at, end: at }, newText: '```\n' }], newText);
    assert.equal(printed(edited), printed(readMarkdown(newText)));
  });
});
