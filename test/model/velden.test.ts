/** The names under which registers keep a field: those of organisations, products and standards, in five languages. */
import assert from 'node:assert/strict';
import { foldName, naamVanVeld, recogniseVeld } from '../../server/src/model/verwerking/velden.ts';
import { veldDefinities, type VeldNaam } from '../../server/src/model/verwerking/velddefinities.ts';

/** Names of one field, separated by `|`, as they stand at the head of a column, as a key or as a label. */
const names: Readonly<Partial<Record<VeldNaam, string>>> = {
  id: 'Id | Nummer | Nummer verwerking | Import nummer | Ref | Kenmerk | uid',
  naam: 'Naam | Naam verwerking | Hoofdverwerking | Verwerking | Verwerkingsactiviteit | Proces | titel | Nom du traitement | processing_activity | name | Label | Verarbeitungstätigkeit',
  protocolnaam: 'protocolnaam | Naam in protocol',
  domein: 'Domein | Taakveld',
  afdeling:
    'Dienst | AVG Verantwoordelijke Dienst | naam afdeling | Verwerkende dienst | Eigenaar | Beheerder(s) | organisationseinheit | Département responsable',
  doelen:
    'Doel | Doelen | Verzameldoel | AVG doelen | Verwerkingsdoeleinden | Doel van de verwerking | purposes (art 30.1(b)) | zweck | Doeleinden | Finalité(s) | Finalité principale | Purpose | Finalidad | purpose_of_processing | doelbinding',
  grondslag:
    'Rechtsgrond | AVG rechtsgronden | Rechtmatige grondslag | Grondslag | Wettelijke verwerkingsgrond / Vindplaats | Rechtmatigheid | rechtsgrundlage | Base légale | Lawful Basis | Base jurídica | legal_basis | Rechtsgrond en uitzondering bijzondere gegevens',
  betrokkenen:
    'Betrokkenen | Betrokken | Over wie? | Categorieën betrokkenen (art 30.1(c)) | Categorieen betrokkenen | Categorieën personen | kategorien_betroffener | Personnes concernées | Data Subjects | Interesados | categorieenBetrokkenen | rolBetrokkene',
  persoonsgegevens:
    'Gegevens | Persoonsgegevens | categorieën van persoonsgegevens | Welke persoonsgegevens? | Categorieën data | Wat zij verwerken | kategorien_daten | Donnée | Data Categories | Categoría de datos | categories_personal_data | categorieenPersoonsgegevens | verwerktePersoonsgegevens',
  'bijzondere-persoonsgegevens':
    'Bijzondere persoonsgegevens | Bijzondere gegevens (8 vinkjes) | Welke gevoelige persoonsgegevens? | Bijzonder (art. 9.1 AVG) | Bijzondere categorie? | Special Category | Sensible',
  'strafrechtelijke-gegevens':
    'Strafrechtelijk | Gerechtelijke gegevens | Registratie van strafrechtelijke gegevens | Gegevens betreffende strafrechtelijke veroordelingen en strafbare feiten',
  bsn: 'BSN | Burgerservicenummers | Registratie van BSN-nummer | Rijksregisternummer / Identificatienummer | Nationaal identificatienummer',
  bewaartermijn:
    'Bewaartermijn | Bewaartermijnen | Voorgenomen bewaartermijn (art 30.1(f)) | loeschfrist | Löschfrist | Conservation / Durée | Retention Period | retention_period | Plazo de conservación',
  ontvangers:
    'Ontvangers | categorieën van ontvangers | samenwerkende partijen | Ketenpartners | Categorieën ontvangers (intern/extern) | empfaenger | Destinataires | Recipients | Destinatarios | afnemendeCategorieOntvangers',
  verwerkers:
    'Verwerker | Verwerker(s) | Naam (sub)verwerker(s) | Systemen/verwerkers | processors | Subprocessors | Sous-traitant',
  'gezamenlijk-verantwoordelijken': 'gezamenlijke verantwoordelijkheid | Gezamenlijke verwerkingsverantwoordelijken',
  doorgifte:
    'Doorgifte | Doorgifte buiten EER | Doorgifte buiten EU | doorgifte aan een derde land of internationale organisatie | Doorgifte naar het buitenland | In welk(e) land(en) worden de gegevens verwerkt? | transfer_drittland | Transfert hors UE | Transferencias internacionales | international_transfer | to_country',
  beveiliging:
    'Beveiliging | Maatregelen | Beveiligingsmaatregelen die genomen worden om de gegevens te beveiligen | Technische en organisatorische maatregelen (30.1(g)) | tom | Security Measures | Mesure | Medida',
  systemen:
    'Systemen/Applicaties | Applicatienaam | Naam opslagmedium | software_verarbeitungsmittel | Application utilisée',
  herkomst:
    'Herkomst gegevens | Wie/wat is de bron van gegevens? | Bron waar de gegevens worden verkregen | BronOmschrijving',
  'geautomatiseerde-besluitvorming': 'Besluitvorming | Geautomatiseerde besluitvorming | Automated Processing',
  dpia: 'DPIA | GEB (DPIA) uitgevoerd | Is er een DPIA uitgevoerd? | IsDPIARequired | GebPia',
  afhankelijkheidsrelatie: 'Afhankelijkheidsrelatie',
  toelichting: 'Opmerkingen | Toelichting | Bijzonderheden | Description | Notes',
};

describe('model/velden', () => {
  for (const { veld } of veldDefinities)
    it(`knows ${veld} under its names`, () => {
      const listed = names[veld]?.split(' | ') ?? [];
      assert.ok(listed.length > 0, `no names for ${veld}`);
      const found = listed.map((name) => [name, recogniseVeld(name)?.velden.includes(veld) ?? false] as const);
      assert.deepEqual(
        found.filter(([, known]) => !known),
        [],
      );
      assert.notEqual(naamVanVeld(veld), '');
    });

  it('gives each name to one field, and each key to its own', () => {
    const seen = new Map<string, string>();
    for (const { veld, aliassen } of veldDefinities) {
      assert.deepEqual(recogniseVeld(veld)?.velden, [veld]);
      for (const [taal, list] of Object.entries(aliassen))
        for (const name of list) {
          const other = seen.get(foldName(name));
          assert.ok(other === undefined || other === veld, `${name} (${taal}) is ${other ?? ''} and ${veld}`);
          seen.set(foldName(name), veld);
        }
    }
  });

  it('compares names without accents, case, soft hyphens and signs', () => {
    assert.equal(foldName('  Categorie\u00ADën_Betrokkenen: '), 'categorieen betrokkenen');
    assert.equal(foldName('ﬁnalité'), 'finalite');
    assert.deepEqual(recogniseVeld('**BEWAAR\u00ADTERMIJN**')?.velden, ['bewaartermijn']);
  });

  const together: readonly (readonly [string, readonly VeldNaam[]])[] = [
    ['Doel & grondslag', ['doelen', 'grondslag']],
    ['Doel en grondslag', ['doelen', 'grondslag']],
    ['Grondslag/doel', ['grondslag', 'doelen']],
    ['Doel + rechtsgrond', ['doelen', 'grondslag']],
    ['Persoonsgegevens, BSN', ['persoonsgegevens', 'bsn']],
  ];
  for (const [name, velden] of together)
    it(`reads ${JSON.stringify(name)} as ${velden.join(' and ')}`, () => {
      assert.deepEqual(recogniseVeld(name)?.velden, velden);
    });

  for (const name of [
    'Doel en planning',
    'Doelgroep',
    'Mijn doel',
    'Bron',
    '',
    '()',
    '&',
    'Doel & grondslag & BSN',
    'Gegevens van de aanvrager',
  ])
    it(`knows no field ${JSON.stringify(name)}`, () => {
      assert.equal(recogniseVeld(name), undefined);
    });
});
