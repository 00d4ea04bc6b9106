/** The forms of values in a register: what the schema takes, and that the short way past it takes the same. */
import assert from 'node:assert/strict';
import { verwerkingSchema } from '../../server/src/model/schema.ts';
import { vormfoutenVan } from '../../server/src/model/register/vorm.ts';
import { veldDefinities } from '../../server/src/model/verwerking/velddefinities.ts';
import { readAs } from '../support/engine.ts';

/** Each fault as `key: what stands there, what fits`, with the text that it points at. */
function fouten(text: string): string[] {
  const { syntax } = readAs('register.yaml', text);
  assert.equal(syntax.kind, 'data');
  if (syntax.kind !== 'data') return [];
  return vormfoutenVan(syntax).map(({ veld, span, staat, past, keuze, mist }) => {
    const fits = mist === undefined ? [...past, ...keuze].join('|') : `mist ${mist}`;
    return `${veld}: ${staat}, ${fits} @ ${text.slice(span.start, span.end).trim()}`;
  });
}

const item = (lines: string): string => `verwerkingen:\n  - naam: Proef\n    ${lines}\n`;

describe('model/register: forms of values', () => {
  it('every field takes one text, one number, one answer and nothing at all', () => {
    for (const { veld } of veldDefinities)
      for (const value of ['tekst', 7, true, null])
        assert.ok(verwerkingSchema.shape[veld].safeParse(value).success, `${veld}: ${String(value)}`);
  });

  it('points at the innermost value that does not fit', () => {
    assert.deepEqual(fouten(item('doelen: [Hulp, { doel: Hulp, grondslag: { letter: e } }]')), [
      'grondslag: velden, tekst|lijst @ { letter: e }',
    ]);
    assert.deepEqual(fouten(item('persoonsgegevens: [naam, { adres: ja }]')), [
      'persoonsgegevens: velden, tekst @ { adres: ja }',
    ]);
    assert.deepEqual(fouten(item('bewaartermijn: { termijn: [1 jaar, 2 jaar] }')), [
      'termijn: lijst, tekst @ [1 jaar, 2 jaar]',
    ]);
  });

  it('knows a field under its other names', () => {
    assert.deepEqual(fouten(item('categorieën betrokkenen: { a: b }')), [
      'categorieën betrokkenen: velden, tekst|lijst @ { a: b }',
    ]);
    assert.deepEqual(fouten(item('eigen veld: { a: [b] }')), []);
  });

  it('reports each of several in one value', () => {
    assert.deepEqual(fouten(item('verwerkers: [{ tot: 2030 }, X, { overeenkomst: 2025 }]')), [
      'verwerkers: velden, mist naam @ { tot: 2030 }',
      'verwerkers: velden, mist naam @ { overeenkomst: 2025 }',
    ]);
  });

  it('reads the head and the root', () => {
    assert.deepEqual(fouten('versie: 2\nverwerkingsregister: { rol: beide, fg: [a] }\nverwerkingen: ja\n'), [
      'versie: tekst, tekst|1 @ 2',
      'rol: tekst, tekst|verantwoordelijke|verwerker @ beide',
      'fg: lijst, tekst|velden @ [a]',
      'verwerkingen: tekst, lijst @ ja',
    ]);
  });

  it('looks at odd texts without failing', () => {
    for (const text of [
      '',
      '- a\n- [b]\n',
      'verwerkingen: [',
      'verwerkingen:\n  - __proto__: { a: 1 }\n    bsn: { __proto__: [x] }\n',
      'a: 1\n',
    ])
      assert.ok(Array.isArray(fouten(text)), text);
  });
});
