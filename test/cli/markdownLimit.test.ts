/** A summary has a largest size: what does not fit is left out as a whole, and counted. */
import assert from 'node:assert/strict';
import type { CheckedFile, Located, RunEnd } from '../../server/src/cli/check/outcome.ts';
import { markdownWriter } from '../../server/src/cli/check/markdown.ts';
import type { Finding } from '../../server/src/lint/finding.ts';

const finding: Finding = {
  ruleId: 'regel',
  severity: 'oordeel',
  uri: 'file:///voorbeeld/a.md',
  span: { start: 0, end: 1 },
  message: 'vraag',
  args: [],
  related: [],
  citations: [],
  peildatum: '2026-01-01',
  fixable: false,
};

/** A file with so many findings. */
function fileOf(path: string, count: number): CheckedFile {
  const findings = Array.from({ length: count }, () => ({ ...finding })).map(
    (own): Located => ({
      finding: own,
      place: { line: 1, column: 1, endLine: 1, endColumn: 2 },
      kenmerk: '',
      excerpt: undefined,
      others: [],
      repair: undefined,
    }),
  );
  const shown = findings.map((one) => ({ finding: one.finding, bevindingen: [one.finding] }));
  const uri = finding.uri;
  return { uri, path, soort: 'protocol', peildatum: '2026-01-01', findings, shown, bekend: [], afwijkingen: [] };
}

const end: RunEnd = {
  peildatum: '2026-01-01',
  wetgegevens: '2026-01-01',
  basislijn: undefined,
  klassen: { fout: 0, waarschuwing: 0, oordeel: 3 },
  documenten: 3,
  anderen: 0,
  opzij: 0,
  bekend: 0,
  anderePeildata: [],
  unreadable: [],
  untold: [],
  defects: [],
  stand: undefined,
};

async function written(
  files: readonly CheckedFile[],
  words: (count: number) => void = () => undefined,
): Promise<string> {
  let asked = 0;
  const writer = markdownWriter({
    shownMessage: () => {
      words(++asked);
      return 'Eén twee drie vier vijf zes zeven acht negen tien.';
    },
  });
  const pieces: string[] = [];
  for (const file of files) pieces.push(...(await writer.file(file)));
  return [...pieces, ...(await writer.end(end))].join('');
}

describe('cli: the largest summary', () => {
  it('has every file that fits', async () => {
    const text = await written([fileOf('a.md', 3), fileOf('b.md', 3)]);
    assert.match(text, /### a\.md[^]*### b\.md/u);
    assert.doesNotMatch(text, /en nog/u);
  });

  it('leaves out the first file that does not fit and all behind it, and says how many', async () => {
    let most = 0;
    const text = await written(
      [fileOf('a.md', 3), fileOf('b.md', 100_000), fileOf('c.md', 3)],
      (count) => (most = count),
    );
    assert.match(text, /### a\.md/u);
    assert.doesNotMatch(text, /### [bc]\.md/u);
    assert.match(text, /… en nog 2 documenten met bevindingen/u);
    assert.ok(Buffer.byteLength(text) <= 700_000);
    // No more is made than what may fit.
    assert.ok(most < 15_000, String(most));
  });
});
