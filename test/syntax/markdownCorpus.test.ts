/** Real texts read as Markdown; only where a corpus is at hand (the folder in `DOELBINDING_CORPUS`). */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editMarkdown, readMarkdown } from '../../server/src/syntax/markdown/readMarkdown.ts';
import { readMarkdownWhole } from '../../server/src/syntax/markdown/readWhole.ts';
import type { Table } from '../../server/src/syntax/tree.ts';
import { sourceDocument } from '../../server/src/text/document.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { randomEdit, seededRandom } from '../support/randomEdits.ts';
import { mappingFault, placed, printed, readingsIn } from './markdownPlaces.ts';
import { markdownTokens } from './markdownSamples.ts';

const corpus = process.env['DOELBINDING_CORPUS'];

const folders = [
  'seeds',
  'protocols/bwb_privacyreglementen',
  'protocols/excerpt_skeletons',
  'registers/md',
  'registers/koos_vvt/vvt',
];

function textOf(path: string): string {
  return sourceDocument(path, readFileSync(path, 'utf8')).text;
}

function tablesIn(text: string): Table[] {
  return readMarkdown(text).blocks.flatMap(({ node }) => (node.kind === 'table' ? [node] : []));
}

function seed(root: string, number: string): string {
  const name = readdirSync(join(root, 'seeds')).find((file) => file.startsWith(number));
  assert.ok(name);
  return textOf(join(root, 'seeds', name));
}

if (corpus)
  describe('syntax/markdown: corpus', function () {
    this.timeout(300_000);

    for (const folder of folders)
      it(`${folder}: chunks read as the whole, and readings lead back`, () => {
        const files = readdirSync(join(corpus, folder)).filter((file) => /\.(?:txt|md)$/u.test(file));
        assert.ok(files.length > 0);
        for (const file of files) {
          const text = textOf(join(corpus, folder, file));
          const syntax = readMarkdown(text);
          assert.deepEqual(syntax.problems, [], file);
          for (const { reading, origin } of readingsIn(syntax.blocks))
            assert.equal(mappingFault(text, reading, origin), undefined, file);
          assert.equal(
            JSON.stringify(placed(syntax.blocks)),
            JSON.stringify(placed(readMarkdownWhole(text).blocks)),
            file,
          );
        }
      });

    for (const number of ['000', '003'])
      it(`${number} after each of 300 edits`, () => {
        const random = seededRandom(Number(number) + 9);
        let text = seed(corpus, number);
        let syntax = readMarkdown(text);
        for (let count = 0; count < 300; count++) {
          const edit = randomEdit(random, text, markdownTokens);
          text = applyEdits(text, [edit]);
          syntax = editMarkdown(syntax, [edit], text);
          assert.equal(printed(syntax), printed(readMarkdown(text)), `edit ${String(count)}: ${JSON.stringify(edit)}`);
          if (count % 10 === 0)
            assert.equal(
              JSON.stringify(placed(syntax.blocks)),
              JSON.stringify(placed(readMarkdownWhole(text).blocks)),
              `edit ${String(count)}`,
            );
        }
      });

    it('finds the tables with tabs of 000 and 003', () => {
      const shapes = (number: string): string[] =>
        tablesIn(seed(corpus, number)).map(
          ({ notation, rows }) =>
            `${notation} ${String(rows.length)} x ${[...new Set(rows.map(({ node }) => node.cells.length))].join('/')}`,
        );
      assert.deepEqual(shapes('000'), ['tabs 7 x 6']);
      assert.deepEqual(shapes('003').slice(-2), ['tabs 9 x 5', 'tabs 7 x 5']);
    });
  });
