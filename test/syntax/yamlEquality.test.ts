/**
 * The law of the reader: after any edits it says what a fresh reading says, and on a text without
 * faults it says what the library says of the whole text at once.
 */
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { parseDocument, type Document } from 'yaml';
import type { DataSyntax } from '../../server/src/syntax/tree.ts';
import { editChain, readChain, splitter, type Splitter } from '../../server/src/syntax/yaml/chain.ts';
import { noLinks } from '../../server/src/syntax/yaml/link.ts';
import { readYamlWhole, yamlSyntax, type YamlSyntax } from '../../server/src/syntax/yaml/readYaml.ts';
import { applyEdits, type TextEdit } from '../../server/src/text/edit.ts';
import { randomEdit, seededRandom, type Random } from '../support/randomEdits.ts';
import { anchorSample, listSample, marginSample, registerSample, yamlTokens } from './yamlSamples.ts';
import { placed, placeFault, plainFile } from './yamlShort.ts';

interface Course {
  readonly sample: string;
  readonly edits: number;
  readonly seed: number;
}

/** How often each comparison was made. */
interface Tally {
  fresh: number;
  whole: number;
  library: number;
}

/**
 * Edits a sample at random and gives the first difference that it finds, in words. Begins anew every
 * 30 edits, and goes back after most edits that spoil the text, so that half of the texts are valid.
 */
function firstDifference(cuts: Splitter, { sample, edits, seed }: Course, tally: Tally): string | undefined {
  const random = seededRandom(seed);
  const read = (text: string): YamlSyntax => yamlSyntax(readChain(text, cuts), 0, noLinks);
  let text = sample;
  let syntax = read(text);
  let valid = text;
  for (let count = 0; count < edits; count++) {
    if (count % 30 === 0 || text.length > 4 * sample.length) valid = sample;
    if (count % 30 === 0 || (text !== valid && random() < 0.8)) {
      text = valid;
      syntax = read(text);
    }
    const changes = someEdits(random, text);
    const before = text;
    text = applyEdits(text, changes);
    syntax = yamlSyntax(editChain(syntax.chain, changes, text, cuts), 0, syntax.links);
    const fresh = read(text);
    const fault = isDeepStrictEqual(told(syntax), told(fresh)) ? faultOf(text, fresh, tally) : 'edited is not fresh';
    if (fault !== undefined)
      return `${fault}, edit ${String(count)}: ${JSON.stringify(changes)} of ${JSON.stringify(before)}`;
    if (!fresh.problems.some(({ node }) => node.code === 'yaml-ongeldig')) valid = text;
  }
  return undefined;
}

function told({ entries, items, comments, problems }: DataSyntax): object {
  return { entries, items, comments, problems };
}

/** What is wrong with a fresh reading. */
function faultOf(text: string, fresh: YamlSyntax, tally: Tally): string | undefined {
  tally.fresh++;
  const misplaced = placeFault(text, fresh);
  if (misplaced !== undefined) return misplaced;
  if (beyondComparison(text)) return undefined;
  const whole = readYamlWhole(text);
  const document = parseDocument(text.replace(/\r(?!\n)/g, '\n'), {
    uniqueKeys: false,
    prettyErrors: false,
    merge: true,
  });
  if (document.errors.length > 0) return fresh.problems.length > 0 ? undefined : 'an error is passed over in silence';
  // The library takes a quote that is escaped for one that closes.
  if (whole.problems.some(({ node }) => node.args[0] === 'aanhalingsteken')) return undefined;
  tally.whole++;
  if (!isDeepStrictEqual(placed(withDuplicatesOnly(fresh)), placed(withDuplicatesOnly(whole))))
    return 'units are not the whole';
  return agreesWithLibrary(text, fresh, document, tally) ? undefined : 'values are not those of the library';
}

/** Per unit one fault is told, so that a whole tells fewer. */
function withDuplicatesOnly(syntax: DataSyntax): DataSyntax {
  return { ...syntax, problems: syntax.problems.filter(({ node }) => node.code === 'yaml-sleutel-dubbel') };
}

/** Holds the values against those that the library itself makes of its tree, aliases and merges left aside. */
function agreesWithLibrary(text: string, fresh: DataSyntax, document: Document.Parsed, tally: Tally): boolean {
  if (/[*?]|<<|!!/.test(text) || fresh.problems.length > 0) return true;
  const value: unknown = document.toJS() ?? {};
  if (typeof value !== 'object') return isDeepStrictEqual(plainFile(fresh), {});
  tally.library++;
  return isDeepStrictEqual(plainFile(fresh), value);
}

/**
 * Texts of which the library itself, given the whole, says something wrong: it takes a `:` on its own
 * for a key in any column, forgets how deep a text must stand when a blank line and then a comment at
 * the margin precede it, and minds a tab on a blank line.
 */
function beyondComparison(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.some((line, index) => {
    const next = lines[index + 1] ?? '';
    if (/^ +[?:](\s|$)|^\?\s*:|^\s*\t\s*$/.test(line)) return true;
    if (/^:(\s|$)/.test(line)) return !/^\?\s/.test(lines[index - 1] ?? '') || next.startsWith(':');
    return next.startsWith('#') && /^\s*$/.test(line);
  });
}

/** One edit, or now and then two that do not overlap. */
function someEdits(random: Random, text: string): readonly TextEdit[] {
  const first = randomEdit(random, text, yamlTokens);
  const second = randomEdit(random, text, yamlTokens);
  return random() < 0.1 && second.span.start > first.span.end ? [second, first] : [first];
}

describe('syntax/yaml: equality', function () {
  this.timeout(300_000);

  const courses: Record<string, Course> = {
    'a register': { sample: registerSample, edits: 500, seed: 1 },
    'a register with CRLF': { sample: registerSample.replaceAll('\n', '\r\n'), edits: 200, seed: 2 },
    'a register with lone carriage returns': { sample: registerSample.replaceAll('\n', '\r'), edits: 100, seed: 3 },
    'items at the margin': { sample: marginSample, edits: 600, seed: 4 },
    'a list at the root': { sample: listSample, edits: 600, seed: 5 },
    'anchors and aliases': { sample: anchorSample, edits: 600, seed: 6 },
  };
  for (const [name, course] of Object.entries(courses))
    it(`${name}: ${String(course.edits)} edits`, () => {
      const tally: Tally = { fresh: 0, whole: 0, library: 0 };
      assert.equal(firstDifference(splitter, course, tally), undefined);
      assert.equal(tally.fresh, course.edits);
      assert.ok(tally.whole > course.edits / 4, `only ${String(tally.whole)} texts were compared with the whole`);
    });

  const faults: Record<string, Splitter> = {
    'an edit that does not look at the unit before it': { ...splitter, margin: 0 },
    'an item that takes a line of the next': {
      ...splitter,
      cut: (text, start, state) => {
        const cut = splitter.cut(text, start, state);
        const next = text.indexOf('\n', cut.end) + 1;
        return cut.kind === 'item' && next > 0 ? { ...cut, end: next } : cut;
      },
    },
    'a list that does not end': {
      ...splitter,
      cut: (text, start, state) => {
        const cut = splitter.cut(text, start, state);
        return cut.kind === 'item' && cut.after.root === 'entries' ? { ...cut, end: text.length } : cut;
      },
    },
  };
  for (const [name, cuts] of Object.entries(faults))
    it(`would not pass over ${name}`, () => {
      const tally: Tally = { fresh: 0, whole: 0, library: 0 };
      assert.notEqual(firstDifference(cuts, { sample: registerSample, edits: 300, seed: 7 }, tally), undefined);
    });
});
