/** Matches that move along with edits, and the lines that are searched for it. */
import assert from 'node:assert/strict';
import { editDocument, sourceDocument } from '../../server/src/text/document.ts';
import { lineMatches } from '../../server/src/text/lineMatches.ts';
import { sliceSpan } from '../../server/src/text/span.ts';
import { randomEdit, seededRandom } from '../support/randomEdits.ts';

const MARKER = /^(?:<{3}|>{3})(?= |$)/gm;
const NUMBER = /(?<![\d.])\d{3}(?: \d{3})?(?!\d|\.\d)/g;

describe('text/lineMatches', () => {
  it('finds what the pattern finds, in order', () => {
    const numbers = lineMatches(NUMBER);
    const source = sourceDocument('bestand:///a.md', '123 456\n789\r\n1234, 12.345 en 678');
    assert.deepEqual(
      numbers(source).map((span) => sliceSpan(source.text, span)),
      ['123 456', '789', '678'],
    );
  });

  for (const pattern of [MARKER, NUMBER])
    it(`moves the matches of ${pattern.source} along with edits as if they were found anew`, () => {
      const random = seededRandom(20);
      const kept = lineMatches(pattern);
      let document = sourceDocument('bestand:///a.md', '<<< a\r\n123 456\r789\n>>>\n');
      let matches = kept(document).length;
      for (let step = 0; step < 4000; step++) {
        const edit = randomEdit(random, document.text, [
          '<<<',
          '>',
          '\n>>> ',
          '\r',
          '\n',
          '\r\n',
          '123',
          ' 4',
          '.5',
          'a',
        ]);
        document = editDocument(document, [edit]);
        const anew = lineMatches(pattern)(sourceDocument(document.uri, document.text));
        assert.deepEqual(kept(document), anew, JSON.stringify(document.text));
        matches += anew.length;
      }
      assert.ok(matches > 2000, `only ${String(matches)} matches were compared`);
    });

  it('searches only the lines that an edit touches', () => {
    const lines = Array.from({ length: 5000 }, (_, line) => `regel ${String(line)}`).join('\n');
    const searched: number[] = [];
    const pattern = /\d{4}/g;
    const search = pattern.exec.bind(pattern);
    pattern.exec = (text) => {
      searched.push(text.length);
      return search(text);
    };
    const numbers = lineMatches(pattern);
    const before = sourceDocument('bestand:///a.md', lines);
    numbers(before);
    searched.length = 0;
    const at = lines.indexOf('regel 2000');
    const found = numbers(editDocument(before, [{ span: { start: at, end: at }, newText: '7777 ' }]));
    assert.equal(found.length, 4001);
    assert.ok(Math.max(...searched) < 40, String(searched));
  });
});
