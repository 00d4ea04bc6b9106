/**
 * A register as the AVG-register of the Rijksoverheid exports it: every key of a record of a verantwoordelijke, and
 * what has no key of its own among the remarks, so that nothing is lost.
 *
 * Source: the export of 2023 and the import of nl-rdo-dataprocessing-register (Ministerie van VWS, EUPL), read: which
 * keys there are, that dates of remarks are `dd-mm-jjjj uu:mm`, and that a version is a number.
 */
import { findGegevens, type GegevensCategorieId } from '../../knowledge/gegevenscategorieen.ts';
import type { GrondslagLetter } from '../../knowledge/grondslagLabels.ts';
import { parseJaNee } from '../../knowledge/jaNee.ts';
import { findLanden } from '../../knowledge/landen.ts';
import type { Verwerking } from '../../model/verwerking/verwerking.ts';
import { bewaartekst, eersteWaarde, type Registerinhoud, type Velden } from './inhoud.ts';
import { kolomkop } from './registertabel.ts';
import { categorieen, gegevensVan, geschreven, isIets, landen, lettersVan, type JsonTekst } from './schrijfJson.ts';
import { BINNEN } from './veldwaarden.ts';

const rijkLabels: Readonly<Record<GrondslagLetter, string>> = {
  a: 'Toestemming betrokkene',
  b: 'Uitvoering overeenkomst',
  c: 'Wettelijke verplichting',
  d: 'Vitaal belang betrokkene',
  e: 'Taak van algemeen belang',
  f: 'Gerechtvaardigd belang verantwoordelijke',
};

/** The box of each kind of special data. */
const vakjes: Readonly<Partial<Record<GegevensCategorieId, string>>> = {
  etniciteit: 'RasOfEtniciteit',
  politiek: 'PolitiekeGezindheid',
  levensovertuiging: 'GodsdienstOfLevensovertuiging',
  vakbond: 'LidmaatschapVakvereniging',
  genetisch: 'Genetisch',
  biometrisch: 'Biometrisch',
  gezondheid: 'Gezondheid',
  seksueel: 'SeksueleLeven',
};

const ADRES = {
  Telefoon: null,
  Adres: null,
  Postcode: null,
  Plaats: null,
  Land: null,
  Postbus: null,
  PostbusPostcode: null,
  PostbusPlaats: null,
  PostbusLand: null,
} as const;

/** @param datum the day of writing, as `2026-11-21` */
export function rijksoverheidJson(
  { hoofd, verwerkingen }: Registerinhoud,
  gelezen: readonly Verwerking[],
  datum: string | undefined,
): JsonTekst {
  const content = verwerkingen.map((velden, index) => ({
    Status: 'InBewerking',
    Id: index + 1,
    Naam: eersteWaarde(velden, 'naam'),
    Nummer: eersteWaarde(velden, 'id') || null,
    Versie: 1,
    AanmaakDatum: datum === undefined ? null : `${datum}T00:00:00`,
    LaatsteWijzigDatum: datum === undefined ? null : `${datum}T00:00:00`,
    Dienst: eersteWaarde(velden, 'afdeling') || null,
    VerdelingVerantwoordelijkheid: regel(velden, 'gezamenlijk-verantwoordelijken.regeling'),
    Opmerkingen: opmerkingen(velden, hoofd, datum),
    Verantwoordelijken: verantwoordelijken(hoofd),
    Contactpersonen: contactpersonen(hoofd),
    Verwerkers: genummerd(
      categorieen(velden, 'verwerkers.naam').map((Naam) => ({ Naam, Type: null, Email: null, ...ADRES })),
    ),
    Doelen: genummerd(doelen(velden, gelezen[index])),
    Betrokkenen: genummerd([betrokkenen(velden)]),
    Systemen: omschrijvingen(velden, 'systemen'),
    Ontvangers: omschrijvingen(velden, 'ontvangers'),
    Bijlagen: [],
    Beveiliging: beveiliging(velden),
    Doorgifte: doorgifte(velden),
    Besluitvorming: besluitvorming(velden),
    GebPia: gebPia(velden),
  }));
  return {
    content: geschreven(content),
    opmerkingen: [
      'De velden zijn die van de export van het AVG-register van de Rijksoverheid uit 2023; of uw register dit bestand inleest, hebben wij niet kunnen proberen.',
      'De Status is InBewerking en elke Id is een volgnummer in dit bestand; pas die aan als uw register daarom vraagt.',
      'Wat daar geen eigen veld heeft, zoals de BSN-grondslag en de datum van een DPIA, staat bij de opmerkingen.',
    ],
  };
}

function genummerd<T extends object>(items: readonly T[]): (T & { readonly Id: number })[] {
  return items.map((item, index) => ({ Id: index + 1, ...item }));
}

function omschrijvingen(velden: Velden, veld: string): object[] {
  return genummerd((velden.get(veld) ?? []).map((Omschrijving) => ({ Omschrijving })));
}

function regel(velden: Velden, veld: string): string | null {
  return (velden.get(veld) ?? []).filter((tekst) => tekst !== '').join('; ') || null;
}

/** An address of mail has a field; another way to reach somebody stands among the remarks. */
function mailVan(tekst: string | undefined): string | null {
  return tekst !== undefined && /^[^\s@]{1,100}@[^\s@]{1,100}$/.test(tekst) ? tekst : null;
}

function verantwoordelijken(hoofd: Registerinhoud['hoofd']): object[] {
  const Naam = hoofd.get('hoofd.verantwoordelijke.naam');
  const Email = mailVan(hoofd.get('hoofd.verantwoordelijke.contact'));
  return Naam === undefined ? [] : genummerd([{ Naam, Type: null, Email, ...ADRES }]);
}

function contactpersonen(hoofd: Registerinhoud['hoofd']): object[] {
  const Naam = hoofd.get('hoofd.fg.naam') ?? hoofd.get('hoofd.fg.contact');
  const Email = mailVan(hoofd.get('hoofd.fg.contact'));
  if (Naam === undefined || !isIets(Naam)) return [];
  return genummerd([{ Naam, Functie: 'Functionaris voor gegevensbescherming', Email, ...ADRES }]);
}

function doelen(velden: Velden, gelezen: Verwerking | undefined): object[] {
  const grond = velden.get('doelen.grondslag') ?? [];
  const letters = [...new Set(lettersVan(gelezen))].map((letter) => rijkLabels[letter]);
  return (velden.get('doelen.doel') ?? []).map((Doel, index) => {
    const own = (grond[index] ?? '').replaceAll(BINNEN, '; ');
    const [label, ...more] = letters;
    // A label before the ground only where it is the one ground of all purposes.
    const isOnly = label !== undefined && more.length === 0 && own !== '' && own !== label;
    return { Doel, Rechtsgrond: isOnly ? `${label}: ${own}` : own };
  });
}

function betrokkenen(velden: Velden): object {
  const soorten = velden.get('bijzondere-persoonsgegevens.categorie') ?? [];
  const found = new Set(
    soorten.flatMap((soort) => findGegevens(soort).flatMap(({ categorie, ontkend }) => (ontkend ? [] : categorie))),
  );
  const isSaid = soorten.length > 0;
  const boxes = Object.entries(vakjes).map(([categorie, vakje]): [string, boolean | null] => [
    vakje,
    isSaid ? [...found].some((one) => one === categorie) : null,
  ]);
  const straf = velden.get('strafrechtelijke-gegevens.categorie') ?? [];
  return {
    Omschrijving: (velden.get('betrokkenen') ?? []).join('; '),
    GeenBijzondereGegevens: isSaid ? !soorten.some(isIets) : null,
    ...Object.fromEntries(boxes),
    Strafrechtelijk: straf.length > 0 ? straf.some(isIets) : null,
    Gegevens: genummerd([
      {
        Omschrijving: [...gegevensVan(velden), ...straf.filter(isIets)].join('; '),
        Verzameldoel: null,
        Bewaartermijn: bewaartekst(velden) || null,
        IsBronBetrokkene: null,
        BronOmschrijving: regel(velden, 'herkomst'),
        IsBetrokkeneVerplicht: null,
        BetrokkeneConsequenties: null,
      },
    ]),
  };
}

function beveiliging(velden: Velden): object {
  const Maatregelen = velden.get('beveiliging') ?? [];
  return {
    Pseudonimisering: null,
    Encryptie: null,
    ElectronischeWeg: [],
    Toegang: [],
    Verwerkers: null,
    Verantwoordelijken: null,
    Maatregelen,
    HasBeveiliging: Maatregelen.some((tekst) => isIets(tekst) || parseJaNee(tekst).toelichting !== undefined) || null,
  };
}

/** Only what the register says: where a name alone stands, a person decides. */
function doorgifte(velden: Velden): object {
  const answers = (velden.get('doorgifte.land') ?? []).map((tekst) => parseJaNee(tekst).antwoord);
  const outside = landen(velden).some((tekst) => findLanden(tekst).some(({ soort }) => soort !== 'eer'));
  const none = answers.length > 0 && answers.every((antwoord) => antwoord === false || antwoord === 'nvt');
  return {
    BuitenEu: outside || answers.includes(true) ? true : none ? false : null,
    BuitenEuOmschrijving: regel(velden, 'doorgifte.land'),
    BuitenEuPassendBeschermingsniveau: null,
    BuitenEuPassendBeschermingsniveauOmschrijving: regel(velden, 'doorgifte.waarborg'),
  };
}

function besluitvorming(velden: Velden): object {
  const tekst = eersteWaarde(velden, 'geautomatiseerde-besluitvorming');
  const { antwoord, toelichting } = parseJaNee(tekst);
  return {
    HasBesluitvorming: antwoord === 'nvt' ? false : (antwoord ?? null),
    Logica: toelichting ?? null,
    BelangGevolgen: null,
  };
}

/** A day on which it was done says that it was done. */
function gebPia(velden: Velden): object {
  const uitgevoerd = eersteWaarde(velden, 'dpia.uitgevoerd');
  const { antwoord } = parseJaNee(uitgevoerd);
  const done =
    uitgevoerd === ''
      ? null
      : antwoord === undefined
        ? /^\d{4}-\d{2}-\d{2}/.test(uitgevoerd) || null
        : antwoord === true;
  return {
    IsGebpiaAlUitgevoerd: done,
    IsGeautomatiseerdProfilering: null,
    IsGrootschaligeVerwerking: null,
    IsGrootschaligeMonitoring: null,
    StaatOpLijstVerplichteGebpia: null,
    VoeldoetAanTweeCriteriaWP248: null,
    IsHoogRisicoRechtenVrijheden: null,
  };
}

/** Fields of which every word has a key of its own. */
const metSleutel: ReadonlySet<string> = new Set([
  ...['naam', 'id', 'afdeling', 'doelen.doel', 'doelen.grondslag', 'betrokkenen', 'persoonsgegevens', 'systemen'],
  ...['bijzondere-persoonsgegevens.categorie', 'strafrechtelijke-gegevens.categorie', 'ontvangers', 'verwerkers.naam'],
  ...['bewaartermijn.termijn', 'bewaartermijn.vanaf', 'bewaartermijn.bron', 'herkomst', 'beveiliging', 'toelichting'],
  ...['doorgifte.land', 'doorgifte.waarborg', 'gezamenlijk-verantwoordelijken.regeling', 'bsn.verwerkt'],
  ...['hoofd.verantwoordelijke.naam', 'hoofd.fg.naam'],
]);

function opmerkingen(velden: Velden, hoofd: Registerinhoud['hoofd'], datum: string | undefined): object[] {
  const contact = ['hoofd.verantwoordelijke.contact', 'hoofd.fg.contact'] as const;
  const rest = [
    ...[...velden].filter(([veld]) => !metSleutel.has(veld)),
    ...contact.flatMap((veld): [string, string[]][] => {
      const tekst = hoofd.get(veld);
      return tekst === undefined || mailVan(tekst) !== null ? [] : [[veld, [tekst]]];
    }),
  ].map(([veld, waarden]) => `${kolomkop[veld] ?? veld}: ${waarden.map((tekst) => tekst || '–').join('; ')}`);
  const Datum = datum === undefined ? null : `${datum.slice(8, 10)}-${datum.slice(5, 7)}-${datum.slice(0, 4)} 00:00`;
  return [...(velden.get('toelichting') ?? []), ...rest].map((Tekst) => ({ Datum, Tekst }));
}
