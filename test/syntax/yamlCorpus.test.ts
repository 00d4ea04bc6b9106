/** Every YAML file and front matter of the corpus: no faults, and places that hold. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { editYaml, readYaml, readYamlWhole } from '../../server/src/syntax/yaml/readYaml.ts';
import { placed, placeFault, plainFile } from './yamlShort.ts';

const corpus = process.env['DOELBINDING_CORPUS'];

interface Source {
  readonly name: string;
  readonly text: string;
  readonly origin: number;
}

/** The front matter of a Markdown file between its `---` lines, or a whole YAML file. */
function sourceIn(path: string): Source | undefined {
  const text = readFileSync(path, 'utf8');
  if (!path.endsWith('.md')) return { name: path, text, origin: 0 };
  const end = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) : -1;
  return end < 0 ? undefined : { name: path, text: text.slice(4, end + 1), origin: 4 };
}

if (corpus) {
  const folders = ['registers/koos_vvt', 'registers/koos_vvt/vvt', 'reference/dpia', 'schemas/vng'];
  const sources = folders.flatMap((folder) =>
    readdirSync(join(corpus, folder))
      .filter((name) => /\.(ya?ml|md)$/.test(name) && name !== 'README.md')
      .flatMap((name) => sourceIn(join(corpus, folder, name)) ?? []),
  );

  describe('syntax/yaml: corpus', function () {
    this.timeout(60_000);

    it('has its files', () => {
      assert.ok(sources.length > 130, String(sources.length));
    });

    it('is read without faults, and as the library reads it', () => {
      for (const { name, text, origin } of sources) {
        const syntax = readYaml(text, origin);
        assert.deepEqual(syntax.problems, [], name);
        assert.equal(placeFault(' '.repeat(origin) + text, syntax), undefined, name);
        assert.deepEqual(placed(syntax), placed(readYamlWhole(text, origin)), name);
        assert.deepEqual(plainFile(syntax), parseDocument(text).toJS(), name);
      }
    });

    it('stays as it is when every line is taken out and put back', () => {
      const { text } = sources.find(({ name }) => name.endsWith('prescan.yaml')) ?? { text: '' };
      const fresh = placed(readYaml(text));
      let syntax = readYaml(text);
      const starts = [...text.matchAll(/^/gm)].map((match) => match.index);
      for (const [index, start] of starts.entries()) {
        if (index % 25 > 0) continue;
        const end = starts[index + 1] ?? text.length;
        const without = text.slice(0, start) + text.slice(end);
        syntax = editYaml(syntax, [{ span: { start, end }, newText: '' }], without);
        syntax = editYaml(syntax, [{ span: { start, end: start }, newText: text.slice(start, end) }], text);
      }
      assert.deepEqual(placed(syntax), fresh);
    });
  });
}
