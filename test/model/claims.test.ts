/** What is read of our own documents stands where it is said to stand; a reading of another text does not. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { claimsOf } from '../support/claims.ts';
import { modelOf, readAs } from '../support/engine.ts';
import { publishedSample } from '../support/publishedSample.ts';

const sample = (path: string): string => readFileSync(new URL(`../../samples/${path}`, import.meta.url), 'utf8');

const texts: Readonly<Record<string, readonly [name: string, text: string]>> = {
  'the good protocol': ['a.md', sample('goed/protocol.md')],
  'the good register': ['a.yaml', sample('goed/register.yaml')],
  'the bad protocol': ['a.md', sample('fout/protocol.md')],
  'the bad register': ['a.yaml', sample('fout/register.yaml')],
  'a published text': ['a.txt', publishedSample],
  'a published text as Markdown': ['a.md', publishedSample],
};

describe('model: places', () => {
  for (const [what, [name, text]] of Object.entries(texts))
    for (const [ending, shaped] of [
      ['LF', text],
      ['CRLF', text.replaceAll('\n', '\r\n')],
      ['BOM', `\uFEFF${text}`],
    ] as const)
      it(`of ${what} with ${ending}`, () => {
        const { faults, counts } = claimsOf(readAs(name, shaped), modelOf(name, shaped));
        assert.deepEqual(faults, []);
        assert.ok(counts.velden > 0);
        if (!name.endsWith('yaml'))
          assert.ok(
            counts.delen > 5 && counts.nummers > 4 && counts.cellen > 5 && counts.citaten > 2,
            JSON.stringify(counts),
          );
      });

  it('are faulty where the text is another', () => {
    for (const [name, text] of Object.values(texts)) {
      const document = readAs(name, text);
      const shifted = claimsOf({ ...document, source: { ...document.source, text: `x${text}` } }, modelOf(name, text));
      assert.ok(shifted.faults.length > 10, name);
    }
  });
});
