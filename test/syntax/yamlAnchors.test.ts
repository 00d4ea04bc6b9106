import assert from 'node:assert/strict';
import { editYaml, readYaml, readYamlWhole } from '../../server/src/syntax/yaml/readYaml.ts';
import { shift, sliceSpan } from '../../server/src/text/span.ts';
import { check, placed, plainFile, scalarsOf } from './yamlShort.ts';
import { anchorSample } from './yamlSamples.ts';

describe('syntax/yaml: anchors', () => {
  check('within an item', 'a:\n  - b: &x [1, 2]\n    c: *x\n', { a: [{ b: [1, 2], c: [1, 2] }] });
  check('across entries and items', 'x: &x { y: 1 }\na:\n  - *x\n  - b: *x\nc: *x\n', {
    x: { y: 1 },
    a: [{ y: 1 }, { b: { y: 1 } }],
    c: { y: 1 },
  });
  check('of a list with items', 'a: &x\n  - 1\n  - 2\nb: *x\n', { a: [1, 2], b: [1, 2] });
  check('of an item', 'a:\n  - &x\n    b: 1\n  - &y c\nd: [*x, *y]\n', { a: [{ b: 1 }, 'c'], d: [{ b: 1 }, 'c'] });
  check('the last before the alias', 'a: &x 1\nb: *x\nc: &x 2\nd: *x\n', { a: 1, b: 1, c: 2, d: 2 });
  check('as a key', 'a: &x naam\n*x : 1\n', { a: 'naam', naam: 1 });
  check('of what is absent', 'a: &x\nb: *x\n', { a: null, b: null });
  check(
    'merges',
    'x: &x { a: 1, b: 2 }\ny: &y { b: 3, c: 4 }\nr:\n  - <<: *x\n    b: 5\n  - { <<: [*x, *y], d: 6 }\n  - "<<": *x\n',
    {
      x: { a: 1, b: 2 },
      y: { b: 3, c: 4 },
      r: [{ a: 1, b: 5 }, { a: 1, b: 2, c: 4, d: 6 }, { '<<': { a: 1, b: 2 } }],
    },
  );
  check('a merge at the root', 'x: &x\n  a: 1\n  b: 2\nb: 3\n<<: *x\n', { x: { a: 1, b: 2 }, b: 3, a: 1 });
  check('a merge of a text is a key', 'a: { <<: b }', { a: { '<<': 'b' } });
  check('an alias before its anchor', 'a: *x\nb: &x 1\n', { a: null, b: 1 }, 'verwijzing x ‘*x’');
  check('an alias within its anchor', 'a: &x [*x, 1]\n', { a: [null, 1] }, 'verwijzing x ‘*x’');

  it('keep the places where the values are written', () => {
    const text = 'standaard: &s\n  termijn: 7 jaar\nlijst:\n  - <<: *s\n  - *s\n';
    const written = scalarsOf(readYaml(text)).map(({ origin, node }) => [
      node.span.start + origin,
      sliceSpan(text, shift(node.span, origin)),
    ]);
    assert.deepEqual(
      written,
      Array.from({ length: 3 }, () => [text.indexOf('7 jaar'), '7 jaar']),
    );
  });

  it('follow an edit of the anchor and one before it', () => {
    let text = anchorSample;
    let syntax = readYaml(text);
    for (const [from, to] of [
      ['7 jaar', '12 jaar'],
      ['standaard', 'uitgangspunt'],
      ['&std', '&basis'],
      ['&basis', '&std'],
    ] as const) {
      const start = text.indexOf(from);
      const edit = { span: { start, end: start + from.length }, newText: to };
      text = text.replace(from, to);
      syntax = editYaml(syntax, [edit], text);
      assert.deepEqual(placed(syntax), placed(readYaml(text)));
    }
    assert.deepEqual(placed(syntax), placed(readYamlWhole(text)));
  });

  it('leave units alone whose anchors did not move', () => {
    const before = readYaml(anchorSample);
    const end = anchorSample.length;
    const after = editYaml(before, [{ span: { start: end, end }, newText: 'x: 1\n' }], `${anchorSample}x: 1\n`);
    assert.equal(after.entries[1]?.node.items?.[1]?.node, before.entries[1]?.node.items?.[1]?.node);
  });

  it('do not grow without end', () => {
    const bomb = (lead: string) =>
      Array.from(
        { length: 12 },
        (_, level) =>
          `${lead}a${String(level)}: &a${String(level)} [${level === 0 ? 'x' : Array.from({ length: 9 }, () => `*a${String(level - 1)}`).join(', ')}]\n`,
      ).join('');
    for (const text of [bomb(''), `a:\n${bomb('  ')}`, `a:\n  - b:\n${bomb('      ')}`]) {
      const syntax = readYaml(text);
      const count = JSON.stringify(plainFile(syntax)).length;
      assert.ok(count < 1_000_000, `${String(count)} units of text from ${String(text.length)}`);
      assert.ok(syntax.problems.some(({ node }) => node.code === 'te-diep' && node.args[0] === 'verwijzingen'));
    }
  });

  it('do not nest without end', () => {
    const chain = Array.from(
      { length: 2_000 },
      (_, level) => `a${String(level)}: &a${String(level)} [${level === 0 ? 'x' : `*a${String(level - 1)}`}]\n`,
    ).join('');
    const syntax = readYaml(chain);
    assert.doesNotThrow(() => JSON.stringify(plainFile(syntax)));
    assert.ok(syntax.problems.some(({ node }) => node.code === 'te-diep'));
  });
});
