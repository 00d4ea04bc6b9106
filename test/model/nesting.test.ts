/** Which item belongs to which: nesting follows the numbering, and indentation only where bullets leave a doubt. */
import assert from 'node:assert/strict';
import { asRoman, enumeratorsAt, romanValue } from '../../server/src/model/structure/enumerator.ts';
import { expectOutline } from '../support/outlined.ts';

describe('model/structure: nesting', () => {
  it('reads `i` as a letter behind `h`, and else as a roman number', () => {
    expectOutline(`
      Artikel 1 Regels

      1. De regels zijn:
         a. eerste:
            i. deel een;
            ii. deel twee;
         b. tweede.
      2. Onderdelen:
         g. zeven;
         h. acht;
         i. negen;
         j. tien.
      ---
      artikel 1 ‘Regels’
        lid 1: De regels zijn:
          onderdeel a: eerste:
            onderdeel i: deel een;
            onderdeel ii: deel twee;
          onderdeel b: tweede.
        lid 2: Onderdelen:
          onderdeel g: zeven;
          onderdeel h: acht;
          onderdeel i: negen;
          onderdeel j: tien.
    `);
  });

  it('goes on behind z with aa, and knows brackets and degree signs', () => {
    expectOutline(
      `
      Artikel 1 Regels

      1. Het register bevat:
      y) naam:
      1° voornaam;
      2° achternaam;
      z) adres;
      aa) telefoonnummer.
      ---
      artikel 1 ‘Regels’
        lid 1: Het register bevat:
          onderdeel y: naam:
            onderdeel 1: voornaam;
            onderdeel 2: achternaam;
          onderdeel z: adres;
          onderdeel aa: telefoonnummer.
    `,
      'txt',
    );
  });

  it('begins a list of its own with a 1, and goes on above it with the next number', () => {
    expectOutline(`
      Artikel 1 Regels

      1. Eerste lid:
         1. sub een
         2. sub twee
      2. Tweede lid.
      ---
      artikel 1 ‘Regels’
        lid 1: Eerste lid:
          onderdeel 1: sub een
          onderdeel 2: sub twee
        lid 2: Tweede lid.
    `);
  });

  it('counts the items of a list in which every number is written as 1', () => {
    expectOutline(`
      Artikel 1 Regels

      1. Eerste.
      1. Tweede:
         - een punt.
      1. Derde:
         1. daaronder;
         1. en nog een.
      1. Vierde.
      ---
      artikel 1 ‘Regels’
        lid 1: Eerste.
        lid 2 (1): Tweede:
          onderdeel: een punt.
        lid 3 (1): Derde:
          onderdeel 1: daaronder;
          onderdeel 2 (1): en nog een.
        lid 4 (1): Vierde.
    `);
  });

  it('counts a 2 without a 1 among what the heading holds', () => {
    expectOutline(
      `
      Artikel 1 Regels

      Dit artikel bevat:
      a. naam;
      b. adres.
      2. De gegevens blijven kort.
      ---
      artikel 1 ‘Regels’: Dit artikel bevat:
        onderdeel a: naam;
        onderdeel b: adres.
        lid 2: De gegevens blijven kort.
    `,
      'txt',
    );
  });

  it('nests bullets by their indentation, comes back with it, and nests other signs below', () => {
    expectOutline(
      `
      Artikel 1 Regels

      Het team let op:
      - gegevens:
          - naam
          - adres
       - doel
      • bron
        o wet
        o regeling
      - slot
      ---
      artikel 1 ‘Regels’: Het team let op:
        onderdeel: gegevens:
          onderdeel: naam
          onderdeel: adres
        onderdeel: doel
          onderdeel: bron
            onderdeel: wet
            onderdeel: regeling
        onderdeel: slot
    `,
      'txt',
    );
  });

  it('nests bullets of Markdown as Markdown does', () => {
    expectOutline(`
      Artikel 1 Regels

      - gegevens:
        - naam
          - voornaam
        - adres
      - doel
      ---
      artikel 1 ‘Regels’
        onderdeel: gegevens:
          onderdeel: naam
            onderdeel: voornaam
          onderdeel: adres
        onderdeel: doel
    `);
  });

  it('gives the artikel what stands at the margin between its leden', () => {
    expectOutline(`
      Artikel 1 Regels

      1. Eerste.

      Tussentekst van het artikel.

      2. Tweede.
      ---
      artikel 1 ‘Regels’: Tussentekst van het artikel.
        lid 1: Eerste.
        lid 2: Tweede.
    `);
  });
});

describe('model/structure: enumerators', () => {
  const found: readonly (readonly [string, string])[] = [
    ['1. tekst', 'cijfer 1'],
    ['12) tekst', 'cijfer 12'],
    ['1a. tekst', 'cijfer 1a'],
    ['1.Tekst', 'cijfer 1'],
    ['3.1 tekst', 'decimaal 3.1'],
    ['3.1. tekst', 'decimaal 3.1'],
    ['3.1.2) tekst', 'decimaal 3.1.2'],
    ['a. tekst', 'letter a'],
    ['(b) tekst', 'letter b'],
    ['bb) tekst', 'letter bb'],
    ['iv. tekst', 'romeins iv'],
    ['1° tekst', 'graad 1'],
    ['• 1. tekst', 'streep • cijfer 1'],
    ['- a) tekst', 'streep - letter a'],
    ['o tekst', 'streep o'],
    ['– ', 'streep –'],
    // A year, an amount, an abbreviation, a word with a hyphen, a date: words and no enumerators.
    ['2024. Dat jaar', ''],
    ['1.500 euro', ''],
    ['9.00 uur', ''],
    ['1 januari', ''],
    ['nr. 5', ''],
    ['-tekst', ''],
    ['o.a. tekst', ''],
    ['1.tekst', ''],
    ['a.b. tekst', ''],
  ];
  for (const [text, expected] of found)
    it(`in ${JSON.stringify(text)}`, () => {
      assert.equal(
        enumeratorsAt(text)
          .map((one) => `${one.style} ${one.text}`)
          .join(' '),
        expected,
      );
    });

  it('know the value of roman numbers', () => {
    assert.deepEqual(['i', 'iv', 'ix', 'xiv', 'XXIX', 'q', ''].map(romanValue), [
      1,
      4,
      9,
      14,
      29,
      undefined,
      undefined,
    ]);
    const [letter] = enumeratorsAt('v. tekst');
    assert.deepEqual([letter?.ordinal, letter && asRoman(letter)?.ordinal], [22, 5]);
  });
});
