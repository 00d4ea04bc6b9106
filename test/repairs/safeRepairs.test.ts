/** What is repaired unattended: only what is safe, the first of what collides, until nothing is left or the rounds are over. */
import assert from 'node:assert/strict';
import { repairAll, type Repaired, type Repairing } from '../../server/src/features/safeRepairs.ts';
import type { Finding, Fix } from '../../server/src/lint/finding.ts';
import type { JudgedFile } from '../../server/src/lint/judge.ts';
import type { ReadDocument } from '../../server/src/model/document.ts';
import { applyEdits, type TextEdit } from '../../server/src/text/edit.ts';
import type { WorkspaceFile } from '../../server/src/workspace/workspace.ts';
import { service, vandaag } from '../support/engine.ts';

const [a, b] = ['file:///map/a.md', 'file:///map/b.md'];

/** A replacement of the first place where these words stand; an empty one inserts before them. */
interface Change {
  readonly uri: string;
  readonly words: string;
  readonly by: string;
  readonly before?: boolean;
}

interface Repair {
  readonly kind: Fix['kind'];
  readonly changes: readonly Change[];
  readonly fixable?: boolean;
}

type Texts = ReadonlyMap<string, string>;

function filesOf(texts: Readonly<Record<string, string>>): WorkspaceFile[] {
  return Object.entries(texts).map(([uri, text]) => ({ uri, document: opened(uri, text) }));
}

function opened(uri: string, text: string): ReadDocument {
  return service.open(uri, text) ?? assert.fail(uri);
}

/** An engine that finds in each document what `find` says of the texts as they are, and counts how often it was asked. */
function engineWith(find: (texts: Texts, round: number) => Readonly<Record<string, readonly Repair[]>>): {
  readonly engine: Repairing;
  readonly asked: () => number;
} {
  let rounds = 0;
  const judge = (files: readonly WorkspaceFile[]): JudgedFile[] => {
    const texts = new Map(files.map(({ uri, document }) => [uri, document?.source.text ?? '']));
    const repairs = find(texts, rounds++);
    return files.map((file) => judged(file, repairs[file.uri] ?? [], texts));
  };
  return { engine: { judge, edit }, asked: () => rounds };
}

function judged({ uri }: WorkspaceFile, repairs: readonly Repair[], texts: Texts): JudgedFile {
  const [empty] = service.judgeAll([{ uri, document: opened(uri, '# Brief\n') }], service.settings({ vandaag }));
  assert.ok(empty);
  const fixes = new Map(repairs.map((repair) => [findingIn(uri, repair), [fixOf(repair, texts)]]));
  return { ...empty, findings: [...fixes.keys()], fixesOf: (finding) => fixes.get(finding) ?? [] };
}

function findingIn(uri: string, { fixable = true }: Repair): Finding {
  const span = { start: 0, end: 0 };
  const none = { message: 'een', args: [], related: [], citations: [] };
  return { ruleId: 'proef', severity: 'fout', uri, span, peildatum: vandaag, fixable, ...none };
}

function fixOf({ kind, changes }: Repair, texts: Texts): Fix {
  const edits = changes.map(({ uri, words, by, before = false }) => {
    const start = texts.get(uri)?.indexOf(words) ?? -1;
    assert.ok(start >= 0, words);
    return { uri, edits: [{ span: { start, end: before ? start : start + words.length }, newText: by }] };
  });
  return { title: 'Proef', kind, edits };
}

const change = (words: string, by: string, uri = a): Change => ({ uri, words, by });
const safe = (...changes: readonly Change[]): Repair => ({ kind: 'safe', changes });
const insert = (words: string, by: string): Repair => safe({ uri: a, words, by, before: true });

/** The texts that changed; the edits told make them. */
function changedIn({ changed, files }: Repaired): Record<string, string> {
  for (const { uri, before, after, edits } of changed) {
    assert.equal(applyEdits(before, edits), after);
    assert.equal(files.find((file) => file.uri === uri)?.document?.source.text, after);
  }
  return Object.fromEntries(changed.map(({ uri, after }) => [uri, after]));
}

/** A repair that is found as long as its words stand in the text. */
function whileThere(repairs: readonly Repair[]): (texts: Texts) => Readonly<Record<string, readonly Repair[]>> {
  return (texts) => ({
    [a]: repairs.filter(({ changes }) => changes.every(({ uri, words }) => texts.get(uri)?.includes(words) === true)),
  });
}

function edit(document: ReadDocument, edits: readonly TextEdit[]): ReadDocument {
  return opened(document.source.uri, applyEdits(document.source.text, edits));
}

describe('veilige herstellingen', () => {
  it('zijn er één keer en dan niet meer', () => {
    const { engine, asked } = engineWith(whileThere([safe(change('oud', 'nieuw')), safe(change('kort', 'lang'))]));
    const repaired = repairAll(filesOf({ [a]: 'oud en kort\n', [b]: 'oud\n' }), engine);
    assert.deepEqual(changedIn(repaired), { [a]: 'nieuw en lang\n' });
    assert.equal(repaired.changed[0]?.edits.length, 2);
    assert.equal(asked(), 2);
  });

  it('zijn alleen wat veilig heet', () => {
    const kinds = (['suggestion', 'placeholder'] as const).map((kind) => ({ kind, changes: [change('oud', 'nieuw')] }));
    const { engine, asked } = engineWith(() => ({ [a]: kinds }));
    assert.deepEqual(changedIn(repairAll(filesOf({ [a]: 'oud\n' }), engine)), {});
    assert.equal(asked(), 1);
  });

  it('worden niet gevraagd van een bevinding die er geen heeft', () => {
    const { engine } = engineWith(() => ({ [a]: [{ ...safe(change('oud', 'nieuw')), fixable: false }] }));
    assert.deepEqual(changedIn(repairAll(filesOf({ [a]: 'oud\n' }), engine)), {});
  });

  it('wachten op een volgende ronde waar zij elkaar raken', () => {
    const overlapping = [safe(change('de oude', 'een oude')), safe(change('oude weg', 'nieuwe weg'))];
    const { engine, asked } = engineWith(whileThere(overlapping));
    const repaired = repairAll(filesOf({ [a]: 'Over de oude weg.\n' }), engine);
    assert.deepEqual(changedIn(repaired), { [a]: 'Over een nieuwe weg.\n' });
    assert.equal(repaired.changed[0]?.edits.length, 1);
    assert.equal(asked(), 3);
  });

  it('gaan samen waar de een begint en de ander ophoudt', () => {
    for (const order of [1, -1]) {
      const touching = [safe(change('links', 'l')), safe(change('rechts', 'r'))].sort(() => order);
      const { engine, asked } = engineWith(whileThere(touching));
      assert.deepEqual(changedIn(repairAll(filesOf({ [a]: 'linksrechts\n' }), engine)), { [a]: 'lr\n' });
      assert.equal(asked(), 2);
    }
  });

  it('voegen niet in waar een ander vervangt', () => {
    for (const [first, second] of [
      [safe(change('oud', 'nieuw')), insert('oud', 'zeer ')],
      [insert('oud', 'zeer '), safe(change('oud', 'nieuw'))],
      [insert('oud', 'zeer '), insert('oud', 'heel ')],
    ] as const) {
      const { engine } = engineWith((_texts, round) => (round === 0 ? { [a]: [first, second] } : {}));
      const [alone] = [engineWith((_texts, round) => (round === 0 ? { [a]: [first] } : {})).engine];
      const files = filesOf({ [a]: 'een oud huis\n' });
      assert.deepEqual(changedIn(repairAll(files, engine)), changedIn(repairAll(files, alone)));
    }
  });

  it('worden heel of niet gedaan als zij twee documenten raken', () => {
    const both = safe(change('oud', 'nieuw', b), change('kort', 'lang'));
    const { engine } = engineWith((_texts, round) =>
      round === 0 ? { [a]: [safe(change('kort', 'klein')), both] } : {},
    );
    assert.deepEqual(changedIn(repairAll(filesOf({ [a]: 'kort\n', [b]: 'oud\n' }), engine)), { [a]: 'klein\n' });
  });

  it('worden heel of niet gedaan als zij een tekst op twee plaatsen raken', () => {
    const twice = safe(change('kort', 'lang'), change('oud', 'nieuw'));
    for (const first of [change('kort', 'klein'), change('oud', 'klein')]) {
      const { engine } = engineWith((_texts, round) => (round === 0 ? { [a]: [safe(first), twice] } : {}));
      const text = 'kort en oud\n';
      assert.deepEqual(changedIn(repairAll(filesOf({ [a]: text }), engine)), {
        [a]: text.replace(first.words, 'klein'),
      });
    }
  });

  it('voegen in waar niets anders verandert', () => {
    const { engine, asked } = engineWith((_texts, round) =>
      round === 0 ? { [a]: [safe(change('oud', 'nieuw')), insert('huis', 'groot ')] } : {},
    );
    assert.deepEqual(changedIn(repairAll(filesOf({ [a]: 'oud huis\n' }), engine)), { [a]: 'nieuw groot huis\n' });
    assert.equal(asked(), 2);
  });

  it('houden op na tien rondes als zij elkaar ongedaan maken', () => {
    const { engine, asked } = engineWith((texts) => ({
      [a]: [texts.get(a) === 'ja\n' ? safe(change('ja', 'nee')) : safe(change('nee', 'ja'))],
    }));
    assert.deepEqual(changedIn(repairAll(filesOf({ [a]: 'ja\n' }), engine)), {});
    assert.equal(asked(), 10);
  });

  it('veranderen niets aan wat niet te lezen is', () => {
    const { engine } = engineWith((_texts, round) => (round === 0 ? { [a]: [safe(change('oud', 'nieuw'))] } : {}));
    const files = [...filesOf({ [a]: 'oud\n' }), { uri: b, onleesbaar: 'een afbeelding' }];
    const repaired = repairAll(files, engine);
    assert.deepEqual(changedIn(repaired), { [a]: 'nieuw\n' });
    assert.equal(repaired.files[1], files[1]);
  });

  describe('van één document', () => {
    const repairs = {
      [a]: [
        safe(change('kort', 'lang', b)),
        safe(change('kort', 'lang'), change('oud', 'nieuw', b)),
        safe(change('oud', 'nieuw')),
      ],
      [b]: [safe(change('oud', 'nieuw', b))],
    };
    const files = filesOf({ [a]: 'oud en kort\n', [b]: 'oud en kort\n' });

    it('zijn die van zijn eigen bevindingen, en raken geen ander', () => {
      const { engine } = engineWith((_texts, round) => (round === 0 ? repairs : {}));
      assert.deepEqual(changedIn(repairAll(files, engine, a)), { [a]: 'nieuw en kort\n' });
    });

    it('zijn er voor elk document als er geen gekozen is', () => {
      const { engine } = engineWith((_texts, round) => (round === 0 ? repairs : {}));
      assert.deepEqual(changedIn(repairAll(files, engine)), { [a]: 'nieuw en lang\n', [b]: 'nieuw en lang\n' });
    });
  });
});
