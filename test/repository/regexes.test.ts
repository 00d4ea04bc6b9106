/**
 * No regular expression of the product may take more than linear time: the texts come from anyone.
 *
 * Verdicts are kept by pattern under node_modules/.cache, so that only new patterns cost time.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { composedWhileLoading, judge, patternsIn, type Pattern } from './patterns.ts';
import { productModules, root } from './tree.ts';

const cachePath = join(root, 'node_modules/.cache/doelbinding/regexes.json');

function readCache(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(cachePath, 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}

function writeCache(verdicts: Record<string, string>): void {
  mkdirSync(dirname(cachePath), { recursive: true });
  writeFileSync(cachePath, JSON.stringify(verdicts, undefined, 1));
}

/** Places and verdicts of the patterns that are not safe. */
function unsafe(patterns: readonly Pattern[]): string[] {
  const cached = readCache();
  const verdicts: Record<string, string> = {};
  const found: string[] = [];
  for (const pattern of patterns) {
    const key = `/${pattern.source}/${pattern.flags}`;
    const verdict = (verdicts[key] ??= cached[key] ?? judge(pattern));
    if (verdict !== 'safe') found.push(`${pattern.place}: ${key} ${verdict}`);
  }
  writeCache(verdicts);
  return found;
}

/** V8 compiles a pattern that does both with all cases of all scripts, and is several times as slow at it. */
function isSlow(flags: string): boolean {
  return flags.includes('i') && /[uv]/.test(flags);
}

describe('regular expressions', () => {
  it('are found in the ways that they are written', () => {
    const text = "const a = /x+/gu;\nconst b = new RegExp('y+', 'i');\nconst c = RegExp(`z`);\nconst d = RegExp(a);";
    const { patterns, composed } = patternsIn({ path: 'a.ts', text });
    assert.deepEqual(patterns, [
      { source: 'x+', flags: 'gu', place: 'a.ts:1' },
      { source: 'y+', flags: 'i', place: 'a.ts:2' },
      { source: 'z', flags: '', place: 'a.ts:3' },
    ]);
    assert.deepEqual(composed, ['a.ts:4']);
  });

  it('are told apart by their cost', () => {
    const cost = (source: string, flags: string): string => judge({ source, flags, place: '' });
    assert.equal(cost('^(?:a+)+$', ''), 'takes exponential time');
    assert.equal(cost('\\s+$', 'gu'), 'takes 2nd degree polynomial time');
    assert.equal(cost('\\s+$', 'y'), 'safe');
    assert.equal(cost('[a-z]+', 'dv'), 'safe');
  });

  it('take linear time, are composed while a module loads or not at all, and ignore case or know all of Unicode', function () {
    this.timeout(1_200_000);
    const written = productModules().map((module) => ({ path: module.path, ...patternsIn(module) }));
    const composing = written.filter(({ composed }) => composed.length > 0).map(({ path }) => path);
    const composed = composing.length > 0 ? composedWhileLoading(composing) : [];
    const seen = new Set(composed.map(({ place }) => place));
    const unseen = written.flatMap((module) => module.composed).filter((place) => !seen.has(place));
    const all = [...written.flatMap(({ patterns }) => patterns), ...composed];
    assert.deepEqual(
      [
        ...unsafe(all),
        ...all
          .filter(({ flags }) => isSlow(flags))
          .map(({ place, flags }) => `${place}: ${flags}, see CONTRIBUTING.md`),
        ...unseen.map((place) => `${place}: composed when it is used: nobody can judge it`),
      ],
      [],
    );
  });
});
