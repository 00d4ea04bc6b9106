/** Sentences that publication cut, by a page break or a hyphen, are whole again, with the way back to the file. */
import assert from 'node:assert/strict';
import { unitsOf, type TextUnit } from '../../server/src/model/structure/unit.ts';
import { delenOf } from '../../server/src/model/structure/deel.ts';
import { passagesVan, zinnenVan, zinRond } from '../../server/src/model/passages.ts';
import { plainReading, spanIn } from '../../server/src/text/reading.ts';
import { readAs, structureOf } from '../support/engine.ts';
import { assertLinear } from '../support/growth.ts';
import { expectOutline } from '../support/outlined.ts';
import { passageFault } from '../support/sourceText.ts';

function unitsIn(text: string): TextUnit[] {
  const { syntax, source } = readAs('voorbeeld.txt', text);
  assert.equal(syntax.kind, 'prose');
  return syntax.kind === 'prose' ? unitsOf(syntax, source.text).filter((unit) => unit.kind === 'text') : [];
}

describe('model/structure: sentences that were cut', () => {
  it('go on behind a page break, and behind a hyphen', () => {
    expectOutline(`
      Artikel 1 Doel

      1. Het college verwerkt de gegevens van een inwoner alleen als dat nodig is voor de hulp die hij

      vraagt en bewaart de gegevens daarna niet lan-

      ger dan nodig.

      2. De jeugd- en gezinswerker houdt zich aan deze regel en aan de onder-
      steuningsregels voor de jeugd-
      en gezinshulp.
      ---
      artikel 1 ‘Doel’
        lid 1: Het college verwerkt de gegevens van een inwoner alleen als dat nodig is voor de hulp die hij⏎vraagt en bewaart de gegevens daarna niet langer dan nodig.
        lid 2: De jeugd- en gezinswerker houdt zich aan deze regel en aan de ondersteuningsregels voor de jeugd-⏎en gezinshulp.
    `);
  });

  for (const [why, first, next] of [
    ['the first ends as a sentence', 'Het college verwerkt de gegevens van de inwoner zeer zorgvuldig.', 'vervolg'],
    ['the first is short', 'De burgemeester van Voorbeeldstad', 'mevrouw de Vries'],
    ['the second begins with a capital', 'Het college verwerkt de gegevens van de inwoner zeer', 'Vervolg'],
    ['the second has a number', 'Het college verwerkt de gegevens van de inwoner zeer', 'a. vervolg'],
    ['the first is a heading', 'Artikel 3 Het verwerken van gegevens van de inwoners', 'vervolg'],
    ['the second stands further to the right', 'Het college verwerkt de gegevens van de inwoner zeer', '    vervolg'],
  ] as const)
    it(`stay apart where ${why}`, () => {
      assert.equal(unitsIn(`${first}\n\n${next}`).length, 2);
    });

  it('keep the way back to every word', () => {
    const text =
      'Het college verwerkt de gegevens van een inwoner voor onder-\nsteuning en voor\n\nhulp die hij vraagt.';
    const [unit] = unitsIn(text);
    assert.ok(unit);
    assert.equal(passageFault(text, unit.passage), undefined);
    const { text: words } = unit.passage.reading;
    const at = words.indexOf('ondersteuning');
    const { start, end } = spanIn(unit.passage, at, at + 'ondersteuning'.length);
    assert.equal(text.slice(start, end), 'onder-\nsteuning');
    const last = spanIn(unit.passage, words.indexOf('hulp'), words.indexOf('hulp') + 4);
    assert.equal(text.slice(last.start, last.end), 'hulp');
  });
});

describe('model/passages', () => {
  const sentences: readonly (readonly [string, readonly string[]])[] = [
    ['Een zin. Nog een zin! En een vraag? Ja.', ['Een zin.', 'Nog een zin!', 'En een vraag?', 'Ja.']],
    ['Zie art. 6 lid 1 AVG. Dat geldt.', ['Zie art. 6 lid 1 AVG.', 'Dat geldt.']],
    ['Het geldt o.a. Voor hulp, d.d. 3 maart, nr. 5.', ['Het geldt o.a. Voor hulp, d.d. 3 maart, nr. 5.']],
    ['Mr. P. de Vries tekent. Hij woont hier', ['Mr. P. de Vries tekent.', 'Hij woont hier']],
    ['Het heet ‘Zo.’ Daarna komt meer.', ['Het heet ‘Zo.’', 'Daarna komt meer.']],
    ['(Zie ook Art. 5 AVG.) Dit geldt.', ['(Zie ook Art. 5 AVG.)', 'Dit geldt.']],
    ['Een zin.\nEen volgende zin.', ['Een zin.', 'Een volgende zin.']],
    ['', []],
  ];
  for (const [text, expected] of sentences)
    it(`parts ${JSON.stringify(text)}`, () => {
      const found = zinnenVan(plainReading(text, 0)).map(({ start, end }) => text.slice(start, end));
      assert.deepEqual(found, expected);
    });

  it('finds the sentence around a stretch, and all of them where it runs on', () => {
    const reading = plainReading('Een zin. Nog een. Slot.', 0);
    assert.deepEqual(zinRond(reading, 10, 11), { start: 9, end: 17 });
    assert.deepEqual(zinRond(reading, 5, 12), { start: 0, end: 17 });
  });

  it('gives titles, paragraphs, cells and notes in order of the text, and nothing of the publisher', () => {
    const text = [
      'Gemeenteblad',
      'Privacyprotocol Voorbeeldstad',
      'Aanhef.',
      'Artikel 1 Doel',
      '1. Lid.',
      'Doel\tSet\nhulp\tnaam',
      'Slot van het artikel.',
    ].join('\n\n');
    const { regeling } = structureOf('voorbeeld.txt', text);
    assert.deepEqual(
      passagesVan(regeling).map(({ soort, passage }) => `${soort}: ${passage.reading.text}`),
      [
        'titel: Privacyprotocol Voorbeeldstad',
        'alinea: Aanhef.',
        'titel: Doel',
        'alinea: Lid.',
        'cel: Doel',
        'cel: Set',
        'cel: hulp',
        'cel: naam',
        'alinea: Slot van het artikel.',
      ],
    );
  });
});

describe('model/structure: hostile texts', function () {
  this.timeout(60_000);

  const title = 'Privacyprotocol Voorbeeldstad\n\nArtikel 1 Doel\n\n';
  const hostile: Readonly<Record<string, (size: number) => string>> = {
    'items that all say 1.': (size) => '1. een lid\n'.repeat(size),
    'items that each open a list': (size) => '1. een lid:\n'.repeat(size),
    'bullets ever further to the right': (size) =>
      Array.from({ length: size }, (_, k) => `${' '.repeat(k % 200)}- punt\n`).join(''),
    'all signs in turn': (size) => '- een\n• twee\n* drie\n◦ vier\n'.repeat(size / 4),
    'lines of one paragraph': (size) => 'een regel van het artikel\r\n'.repeat(size),
    'one sentence cut everywhere': (size) =>
      'een lange regel van een artikel die steeds maar doorloopt\n\n'.repeat(size),
    'words cut everywhere': (size) => 'een regel van het arti-\n'.repeat(size),
    'bare numbers': (size) => '• 1.\n\n'.repeat(size),
    bijlagen: (size) => 'Bijlage 1 Titel\n\n'.repeat(size),
  };
  for (const [name, make] of Object.entries(hostile))
    it(`take time in proportion to ${name}, and little depth`, () => {
      assertLinear(
        (size) => title + make(size),
        (text) => structureOf('voorbeeld.txt', text),
        1_000,
      );
      const { regeling } = structureOf('voorbeeld.txt', title + make(10_000));
      assert.ok([...delenOf(regeling)].length > 1);
    });
});
