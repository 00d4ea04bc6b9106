/** What reading and editing a register of 300 verwerkingen costs, held against the library at the same moment. */
import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import { editYaml, readYaml } from '../../server/src/syntax/yaml/readYaml.ts';
import { registerOf } from './yamlSamples.ts';

const text = registerOf(300);

/** The shortest of several times, in milliseconds: what a machine that does other things too needs at least. */
function shortest(times: number, run: () => void): number {
  let least = Infinity;
  for (let count = 0; count < times; count++) {
    const started = performance.now();
    run();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

describe('syntax/yaml: speed', function () {
  this.timeout(60_000);

  it('reads a register in little more time than the bare library', () => {
    const read = (): void => void readYaml(text);
    const parse = (): void => void parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
    shortest(4, read);
    shortest(4, parse);
    const ratio = (): number => shortest(8, read) / shortest(8, parse);
    // The target is 1.2; a busy machine is given some room.
    const ratios = [ratio(), ratio()];
    assert.ok(Math.min(...ratios) < 1.5, `${ratios.map((one) => one.toFixed(2)).join(' and ')} times as long`);
  });

  it('takes a keystroke in a fraction of the time of a reading', () => {
    const at = text.indexOf('naam: ', text.length / 2) + 10;
    const syntax = readYaml(text);
    const edit = { span: { start: at, end: at }, newText: 'x' };
    const after = text.slice(0, at) + edit.newText + text.slice(at);
    const key = shortest(40, () => void editYaml(syntax, [edit], after));
    const whole = shortest(3, () => void readYaml(after));
    assert.ok(key * 25 < whole, `${key.toFixed(2)} ms of ${whole.toFixed(1)} ms`);
  });

  it('reads again only the item that is edited', () => {
    const at = text.indexOf('naam: ', text.length / 2) + 10;
    const before = readYaml(text);
    const after = editYaml(
      before,
      [{ span: { start: at, end: at }, newText: 'x' }],
      `${text.slice(0, at)}x${text.slice(at)}`,
    );
    const changed = after.chain.units.filter((unit, index) => unit !== before.chain.units[index]);
    assert.equal(changed.length, 1);
  });

  it('reads nothing again when an item moves', () => {
    const [from, to, end] = [100, 101, 200].map((item) => text.indexOf(`  - id: vwk-00${String(item)}`));
    assert.ok(from !== undefined && to !== undefined && end !== undefined);
    const moved = text.slice(0, from) + text.slice(to, end) + text.slice(from, to) + text.slice(end);
    const before = readYaml(text);
    const after = editYaml(before, [{ span: { start: from, end }, newText: moved.slice(from, end) }], moved);
    const known = new Set(before.chain.units);
    assert.deepEqual(
      after.chain.units.filter((unit) => !known.has(unit)),
      [],
    );
    assert.equal(new Set(after.chain.units).size, after.chain.units.length);
  });
});
