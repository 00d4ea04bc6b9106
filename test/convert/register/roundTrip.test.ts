/** A register that goes out and comes back is the same register. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { registertabel, kolomkop } from '../../../server/src/convert/register/registertabel.ts';
import { hoofdvelden, verwerkingsvelden } from '../../../server/src/convert/register/kolomdoelen.ts';
import { recogniseKolom } from '../../../server/src/convert/register/kolomnamen.ts';
import { bewaakt, schrijfCsv } from '../../../server/src/convert/register/schrijfCsv.ts';
import { problemsOf } from '../../../server/src/model/document.ts';
import { hoofdSchema, verwerkingSchema } from '../../../server/src/model/schema.ts';
import { service, vandaag } from '../../support/engine.ts';
import { documentAndModel, exported, imported } from '../../support/registers.ts';

/** Words with everything that separators, YAML, CSV and formulas could trip over. */
const word = fc.constantFrom(
  ...['jeugdigen', 'ouders', 'artikel 6 lid 1 onder e AVG', 'nee', 'ja', 'geen', 'no', '6.1', '2026-01-01', '20 jaar'],
  ...['=SUM(A1)', '-2', '+31 6', '@naam', "'t Huis", '"citaat"', 'a: b', '# geen', '[x]', '{y}', '| z', '– of –', '•'],
  ...['NAW-gegevens (naam, adres)', 'en', 'Jeugd', 'é', '%', '&amp;', '<b>', '~', 'null', '1. eerst', '- tweede'],
);
const separator = fc.constantFrom(' ', ' ', ' ', ', ', '; ', '\n', '\n- ', '\n• ', ' (', ')');
const cell = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  {
    weight: 4,
    arbitrary: fc.array(fc.tuple(word, separator), { minLength: 1, maxLength: 5 }).map((parts) =>
      parts
        .map(([text, after]) => text + after)
        .join('')
        .trim(),
    ),
  },
);
const heads = [
  ...[
    'Verwerking',
    'Doel',
    'Grondslag',
    'Betrokkenen',
    'Persoonsgegevens',
    'Bijzondere persoonsgegevens',
    'Uitzondering',
  ],
  ...['BSN', 'Grondslag BSN', 'Bewaartermijn', 'Selectielijst', 'Ontvangers', 'Verwerker', 'Verwerkersovereenkomst'],
  ...['Doorgifte', 'Waarborg', 'Beveiliging', 'DPIA', 'Verwerkingsverantwoordelijke', 'FG', 'Risico', 'Opmerkingen'],
];
const source = fc
  .array(fc.array(cell, { minLength: heads.length, maxLength: heads.length }), { minLength: 1, maxLength: 5 })
  .map((rijen) => schrijfCsv({ koppen: heads, rijen }));

/** Every column that the program itself writes, so every field of the schema and every part of one. */
const ownHeads = [...verwerkingsvelden, ...hoofdvelden].map((doel) => kolomkop[doel] ?? doel);
const everyField = fc
  .array(fc.array(cell, { minLength: ownHeads.length, maxLength: ownHeads.length }), { minLength: 1, maxLength: 3 })
  .map((rijen) => schrijfCsv({ koppen: ownHeads, rijen }));

/** Without the remarks above a register, which no table keeps. */
function register(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .trim();
}

describe('a register out and back', () => {
  for (const uitgang of ['.csv', '.xlsx', '.json'])
    for (const [what, from] of [
      ['as others write them', source],
      ['with every field', everyField],
    ] as const)
      it(`is the same register by way of ${uitgang}, ${what}, and is judged without a defect`, async () => {
        await fc.assert(
          fc.asyncProperty(from, async (csv) => {
            const first = await imported('bron.csv', csv);
            assert.deepEqual(
              first.samenvatting.weggelaten.filter(({ reden }) => reden.startsWith('niet teruggevonden')),
              [],
            );
            const { document, model } = documentAndModel('bron.yaml', first.text);
            assert.deepEqual(problemsOf(document), []);
            assert.equal(model.inhoud.soort, 'register');
            const judged = service.judge(document, service.settings({ vandaag }));
            assert.deepEqual(judged.defects, []);
            const back = await imported(`bron${uitgang}`, await exported('bron.yaml', first.text, uitgang));
            assert.equal(register(back.text), register(first.text));
          }),
          { seed: 8, numRuns: 60 },
        );
      }).timeout(120_000);

  it('has a place for every field that a register may have, and for every part of one', () => {
    const short = new Set(['doel', 'grondslag']);
    const fields = Object.keys(verwerkingSchema.shape).filter((field) => !short.has(field));
    assert.deepEqual(
      fields.filter((field) => !verwerkingsvelden.some((doel) => doel === field || doel.startsWith(`${field}.`))),
      [],
    );
    assert.deepEqual(
      Object.keys(hoofdSchema.shape).filter(
        (key) => !hoofdvelden.some((doel) => key.endsWith(doel.split('.')[1] ?? doel)),
      ),
      [],
    );
  });

  it('knows each of its own heads', () => {
    for (const doel of [...verwerkingsvelden, ...hoofdvelden])
      assert.equal(recogniseKolom(kolomkop[doel] ?? ''), doel, doel);
  });

  it('has a column only for what the register says', () => {
    const { koppen } = registertabel({
      hoofd: new Map(),
      verwerkingen: [new Map([['naam', ['Toezicht']]])],
      boven: [],
    });
    assert.deepEqual(koppen, ['Verwerking']);
  });
});

describe('a cell that looks like a formula', () => {
  it('is text in CSV, and comes back as it was', async () => {
    for (const text of ['=1+1', '+31', '-5', '@a', "'=1", 'a=b']) {
      const yaml = await imported(
        'bron.csv',
        schrijfCsv({ koppen: ['Verwerking', 'Doel'], rijen: [['Toezicht', text]] }),
      );
      const { model } = documentAndModel('bron.yaml', yaml.text);
      const [first] = model.inhoud.soort === 'register' ? model.inhoud.verwerkingen : [];
      assert.equal(first?.doelen[0]?.doel?.tekst, text);
    }
    assert.equal(bewaakt('=1+1'), "'=1+1");
    assert.equal(bewaakt('a=1'), 'a=1');
  });

  it('is text in Excel', async () => {
    const { unzipSync, strFromU8 } = await import('fflate');
    const bytes = await exported('bron.yaml', 'verwerkingen:\n  - naam: "=1+1"\n    doel: b\n', '.xlsx');
    assert.ok(typeof bytes !== 'string');
    const sheet = Object.entries(unzipSync(bytes)).find(([name]) => name.endsWith('worksheets/sheet1.xml'));
    assert.ok(sheet);
    assert.doesNotMatch(strFromU8(sheet[1]), /<f[ >]/);
  });
});
