/** Derivations: computed once per value, by identity. */
import assert from 'node:assert/strict';
import { capitalise } from '../../server/src/text/capitalise.ts';
import { derived, derivedPair } from '../../server/src/text/derived.ts';

describe('text/derived', () => {
  it('computes once per value, and anew for an equal value', () => {
    let count = 0;
    const lengthOf = derived(({ text }: { readonly text: string }) => {
      count++;
      return text.length;
    });
    const value = { text: 'vier' };
    assert.deepEqual([lengthOf(value), lengthOf(value), lengthOf({ ...value })], [4, 4, 4]);
    assert.equal(count, 2);
  });

  it('remembers undefined too', () => {
    let count = 0;
    const firstLetter = derived(({ text }: { readonly text: string }): string | undefined => {
      count++;
      return text[0];
    });
    const value = { text: '' };
    assert.deepEqual([firstLetter(value), firstLetter(value)], [undefined, undefined]);
    assert.equal(count, 1);
  });

  it('remembers nothing of a computation that failed', () => {
    const value = { ready: false };
    const shaky = derived(({ ready }: { readonly ready: boolean }) => {
      if (!ready) throw new Error('not yet');
      return 'now';
    });
    assert.throws(() => shaky(value));
    value.ready = true;
    assert.equal(shaky(value), 'now');
  });

  it('of a pair computes once per pair, whichever value comes again', () => {
    const seen: string[] = [];
    const joined = derivedPair((a: { readonly name: string }, b: { readonly name: string }) => {
      seen.push(a.name + b.name);
      return a.name + b.name;
    });
    const [a, b, c] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];
    for (const [first, second] of [
      [a, b],
      [a, c],
      [c, b],
      [a, b],
      [b, a],
      [c, b],
    ] as const)
      joined(first, second);
    assert.deepEqual(seen, ['ab', 'ac', 'cb', 'ba']);
  });
});

describe('text/capitalise', () => {
  it('writes the first letter as a capital and leaves the others', () => {
    assert.equal(capitalise('artikel 5 AVG'), 'Artikel 5 AVG');
    assert.equal(capitalise('één'), 'Één');
    assert.equal(capitalise(''), '');
  });
});
