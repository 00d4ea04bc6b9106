import assert from 'node:assert/strict';
import { editYaml, readYaml, readYamlWhole } from '../../server/src/syntax/yaml/readYaml.ts';
import { shift, sliceSpan } from '../../server/src/text/span.ts';
import { check, placed, placeFault, plainFile, shortProblems } from './yamlShort.ts';
import { registerSample } from './yamlSamples.ts';

describe('syntax/yaml: structure', () => {
  check('entries', 'versie: 1\nrol: verantwoordelijke\n', { versie: 1, rol: 'verantwoordelijke' });
  check('items under a key', 'verwerkingen:\n  - id: a\n    naam: A\n  - id: b\n', {
    verwerkingen: [{ id: 'a', naam: 'A' }, { id: 'b' }],
  });
  check('items at the left margin', 'verwerkingen:\n- id: a\n  bsn: nee\n- id: b\nslot: x\n', {
    verwerkingen: [{ id: 'a', bsn: 'nee' }, { id: 'b' }],
    slot: 'x',
  });
  check('a file that is a list', '# lijst\n- a\n-\n- b: [c, d]\n- - e\n', ['a', null, { b: ['c', 'd'] }, ['e']]);
  check('records within records', 'a:\n  b:\n    c: 1\n  d: { e: [f, { g: h }] }\n', {
    a: { b: { c: 1 }, d: { e: ['f', { g: 'h' }] } },
  });
  check('types', 'a: [1, -2.5, 0x1F, true, null, ~, "3", ja, nee, no, on, 2024-05-01, 012, 1_000]\n', {
    a: [1, -2.5, 31, true, null, null, '3', 'ja', 'nee', 'no', 'on', '2024-05-01', 12, '1_000'],
  });
  check('values that are absent', 'a:\nb: \n  # c\nd:\n  - \n  -\n  - e:\n', {
    a: null,
    b: null,
    d: [null, null, { e: null }],
  });
  check('quoted and odd keys', '"een: twee": 1\n\'drie\': 2\n2024: 3\na b: 4\n[x, y]: 5\n? lang\n: 6\n: 7\n', {
    'een: twee': 1,
    drie: 2,
    2024: 3,
    'a b': 4,
    '[x, y]': 5,
    lang: 6,
    '': 7,
  });
  check('a list under a marked or tagged key', '? a\n:\n  - b\nc: !!seq\n- d\ne: !!str 5\n', {
    a: ['b'],
    c: ['d'],
    e: '5',
  });
  check('brackets over several lines', 'a: [\n  b,\n]\nc: {\n  d: e\n}\nf:\n  - [ g,\n   h ]\n', {
    a: ['b'],
    c: { d: 'e' },
    f: [['g', 'h']],
  });
  check('JSON', '{ "a": [1, { "b": null }],\n"c": "d" }', { a: [1, { b: null }], c: 'd' });
  check('an indented root', '  a: 1\n  b:\n    - c\n', { a: 1, b: ['c'] });
  check('a document marker above and below', '--- # x\na: 1\nb:\n  - c\n...\n# einde\n', { a: 1, b: ['c'] });
  check('a directive', '%YAML 1.1\n---\na: ja\nb: 2024-05-01\n', { a: 'ja', b: '2024-05-01' });

  for (const text of ['', '\n', ' ', '# alleen commentaar', '\r\n\r\n', '---\n', '...', '\t'])
    check(`nothing in ${JSON.stringify(text)}`, text, {});

  for (const [name, text] of Object.entries({
    CRLF: 'a: 1\r\nb:\r\n  - c\r\n  - d: >\r\n      e\r\n      f\r\n',
    'lone carriage returns': 'a: 1\rb:\r  - c\r  - d: >\r      e\r      f\r',
    'no line break at the end': 'a: 1\nb:\n  - c\n  - d: >\n      e\n      f',
  }))
    check(name, text, { a: 1, b: ['c', { d: 'e f\n' }] });

  it('gives lists and items their own origins', () => {
    const text = 'versie: 1\nverwerkingen: # alle\n\n  - id: a\n    naam: A\n  - b\nslot: x';
    const syntax = readYaml(text, 100);
    const [, list] = syntax.entries;
    assert.equal(list?.origin, 110);
    assert.equal(list.node.value.node.kind, 'list');
    assert.equal(
      sliceSpan(text, shift(list.node.value.node.span, list.node.value.origin - 100)),
      '- id: a\n    naam: A\n  - b',
    );
    assert.deepEqual(
      list.node.items?.map(({ origin, node }) => [origin - 100, sliceSpan(text, shift(node.span, origin - 100))]),
      [
        [32, 'id: a\n    naam: A'],
        [54, 'b'],
      ],
    );
  });

  it('counts every place from the origin', () => {
    const text = 'a: 1 # b\na: [2\nc:\n  - d\n';
    const moved = readYaml(text, 1000);
    const ends = [...moved.entries, ...moved.comments, ...moved.problems].map(({ origin }) => origin);
    assert.ok(ends.every((origin) => origin >= 1000));
    const edit = { span: { start: 3, end: 4 }, newText: '9' };
    assert.deepEqual(
      placed(editYaml(moved, [edit], text.replace('1', '9'))),
      placed(readYaml(text.replace('1', '9'), 1000)),
    );
  });

  it('gives an absent value the place behind its colon or dash', () => {
    const text = 'a:   # c\nb:\n  -   # d\n  - x: \n';
    const { entries } = readYaml(text);
    const [a, b] = entries;
    assert.deepEqual(a && shift(a.node.value.node.span, a.origin), { start: 2, end: 2 });
    assert.deepEqual(
      b?.node.items?.map(({ origin, node }) => {
        const value = node.kind === 'record' ? node.entries[0]?.value : node;
        return value && value.span.start + origin;
      }),
      [15, 28],
    );
  });

  it('finds comments, and none in texts', () => {
    const text =
      '# een\na: b # twee\nc: "# niet"\nd: |\n  # niet\n  x\n#drie\ne:\n  - f#niet # vier\n\n  # vijf\n  - [g, # zes\n    h]\n\t# zeven\n';
    assert.deepEqual(
      readYaml(text).comments.map(({ origin, node }) => [
        sliceSpan(text, shift(node.span, origin)),
        node.reading.text,
        node.ownLine,
      ]),
      [
        ['# een', ' een', true],
        ['# twee', ' twee', false],
        ['#drie', 'drie', true],
        ['# vier', ' vier', false],
        ['# vijf', ' vijf', true],
        ['# zes', ' zes', false],
        ['# zeven', ' zeven', true],
      ],
    );
  });

  it('reads a register', () => {
    const syntax = readYaml(registerSample);
    assert.deepEqual(shortProblems(registerSample, syntax), []);
    assert.equal(placeFault(registerSample, syntax), undefined);
    assert.deepEqual(placed(syntax), placed(readYamlWhole(registerSample)));
    const { verwerkingen } = plainFile(syntax) as { readonly verwerkingen: readonly unknown[] };
    assert.equal(verwerkingen.length, 4);
    assert.deepEqual(verwerkingen[3], {
      id: 'jeugd-toeleiding',
      naam: 'Toeleiding naar jeugdhulp',
      domein: 'jeugd',
      doelen: [{ doel: 'Bepalen welke jeugdhulp nodig is.', grondslag: 'artikel 6 lid 1 onder e AVG' }],
      betrokkenen: ['jeugdigen', 'ouders'],
      bsn: { verwerkt: 'ja', van: ['jeugdigen'] },
      bewaartermijn: { termijn: '20 jaar', vanaf: 'afsluiting van de zaak' },
      dpia: { uitgevoerd: '2025-03-01' },
    });
  });
});
