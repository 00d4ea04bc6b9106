/**
 * Rows of random edits in every notation: after each edit the syntax and the lines are those of a text that is read
 * anew, and so are, of some of the edits, the model, the findings with their places, and the repairs.
 */
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { classify } from '../../server/src/model/classify.ts';
import type { ReadDocument } from '../../server/src/service.ts';
import type { DataSyntax } from '../../server/src/syntax/tree.ts';
import type { TextEdit } from '../../server/src/text/edit.ts';
import { lineIndex, lineIndexOf, type LineIndex } from '../../server/src/text/lineIndex.ts';
import { kennis, service, vandaag } from '../support/engine.ts';
import { randomEdit, seededRandom, type Random } from '../support/randomEdits.ts';
import { courses, type Course } from './courses.ts';
import { patience, rounds, seed } from './rounds.ts';

/** Edits of a document before another is taken: one that is edited for ever is no longer like a text. */
const ROW = 25;
const EDITS = rounds(20_000);
/** How often an edit is judged that follows one that was not, and one that follows one that was. */
const JUDGED = 0.02;
const JUDGED_AGAIN = 0.4;

const settings = service.settings({ vandaag });

function open({ name }: Course, text: string): ReadDocument {
  const document = service.open(`file:///voorbeeld/${name}`, text);
  assert.ok(document);
  return document;
}

/** One edit, or now and then two at once. */
function someEdits(random: Random, text: string, tokens: readonly string[]): readonly TextEdit[] {
  const first = randomEdit(random, text, tokens);
  if (random() >= 0.1) return [first];
  const second = randomEdit(random, text, tokens);
  return second.span.start > first.span.end ? [second, first] : [first];
}

/** What a syntax says, without what an edit works on: how a file of data was cut remembers how it came to be. */
function said({ syntax }: ReadDocument): object {
  if (syntax.kind === 'data') return dataOf(syntax);
  return { ...syntax, frontMatter: syntax.frontMatter && dataOf(syntax.frontMatter) };
}

function dataOf({ entries, items, comments, problems }: DataSyntax): object {
  return { entries, items, comments, problems };
}

/** Where the lines of a text begin, by the index that the edits carried along. */
function linesOf(document: ReadDocument): readonly number[] {
  return startsOf(lineIndex(document.source));
}

function startsOf(lines: LineIndex): readonly number[] {
  return Array.from({ length: lines.lineCount }, (_, line) => lines.lineStart(line));
}

/** All that is shown of a document: its findings at their lines and columns, and their repairs worked out. */
function shown(document: ReadDocument, eenmalig: boolean): object {
  const files = [{ uri: document.source.uri, document }];
  const lines = lineIndex(document.source);
  return service.judgeAll(files, settings, { eenmalig }).map((judged) => ({
    soort: judged.soort,
    peildatum: judged.peildatum,
    defects: judged.defects,
    afwijkingen: judged.afwijkingen,
    findings: judged.findings.map((finding) => ({
      ...finding,
      from: lines.position(finding.span.start),
      to: lines.position(finding.span.end),
      fixes: judged.fixesOf(finding),
    })),
  }));
}

/** What differs between a document that was edited and the same text read anew; undefined when nothing does. */
function difference(edited: ReadDocument, fresh: ReadDocument, judged: boolean): string | undefined {
  if (!isDeepStrictEqual(said(edited), said(fresh))) return 'the syntax';
  if (!isDeepStrictEqual(linesOf(edited), startsOf(lineIndexOf(fresh.source.text)))) return 'the lines';
  if (!judged) return undefined;
  if (!isDeepStrictEqual(classify(edited, undefined, kennis), classify(fresh, undefined, kennis))) return 'the model';
  return isDeepStrictEqual(shown(edited, false), shown(fresh, true)) ? undefined : 'what is shown';
}

/** How much was compared. */
interface Tally {
  edits: number;
  judged: number;
}

/** A row of edits of one document; how it is made again is told by its own seed. */
function checkRow(own: number, tally: Tally): void {
  const random = seededRandom(own);
  const course = courses[Math.floor(random() * courses.length)];
  assert.ok(course);
  let document = open(course, course.text);
  let judged = false;
  const history: string[] = [];
  for (let count = 0; count < ROW; count++) {
    const changes = someEdits(random, document.source.text, course.tokens);
    history.push(JSON.stringify(changes));
    document = service.edit(document, changes, count + 1);
    const { text } = document.source;
    // A byte order mark at the start belongs to the bytes: only the host that reads them takes it off.
    if (text.startsWith('\uFEFF')) return;
    judged = random() < (judged ? JUDGED_AGAIN : JUDGED);
    const differs = difference(document, open(course, text), judged);
    if (differs !== undefined)
      assert.fail(
        `${differs} of ${course.name} after ${history.join(' then ')} is not that of ${JSON.stringify(text)}; ` +
          `again with DOELBINDING_ZAAD=${String(own)} DOELBINDING_PROEVEN=${String(ROW)}`,
      );
    tally.edits++;
    if (judged) tally.judged++;
  }
}

describe('fuzz: edits', () => {
  // The library of YAML makes an error of each fault: where it was made is of no use here and takes a fifth of the time.
  const { stackTraceLimit } = Error;
  before(() => {
    Error.stackTraceLimit = 0;
  });
  after(() => {
    Error.stackTraceLimit = stackTraceLimit;
  });

  it(`leave what a text that is read anew has: ${String(EDITS)} edits`, () => {
    const tally: Tally = { edits: 0, judged: 0 };
    // A row that a byte order mark ends gives fewer edits, so that there are some more rows.
    for (let own = seed; tally.edits < EDITS; own++) checkRow(own, tally);
    assert.ok(tally.judged > EDITS / 100, `only ${String(tally.judged)} edits were judged`);
  }).timeout(patience(EDITS));
});
