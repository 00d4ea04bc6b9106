/**
 * The fields of a verwerking, and the names under which registers and Bijlage 1 tables keep them.
 *
 * Names were gathered from published registers, products and standards. A column or key is
 * recognised by its whole name after folding (`foldName`), never by a word within it.
 */

export type VeldNaam =
  | 'id'
  | 'naam'
  | 'protocolnaam'
  | 'domein'
  | 'afdeling'
  | 'doelen'
  | 'grondslag'
  | 'betrokkenen'
  | 'persoonsgegevens'
  | 'bijzondere-persoonsgegevens'
  | 'strafrechtelijke-gegevens'
  | 'bsn'
  | 'bewaartermijn'
  | 'ontvangers'
  | 'verwerkers'
  | 'gezamenlijk-verantwoordelijken'
  | 'doorgifte'
  | 'beveiliging'
  | 'systemen'
  | 'herkomst'
  | 'geautomatiseerde-besluitvorming'
  | 'dpia'
  | 'afhankelijkheidsrelatie'
  | 'toelichting';

export type VeldTaal = 'nl' | 'de' | 'en' | 'fr' | 'es';

export interface VeldDefinitie {
  readonly veld: VeldNaam;
  /** How the field is called in a message. */
  readonly naam: string;
  readonly aliassen: Readonly<Partial<Record<VeldTaal, readonly string[]>>>;
}

export const veldDefinities: readonly VeldDefinitie[] = [
  {
    veld: 'id',
    naam: 'kenmerk',
    aliassen: {
      nl: ['id', 'nummer', 'nummer verwerking', 'kenmerk', 'ref', 'importnummer', 'import nummer'],
      de: ['uid'],
      en: ['identifier'],
    },
  },
  {
    veld: 'naam',
    naam: 'naam',
    aliassen: {
      nl: [
        'naam',
        'verwerking',
        'naam verwerking',
        'verwerkingsactiviteit',
        'naam verwerkingsactiviteit',
        'activiteit',
        'proces',
        'omschrijving verwerking',
        'verwerkingen',
        'hoofdverwerking',
      ],
      de: ['titel', 'bezeichnung', 'verarbeitungstatigkeit', 'name der verarbeitung'],
      en: ['name', 'processing activity', 'processing', 'label'],
      fr: ['nom du traitement', 'traitement'],
      es: ['tratamiento'],
    },
  },
  { veld: 'protocolnaam', naam: 'naam in het protocol', aliassen: { nl: ['protocolnaam', 'naam in protocol'] } },
  { veld: 'domein', naam: 'domein', aliassen: { nl: ['domein', 'taakveld', 'beleidsterrein'] } },
  {
    veld: 'afdeling',
    naam: 'afdeling',
    aliassen: {
      nl: [
        'afdeling',
        'naam afdeling',
        'dienst',
        'team',
        'proceseigenaar',
        'eigenaar',
        'verwerkende dienst',
        'avg verantwoordelijke dienst',
        'afdeling team',
        'beheerder',
        'beheerders',
        'beheerder s',
      ],
      de: ['organisationseinheit'],
      fr: ['departement responsable'],
    },
  },
  {
    veld: 'doelen',
    naam: 'doel',
    aliassen: {
      nl: [
        'doel',
        'doelen',
        'doeleinde',
        'doeleinden',
        'verwerkingsdoel',
        'verwerkingsdoelen',
        'verwerkingsdoeleinde',
        'verwerkingsdoeleinden',
        'doel van de verwerking',
        'doel verwerking',
        'doeleinden van de verwerking',
        'doelomschrijving',
        'verzameldoel',
        'doelbinding',
        'avg doelen',
      ],
      de: ['zweck', 'zwecke'],
      en: ['purpose', 'purposes', 'purpose of processing'],
      fr: ['finalite', 'finalites', 'finalite principale', 'finalites principales'],
      es: ['finalidad'],
    },
  },
  {
    veld: 'grondslag',
    naam: 'grondslag',
    aliassen: {
      nl: [
        'grondslag',
        'grondslagen',
        'rechtsgrond',
        'rechtsgronden',
        'rechtsgrondslag',
        'rechtmatige grondslag',
        'wettelijke grondslag',
        'wettelijke grondslagen',
        'juridische grondslag',
        'verwerkingsgrondslag',
        'grondslag verwerking',
        'grondslag avg',
        'avg grondslag',
        'grondslag wet',
        'avg rechtsgronden',
        'wettelijke verwerkingsgrond',
        'vindplaats',
        'grondslag van de verwerking',
        'rechtmatigheid',
        'rechtsgrond en uitzondering bijzondere gegevens',
      ],
      de: ['rechtsgrundlage', 'rechtsgrundlagen'],
      en: ['legal basis', 'lawful basis', 'legal ground'],
      fr: ['base legale'],
      es: ['base juridica'],
    },
  },
  {
    veld: 'betrokkenen',
    naam: 'categorieën betrokkenen',
    aliassen: {
      nl: [
        'betrokkenen',
        'betrokkene',
        'betrokken',
        'categorieen betrokkenen',
        'categorie betrokkenen',
        'categorieen van betrokkenen',
        'categorieen personen',
        'categorieen van personen',
        'soort betrokkenen',
        'over wie',
        'rol betrokkene',
      ],
      de: ['kategorien betroffener', 'kategorien betroffener personen', 'betroffene', 'betroffene personen'],
      en: ['data subjects', 'categories of data subjects', 'data subject'],
      fr: ['personnes concernees'],
      es: ['interesados'],
    },
  },
  {
    veld: 'persoonsgegevens',
    naam: 'persoonsgegevens',
    aliassen: {
      nl: [
        'persoonsgegevens',
        'gegevens',
        'gegevensset',
        'categorieen persoonsgegevens',
        'categorie persoonsgegevens',
        'categorieen van persoonsgegevens',
        'categorieen gegevens',
        'categorieen data',
        'gewone persoonsgegevens',
        'soort persoonsgegevens',
        'soorten persoonsgegevens',
        'verwerkte persoonsgegevens',
        'welke persoonsgegevens',
        'wat zij verwerken',
        'categories personal data',
      ],
      de: ['kategorien daten', 'kategorien personenbezogener daten', 'datenkategorien'],
      en: ['data categories', 'categories of personal data', 'personal data', 'categories personal data'],
      fr: ['donnee', 'donnees', 'categories de donnees'],
      es: ['categoria de datos', 'categorias de datos'],
    },
  },
  {
    veld: 'bijzondere-persoonsgegevens',
    naam: 'bijzondere persoonsgegevens',
    aliassen: {
      nl: [
        'bijzondere persoonsgegevens',
        'bijzondere gegevens',
        'bijzonder',
        'bijzondere categorieen',
        'bijzondere categorie',
        'bijzondere categorieen persoonsgegevens',
        'bijzondere categorieen van persoonsgegevens',
        'gevoelige persoonsgegevens',
        'gevoelige gegevens',
        'welke gevoelige persoonsgegevens',
        'bijzonder art 9 1 avg',
      ],
      de: ['besondere kategorien', 'besondere kategorien personenbezogener daten'],
      en: ['special category', 'special categories', 'sensitive data'],
      fr: ['donnees sensibles', 'sensible'],
    },
  },
  {
    veld: 'strafrechtelijke-gegevens',
    naam: 'strafrechtelijke gegevens',
    aliassen: {
      nl: [
        'strafrechtelijke gegevens',
        'strafrechtelijke persoonsgegevens',
        'strafrechtelijk',
        'gerechtelijke gegevens',
        'registratie van strafrechtelijke gegevens',
        'gegevens betreffende strafrechtelijke veroordelingen en strafbare feiten',
      ],
      en: ['criminal data'],
    },
  },
  {
    veld: 'bsn',
    naam: 'BSN',
    aliassen: {
      nl: [
        'bsn',
        'burgerservicenummer',
        'burgerservicenummers',
        'bsn verwerkt',
        'gebruik bsn',
        'verwerking bsn',
        'registratie van bsn nummer',
        'nationaal identificatienummer',
        'bsn nummer',
        'rijksregisternummer',
        'rijksregisternummer identificatienummer',
      ],
    },
  },
  {
    veld: 'bewaartermijn',
    naam: 'bewaartermijn',
    aliassen: {
      nl: [
        'bewaartermijn',
        'bewaartermijnen',
        'bewaarduur',
        'bewaarperiode',
        'vernietigingstermijn',
        'wistermijn',
        'wistermijnen',
        'beoogde wistermijn',
        'voorgenomen bewaartermijn',
        'termijn van bewaren',
      ],
      de: ['loschfrist', 'loeschfrist', 'loschfristen', 'aufbewahrungsfrist'],
      en: ['retention period', 'retention', 'storage period'],
      fr: ['conservation', 'duree de conservation', 'duree'],
      es: ['plazo de conservacion'],
    },
  },
  {
    veld: 'ontvangers',
    naam: 'ontvangers',
    aliassen: {
      nl: [
        'ontvangers',
        'ontvanger',
        'categorieen ontvangers',
        'categorieen van ontvangers',
        'categorie ontvangers',
        'ketenpartners',
        'samenwerkende partijen',
        'verstrekking aan',
        'verstrekt aan',
        'derden',
        'afnemende categorie ontvangers',
      ],
      de: ['empfanger', 'empfaenger', 'kategorien von empfangern'],
      en: ['recipients', 'categories of recipients'],
      fr: ['destinataires'],
      es: ['destinatarios'],
    },
  },
  {
    veld: 'verwerkers',
    naam: 'verwerkers',
    aliassen: {
      nl: [
        'verwerker',
        'verwerkers',
        'verwerker s',
        'sub verwerkers',
        'subverwerkers',
        'naam sub verwerker s',
        'systemen verwerkers',
        'naam verwerker',
        'bewerker',
        'bewerkers',
      ],
      de: ['auftragsverarbeiter'],
      en: ['processors', 'processor', 'subprocessors', 'sub processors'],
      fr: ['sous traitant', 'sous traitants'],
    },
  },
  {
    veld: 'gezamenlijk-verantwoordelijken',
    naam: 'gezamenlijk verantwoordelijken',
    aliassen: {
      nl: [
        'gezamenlijk verantwoordelijken',
        'gezamenlijke verantwoordelijkheid',
        'gezamenlijke verwerkingsverantwoordelijken',
        'gezamenlijk verwerkingsverantwoordelijken',
      ],
    },
  },
  {
    veld: 'doorgifte',
    naam: 'doorgifte',
    aliassen: {
      nl: [
        'doorgifte',
        'doorgiften',
        'doorgifte buiten eu',
        'doorgifte buiten de eu',
        'doorgifte buiten eer',
        'doorgifte buiten de eer',
        'doorgifte aan derde landen',
        'doorgifte naar het buitenland',
        'doorgifte naar derde landen',
        'doorgifte derde landen',
        'doorgifte aan een derde land of internationale organisatie',
        'in welke landen worden de gegevens verwerkt',
        'in welk e land en worden de gegevens verwerkt',
      ],
      de: ['transfer drittland', 'drittlandtransfer'],
      en: ['transfers', 'international transfer', 'to country', 'third country transfers'],
      fr: ['transfert hors ue', 'transferts'],
      es: ['transferencias internacionales'],
    },
  },
  {
    veld: 'beveiliging',
    naam: 'beveiliging',
    aliassen: {
      nl: [
        'beveiliging',
        'beveiligingsmaatregelen',
        'maatregelen',
        'technische en organisatorische maatregelen',
        'technische en organisatorische beveiligingsmaatregelen',
        'beveiliging van de verwerking',
        'beveiligingsmaatregelen die genomen worden om de gegevens te beveiligen',
      ],
      de: ['tom', 'technische und organisatorische massnahmen'],
      en: ['security measures', 'security'],
      fr: ['mesure', 'mesures de securite'],
      es: ['medida', 'medidas de seguridad'],
    },
  },
  {
    veld: 'systemen',
    naam: 'systemen',
    aliassen: {
      nl: [
        'systemen',
        'systeem',
        'applicatie',
        'applicaties',
        'applicatienaam',
        'systemen applicaties',
        'software',
        'opslagmedium',
        'naam opslagmedium',
      ],
      de: ['software verarbeitungsmittel'],
      en: ['systems'],
      fr: ['application utilisee'],
    },
  },
  {
    veld: 'herkomst',
    naam: 'herkomst',
    aliassen: {
      nl: [
        'herkomst',
        'herkomst gegevens',
        'herkomst van de gegevens',
        'bron van de gegevens',
        'bron gegevens',
        'bron van gegevens',
        'wie wat is de bron van gegevens',
        'bron waar de gegevens worden verkregen',
        'bron omschrijving',
      ],
      en: ['data source', 'source'],
    },
  },
  {
    veld: 'geautomatiseerde-besluitvorming',
    naam: 'geautomatiseerde besluitvorming',
    aliassen: {
      nl: ['geautomatiseerde besluitvorming', 'besluitvorming', 'automatische besluitvorming', 'profilering'],
      en: ['automated processing', 'automated decision making'],
    },
  },
  {
    veld: 'dpia',
    naam: 'DPIA',
    aliassen: {
      nl: [
        'dpia',
        'dpia uitgevoerd',
        'geb',
        'geb dpia uitgevoerd',
        'is er een dpia uitgevoerd',
        'gegevensbeschermingseffectbeoordeling',
        'pia',
        'geb pia',
      ],
      en: ['is dpia required', 'isdpiarequired'],
    },
  },
  {
    veld: 'afhankelijkheidsrelatie',
    naam: 'afhankelijkheidsrelatie',
    aliassen: { nl: ['afhankelijkheidsrelatie', 'afhankelijkheid'] },
  },
  {
    veld: 'toelichting',
    naam: 'toelichting',
    aliassen: {
      nl: ['toelichting', 'opmerking', 'opmerkingen', 'bijzonderheden', 'omschrijving', 'beschrijving'],
      en: ['notes', 'description'],
    },
  },
];
