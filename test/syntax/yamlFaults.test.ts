import assert from 'node:assert/strict';
import { readYaml } from '../../server/src/syntax/yaml/readYaml.ts';
import { check, plainFile, shortProblems, type Plain } from './yamlShort.ts';

/** Checks an item between two others: what is kept of it, and its one problem. The others stay as they are. */
function spoils(name: string, lines: string, kept: Plain, problem: string): void {
  const text = `verwerkingen:\n  - id: a\n    naam: A\n${lines}    doel: D\n    lijst: [x, y]\n  - id: c\n    naam: "C"\nslot: x\n`;
  check(
    name,
    text,
    {
      verwerkingen: [
        { id: 'a', naam: 'A' },
        { ...(kept as object), doel: 'D', lijst: ['x', 'y'] },
        { id: 'c', naam: 'C' },
      ],
      slot: 'x',
    },
    problem,
  );
}

describe('syntax/yaml: faults', () => {
  describe('spoil one field of one item', () => {
    spoils('an open quote', '  - id: b\n    naam: "B\n', { id: 'b', naam: 'B' }, 'aanhalingsteken " ‘"B’');
    spoils('an open single quote', "  - id: b\n    naam: 'B\n", { id: 'b', naam: 'B' }, "aanhalingsteken ' ‘'B’");
    spoils(
      'a quote closed by an escaped one',
      '  - id: b\n    naam: "B\\"\n',
      { id: 'b', naam: 'B\\"' },
      'aanhalingsteken " ‘"B\\"’',
    );
    spoils('an open bracket', '  - id: b\n    van: [x, y\n', { id: 'b', van: 'x, y' }, 'haakje [ ‘[x, y’');
    spoils(
      'an open brace',
      '  - id: b\n    bsn: { verwerkt: ja\n',
      { id: 'b', bsn: null },
      'haakje { ‘{ verwerkt: ja’',
    );
    spoils(
      'a colon in a text',
      '  - id: b\n    naam: Let op: dit\n',
      { id: 'b', naam: 'Let op: dit' },
      'dubbele-punt-in-waarde ‘Let op: dit’',
    );
    spoils('a key without colon', '  - id: b\n    naam B\n', { id: 'b' }, 'dubbele-punt ‘naam B’');
    spoils('a word being typed', '  - id: b\n    naam: B\n    do\n', { id: 'b', naam: 'B' }, 'dubbele-punt ‘do’');
    spoils('a line too far to the left', '  - id: b\n   naam: B\n', { id: 'b' }, 'inspringing ‘naam: B’');
    spoils('a line too far to the right', '  - id: b\n      naam: B\n', { id: 'b' }, 'inspringing ‘naam: B’');
    spoils('a line at the margin', '  - id: b\nlos\n    naam: B\n', { id: 'b', naam: 'B' }, 'inspringing ‘los’');
    spoils('a tab', '  - id: b\n\tnaam: B\n', { id: 'b' }, 'tab ‘\t’');
    spoils('a tab after spaces', '  - id: b\n    \tnaam: B\n', { id: 'b' }, 'tab ‘\t’');
    spoils('a sign that opens no text', '  - id: b\n    naam: @B\n', { id: 'b', naam: '@B' }, 'teken @ ‘@’');
    spoils(
      'a block sign that is text',
      '  - id: b\n    naam: > 18 jaar\n',
      { id: 'b', naam: '> 18 jaar' },
      'teken > ‘>’',
    );
    spoils('a dash in a value', '  - id: b\n    naam: - B\n', { id: 'b', naam: '- B' }, 'teken - ‘-’');
    spoils('text behind a quote', '  - id: b\n    naam: "B" en C\n', { id: 'b', naam: '"B" en C' }, 'teken " ‘"’');
    spoils('an unknown escape', '  - id: b\n    naam: "B\\q"\n', { id: 'b', naam: 'B\\q' }, 'ontsnapping \\q ‘\\q’');
    spoils('an alias without anchor', '  - id: b\n    naam: *b\n', { id: 'b', naam: null }, 'verwijzing b ‘*b’');
    spoils(
      'a fault deep inside',
      '  - id: b\n    doelen:\n      - doel: "X\n        grond: e\n      - doel: Y\n',
      { id: 'b', doelen: [{ doel: 'X', grond: 'e' }, { doel: 'Y' }] },
      'aanhalingsteken " ‘"X’',
    );
    spoils(
      'the first of several',
      '  - id: b\n    naam: "B\n    van: [x\n',
      { id: 'b', naam: 'B', van: 'x' },
      'aanhalingsteken " ‘"B’',
    );
  });

  describe('out of line', () => {
    check(
      'an item too far to the left',
      'a:\n  - b: 1\n- c: 2\n  - d: 3\n',
      { a: [{ b: 1 }, { c: 2 }, { d: 3 }] },
      'inspringing ‘- c: 2’',
    );
    check(
      'an item a little to the right',
      'a:\n  - b: 1\n   - c: 2\n  - d: 3\n',
      { a: [{ b: 1 }, { c: 2 }, { d: 3 }] },
      'inspringing ‘- c: 2’',
    );
    check(
      'a key at the margin among items',
      'a:\n  - b: 1\nnaam: x\n  - c: 2\n',
      { a: [{ b: 1 }, { c: 2 }], naam: 'x' },
      'inspringing ‘naam: x’',
    );
    check(
      'an empty key at the margin among items',
      'a:\n  - b: 1\nnaam:\n    d: 2\n  - c: 3\n',
      { a: [{ b: 1 }, { c: 3 }], naam: { d: 2 } },
      'inspringing ‘naam:’',
    );
    check(
      'a key among items at the margin',
      'a:\n- b: 1\nnaam: x\n- c: 2\n',
      { a: [{ b: 1 }, { c: 2 }], naam: 'x' },
      'inspringing ‘naam: x’',
    );
    check('a text that begins below is in line', 'a:\n  - b\nnaam:\n    x\n  - c\n', { a: ['b'], naam: 'x - c' });
    check('a block text below is in line', 'a:\n  - b\nnaam:\n    |-\n x: y\n  - c: d\n', {
      a: ['b'],
      naam: 'x: y\n - c: d',
    });
    check('a tagged list is in line', 'a:\n  - b: 1\nc: !!seq\n  - d: 2\n', { a: [{ b: 1 }], c: [{ d: 2 }] });
    check('a text that goes on below is in line', 'a:\n  - b\nnaam: x\n  - c\n', { a: ['b'], naam: 'x - c' });
    check(
      'loose text',
      'Register van\nVoorbeeldstad\na: 1\nook los\nb: 2\n',
      { a: 1, b: 2 },
      'dubbele-punt ‘Register van’',
      'dubbele-punt ‘ook los’',
    );
    check('an entry in brackets', 'a: 1\n{ b: 2 }\n', { a: 1 }, 'dubbele-punt ‘{ b: 2 }’');
  });

  describe('keys that are there twice', () => {
    check('at the root', 'a: 1\nb: 2\na: 3\n', { a: 3, b: 2 }, 'yaml-sleutel-dubbel a ‘a’ na ‘a’');
    check('lists at the root', 'a:\n  - 1\na:\n  - 2\n', { a: [2] }, 'yaml-sleutel-dubbel a ‘a’ na ‘a’');
    check(
      'in an item',
      'a:\n  - b: 1\n    "b": 2\n    b: 3\n',
      { a: [{ b: 3 }] },
      'yaml-sleutel-dubbel b ‘"b"’ na ‘b’',
      'yaml-sleutel-dubbel b ‘b’ na ‘b’',
    );
    check('in brackets', 'a: { b: 1, c: 2, b: 3 }', { a: { b: 3, c: 2 } }, 'yaml-sleutel-dubbel b ‘b’ na ‘b’');

    it('stay, in order, and point at the first', () => {
      const { entries, problems } = readYaml('a: 1\nb: 2\na: 3\n');
      assert.deepEqual(
        entries.map(({ node }) => node.key),
        ['a', 'b', 'a'],
      );
      const [problem] = problems;
      assert.equal(problem && problem.origin + (problem.node.related?.start ?? NaN), 0);
    });
  });

  describe('documents', () => {
    check('a second one is not read', 'a: 1\n---\na: [\n', { a: 1 }, 'documenten ‘---’');
    check('one after an end', 'a:\n  - b\n...\n# c\nd: 2\n', { a: ['b'] }, 'documenten ‘d: 2’');
    check('a second one after a list', '- a\n---\n- b\n', ['a'], 'documenten ‘---’');
    check('a second one after a root in brackets', '{ a: 1 }\n---\n', { a: 1 }, 'documenten ‘---’');
  });

  check('a root in brackets is read as one', '{ "a": 1,\n"b": [ }', { a: 1, b: [] }, 'haakje [ ‘[ }’');

  it('points within one line, at something visible', () => {
    for (const text of ['a: [\n\n\nb: 1', 'a:\n  - "\n\n\n  - c', 'a: {b: [c,\n  d\n', 'x: y: z\n', '- a\nb\n']) {
      const syntax = readYaml(text);
      assert.ok(syntax.problems.length > 0);
      for (const short of shortProblems(text, syntax)) assert.match(short, /‘[^\n ][^\n]*’$/);
    }
  });

  check('a private letter on a stray line', 'a: b: c\n\ue000\n', { a: 'b: c' }, 'dubbele-punt-in-waarde ‘b: c’');

  it('keeps private letters of the writer', () => {
    const text = 'a:\n  - b: \ue000\ue001\n    c: x: \ue000\n';
    assert.deepEqual(plainFile(readYaml(text)), { a: [{ b: '\ue000\ue001', c: null }] });
  });
});
