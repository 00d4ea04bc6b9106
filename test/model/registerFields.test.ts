/** The forms of single fields, in YAML: what people write and what it says. */
import assert from 'node:assert/strict';
import { modelOf } from '../support/engine.ts';
import { verwerkingenIn, wordsOf, type VerwerkingWords } from '../support/verwerkingWords.ts';

/** A verwerking with these lines besides its name. */
function fieldsOf(lines: string): VerwerkingWords {
  const text = `verwerkingen:\n  - naam: Proef\n${lines.replace(/^/gm, '    ')}\n`;
  const [verwerking] = verwerkingenIn(modelOf('register.yaml', text));
  assert.ok(verwerking, text);
  const { naam, ...fields } = wordsOf(verwerking);
  assert.equal(naam, 'Proef');
  return fields;
}

function table(rows: readonly (readonly [lines: string, expected: VerwerkingWords])[]): void {
  for (const [lines, expected] of rows)
    it(lines.replaceAll('\n', ' ⏎ '), () => {
      assert.deepEqual(fieldsOf(lines), expected);
    });
}

describe('model/register: doelen and grondslagen', () => {
  const doel = (...doelen: [string, string][]): VerwerkingWords => ({ doelen });
  table([
    ['doel: Hulp', doel(['Hulp', ''])],
    ['doelen: Hulp', doel(['Hulp', ''])],
    ['doelen: [Hulp, Toezicht]', doel(['Hulp', ''], ['Toezicht', ''])],
    ['doelen:\n  - Hulp\n  - doel: Toezicht', doel(['Hulp', ''], ['Toezicht', ''])],
    ['doel: Hulp\ngrondslag: publieke taak', doel(['Hulp', 'e: publieke taak'])],
    ['grondslag: toestemming', doel(['', 'a: toestemming'])],
    // One ground for each purpose where the numbers agree; what is left stands alone.
    [
      'doelen: [Hulp, Toezicht]\ngrondslag: [publieke taak, wettelijke plicht]',
      doel(['Hulp', 'e: publieke taak'], ['Toezicht', 'c: wettelijke plicht']),
    ],
    ['doel: Hulp\ngrondslag: [publieke taak, toestemming]', doel(['Hulp', 'e: publieke taak'], ['', 'a: toestemming'])],
    [
      'doelen: [{ doel: Hulp, grondslag: publieke taak }, { doel: Toezicht }]',
      doel(['Hulp', 'e: publieke taak'], ['Toezicht', '']),
    ],
    [
      'doelen:\n  - doel: Hulp\n    grondslag: [publieke taak, toestemming]',
      doel(['Hulp', 'e: publieke taak'], ['', 'a: toestemming']),
    ],
    ['doelen:\n  doel: Hulp\n  grondslag: publieke taak', doel(['Hulp', 'e: publieke taak'])],
    ['doel: >-\n  Hulp aan\n  inwoners', doel(['Hulp aan inwoners', ''])],
    ['Doel & grondslag: Hulp. Publieke taak', doel(['Hulp.', 'e: Publieke taak'])],
    ['doel:\ngrondslag:', {}],
  ]);
});

describe('model/register: letters of a grondslag', () => {
  const forms: readonly (readonly [string, string])[] = [
    ['artikel 6 lid 1 onder e AVG', 'e'],
    ['art. 6 lid 1 sub e AVG', 'e'],
    ['6.1.e', 'e'],
    ['Art. 6.1.e', 'e'],
    ['art. 6.1 (e) AVG', 'e'],
    ['artikel 6, eerste lid, onderdeel c, AVG', 'c'],
    ['publieke taak', 'e'],
    ['Taak van algemeen belang', 'e'],
    ['Wettelijke verplichting', 'c'],
    ['wettelijke_verplichting', 'c'],
    ['Toestemming betrokkene', 'a'],
    ['Uitvoering overeenkomst', 'b'],
    ['Vitaal belang betrokkene', 'd'],
    ['Gerechtvaardigd belang verantwoordelijke', 'f'],
    ['Publiekrechtelijke taak (Art. 6 lid 1 sub e AVG)', 'e'],
    ['contract + legal_obligation', 'bc'],
    // A citation that names no letter, a letter that does not exist, and a value that says nothing.
    ['artikel 6 AVG', ''],
    ['artikel 6 lid 1 sub 3 AVG', ''],
    ['artikel 9 lid 2 onder e AVG', ''],
    ['artikel 5.1.1 lid 1 Wmo 2015', ''],
    ['n.v.t.', ''],
  ];
  for (const [grondslag, letters] of forms)
    it(`${grondslag} → ${letters === '' ? 'none' : letters}`, () => {
      assert.deepEqual(fieldsOf(`grondslag: ${grondslag}`).doelen, [['', `${letters}: ${grondslag}`]]);
    });
});

describe('model/register: bsn, bewaartermijn and other records', () => {
  table([
    ['bsn: nee', { bsn: 'nee' }],
    ['bsn: false', { bsn: 'nee' }],
    ['bsn: n.v.t.', { bsn: 'nee' }],
    ['bsn: geen', { bsn: 'nee' }],
    ['bsn: Ja', { bsn: 'ja' }],
    ['bsn: true', { bsn: 'ja' }],
    ['bsn: "Ja, van jeugdigen en ouders"', { bsn: 'ja jeugdigen ouders' }],
    ['bsn: { verwerkt: ja, van: [jeugdigen, ouders] }', { bsn: 'ja jeugdigen ouders' }],
    ['bsn: { verwerkt: ja, van: jeugdigen en ouders }', { bsn: 'ja jeugdigen ouders' }],
    ['bsn: { verwerkt: nee }', { bsn: 'nee' }],
    ['bsn: soms', { bsn: '?' }],
    ['bsn:', {}],
    ['bewaartermijn: 7 jaar na einde dienstverband', { bewaartermijn: 'P7Y vanaf einde dienstverband' }],
    [
      'bewaartermijn: { termijn: 7 jaar, vanaf: einde dienstverband }',
      { bewaartermijn: 'P7Y vanaf einde dienstverband' },
    ],
    [
      'bewaartermijn: { termijn: P7Y, bron: Selectielijst 2020 resultaat 8.1 }',
      { bewaartermijn: 'P7Y (Selectielijst 2020 resultaat 8.1)' },
    ],
    ['bewaartermijn: 20', { bewaartermijn: '' }],
    ['bewaartermijn: {}', {}],
    ['betrokkenen: inwoners', { betrokkenen: ['inwoners'] }],
    ['betrokkenen: inwoners en partners', { betrokkenen: ['inwoners', 'partners'] }],
    [
      'persoonsgegevens:\n  - naam; adres\n  - telefoonnummer',
      { persoonsgegevens: ['naam', 'adres', 'telefoonnummer'] },
    ],
    [
      'persoonsgegevens: leef- en woonsituatie, contactgegevens (e-mail; telefoon)',
      { persoonsgegevens: ['leef- en woonsituatie', 'contactgegevens (e-mail; telefoon)'] },
    ],
    [
      'bijzondere-persoonsgegevens: [gezondheid, { categorie: geloof, uitzondering: artikel 9 lid 2 onder a AVG }]',
      { bijzondere: ['gezondheid', 'geloof, artikel 9 lid 2 onder a AVG'] },
    ],
    [
      'strafrechtelijke-gegevens: [{ categorie: verdenking, grondslag: artikel 33 UAVG }]',
      { strafrechtelijke: ['verdenking, artikel 33 UAVG'] },
    ],
    [
      'verwerkers: [Zaakhuis BV, { naam: Archief BV, overeenkomst: 2024-05-01, tot: 2028-05-01 }]',
      { verwerkers: ['Zaakhuis BV', 'Archief BV 2024-05-01 2028-05-01'] },
    ],
    ['domein: Jeugdhulp', { domein: 'jeugd' }],
    ['domein: burgerzaken', { domein: 'algemeen' }],
    ['doorgifte: { land: VS, waarborg: modelcontract }', { overig: { doorgifte: ['VS', 'modelcontract'] } }],
    ['dpia: { nodig: ja, uitgevoerd: 2025-03-01 }', { overig: { dpia: ['ja', '2025-03-01'] } }],
    ['onbekend-veld: iets', {}],
  ]);
});

describe('model/register: the head', () => {
  const headOf = (text: string): string => {
    const { inhoud } = modelOf('register.yaml', `${text}\nverwerkingen: []\n`);
    assert.equal(inhoud.soort, 'register');
    if (inhoud.soort !== 'register') return '';
    const { verantwoordelijke, fg, rol } = inhoud.hoofd;
    return [verantwoordelijke, fg]
      .map((partij) => `${partij?.naam?.tekst ?? '-'}/${partij?.contact?.tekst ?? '-'}`)
      .concat(rol)
      .join(' ');
  };
  for (const [text, expected] of [
    [
      'verwerkingsregister:\n  verwerkingsverantwoordelijke: { naam: College, contact: a@b.example }\n  fg: { contact: fg@b.example }',
      'College/a@b.example -/fg@b.example verantwoordelijke',
    ],
    ['verwerkingsregister: { verantwoordelijke: College, rol: verwerker }', 'College/- -/- verwerker'],
    ['verantwoordelijke: College\nfg: Een functionaris', 'College/- Een functionaris/- verantwoordelijke'],
    ['functionaris gegevensbescherming: { naam: F, e-mail: fg@b.example }', '-/- F/fg@b.example verantwoordelijke'],
    ['versie: 1', '-/- -/- verantwoordelijke'],
  ] as const)
    it(text.replaceAll('\n', ' ⏎ '), () => {
      assert.equal(headOf(text), expected);
    });
});
