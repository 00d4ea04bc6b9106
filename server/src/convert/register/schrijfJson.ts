/** A register as JSON: under the keys of our own notation, of the VNG register API, or of the Rijksoverheid. */
import { parse } from 'yaml';
import type { GrondslagLetter } from '../../knowledge/grondslagLabels.ts';
import { parseJaNee } from '../../knowledge/jaNee.ts';
import { findLanden } from '../../knowledge/landen.ts';
import type { Verwerking } from '../../model/verwerking/verwerking.ts';
import { bewaartekst, eersteWaarde, type Registerinhoud, type Velden } from './inhoud.ts';
import { schrijfRegister } from './schrijfYaml.ts';
import { BINNEN } from './veldwaarden.ts';

export interface JsonTekst {
  readonly content: string;
  /** What the form has no place for, each a sentence. */
  readonly opmerkingen: readonly string[];
}

/** The keys of the project's own YAML: nothing is lost. */
export function eigenJson(inhoud: Registerinhoud): JsonTekst {
  return { content: geschreven(parse(schrijfRegister({ ...inhoud, boven: [] }).text)), opmerkingen: [] };
}

function geschreven(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** How the VNG register API calls the grounds. Source: its OpenAPI specification 0.1.0, `Verwerkingsactiviteit`. */
const vngLabels: Readonly<Partial<Record<GrondslagLetter, string>>> = {
  a: 'Toestemming betrokkene',
  b: 'Uitvoering overeenkomst',
  c: 'Wettelijke verplichting',
  e: 'Publieke taak',
  f: 'Gerechtvaardigd belang',
};

/** How the AVG-register of the Rijksoverheid calls them. Source: its export, as the importer of VWS lists its labels. */
const rijkLabels: Readonly<Record<GrondslagLetter, string>> = {
  a: 'Toestemming betrokkene',
  b: 'Uitvoering overeenkomst',
  c: 'Wettelijke verplichting',
  d: 'Vitaal belang betrokkene',
  e: 'Taak van algemeen belang',
  f: 'Gerechtvaardigd belang verantwoordelijke',
};

/** @param gelezen the same verwerkingen as they were understood, for the letters of their grounds */
export function vngJson({ hoofd, verwerkingen }: Registerinhoud, gelezen: readonly Verwerking[]): JsonTekst {
  const bestuursorgaan = hoofd.get('hoofd.verantwoordelijke.naam');
  const content = verwerkingen.map((velden, index) => {
    const betrokkenen = velden.get('betrokkenen') ?? [];
    const [only] = betrokkenen;
    const rol = betrokkenen.length === 1 && only !== undefined ? { rolBetrokkene: only } : {};
    return {
      naam: eersteWaarde(velden, 'naam'),
      ...tekstveld('categorie', velden, 'domein'),
      ...(bestuursorgaan === undefined ? {} : { verantwoordelijkeBestuursorgaan: bestuursorgaan }),
      doel: regelsVan(velden, 'doelen.doel').join('; '),
      grondslag: [...new Set(lettersVan(gelezen[index]).flatMap((letter) => vngLabels[letter] ?? []))].join('; '),
      ...tekstveld('toelichtingGrondslag', velden, 'doelen.grondslag'),
      ...bewaartermijn('bewaartermijn', velden),
      ...tekstveld('herkomst', velden, 'herkomst'),
      afnemendeInternationaleDerden: landen(velden),
      afnemendeCategorieOntvangers: velden.get('ontvangers') ?? [],
      verwerktePersoonsgegevens: [
        ...(velden.get('persoonsgegevens') ?? []),
        ...categorieen(velden, 'bijzondere-persoonsgegevens.categorie'),
        ...categorieen(velden, 'strafrechtelijke-gegevens.categorie'),
      ].map((naam) => ({ ...rol, naam })),
    };
  });
  return {
    content: geschreven(content),
    opmerkingen: [
      'De VNG-vorm vraagt een id (uuid) en een verantwoordelijkeOrganisatie (OIN); die staan niet in het register en vult u aan.',
      'De VNG-vorm heeft geen plaats voor verwerkers, beveiliging, DPIA, BSN-grondslag en toelichting; die staan niet in dit bestand.',
      ...(verwerkingen.some((velden) => (velden.get('betrokkenen')?.length ?? 0) > 1)
        ? [
            'Waar meer soorten betrokkenen zijn, zegt het register niet van wie welk gegeven is; rolBetrokkene is dan leeg gelaten.',
          ]
        : []),
    ],
  };
}

export function rijksoverheidJson({ hoofd, verwerkingen }: Registerinhoud, gelezen: readonly Verwerking[]): JsonTekst {
  const verantwoordelijke = {
    Naam: hoofd.get('hoofd.verantwoordelijke.naam') ?? null,
    Email: hoofd.get('hoofd.verantwoordelijke.contact') ?? null,
    ContactFg: hoofd.get('hoofd.fg.naam') ?? hoofd.get('hoofd.fg.contact') ?? null,
  };
  const content = verwerkingen.map((velden, index) => ({
    Naam: eersteWaarde(velden, 'naam'),
    Nummer: eersteWaarde(velden, 'id'),
    Dienst: eersteWaarde(velden, 'afdeling') || null,
    Opmerkingen: velden.get('toelichting') ?? [],
    Verantwoordelijken: [verantwoordelijke],
    Verwerkers: (velden.get('verwerkers.naam') ?? []).filter(isIets).map((Naam) => ({ Naam })),
    Doelen: doelen(velden, gelezen[index]),
    Betrokkenen: [
      {
        Omschrijving: (velden.get('betrokkenen') ?? []).join('; '),
        Gegevens: [
          {
            Omschrijving: [
              ...(velden.get('persoonsgegevens') ?? []),
              ...categorieen(velden, 'bijzondere-persoonsgegevens.categorie'),
            ].join('; '),
            ...bewaartermijn('Bewaartermijn', velden),
            ...tekstveld('BronOmschrijving', velden, 'herkomst'),
          },
        ],
        ...(categorieen(velden, 'strafrechtelijke-gegevens.categorie').length > 0 ? { Strafrechtelijk: true } : {}),
      },
    ],
    Systemen: (velden.get('systemen') ?? []).map((Omschrijving) => ({ Omschrijving })),
    Ontvangers: (velden.get('ontvangers') ?? []).map((Omschrijving) => ({ Omschrijving })),
    Beveiliging: velden.has('beveiliging')
      ? { HasBeveiliging: true, Maatregelen: velden.get('beveiliging') ?? [] }
      : null,
    Doorgifte: doorgifte(velden),
    GebPia: { Uitgevoerd: eersteWaarde(velden, 'dpia.uitgevoerd') || eersteWaarde(velden, 'dpia') || null },
  }));
  return {
    content: geschreven(content),
    opmerkingen: [
      'De velden zijn die van de export van het AVG-register van de Rijksoverheid uit 2023; of dat register dit bestand inleest, hebben wij niet kunnen proberen.',
      'De vakjes per soort bijzondere persoonsgegevens zijn niet ingevuld: de soorten staan bij de gegevens.',
    ],
  };
}

function doelen(velden: Velden, gelezen: Verwerking | undefined): object[] {
  const doel = velden.get('doelen.doel') ?? [];
  const grond = velden.get('doelen.grondslag') ?? [];
  const letters = [...new Set(lettersVan(gelezen))].map((letter) => rijkLabels[letter]);
  return doel.map((tekst, index) => {
    const own = (grond[index] ?? '').replaceAll(BINNEN, '; ');
    const [label, ...more] = letters;
    // A label before the ground only where it is the one ground of all purposes.
    return {
      Doel: tekst,
      Rechtsgrond: label !== undefined && more.length === 0 && own !== '' && own !== label ? `${label}: ${own}` : own,
    };
  });
}

function lettersVan(verwerking: Verwerking | undefined): GrondslagLetter[] {
  return (verwerking?.doelen ?? []).flatMap(
    ({ grondslag }) => grondslag?.aanwijzingen.map(({ letter }) => letter) ?? [],
  );
}

function tekstveld(key: string, velden: Velden, doel: string): Readonly<Record<string, string>> {
  const tekst = regelsVan(velden, doel).join('; ');
  return tekst === '' ? {} : { [key]: tekst };
}

function regelsVan(velden: Velden, doel: string): string[] {
  return (velden.get(doel) ?? []).flatMap((tekst) => tekst.split(BINNEN)).filter((tekst) => tekst !== '');
}

function bewaartermijn(key: string, velden: Velden): Readonly<Record<string, string>> {
  const tekst = bewaartekst(velden);
  return tekst === '' ? {} : { [key]: tekst };
}

/** What is said of transfers, but for answers such as `geen` and for countries inside the EER. */
function landen(velden: Velden): string[] {
  return (velden.get('doorgifte.land') ?? []).filter((tekst) => {
    const found = findLanden(tekst);
    return isIets(tekst) && (found.length === 0 || found.some(({ soort }) => soort !== 'eer'));
  });
}

/** Only what the register says: where a name alone stands, a person decides. */
function doorgifte(velden: Velden): object {
  const answers = (velden.get('doorgifte.land') ?? []).map((tekst) => parseJaNee(tekst).antwoord);
  const outside = landen(velden).some((tekst) => findLanden(tekst).some(({ soort }) => soort !== 'eer'));
  const none = answers.length > 0 && answers.every((antwoord) => antwoord === false || antwoord === 'nvt');
  const BuitenEu = outside || answers.includes(true) ? true : none ? false : null;
  return { BuitenEu, BuitenEuOmschrijving: (velden.get('doorgifte.land') ?? []).join('; ') || null };
}

function categorieen(velden: Velden, doel: string): string[] {
  return (velden.get(doel) ?? []).filter(isIets);
}

function isIets(tekst: string): boolean {
  const { antwoord } = parseJaNee(tekst);
  return tekst !== '' && antwoord !== false && antwoord !== 'nvt';
}
