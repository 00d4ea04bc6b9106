/** Lines and columns: every kind of line break, and the ends of a text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editDocument, sourceDocument } from '../../server/src/text/document.ts';
import { lineIndex, lineIndexOf } from '../../server/src/text/lineIndex.ts';
import { randomEdit, seededRandom } from '../support/randomEdits.ts';
import { roughTextsUpTo } from '../support/roughTexts.ts';

/** The lines of a text with their breaks, by a count that knows nothing of the index. */
function naiveLines(text: string): { readonly content: string; readonly break: string }[] {
  return [...text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)]
    .map(([, content = '', end = '']) => ({ content, break: end }))
    .filter((line, index, lines) => index === 0 || line.break !== '' || lines[index - 1]?.break !== '');
}

describe('text/lineIndex', () => {
  const lines: readonly (readonly [string, readonly string[]])[] = [
    ['', ['']],
    ['een', ['een']],
    ['een\n', ['een', '']],
    ['\n', ['', '']],
    ['een\ntwee\rdrie\r\nvier', ['een', 'twee', 'drie', 'vier']],
    ['een\r', ['een', '']],
    ['een\r\n', ['een', '']],
    ['\r\r\n\n', ['', '', '', '']],
    ['\n\r', ['', '', '']],
  ];
  for (const [text, expected] of lines)
    it(`parts ${JSON.stringify(text)}`, () => {
      const index = lineIndexOf(text);
      assert.equal(index.lineCount, expected.length);
      assert.deepEqual(
        expected.map((_, line) => text.slice(index.lineStart(line), index.lineEnd(line))),
        expected,
      );
    });

  it('moves along with edits as if it were made anew', () => {
    const random = seededRandom(11);
    let document = sourceDocument('bestand:///a.md', 'een\r\ntwee\ndrie\rvier');
    lineIndex(document);
    for (let step = 0; step < 2000; step++) {
      const edit = randomEdit(random, document.text, ['\r', '\n', '\r\n', 'a', '\r\r', 'b\nc']);
      document = editDocument(document, [edit]);
      const [moved, made] = [lineIndex(document), lineIndexOf(document.text)];
      assert.equal(moved.lineCount, made.lineCount);
      for (let line = 0; line < made.lineCount; line++) {
        assert.equal(moved.lineStart(line), made.lineStart(line));
        assert.equal(moved.lineEnd(line), made.lineEnd(line));
      }
    }
  });

  it('counts columns in UTF-16 units', () => {
    const index = lineIndexOf('é👩x\n€');
    assert.deepEqual(index.position(3), { line: 0, column: 3 });
    assert.equal(index.offset({ line: 0, column: 3 }), 3);
    assert.deepEqual(index.position(6), { line: 1, column: 1 });
  });

  it('brings what lies outside within the text or the line', () => {
    const index = lineIndexOf('een\r\ntwee');
    assert.deepEqual(index.position(-3), { line: 0, column: 0 });
    assert.deepEqual(index.position(99), { line: 1, column: 4 });
    assert.equal(index.offset({ line: 0, column: 99 }), 3);
    assert.equal(index.offset({ line: 9, column: 0 }), 9);
    assert.equal(index.offset({ line: -1, column: 5 }), 0);
    assert.equal(index.offset({ line: 1, column: -2 }), 5);
  });

  it('is made once for one document value', () => {
    const document = sourceDocument('file:///a.md', 'een\ntwee');
    assert.equal(lineIndex(document), lineIndex(document));
    assert.notEqual(lineIndex(document), lineIndex({ ...document }));
  });

  it('agrees with a naive count at every offset', () => {
    fc.assert(
      fc.property(roughTextsUpTo(20), (text) => {
        const index = lineIndexOf(text);
        const naive = naiveLines(text);
        assert.equal(index.lineCount, naive.length);
        let start = 0;
        for (const [line, { content, break: end }] of naive.entries()) {
          assert.equal(index.lineStart(line), start);
          assert.equal(index.lineEnd(line), start + content.length);
          for (let column = 0; column < content.length + end.length; column++)
            assert.deepEqual(index.position(start + column), { line, column });
          for (let column = 0; column <= content.length; column++)
            assert.equal(index.offset({ line, column }), start + column);
          start += content.length + end.length;
        }
        assert.equal(start, text.length);
      }),
      { seed: 3, numRuns: 1_000 },
    );
  });
});
