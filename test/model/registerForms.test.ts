/** Every form in which a register may be written gives the same verwerking. */
import assert from 'node:assert/strict';
import { drawn } from '../support/blockOutline.ts';
import { modelOf } from '../support/engine.ts';
import { verwerkingenIn, wordsOf, type VerwerkingWords } from '../support/verwerkingWords.ts';

function readRegister(name: string, text: string): VerwerkingWords[] {
  const model = modelOf(name, text);
  assert.equal(model.inhoud.soort, 'register', model.reden);
  return verwerkingenIn(model).map(wordsOf);
}

describe('model/register: one verwerking in every notation', () => {
  const expected: VerwerkingWords = {
    id: 'wmo-1',
    naam: 'Beoordelen van een aanvraag',
    domein: 'wmo',
    doelen: [['Bepalen welke hulp past', 'e: artikel 6 lid 1 onder e AVG; artikel 2.3.5 Wmo 2015']],
    betrokkenen: ['aanvragers', 'huisgenoten'],
    persoonsgegevens: ['naam', 'adres'],
    bijzondere: ['gezondheid'],
    bsn: 'ja aanvragers',
    bewaartermijn: 'P15Y vanaf einde van de hulp',
    ontvangers: ['zorgaanbieder', 'CAK'],
    verwerkers: ['Zaakhuis BV'],
    overig: { doorgifte: ['geen'] },
  };
  const notations: Readonly<Record<string, readonly [name: string, text: string]>> = {
    'YAML, long': [
      'register.yaml',
      `
      verwerkingen:
        - id: wmo-1
          naam: Beoordelen van een aanvraag
          domein: wmo
          doelen:
            - doel: Bepalen welke hulp past
              grondslag: artikel 6 lid 1 onder e AVG; artikel 2.3.5 Wmo 2015
          betrokkenen: [aanvragers, huisgenoten]
          persoonsgegevens:
            - naam
            - adres
          bijzondere-persoonsgegevens:
            - { categorie: gezondheid }
          bsn: { verwerkt: ja, van: [aanvragers] }
          bewaartermijn: { termijn: 15 jaar, vanaf: einde van de hulp }
          ontvangers: [zorgaanbieder, CAK]
          verwerkers: [{ naam: Zaakhuis BV }]
          doorgifte: geen
    `,
    ],
    'YAML, short': [
      'register.yaml',
      `
      verwerkingen:
        - id: wmo-1
          naam: Beoordelen van een aanvraag
          domein: wmo
          doel: Bepalen welke hulp past
          grondslag: artikel 6 lid 1 onder e AVG; artikel 2.3.5 Wmo 2015
          betrokkenen: aanvragers; huisgenoten
          persoonsgegevens: naam, adres
          bijzondere persoonsgegevens: gezondheid
          bsn: ja, van aanvragers
          bewaartermijn: 15 jaar na einde van de hulp
          ontvangers: zorgaanbieder en CAK
          verwerker: Zaakhuis BV
          doorgifte: geen
    `,
    ],
    'a bare list in JSON': [
      'register.yaml',
      `
      [{"id": "wmo-1", "naam": "Beoordelen van een aanvraag", "domein": "wmo", "doel": "Bepalen welke hulp past",
        "grondslag": "artikel 6 lid 1 onder e AVG; artikel 2.3.5 Wmo 2015", "betrokkenen": ["aanvragers", "huisgenoten"],
        "persoonsgegevens": ["naam", "adres"], "bijzondere-persoonsgegevens": ["gezondheid"],
        "bsn": "ja, van aanvragers", "bewaartermijn": "15 jaar na einde van de hulp",
        "ontvangers": ["zorgaanbieder", "CAK"], "verwerkers": ["Zaakhuis BV"], "doorgifte": "geen"}]
    `,
    ],
    'one file for each': [
      'wmo-1.yaml',
      `
      naam: Beoordelen van een aanvraag
      domein: wmo
      doelen: [{ doel: Bepalen welke hulp past, grondslag: artikel 6 lid 1 onder e AVG; artikel 2.3.5 Wmo 2015 }]
      betrokkenen: [aanvragers, huisgenoten]
      persoonsgegevens: [naam, adres]
      bijzondere-persoonsgegevens: gezondheid
      bsn: { verwerkt: true, van: aanvragers }
      bewaartermijn: 15 jaar vanaf einde van de hulp
      ontvangers: [zorgaanbieder, CAK]
      verwerkers: Zaakhuis BV
      doorgifte: geen
    `,
    ],
    'front matter': [
      'wmo-1.md',
      `
      ---
      naam: Beoordelen van een aanvraag
      domein: wmo
      doel: Bepalen welke hulp past
      grondslag: artikel 6 lid 1 onder e AVG; artikel 2.3.5 Wmo 2015
      betrokkenen: [aanvragers, huisgenoten]
      persoonsgegevens: [naam, adres]
      bijzondere-persoonsgegevens: [gezondheid]
      bsn: ja, van aanvragers
      bewaartermijn: 15 jaar na einde van de hulp
      ontvangers: [zorgaanbieder, CAK]
      verwerkers: [Zaakhuis BV]
      doorgifte: geen
      ---

      # Beoordelen van een aanvraag

      Toelichting die niet nog eens wordt gelezen.
    `,
    ],
    'a Markdown table': [
      'register.md',
      `
      # Verwerkingsregister

      | ID | Verwerking | Domein | Doel | Grondslag | Betrokkenen | Persoonsgegevens | Bijzondere persoonsgegevens | BSN | Bewaartermijn | Ontvangers | Verwerkers | Doorgifte |
      | -- | -- | -- | -- | -- | -- | -- | -- | -- | -- | -- | -- | -- |
      | wmo-1 | Beoordelen van een aanvraag | wmo | Bepalen welke hulp past | artikel 6 lid 1 onder e AVG; artikel 2.3.5 Wmo 2015 | aanvragers<br>huisgenoten | naam, adres | gezondheid | Ja, van aanvragers | 15 jaar na einde van de hulp | zorgaanbieder; CAK | Zaakhuis BV | geen |
    `,
    ],
    'a merged column': [
      'register.md',
      `
      # Verwerkingsregister

      | ID | Verwerking | Domein | Doel & grondslag | Categorieën betrokkenen | Gegevens | Bijzonder | BSN | Bewaartermijn | Ontvangers | Verwerker(s) | Doorgifte |
      | -- | -- | -- | -- | -- | -- | -- | -- | -- | -- | -- | -- |
      | wmo-1 | Beoordelen van een aanvraag | wmo | Bepalen welke hulp past artikel 6 lid 1 onder e AVG; artikel 2.3.5 Wmo 2015 | aanvragers en huisgenoten | naam; adres | **gezondheid** | ja, van aanvragers | 15 jaar na einde van de hulp | zorgaanbieder + CAK | Zaakhuis BV | geen |
    `,
    ],
    'a section with a table of two columns': [
      'register.md',
      `
      # Verwerkingsregister

      ## Beoordelen van een aanvraag

      | Veld | Waarde |
      | --- | --- |
      | Kenmerk | wmo-1 |
      | Domein | wmo |
      | Doel | Bepalen welke hulp past |
      | Grondslag | artikel 6 lid 1 onder e AVG; artikel 2.3.5 Wmo 2015 |
      | Categorieen betrokkenen | aanvragers; huisgenoten |
      | Persoonsgegevens | naam; adres |
      | Bijzondere persoonsgegevens | gezondheid |
      | BSN | ja, van aanvragers |
      | Bewaartermijn | 15 jaar na einde van de hulp |
      | Ontvangers | zorgaanbieder, CAK |
      | Verwerker | Zaakhuis BV |
      | Doorgifte buiten EU | geen |
    `,
    ],
    'a section with lines': [
      'register.md',
      `
      # Verwerkingsregister

      ## Beoordelen van een aanvraag

      **Kenmerk:** wmo-1
      **Domein:** wmo
      **Doel:** Bepalen welke hulp past
      **Grondslag:** artikel 6 lid 1 onder e AVG; artikel 2.3.5 Wmo 2015
      **Betrokkenen:** aanvragers, huisgenoten
      **Persoonsgegevens:** naam, adres

      - **Bijzondere persoonsgegevens**: gezondheid
      - **BSN**: ja, van aanvragers
      - *Bewaartermijn:* 15 jaar na einde van de hulp
      - Ontvangers: zorgaanbieder, CAK
      - Verwerkers: Zaakhuis BV
      - Doorgifte: geen
    `,
    ],
  };
  for (const [notation, [name, text]] of Object.entries(notations))
    it(`as ${notation}`, () => {
      for (const lineBreak of ['\n', '\r\n'])
        assert.deepEqual(
          readRegister(name, drawn(text).replaceAll('\n', lineBreak)),
          [expected],
          JSON.stringify(lineBreak),
        );
    });
});
