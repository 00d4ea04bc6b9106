/**
 * The law of the reader: after any edits it says what a fresh reading says, chunk by chunk, and what
 * the library says of the whole text at once.
 */
import assert from 'node:assert/strict';
import { markdownReader, type MarkdownReader } from '../../server/src/syntax/markdown/reader.ts';
import { readMarkdownWhole } from '../../server/src/syntax/markdown/readWhole.ts';
import { isBoundary, type IsBoundary } from '../../server/src/syntax/markdown/split.ts';
import { readYaml } from '../../server/src/syntax/yaml/readYaml.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { randomEdit, seededRandom, type Random } from '../support/randomEdits.ts';
import { mappingFault, placed, printed, readingsIn } from './markdownPlaces.ts';
import { markdownLines, markdownTokens, protocolSample, smallSample, tableSample } from './markdownSamples.ts';

const reader = readerWith(isBoundary);

function readerWith(boundary: IsBoundary): MarkdownReader {
  return markdownReader({ readFrontMatter: readYaml, isBoundary: boundary });
}

interface Course {
  readonly sample: string;
  readonly edits: number;
  readonly seed: number;
}

/**
 * Edits a sample at random, beginning anew every 40 edits, and gives the first difference that it
 * finds. No class of texts is left out: the limits of the reader, past which it reads plain text,
 * lie far beyond these samples.
 */
function firstDifference({ read, edit }: MarkdownReader, { sample, edits, seed }: Course): string | undefined {
  const random = seededRandom(seed);
  let text = sample;
  let syntax = read(text);
  for (let count = 0; count < edits; count++) {
    if (count % 40 === 0) {
      text = sample;
      syntax = read(text);
    }
    const changes = someEdits(random, text);
    const before = text;
    text = applyEdits(text, changes);
    syntax = edit(syntax, changes, text);
    const fresh = read(text);
    const where = `edit ${String(count)}: ${JSON.stringify(changes)} of ${JSON.stringify(before)}`;
    if (printed(syntax) !== printed(fresh)) return `edited is not fresh, ${where}`;
    const whole = readMarkdownWhole(text);
    if (JSON.stringify(placed(fresh.blocks)) !== JSON.stringify(placed(whole.blocks)))
      return `chunks are not the whole, ${where}`;
    for (const { reading, origin } of readingsIn(fresh.blocks)) {
      const fault = mappingFault(text, reading, origin);
      if (fault !== undefined) return `${fault}, ${where}`;
    }
  }
  return undefined;
}

/** One edit, or now and then two that do not overlap. */
function someEdits(random: Random, text: string) {
  const first = randomEdit(random, text, markdownTokens);
  const second = randomEdit(random, text, markdownTokens);
  return random() < 0.1 && second.span.start > first.span.end ? [second, first] : [first];
}

describe('syntax/markdown: equality', function () {
  this.timeout(300_000);

  const courses: Record<string, Course> = {
    'a small text': { sample: smallSample, edits: 1_400, seed: 1 },
    'a small text with lone carriage returns': { sample: smallSample.replaceAll('\n', '\r'), edits: 250, seed: 2 },
    'tables just long enough': { sample: tableSample, edits: 300, seed: 3 },
    'a text with everything': { sample: protocolSample, edits: 150, seed: 4 },
    'a text with everything and CRLF': { sample: protocolSample.replaceAll('\n', '\r\n'), edits: 100, seed: 5 },
  };
  for (const [name, course] of Object.entries(courses))
    it(`${name}: ${String(course.edits)} edits`, () => {
      assert.equal(firstDifference(reader, course), undefined);
    });

  it('texts of random lines', () => {
    const random = seededRandom(7);
    const pick = (values: readonly string[]): string => values[Math.floor(random() * values.length)] ?? '';
    for (let count = 0; count < 1_000; count++) {
      const lines = Array.from({ length: 2 + Math.floor(random() * 12) }, () =>
        random() < 0.25 ? '' : pick(['', '', '', '', ' ', '   ', '    ', '      ', '\t']) + pick(markdownLines),
      );
      const text = lines.map((line) => line + (random() < 0.1 ? pick(['\r\n', '\r']) : '\n')).join('');
      const whole = readMarkdownWhole(text);
      const { blocks } = reader.read(text);
      assert.equal(JSON.stringify(placed(blocks)), JSON.stringify(placed(whole.blocks)), JSON.stringify(text));
    }
  });

  const peculiar: Record<string, string> = {
    'an empty item below indented text': '      een\n\n-\n\n2. twee\n',
    'items below indented text with a tab': ' \t een\n\n\n2. twee\n\n- drie\n',
    'a footnote and a link by one name': 'a [^1] b [^1 ]\n\n[^1 ]: /x\n\n[^1]: noot\n',
    'a footnote cut in two by a line break': '[^1]: noot\n[^1\r\n]: noot\n',
    'a label over lines of a quote': '> [een\n> twee]\n\n[EEN  twee]: /x\n',
    'a label with escapes': '[a\\]b] [a]b]\n\n[a\\]b]: /x\n',
    'a byte order mark below': '# a\n\n\uFEFF# b\n',
    'a fence in an item': '- ```\n  a\n\nb\n\n```\n\nc\n',
    'a comment in an item': '- <!-- a\n\nb --> c\n\nd\n',
    'fences that meet': '```\n\na\n```\n~~~\n\nb\n~~~\nc\n\nd\n',
    'a definition above a long table': `[x]: /y\n${tableSample.slice(tableSample.indexOf('|'))}`,
    'a line of no-break space below a long table': tableSample.replace('\n\nSlot', '\n\n \u00a0\n\nSlot'),
  };
  for (const [name, text] of Object.entries(peculiar))
    it(name, () => {
      const whole = readMarkdownWhole(text);
      assert.equal(JSON.stringify(placed(reader.read(text).blocks)), JSON.stringify(placed(whole.blocks)));
    });

  it('is lost when the text is cut in the wrong places', () => {
    const anywhere: IsBoundary = (text, start) => isBoundary(text, start, 'blank');
    const course = { sample: smallSample, edits: 40, seed: 6 };
    assert.match(firstDifference(readerWith(anywhere), course) ?? '', /^chunks are not the whole/);
    const never: IsBoundary = () => false;
    assert.equal(firstDifference(readerWith(never), course), undefined);
  });

  it('holds while a text is typed from its first character on, and taken away again', () => {
    let text = '';
    let syntax = reader.read(text);
    const step = (start: number, end: number, newText: string): void => {
      const changes = [{ span: { start, end }, newText }];
      text = applyEdits(text, changes);
      syntax = reader.edit(syntax, changes, text);
      assert.equal(printed(syntax), printed(reader.read(text)));
    };
    const whole = `---\nsoort: protocol\n---\n${smallSample}`;
    for (const unit of whole) step(text.length, text.length, unit);
    while (text.length > 0) step(0, Math.min(3, text.length), '');
    assert.deepEqual(syntax.blocks, []);
  });

  it('reads a text anew when the edits do not lead to it', () => {
    const syntax = reader.edit(
      reader.read('# Een\n'),
      [{ span: { start: 0, end: 1 }, newText: '##' }],
      'iets heel anders',
    );
    assert.equal(printed(syntax), printed(reader.read('iets heel anders')));
  });

  it('gives the same value when nothing changes', () => {
    const syntax = reader.read(smallSample);
    assert.equal(reader.edit(syntax, [], smallSample), syntax);
  });

  it('reads little again', () => {
    const text = protocolSample.repeat(20);
    const before = reader.read(text);
    const at = text.indexOf('Een tweede alinea');
    const after = reader.edit(
      before,
      [{ span: { start: at, end: at }, newText: 'x' }],
      `${text.slice(0, at)}x${text.slice(at)}`,
    );
    const known = new Set(before.chunks);
    assert.equal(after.chunks.filter((chunk) => !known.has(chunk)).length, 1);
    const row = text.indexOf('Verwerking 30', at);
    const edited = `${text.slice(0, row)}x${text.slice(row)}`;
    const rows = new Set(before.chunks.flatMap((chunk) => chunk.rows));
    const changed = reader
      .edit(before, [{ span: { start: row, end: row }, newText: 'x' }], edited)
      .chunks.flatMap((chunk) => chunk.rows);
    assert.equal(changed.filter((one) => !rows.has(one)).length, 1);
  });
});
