/** Answers to yes-or-no fields. */
import assert from 'node:assert/strict';
import { parseJaNee, type JaNee } from '../../server/src/knowledge/jaNee.ts';
import { assertLinear, assertSpansInside } from './parserLaws.ts';

const answer = (antwoord: JaNee['antwoord'], toelichting?: string, van?: string[]): JaNee => ({
  antwoord,
  van,
  toelichting,
});

describe('an answer of yes or no', () => {
  it('is a word or a mark', () => {
    for (const text of ['Ja', 'ja', ' JA. ', 'Yes', 'true', '✅', '✔️', 'x', '[x]', '1'])
      assert.deepEqual(parseJaNee(text), answer(true), text);
    for (const text of ['Nee', 'nee', 'No', 'false', 'Nein', 'geen', 'none', '❌', '[ ]', '0'])
      assert.deepEqual(parseJaNee(text), answer(false), text);
    for (const text of ['N.v.t.', 'nvt', 'n.v.t', 'Niet van toepassing', 'n/a'])
      assert.deepEqual(parseJaNee(text), answer('nvt'), text);
  });

  it('is none where nothing is answered', () => {
    for (const text of ['', ' ', 'ja/nee', 'Ja / nee', 'onbekend'])
      assert.deepEqual(parseJaNee(text), answer(undefined), text);
    for (const text of ['Jaarlijks', 'Nederland', 'Niet altijd', 'Na overleg', 'Waar nodig'])
      assert.deepEqual(parseJaNee(text), answer(undefined, text), text);
  });

  it('has an explanation', () => {
    assert.deepEqual(parseJaNee('Ja — zie bijlage 2'), answer(true, 'zie bijlage 2'));
    assert.deepEqual(parseJaNee('Nein (keine Übermittlung)'), answer(false, 'keine Übermittlung'));
    assert.deepEqual(parseJaNee('Nee, tenzij nodig'), answer(false, 'tenzij nodig'));
    assert.deepEqual(parseJaNee('Geen bijzondere gegevens'), answer(false, 'bijzondere gegevens'));
  });

  it('says of whom', () => {
    assert.deepEqual(parseJaNee('Ja van jeugdige'), answer(true, undefined, ['jeugdige']));
    assert.deepEqual(
      parseJaNee('Ja, van aanvrager en medebewoners'),
      answer(true, undefined, ['aanvrager', 'medebewoners']),
    );
    assert.deepEqual(parseJaNee('Ja (van de jeugdige)'), answer(true, undefined, ['jeugdige']));
    assert.deepEqual(
      parseJaNee('Ja van de aanvrager; alleen bij een pgb'),
      answer(true, 'alleen bij een pgb', ['aanvrager']),
    );
  });

  it('is read from any text, in linear time', () => {
    assertSpansInside(['Ja', 'nee', 'n.v.t.', 'van', 'van de', 'jeugdige', 'zie'], (text) => {
      const { toelichting, van } = parseJaNee(text);
      for (const part of [toelichting ?? '', ...(van ?? [])]) assert.ok(text.includes(part));
      return [];
    });
    assertLinear(['ja ', 'Ja van a, ', ' ', '(', 'en '], (text) => [parseJaNee(text), parseJaNee(`Ja van ${text}`)]);
  });
});
