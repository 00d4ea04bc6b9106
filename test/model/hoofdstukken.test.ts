/** What holds the artikelen and what stands around them: hoofdstukken, bijlagen, aanhef, publication. */
import { drawn } from '../support/blockOutline.ts';
import { expectOutline, expectWholeOutline } from '../support/outlined.ts';

describe('model/structure: hoofdstukken and bijlagen', () => {
  it('nests artikelen in paragrafen and hoofdstukken, by word and by `§`', () => {
    expectOutline(`
      Hoofdstuk 1 Algemeen

      § 1.1 Begrippen

      Artikel 1 Begrippen

      1. Het college is het college.

      § 1.2 Reikwijdte

      Artikel 2 Reikwijdte

      Dit reglement geldt overal.

      HOOFDSTUK II SLOT

      Afdeling 2.1 Overgang

      Artikel 2:1 Inwerkingtreding

      Dit reglement geldt.
      ---
      hoofdstuk 1 ‘Algemeen’
        paragraaf 1.1 ‘Begrippen’
          artikel 1 ‘Begrippen’
            lid 1: Het college is het college.
        paragraaf 1.2 ‘Reikwijdte’
          artikel 2 ‘Reikwijdte’: Dit reglement geldt overal.
      hoofdstuk II ‘SLOT’
        afdeling 2.1 ‘Overgang’
          artikel 2:1 ‘Inwerkingtreding’: Dit reglement geldt.
    `);
  });

  it('takes a Markdown heading with a number without a dot for a hoofdstuk', () => {
    expectOutline(
      `
      ## 5 Privacybeleid

      Het college heeft beleid.

      ## 10 dagen later

      Het college beslist.
      ---
      hoofdstuk 5 ‘Privacybeleid’: Het college heeft beleid.
      kop ‘10 dagen later’: Het college beslist.
    `,
      'md',
    );
  });

  it('numbers anew in each bijlage', () => {
    expectOutline(`
      Artikel 1 Doel

      1. Eerste lid.

      Artikel 2 Slot

      1. Laatste lid.

      Bijlage 1 Overeenkomst

      Artikel 1 Partijen

      1. De partijen.

      Artikel 2 Duur

      1. De duur.

      Bijlage II: stappenplan

      1. Eerste stap
      2. Tweede stap
      ---
      artikel 1 ‘Doel’
        lid 1: Eerste lid.
      artikel 2 ‘Slot’
        lid 1: Laatste lid.
      bijlage 1 ‘Overeenkomst’
        artikel 1 ‘Partijen’
          lid 1: De partijen.
        artikel 2 ‘Duur’
          lid 1: De duur.
      bijlage II ‘stappenplan’
        onderdeel 1: Eerste stap
        onderdeel 2: Tweede stap
    `);
  });

  it('reads numbered lines as chapters where there are no artikelen, and a table of contents as a list', () => {
    expectOutline(`
      Inhoudsopgave
      1. Inleiding
      2. Doelen

      1. Inleiding

      Wij zijn zorgvuldig.

      2. Doelen

      2.1 Hulp

      Hulp is nodig.

      2.2 Toezicht

      Toezicht ook.

      3 Slot van dit beleid

      Wij sluiten af.
      ---
      aanhef: Inhoudsopgave
        onderdeel 1: Inleiding
        onderdeel 2: Doelen
      hoofdstuk 1 ‘Inleiding’: Wij zijn zorgvuldig.
      hoofdstuk 2 ‘Doelen’
        paragraaf 2.1 ‘Hulp’: Hulp is nodig.
        paragraaf 2.2 ‘Toezicht’: Toezicht ook.
      hoofdstuk 3 ‘Slot van dit beleid’: Wij sluiten af.
    `);
  });
});

describe('model/structure: Markdown headings', () => {
  it('divide a text, and make its numbered lines a list', () => {
    expectOutline(
      `
      ## 1. Doel

      Tekst.

      1. Eerste punt

      2. Tweede punt

      ## 2. Rechten

      ### 2.1 Inzage

      Tekst.

      ## Bijlage A Begrippen

      Tekst.
      ---
      hoofdstuk 1 ‘Doel’: Tekst.
        onderdeel 1: Eerste punt
        onderdeel 2: Tweede punt
      hoofdstuk 2 ‘Rechten’
        paragraaf 2.1 ‘Inzage’: Tekst.
      bijlage A ‘Begrippen’: Tekst.
    `,
    );
  });

  it('are no part of what is quoted, and neither are its numbers', () => {
    expectOutline(
      `
      ## Artikel 1 Doel

      > Artikel 9 Uit een andere regeling
      >
      > 1. Geciteerd lid.

      1. Eigen lid.
      ---
      artikel 1 ‘Doel’: Artikel 9 Uit een andere regeling
        | Geciteerd lid.
        lid 1: Eigen lid.
    `,
      'md',
    );
  });

  it('leave code alone, and notes with what they follow', () => {
    expectOutline(
      `
      ## Artikel 1 Doel

      1. Lid met noot.[^1]

      \`\`\`
      Artikel 2 Geen kop
      \`\`\`

      2. Lid met<br>breuk.

      [^1]: De noot.
      ---
      artikel 1 ‘Doel’
        lid 1: Lid met noot.
        lid 2: Lid met⏎breuk.
          [^1] De noot.
    `,
      'md',
    );
  });
});

describe('model/structure: what stands around the artikelen', () => {
  it('is aanhef, unnumbered headings and the closing words', () => {
    expectOutline(`
      Het college van Voorbeeldstad,
      gelet op de Jeugdwet;

      besluit:

      Inleiding

      Waarom dit protocol er is.

      Artikel 1 Doel

      1. Het doel.

      Aldus vastgesteld op 3 maart 2024,

      de burgemeester

      Toelichting

      Uitleg bij het protocol.
      ---
      aanhef: Het college van Voorbeeldstad,⏎gelet op de Jeugdwet;
        | besluit:
      kop ‘Inleiding’: Waarom dit protocol er is.
      artikel 1 ‘Doel’
        lid 1: Het doel.
      slot: Aldus vastgesteld op 3 maart 2024,
        | de burgemeester
      kop ‘Toelichting’: Uitleg bij het protocol.
    `);
  });

  it('is set apart where a publisher wrote it', () => {
    expectWholeOutline(
      'Gemeenteblad\n\nNr. 123\n\nPrivacyprotocol Jeugd Voorbeeldstad\n\nArtikel 1 Doel\n\nHet doel.\n',
      drawn(`
        regeling ‘Privacyprotocol Jeugd Voorbeeldstad’
          publicatie: Gemeenteblad
            | Nr. 123
          artikel 1 ‘Doel’: Het doel.
      `),
    );
  });

  it('is all there is in a text without a title of its own', () => {
    expectWholeOutline('Artikel 1 Doel\n\n1. Het doel.\n', 'regeling\n  artikel 1 ‘Doel’\n    lid 1: Het doel.');
    expectWholeOutline('', 'regeling');
  });
});
