/** Which targets beside others are met, from what was measured. */
import assert from 'node:assert/strict';
import type { Beside, BesideDocument } from './beside.ts';
import { resultsPage } from './results.ts';
import { verdicts, type PeerFigures } from './targets.ts';

describe('bench/peers: targets', () => {
  it('takes the quickest of the peers on Node, and none that gave up or is native', () => {
    const figures = figuresOf([besideOf('remark-cli', 5), besideOf('textlint', undefined), besideOf('biome', 0.1)]);
    assert.deepEqual(
      verdicts(figures).map(({ target, measured, met }) => [target.name, measured, met]),
      [
        ['protocol-30k.md: the quickest peer on Node ÷ ours', 5, true],
        ['protocol-30k.md: ours ÷ node -e 0', 10, false],
      ],
    );
  });

  it('has no verdict on what was not measured', () => {
    assert.deepEqual(verdicts({ documents: [], editor: [] }), []);
  });

  it('writes a cause for each target that is missed, and for no other', () => {
    const page = resultsPage(
      figuresOf([besideOf('remark-cli', 5)]),
      { node: 'v20.0.0', cores: 2, day: '2026-01-01' },
      [],
    );
    const causes = page.split('\n').filter((line) => line.startsWith('- '));
    assert.equal(causes.length, 1);
    assert.match(causes[0] ?? '', /^- protocol-30k\.md: ours ÷ node -e 0: ./);
  });
});

function figuresOf(peers: readonly Beside[]): PeerFigures {
  const document: BesideDocument = {
    name: 'protocol-30k.md',
    bytes: 30_000,
    node: besideOf('node -e 0', 0.1),
    ours: { ...besideOf('doelbinding check', 1), toNode: 10 },
    peers,
  };
  return { documents: [document], editor: [] };
}

function besideOf(name: string, cpu: number | undefined): Beside {
  const used = cpu === undefined ? undefined : { cpuMs: cpu * 100, wallMs: cpu * 100, peakMiB: 50 };
  return { name, used, toOurs: { cpu: cpu ?? NaN, wall: cpu ?? NaN }, toNode: 1, rounds: used ? 1 : 0 };
}
