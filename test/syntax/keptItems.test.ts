/** The items of a list that read as before stay the nodes that they were, wherever the edit moved them. */
import assert from 'node:assert/strict';
import { loadReaders } from '../../server/src/model/document.ts';
import type { MarkdownSyntax } from '../../server/src/syntax/markdown/markdownSyntax.ts';
import { applyEdits, type TextEdit } from '../../server/src/text/edit.ts';

const LIST = [
  '## Artikel 4 Gegevens',
  '',
  '1. Het college verwerkt **namen**.',
  '2. De toegang [^wijk] is geregeld:',
  '   - a. naam en adres;',
  '   - b. bankrekening. <!-- nog na te gaan -->',
  '3. Het dossier wordt bewaard.',
  '',
  '[^wijk]: Per wijk.',
  '',
].join('\n');

describe('syntax/markdown: an edited list', () => {
  for (const [name, text] of [
    ['with a footnote, read by the library', LIST],
    ['of plain items, read directly', LIST.replace(' [^wijk]', '').replace(/ <!--.*-->/, '')],
  ] as const)
    it(`keeps its other items, ${name}`, async () => {
      const { markdown } = await loadReaders();
      const before = markdown.read(text);
      const at = text.indexOf('toegang');
      const edit: TextEdit = { span: { start: at, end: at }, newText: 'snelle ' };
      const now = applyEdits(text, [edit]);
      const after = markdown.edit(before, [edit], now);
      assert.deepEqual(after, markdown.read(now));
      const changed = nodesOf(after).filter((node) => !nodesOf(before).includes(node));
      assert.equal(changed.length, 1);
      assert.match(changed[0]?.kind === 'paragraph' ? changed[0].reading.text : '', /^De snelle toegang/);
    });

  it('keeps an item once, where two read the same', async () => {
    const { markdown } = await loadReaders();
    const text = '1. Gelijk.\n2. Anders.\n';
    const edit: TextEdit = {
      span: { start: text.indexOf('Anders'), end: text.indexOf('Anders') + 6 },
      newText: 'Gelijk',
    };
    const after = markdown.edit(markdown.read(text), [edit], applyEdits(text, [edit]));
    assert.equal(new Set(nodesOf(after)).size, 2);
  });
});

function nodesOf({ blocks }: MarkdownSyntax) {
  return blocks.map(({ node }) => node);
}
