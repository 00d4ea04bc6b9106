/** The layouts in which regulations arrive, each with the structure that a reader sees in it. */
import { expectOutline } from '../support/outlined.ts';

describe('model/structure: layouts of leden and onderdelen', () => {
  it('`- 3.1 tekst`: the number counts and not the dash', () => {
    expectOutline(`
      Artikel 3 Gegevens
      - 3.1 Het college verwerkt gegevens.
      - 3.2 De gegevens zijn:
        - a. naam;
        - b. adres.
      - 3.3 Meer niet.
      ---
      artikel 3 ‘Gegevens’
        lid 1 (3.1): Het college verwerkt gegevens.
        lid 2 (3.2): De gegevens zijn:
          onderdeel a: naam;
          onderdeel b: adres.
        lid 3 (3.3): Meer niet.
    `);
  });

  it('`• 1.` on a line of its own, its text indented below it', () => {
    expectOutline(`
      Artikel 1 Doel

        • 1.

          Het college verwerkt gegevens voor:

            • a.

              hulp;

            • b.

              toezicht.

        • 2.

          Het college legt het doel vast.

      Artikel 2 Slot

        • 1.

          Dit protocol geldt vanaf morgen.
      ---
      artikel 1 ‘Doel’
        lid 1: Het college verwerkt gegevens voor:
          onderdeel a: hulp;
          onderdeel b: toezicht.
        lid 2: Het college legt het doel vast.
      artikel 2 ‘Slot’
        lid 1: Dit protocol geldt vanaf morgen.
    `);
  });

  it('`**a. …**`: letters in bold with a list below each', () => {
    expectOutline(`
      Artikel 4 Delen

      **a. Delen binnen het team**
      Het team deelt gegevens.

      **b. Delen buiten het team**
      - 1. Alleen met een reden.
      - 2. Alleen wat nodig is.
      ---
      artikel 4 ‘Delen’
        onderdeel a: Delen binnen het team⏎Het team deelt gegevens.
        onderdeel b: Delen buiten het team
          onderdeel 1: Alleen met een reden.
          onderdeel 2: Alleen wat nodig is.
    `);
  });

  it('`5.5` without a bullet: lid 5 of artikel 5', () => {
    expectOutline(`
      Artikel 5 Rechten
      5.1 De inwoner mag inzien.
      5.2 De inwoner mag wijzigen:
      a. zijn naam;
      b. zijn adres.
      5.3 Het college beslist.
      ---
      artikel 5 ‘Rechten’
        lid 1 (5.1): De inwoner mag inzien.
        lid 2 (5.2): De inwoner mag wijzigen:
          onderdeel a: zijn naam;
          onderdeel b: zijn adres.
        lid 3 (5.3): Het college beslist.
    `);
  });

  it('`1.Tekst` and `Artikel9 Titel` without a space', () => {
    expectOutline(`
      Artikel9 Bewaren

      1.De gegevens blijven kort.
      2.Daarna worden zij vernietigd.

      Artikel 10a. Vernietigen

      Alles gaat weg.
      ---
      artikel 9 ‘Bewaren’
        lid 1: De gegevens blijven kort.
        lid 2: Daarna worden zij vernietigd.
      artikel 10a ‘Vernietigen’: Alles gaat weg.
    `);
  });

  it('`###Artikel 1` with its title in a heading below it', () => {
    expectOutline(`
      ###Artikel 1
      ####Doel

      1. Het doel.

      ### Artikel 2
      #### Grondslag

      De grondslag.
      ---
      artikel 1 ‘Doel’
        lid 1: Het doel.
      artikel 2 ‘Grondslag’: De grondslag.
    `);
  });
});
