/** A text that is gone by once says what it says when it is kept, for long texts of which the nodes are let go. */
import assert from 'node:assert/strict';
import type { DataSyntax } from '../../server/src/syntax/tree.ts';
import { PassingItem } from '../../server/src/syntax/yaml/passing.ts';
import { editYaml, readYaml, readYamlOnce, type YamlSyntax } from '../../server/src/syntax/yaml/readYaml.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { randomEdit, seededRandom } from '../support/randomEdits.ts';
import { listSample, registerSample, yamlTokens } from './yamlSamples.ts';

const readOnce = (text: string): YamlSyntax => readYamlOnce(text, 50);

/** Everything that a syntax tells, with the nodes of its items as they are read. */
function told({ entries, items, comments, problems }: DataSyntax): object {
  const read = (list: typeof items): object | undefined => list?.map(({ origin, node }) => ({ origin, node }));
  return {
    entries: entries.map(({ origin, node }) => ({ origin, node: { ...node, items: read(node.items) } })),
    items: read(items),
    comments,
    problems,
  };
}

const passingIn = ({ entries, items = [] }: DataSyntax): number =>
  [...entries.flatMap(({ node }) => node.items ?? []), ...items].filter((item) => item instanceof PassingItem).length;

/** As many items as make a text long, behind some that are less plain. */
function long(sample: string): string {
  const indent = /^ *(?=- )/m.exec(sample)?.[0] ?? '';
  const items = Array.from({ length: 60 }, (_, n) => `${indent}- naam: Zaak ${String(n)}\n${indent}  doel: Hulp`);
  return `${sample.trimEnd()}\n${items.join('\n')}\n`;
}

describe('syntax: a YAML text that is gone by once', () => {
  it('keeps the nodes of a short text', () => {
    assert.equal(passingIn(readYamlOnce(registerSample)), 0);
    assert.deepEqual(told(readYamlOnce(registerSample)), told(readYaml(registerSample)));
  });

  for (const [name, sample] of Object.entries({ register: registerSample, list: listSample }))
    it(`says the same of a long ${name}, changed at random`, () => {
      const random = seededRandom(31);
      const text = long(sample);
      assert.ok(passingIn(readOnce(text)) >= 60);
      for (let count = 0; count < 80; count++) {
        const edits = [randomEdit(random, text.slice(0, sample.length + 200), yamlTokens)];
        const changed = applyEdits(text, edits);
        const once = readOnce(changed);
        assert.deepEqual(told(once), told(readYaml(changed)), JSON.stringify(edits));
        // A repair edits such a text.
        assert.deepEqual(told(editYaml(readOnce(text), edits, changed)), told(once), JSON.stringify(edits));
      }
    });

  it('gives the node of an item again as often as it is asked', () => {
    const [first, second] = readOnce(long(listSample)).items?.slice(-2) ?? [];
    assert.ok(first && second);
    const { node } = first;
    assert.equal(first.node, node);
    assert.notDeepEqual(second.node, node);
    assert.notEqual(first.node, node);
    assert.deepEqual(first.node, node);
  });
});
