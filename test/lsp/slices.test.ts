/** Judging in slices: others go first, and a version that is overtaken is given up. */
import assert from 'node:assert/strict';
import { inSlices } from '../../server/src/lsp/slices.ts';
import type { Service } from '../../server/src/service.ts';
import { pulling } from './capabilities.ts';
import { codes, drawn, protocol } from './documents.ts';
import { Editor } from './editor.ts';
import { theService } from './engine.ts';

describe('work in slices', () => {
  const wanted = { pause: () => Promise.resolve(), isWanted: () => true };

  it('is done at once where it is short', () => {
    let told: string | undefined;
    void inSlices(
      (function* () {
        yield;
        return 'klaar';
      })(),
      wanted,
      (out) => (told = out),
    );
    assert.equal(told, 'klaar');
  });

  it('lets others go first where it is long', async () => {
    let others = 0;
    let told: string | undefined;
    const steps = (function* () {
      while (others < 3) yield;
      return 'klaar';
    })();
    const pause = (): Promise<void> => {
      others++;
      return Promise.resolve();
    };
    await inSlices(steps, { ...wanted, pause }, (out) => (told = out));
    assert.equal(told, 'klaar');
  });

  it('is given up when it is not wanted any more', async () => {
    const steps = (function* (): Generator<undefined, string> {
      for (;;) yield;
    })();
    await inSlices(steps, { ...wanted, isWanted: () => false }, () => assert.fail('it was told of'));
  });

  it('fails as a whole where a step fails', async () => {
    const steps = (function* (): Generator<undefined, string> {
      yield;
      throw new Error('kapot');
    })();
    await assert.rejects(
      inSlices(steps, wanted, () => assert.fail('it was told of')),
      /kapot/,
    );
  });
});

describe('a judgment that takes long', () => {
  let editor: Editor;
  afterEach(() => editor.stop());

  it('is given up when the text changes, and who waits for it is told of the text as it is then', async () => {
    const service = await theService();
    const uri = 'file:///voorbeeld/protocol.md';
    const { text } = drawn(protocol());
    let begun = 0;
    let tellBegun: (() => void) | undefined;
    const hasBegun = new Promise<void>((resolve) => (tellBegun = resolve));
    const judgeInSteps: Service['judgeInSteps'] = function* (files, settings) {
      // The first version would never be done.
      if (++begun === 1)
        for (;;) {
          tellBegun?.();
          yield;
        }
      return yield* service.judgeInSteps(files, settings);
    };
    editor = await Editor.start({
      capabilities: pulling,
      loadService: () => Promise.resolve({ ...service, judgeInSteps }),
    });
    await editor.open(uri, text);
    const first = editor.pulled(uri);
    await hasBegun;
    await editor.change(uri, 2, { text: `${text}\n` });
    assert.deepEqual(codes(await editor.pulled(uri)), ['citaat-artikel-bestaat-niet']);
    assert.deepEqual(codes(await first), ['citaat-artikel-bestaat-niet']);
    assert.equal(begun, 2);
  });
});
