/** A register as JSON: under the keys of our own notation, or of the VNG register API. */
import { parse } from 'yaml';
import type { GrondslagLetter } from '../../knowledge/grondslagLabels.ts';
import { parseJaNee } from '../../knowledge/jaNee.ts';
import { findGegevens } from '../../knowledge/gegevenscategorieen.ts';
import { findLanden } from '../../knowledge/landen.ts';
import type { Verwerking } from '../../model/verwerking/verwerking.ts';
import { bewaartekst, eersteWaarde, type Registerinhoud, type Velden } from './inhoud.ts';
import { kolomkop } from './registertabel.ts';
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

export function geschreven(value: unknown): string {
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
        ...gegevensVan(velden),
        ...categorieen(velden, 'strafrechtelijke-gegevens.categorie'),
      ].map((naam) => ({ ...rol, naam })),
    };
  });
  return {
    content: geschreven(content),
    opmerkingen: [
      'De VNG-vorm vraagt een id (uuid) en een verantwoordelijkeOrganisatie (OIN); die staan niet in het register en vult u aan.',
      ...zonderPlaats(verwerkingen, hoofd, vngVelden),
      ...(verwerkingen.some((velden) => (velden.get('betrokkenen')?.length ?? 0) > 1)
        ? [
            'Waar meer soorten betrokkenen zijn, zegt het register niet van wie welk gegeven is; rolBetrokkene is dan leeg gelaten.',
          ]
        : []),
    ],
  };
}

export function lettersVan(verwerking: Verwerking | undefined): GrondslagLetter[] {
  return (verwerking?.doelen ?? []).flatMap(
    ({ grondslag }) => grondslag?.aanwijzingen.map(({ letter }) => letter) ?? [],
  );
}

function tekstveld(key: string, velden: Velden, doel: string): Readonly<Record<string, string>> {
  const tekst = regelsVan(velden, doel).join('; ');
  return tekst === '' ? {} : { [key]: tekst };
}

export function regelsVan(velden: Velden, doel: string): string[] {
  return (velden.get(doel) ?? []).flatMap((tekst) => tekst.split(BINNEN)).filter((tekst) => tekst !== '');
}

function bewaartermijn(key: string, velden: Velden): Readonly<Record<string, string>> {
  const tekst = bewaartekst(velden);
  return tekst === '' ? {} : { [key]: tekst };
}

/** The personal data with those of special kinds, and the BSN where the register says so apart. */
export function gegevensVan(velden: Velden): string[] {
  const namen = [
    ...(velden.get('persoonsgegevens') ?? []),
    ...categorieen(velden, 'bijzondere-persoonsgegevens.categorie'),
  ];
  const isBsn = parseJaNee(eersteWaarde(velden, 'bsn.verwerkt')).antwoord === true;
  const isNamed = namen.some((naam) => findGegevens(naam).some(({ categorie }) => categorie === 'bsn'));
  return isBsn && !isNamed ? [...namen, 'burgerservicenummer (BSN)'] : namen;
}

/** What the VNG form has a place for. */
const vngVelden: ReadonlySet<string> = new Set([
  ...['naam', 'domein', 'doelen.doel', 'doelen.grondslag', 'betrokkenen', 'persoonsgegevens', 'ontvangers', 'herkomst'],
  ...['bijzondere-persoonsgegevens.categorie', 'strafrechtelijke-gegevens.categorie', 'bsn.verwerkt', 'doorgifte.land'],
  ...['bewaartermijn.termijn', 'bewaartermijn.vanaf', 'bewaartermijn.bron', 'hoofd.verantwoordelijke.naam'],
]);

/** Names what the register says and the form cannot, as a sentence. */
function zonderPlaats(
  verwerkingen: readonly Velden[],
  hoofd: Registerinhoud['hoofd'],
  geschreven: ReadonlySet<string>,
): string[] {
  const used = new Set([...verwerkingen.flatMap((velden) => [...velden.keys()]), ...hoofd.keys()]);
  const left = [...used].filter((veld) => !geschreven.has(veld)).map((veld) => kolomkop[veld] ?? veld);
  if (left.length === 0) return [];
  return [`De VNG-vorm heeft hiervoor geen plaats; dit staat niet in het bestand: ${left.join('; ')}.`];
}

/** What is said of transfers, but for answers such as `geen` and for countries inside the EER. */
export function landen(velden: Velden): string[] {
  return (velden.get('doorgifte.land') ?? []).filter((tekst) => {
    const found = findLanden(tekst);
    return isIets(tekst) && (found.length === 0 || found.some(({ soort }) => soort !== 'eer'));
  });
}

export function categorieen(velden: Velden, doel: string): string[] {
  return (velden.get(doel) ?? []).filter(isIets);
}

export function isIets(tekst: string): boolean {
  const { antwoord } = parseJaNee(tekst);
  return tekst !== '' && antwoord !== false && antwoord !== 'nvt';
}
