/** What the extension says after a renumbering. */
import assert from 'node:assert/strict';
import { leftPage, leftPlaces, renumberedText } from '../../client/src/renumberText.ts';
import type { LeftReference } from '../../server/src/lsp/requests.ts';

function english(message: string, ...args: (string | number)[]): string {
  return message.replace(/\{(\d)\}/gu, (_, index: string) => String(args[Number(index)]));
}

function left(uri: string, line: number, tekst: string): LeftReference {
  const start = { line, character: 0 };
  return { uri, range: { start, end: start }, tekst, reden: 'er kan een andere tekst zijn bedoeld' };
}

const nameOf = (uri: string): string => uri.slice('file:///'.length);

describe('what is said of a renumbering', () => {
  it('counts what followed, and what did not', () => {
    assert.equal(renumberedText(3, 0, english), 'Renumbered. References that followed: 3.');
    assert.equal(renumberedText(3, 2, english), 'Renumbered. References that followed: 3. Left for you to look at: 2.');
  });

  it('lists by document and line what was left, and nothing in it becomes markup', () => {
    const page = leftPage(
      [
        left('file:///b.md', 9, 'lid 2'),
        left('file:///b.md', 3, '[lid\n1](command:x)'),
        left('file:///a_b.md', 0, '*'),
      ],
      nameOf,
      english,
    );
    assert.deepEqual(page.split('\n').slice(4), [
      '## b.md',
      '',
      '- **line 4**: ‘\\[lid 1\\](command:x)’ – er kan een andere tekst zijn bedoeld',
      '- **line 10**: ‘lid 2’ – er kan een andere tekst zijn bedoeld',
      '',
      '## a\\_b.md',
      '',
      '- **line 1**: ‘\\*’ – er kan een andere tekst zijn bedoeld',
      '',
    ]);
    assert.match(leftPage([], nameOf, english), /Every reference followed/u);
  });

  it('gives the places to go to, in words', () => {
    const places = leftPlaces([left('file:///b.md', 9, 'lid 2'), left('file:///b.md', 3, 'lid 1')], nameOf, english);
    assert.deepEqual(
      places.map(({ label, description, place }) => [label, description, place.range.start.line]),
      [
        ['‘lid 1’', 'b.md, line 4', 3],
        ['‘lid 2’', 'b.md, line 10', 9],
      ],
    );
  });
});
