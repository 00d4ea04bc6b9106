/**
 * How work grows with a document: in proportion when it is read and judged as a whole, and not at all
 * when a key is typed. Work is counted and not timed, so that a busy machine fails no test.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { protocol } from './documents/protocol.ts';
import { tableRegister } from './documents/tableRegister.ts';
import { yamlRegister } from './documents/yamlRegister.ts';
import { keystrokesIn } from './keystrokes.ts';
import { partsOf, partsReadAgain } from './parts.ts';
import { runProgram } from './process.ts';
import { bundleProgram } from './programs.ts';
import type { Counted } from './programs/counted.ts';
import { loadEngine, type Engine } from './programs/engine.ts';
import type { AnyRule } from '../../server/src/lint/rule.ts';
import { classify } from '../../server/src/model/classify.ts';
import { perVerwijzendeGroep } from '../../server/src/model/groupScan.ts';
import { passageGroups, type PassageGroup } from '../../server/src/model/passageGroups.ts';
import { passagesVan } from '../../server/src/model/passages.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { serviceOf, type ReadDocument } from '../../server/src/service.ts';
import { kennis, readers, vandaag } from '../support/engine.ts';

/** Work per unit of text may grow by this factor where the text becomes four times as long: n log n stays below it. */
const GROWTH = 1.3;
/** Likewise for a single function, from the second text to the third: what occurs in the first is up to chance. */
const GROWTH_OF_ONE = 1.7;
/** Share of all work from which on a function is looked at. */
const NOTEWORTHY = 0.005;

describe('work of a whole reading and judgement', function () {
  this.timeout(120_000);
  let folder = '';
  let counted: readonly Counted[] = [];

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'doelbinding-growth-'));
    const program = await bundleProgram('counted', folder, { readable: true });
    const kinds = JSON.parse(runProgram([program])) as string[];
    counted = kinds.map((kind) => JSON.parse(runProgram([program, kind])) as Counted);
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('is counted', () => {
    const least = counted.flatMap(({ runs }) => runs.map(({ size, work }) => sum(work) / size));
    assert.equal(least.length, 18);
    assert.ok(Math.min(...least) > 100, 'the engine did nothing');
  });

  it('grows in proportion to the text', () => {
    const grown = steps(counted).map(({ name, from, to }) => ({
      name,
      factor: sum(to.work) / to.size / (sum(from.work) / from.size),
    }));
    assert.deepEqual(
      grown.filter(({ factor }) => factor > GROWTH),
      [],
    );
  });

  it('grows faster in no function', () => {
    const grown = counted.flatMap(({ name, runs: [, from, to] }) => {
      assert.ok(from && to);
      const least = NOTEWORTHY * sum(to.work);
      return Object.entries(to.work)
        .filter(([, work]) => work > least)
        .map(([called, work]) => ({ name, called, factor: work / to.size / ((from.work[called] ?? 0) / from.size) }));
    });
    assert.deepEqual(
      grown.filter(({ factor }) => factor > GROWTH_OF_ONE),
      [],
    );
  });
});

describe('a keystroke', () => {
  let engine: Engine;
  before(async () => {
    engine = await loadEngine();
  });

  const kinds = [
    { name: 'protocol.md', make: (times: number) => protocol(1, 8000 * times) },
    { name: 'published.txt', make: (times: number) => protocol(1, 8000 * times) },
    { name: 'register.yaml', make: (times: number) => yamlRegister(1, 10 * times) },
    { name: 'register.md', make: (times: number) => tableRegister(1, 20 * times) },
  ];
  for (const { name, make } of kinds)
    it(`reads as little of a long text again as of a short one: ${name}`, () => {
      const [short, long] = [1, 16].map((times) => readAgain(engine, name, make(times)));
      assert.ok(short && long && long.parts > 8 * short.parts, 'the long text is not long');
      assert.deepEqual(long.most, short.most);
      assert.equal(long.most, 1);
    });
});

describe('a keystroke, judged', function () {
  this.timeout(180_000);
  const prose = (times: number): string => protocol(1, 8000 * times);
  const data = (times: number): string => yamlRegister(1, 10 * times);
  const table = (times: number): string => tableRegister(1, 20 * times);
  const kinds: readonly {
    readonly name: string;
    readonly make: (times: number) => Texts;
    /** Whether its rows are paired with those of another text: the rules on pairs are asked of each pair. */
    readonly paired?: boolean;
  }[] = [
    { name: 'protocol.md', make: (times) => ({ 'protocol.md': prose(times) }) },
    { name: 'published.txt', make: (times) => ({ 'published.txt': prose(times) }) },
    { name: 'register.yaml', make: (times) => ({ 'register.yaml': data(times) }) },
    { name: 'register.md', make: (times) => ({ 'register.md': table(times) }) },
    {
      name: 'protocol.md beside a register',
      make: (times) => ({ 'protocol.md': prose(times), 'register.yaml': data(times) }),
    },
    {
      name: 'register.yaml beside a protocol',
      make: (times) => ({ 'register.yaml': data(times), 'protocol.md': prose(times) }),
    },
    {
      name: 'register.md beside a protocol',
      make: (times) => ({ 'register.md': table(times), 'protocol.md': prose(times) }),
      paired: true,
    },
  ];
  for (const { name, make, paired = false } of kinds)
    it(`asks as few rules again of a long text as of a short one: ${name}`, () => {
      const [short, long] = [1, 16].map((times) => asked(make(times)));
      assert.ok(short && long && long.whole > 10 * short.whole, 'the long text is not long');
      // What a sentence or verwerking holds differs; what it costs must not grow with the text.
      assert.ok(
        paired ? long.most < long.whole / 100 : long.most <= 2 * short.most,
        `${long.most} of ${long.whole}, ${short.most} of ${short.whole}`,
      );
      assert.ok(long.most < long.whole / 10, `${long.most} of ${long.whole}`);
    });
});

describe('a keystroke in running text', () => {
  for (const name of ['protocol.md', 'published.txt'])
    it(`looks at as little of a long text again as of a short one: ${name}`, () => {
      const [short, long] = [1, 16].map((times) => lookedAt(name, protocol(1, 8000 * times)));
      assert.ok(short && long && long.passages > 8 * short.passages, 'the long text is not long');
      assert.ok(short.groups > 0 && short.groups <= 2, `${short.groups} groups`);
      assert.equal(long.groups, short.groups);
      assert.ok(long.again <= 128, `${long.again} passages`);
      assert.ok(long.referring > 8 * short.referring, 'the long text hardly refers to itself');
      assert.equal(long.asked, short.asked);
      assert.ok(long.asked <= 2, `${long.asked} groups asked`);
    });
});

/** What a keystroke looks at again: how many groups of passages at most, and of how many what they refer to is sought. */
function lookedAt(name: string, text: string): Record<'passages' | 'groups' | 'again' | 'referring' | 'asked', number> {
  const counting = serviceOf(readers, kennis, rules);
  let finds = 0;
  const resolved = perVerwijzendeGroep(() => {
    finds++;
    return [];
  });
  const settings = counting.settings({ vandaag });
  const groupsIn = (document: ReadDocument): readonly PassageGroup[] => {
    const { inhoud } = classify(document, settings.soortVan(document.source.uri), kennis);
    assert.ok(inhoud.soort === 'protocol');
    finds = 0;
    resolved(inhoud, kennis);
    return passageGroups(passagesVan(inhoud.regeling));
  };
  let document = counting.open(`file:///voorbeeldstad/${name}`, text);
  assert.ok(document);
  let before = groupsIn(document);
  const found = { passages: before.at(-1)?.to ?? 0, groups: 0, again: 0, referring: finds, asked: 0 };
  for (const edit of keystrokesIn(text, 3)) {
    document = counting.edit(document, [edit], document.source.version + 1);
    const known = new Set(before.map(({ base }) => base));
    before = groupsIn(document);
    const fresh = before.filter(({ base }) => !known.has(base));
    found.groups = Math.max(found.groups, fresh.length);
    found.again = Math.max(found.again, ...fresh.map(({ from, to }) => to - from));
    found.asked = Math.max(found.asked, finds);
  }
  return found;
}

/** Documents of one dossier by name: the first is typed in. */
type Texts = Readonly<Record<string, string>>;

/** How often rules are asked: about a whole dossier that was never seen, and at most by a keystroke in its first text. */
function asked(texts: Texts): { whole: number; most: number } {
  let calls = 0;
  const counting = serviceOf(
    readers,
    kennis,
    rules.map((rule) => counted(rule, () => calls++)),
  );
  const settings = counting.settings({ vandaag });
  const files = Object.entries(texts).map(([name, text]) => {
    const document = counting.open(`file:///voorbeeldstad/${name}`, text);
    assert.ok(document);
    return { uri: document.source.uri, document };
  });
  const [first, ...others] = files;
  assert.ok(first);
  const judged = (document: ReadDocument): number => {
    calls = 0;
    counting.judgeAll([{ uri: first.uri, document }, ...others], settings);
    return calls;
  };
  let { document } = first;
  const whole = judged(document);
  let most = 0;
  for (const edit of keystrokesIn(document.source.text, 3)) {
    document = counting.edit(document, [edit], document.source.version + 1);
    most = Math.max(most, judged(document));
  }
  return { whole, most };
}

/** The same rule, each question to it told. */
function counted(rule: AnyRule, tell: () => void): AnyRule {
  const checks = new Map<unknown, unknown>();
  return new Proxy(rule, {
    get(target, key, receiver) {
      const value: unknown = Reflect.get(target, key, receiver);
      if (key === 'check' && typeof value === 'function') return told(value);
      if (key !== 'also' || typeof value !== 'object' || value === null) return value;
      const known =
        checks.get(value) ?? Object.fromEntries(Object.entries(value).map(([kind, check]) => [kind, told(check)]));
      checks.set(value, known);
      return known;
    },
  });
  function told(check: unknown): unknown {
    return (...given: unknown[]): unknown => {
      tell();
      return typeof check === 'function' ? Reflect.apply(check, rule, given) : undefined;
    };
  }
}

/** How many parts a text has, and the most of them that a keystroke in the middle makes anew. */
function readAgain(engine: Engine, name: string, text: string): { parts: number; most: number } {
  let document = engine.read(name, text);
  const parts = partsOf(document).length;
  let most = 0;
  for (const edit of keystrokesIn(text, 5)) {
    const after = engine.edit(document, edit);
    most = Math.max(most, partsReadAgain(document, after));
    document = after;
  }
  return { parts, most };
}

/** Each run with the next longer one. */
function steps(counted: readonly Counted[]) {
  return counted.flatMap(({ name, runs }) =>
    runs.slice(1).flatMap((to, index) => {
      const from = runs[index];
      return from ? [{ name, from, to }] : [];
    }),
  );
}

function sum(work: Readonly<Record<string, number>>): number {
  return Object.values(work).reduce((before, count) => before + count, 0);
}
