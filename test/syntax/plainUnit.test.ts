/**
 * Plain YAML read without the library says what the library path says: for units put together at random
 * and for those of a text changed at random. That many of them are read so is part of the claim.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { editChain, readChain, splitter, type Chain } from '../../server/src/syntax/yaml/chain.ts';
import { readPlainUnit } from '../../server/src/syntax/yaml/plainUnit.ts';
import { parseUnit } from '../../server/src/syntax/yaml/unit.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { randomEdit, seededRandom, type Random } from '../support/randomEdits.ts';
import { corpusTexts } from '../support/corpus.ts';
import { orderlyUnits, randomUnits, valueUnits, type UnitText } from './yamlPlain.ts';
import { registerOf, samples, yamlTokens } from './yamlSamples.ts';

/** What the library path says of a unit, or that it is asked in any case. */
function fault({ text, kind }: UnitText): string | undefined {
  if (!isDirect({ text, kind })) return 'asked';
  const same = isDeepStrictEqual(parseUnit(text, kind, false), parseUnit(text, kind, false, { direct: false }));
  return same ? undefined : `differs: ${kind} ${JSON.stringify(text)}`;
}

function isDirect({ text, kind }: UnitText): boolean {
  return readPlainUnit(text.replace(/\r(?!\n)/g, '\n'), kind) !== undefined;
}

/** How many of the units are read directly; fails at the first that is read otherwise than by the library. */
function readDirectly(units: Iterable<UnitText>): number {
  let count = 0;
  for (const unit of units) {
    const found = fault(unit);
    if (found === undefined) count++;
    else assert.equal(found, 'asked');
  }
  return count;
}

/** A longer unit costs the library too much time. */
const LONGEST_CHANGED = 20_000;

function* changedUnits(random: Random, units: readonly UnitText[], count: number): Generator<UnitText> {
  for (let unit = 0; unit < count; unit++) {
    const { text, kind } = units[Math.floor(random() * units.length)] ?? { text: '', kind: 'head' };
    const once = applyEdits(text, [randomEdit(random, text, yamlTokens)]);
    yield { kind, text: random() < 0.5 ? once : applyEdits(once, [randomEdit(random, once, yamlTokens)]) };
  }
}

function unitsOf(text: string): UnitText[] {
  const { starts, units } = readChain(text, { ...splitter, direct: false });
  return units.map(({ kind }, index) => ({ kind, text: text.slice(starts[index], starts[index + 1]) }));
}

/** What a chain says, without what only tells one from another by its identity. */
function comparable({ text, starts, states, units }: Chain): unknown {
  return { text, starts, states, units: units.map(({ link, ...said }) => ({ ...said, linked: link !== undefined })) };
}

/** The share of the units that is read directly, by length. */
function share(units: readonly UnitText[]): number {
  const length = (some: readonly UnitText[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  return length(units.filter(isDirect)) / length(units);
}

function registerIn(folder: 'goed' | 'fout'): string {
  return readFileSync(new URL(`../../samples/${folder}/register.yaml`, import.meta.url), 'utf8');
}

describe('syntax/yaml: plain units', function () {
  this.timeout(120_000);

  it('are read as the library reads them, value by value', () => {
    assert.ok(readDirectly(valueUnits()) > 100);
  });

  it('are read as the library reads them, put together at random', () => {
    assert.ok(readDirectly(randomUnits(seededRandom(31), 6_000)) > 200);
    assert.ok(readDirectly(orderlyUnits(seededRandom(32), 6_000)) > 600);
  });

  it('are read as the library reads them, changed at random', () => {
    const texts = [registerIn('goed'), registerIn('fout'), registerOf(2), ...Object.values(samples)];
    assert.ok(readDirectly(changedUnits(seededRandom(33), texts.flatMap(unitsOf), 8_000)) > 1_600);
  });

  it('are all of a register without faults', () => {
    assert.equal(share(unitsOf(registerIn('goed'))), 1);
    assert.equal(share(unitsOf(registerOf(3))), 1);
  });

  it('say the same of a whole text, read and edited', () => {
    const random = seededRandom(34);
    for (const sample of [registerIn('goed'), ...Object.values(samples)]) {
      const edit = randomEdit(random, sample, yamlTokens);
      const [direct, asked] = [true, false].map((direct) => {
        const before = readChain(sample, { ...splitter, direct });
        return editChain(before, [edit], applyEdits(sample, [edit]), { ...splitter, direct });
      });
      assert.deepEqual(direct && comparable(direct), asked && comparable(asked));
    }
  });

  it('are those in which signs stand that mean nothing there', () => {
    const texts = [
      'a: b#c',
      'a: b:c',
      "a: 's-Gravenhage'",
      "a: B&W's [!] {2} * 50%",
      'a: -b',
      '"a": \'b: c # d\' # e',
      'a: [b#c, d:e, -1, "f, g", { h: [] }]',
      'a: https://voorbeeldstad.example/#top',
      'a:\r\n  - b: c\r\n\r\n    d: # e\r\n  -\r\n',
      'a:\n  b:\n  - c\n  - - d\n    - e: >-\n        f: g\n\n        h\n# i\n',
    ];
    for (const text of texts) assert.equal(fault({ kind: 'entry', text }), undefined, JSON.stringify(text));
  });

  it('are none that could mean more', () => {
    const texts = [
      'a: &b c',
      'a: *b',
      'a: !!str b',
      '<<: { a: b }',
      '? a',
      'a: "b\\n"',
      "a: 'b''c'",
      'a: b\n  c',
      'a: "b\n  c"',
      'a: [b,\n  c]',
      'a: b: c',
      'a: @b',
      'a: `b`',
      'a: %b',
      'a:\tb',
      'a: |2\n  b',
      'a: >\n  b\n    c',
      'a:\n  b: c\n   d: e',
      'a:\n  b: c\n  b: d',
      'a: { b: c, b: d }',
      'a: [b: c]',
      'a: [b, ]',
      'a: b\nc: d',
      'a: \u0007',
      'a: \uFEFF',
      'a\n',
      '  a: b',
      `${'k'.repeat(1100)}: b`,
    ];
    for (const text of texts) assert.equal(readPlainUnit(text, 'entry'), undefined, JSON.stringify(text));
  });

  const inCorpus = corpusTexts().filter(({ name }) => /\.ya?ml$/.test(name));
  if (inCorpus.length > 0) {
    it('are read as the library reads them in changed texts of the corpus', () => {
      const units = inCorpus.flatMap(({ text }) => unitsOf(text)).filter(({ text }) => text.length < LONGEST_CHANGED);
      assert.ok(readDirectly(changedUnits(seededRandom(35), units, 3_000)) > 500);
    });

    it('are most of what the registers of the corpus hold', () => {
      const registers = inCorpus.filter(({ path }) => path.startsWith('registers'));
      assert.ok(share(registers.flatMap(({ text }) => unitsOf(text))) > 0.9);
    });
  }
});
