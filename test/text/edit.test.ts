/** Edits: applied all at once, and found as the smallest difference of two texts. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editDocument, sourceDocument } from '../../server/src/text/document.ts';
import { applyEdits, differenceEdit, type TextEdit } from '../../server/src/text/edit.ts';
import { roughTexts } from '../support/roughTexts.ts';

const replace = (start: number, end: number, newText: string): TextEdit => ({ span: { start, end }, newText });

describe('text/edit: applyEdits', () => {
  it('applies edits in the coordinates of the text before any of them, in whatever order they are listed', () => {
    const edits = [replace(8, 13, 'beleid'), replace(0, 0, 'Het '), replace(3, 7, '')];
    assert.equal(applyEdits('een van tekst', edits), 'Het een beleid');
    assert.equal(applyEdits('een van tekst', [...edits].reverse()), 'Het een beleid');
  });

  it('keeps the order of insertions at one place, and puts them before what is replaced there', () => {
    assert.equal(applyEdits('ab', [replace(1, 1, '1'), replace(1, 1, '2'), replace(1, 2, 'B')]), 'a12B');
  });

  it('changes nothing without edits, and everything with one over the whole', () => {
    assert.equal(applyEdits('tekst', []), 'tekst');
    assert.equal(applyEdits('tekst', [replace(0, 5, 'x')]), 'x');
    assert.equal(applyEdits('', [replace(0, 0, 'x')]), 'x');
  });

  for (const [what, edits] of [
    ['overlap', [replace(0, 3, 'x'), replace(2, 4, 'y')]],
    ['lie behind the text', [replace(4, 6, 'x')]],
    ['lie before the text', [replace(-1, 0, 'x')]],
    ['end before they start', [replace(3, 2, 'x')]],
  ] as const)
    it(`refuses edits that ${what}`, () => {
      assert.throws(() => applyEdits('tekst', edits), RangeError);
    });
});

describe('text/edit: differenceEdit', () => {
  const differences: readonly (readonly [string, string, TextEdit | undefined])[] = [
    ['tekst', 'tekst', undefined],
    ['', 'nieuw', replace(0, 0, 'nieuw')],
    ['oud', '', replace(0, 3, '')],
    ['artikel 5 lid 1', 'artikel 6 lid 1', replace(8, 9, '6')],
    // A repeated character: the end of the run is what differs.
    ['aaa', 'aaaa', replace(3, 3, 'a')],
    // Two emoji share their first or their last unit; neither is cut.
    ['x👩y', 'x👨y', replace(1, 3, '👨')],
    ['👩', '👩👩', replace(2, 2, '👩')],
    ['a🐀b', 'a👀b', replace(1, 3, '👀')],
    // CRLF against LF or CR: the whole line break is replaced.
    ['a\r\nb', 'a\nb', replace(1, 3, '\n')],
    ['a\nb', 'a\r\nb', replace(1, 2, '\r\n')],
    ['a\r\nb', 'a\rb', replace(1, 3, '\r')],
    ['a\r\n', 'a\r\n\r\n', replace(3, 3, '\r\n')],
  ];
  for (const [before, after, expected] of differences)
    it(`of ${JSON.stringify(before)} and ${JSON.stringify(after)}`, () => {
      assert.deepEqual(differenceEdit(before, after), expected);
      if (expected) assert.equal(applyEdits(before, [expected]), after);
    });

  it('gives `after` when it is applied, and cuts no pair in either text', () => {
    fc.assert(
      fc.property(roughTexts, roughTexts, (before, after) => {
        const edit = differenceEdit(before, after);
        assert.equal(edit === undefined, before === after);
        if (!edit) return;
        assert.equal(applyEdits(before, [edit]), after);
        const { start, end } = edit.span;
        const newEnd = start + edit.newText.length;
        for (const [text, at] of [
          [before, start],
          [before, end],
          [after, start],
          [after, newEnd],
        ] as const)
          assert.ok(!cutsPair(text, at), `cuts ${JSON.stringify(text)} at ${at}`);
      }),
      { seed: 2, numRuns: 3_000 },
    );
  });
});

describe('text/document', () => {
  it('takes the byte order mark off, once', () => {
    assert.equal(sourceDocument('file:///a.md', '\uFEFFtekst').text, 'tekst');
    assert.equal(sourceDocument('file:///a.md', '\uFEFF\uFEFFtekst').text, '\uFEFFtekst');
  });

  it('makes a new value of an edit, with the next version where none is given', () => {
    const first = sourceDocument('file:///a.md', 'oud');
    const second = editDocument(first, [replace(0, 3, 'nieuw')]);
    assert.deepEqual([first.text, first.version], ['oud', 0]);
    assert.deepEqual(second, { uri: 'file:///a.md', version: 1, text: 'nieuw' });
    assert.equal(editDocument(second, [], 7).version, 7);
  });
});

function cutsPair(text: string, at: number): boolean {
  return /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)$/.test(text.slice(Math.max(0, at - 1), at + 1));
}
