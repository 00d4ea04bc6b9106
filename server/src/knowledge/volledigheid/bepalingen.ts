/**
 * Model passages for the subjects that a regulation lacks: our own words, with blanks for what only
 * the author knows. They say no more than the law does (sources: the articles that they name, and
 * AVG 12 lid 3, 33 lid 5, 35 lid 2 and 38 lid 4; confidence high).
 */
import { capitalise } from '../../text/capitalise.ts';
import { artikelVanRecht, rechten, type Onderwerp, type Recht } from './onderwerpen.ts';

/** A new artikel: its title, and a text for each lid. */
export interface Modelbepaling {
  readonly titel: string;
  readonly leden: readonly string[];
}

/** What the author fills in. */
const BLANK = '[…]';

/** How the right is granted, behind `heeft het recht`. */
const perRecht: Readonly<Record<Recht, string>> = {
  inzage: 'op inzage in zijn persoonsgegevens en een kopie daarvan',
  rectificatie: 'op rectificatie van wat onjuist is en aanvulling van wat onvolledig is',
  wissing: 'op wissing van gegevens, voor zover geen wet of publieke taak vraagt dat zij blijven',
  beperking: 'op beperking van de verwerking',
  bezwaar:
    'om wegens zijn eigen situatie bezwaar te maken tegen een verwerking voor een publieke taak of een gerechtvaardigd belang',
  geautomatiseerd:
    'om niet te worden onderworpen aan een besluit dat alleen op geautomatiseerde verwerking berust en dat hem aanmerkelijk treft',
};

/**
 * @param tekst how the regulation calls itself: `dit protocol`
 * @param missing the rights, or the aspects of a subject, that it leaves out
 * @param part whether it speaks of the subject and leaves only these out
 */
export function modelbepaling(
  onderwerp: Onderwerp,
  tekst: string,
  missing: ReadonlySet<string>,
  part: boolean,
): Modelbepaling {
  switch (onderwerp) {
    case 'rechten':
      return rechtenbepaling(missing, part);
    case 'datalek':
      return datalekbepaling(missing, part);
    default:
      return passages(tekst)[onderwerp];
  }
}

function passages(tekst: string): Readonly<Record<Exclude<Onderwerp, 'rechten' | 'datalek'>, Modelbepaling>> {
  return {
    verwerkingsverantwoordelijke: {
      titel: 'Verwerkingsverantwoordelijke',
      leden: [
        `De verwerkingsverantwoordelijke voor de verwerkingen waarop ${tekst} van toepassing is, is ${BLANK}.`,
        `Wie vragen heeft over deze verwerkingen, kan terecht bij ${BLANK}.`,
      ],
    },
    fg: {
      titel: 'Functionaris voor gegevensbescherming',
      leden: [
        `De functionaris voor gegevensbescherming (FG) ziet onafhankelijk toe op de naleving van de AVG en van ${tekst}, en adviseert daarover.`,
        `Betrokkenen kunnen met vragen over de verwerking van hun gegevens en over hun rechten terecht bij de FG, te bereiken via ${BLANK}.`,
      ],
    },
    klacht: {
      titel: 'Klacht bij de Autoriteit Persoonsgegevens',
      leden: [
        'Wie vindt dat zijn persoonsgegevens in strijd met de AVG worden verwerkt, kan daarover een klacht indienen bij de Autoriteit Persoonsgegevens (artikel 77 AVG).',
        `Een klacht over de omgang met persoonsgegevens kan ook worden ingediend bij ${BLANK}. Dat is geen voorwaarde voor een klacht bij de Autoriteit Persoonsgegevens.`,
      ],
    },
    dpia: {
      titel: 'Gegevensbeschermingseffectbeoordeling',
      leden: [
        'Houdt een voorgenomen verwerking waarschijnlijk een hoog risico in voor betrokkenen, dan voert de verwerkingsverantwoordelijke vooraf een gegevensbeschermingseffectbeoordeling (DPIA) uit en vraagt hij daarbij advies aan de functionaris voor gegevensbescherming (artikel 35 AVG).',
        `Of een DPIA nodig is, beoordeelt ${BLANK}. Die beoordeling en de uitkomst van de DPIA worden vastgelegd.`,
      ],
    },
    'bijzondere gegevens': {
      titel: 'Bijzondere persoonsgegevens en strafrechtelijke gegevens',
      leden: [
        'Bijzondere persoonsgegevens, zoals gegevens over gezondheid, worden alleen verwerkt als de AVG, de Uitvoeringswet AVG of een bijzondere wet een uitzondering maakt op het verbod van artikel 9 lid 1 AVG.',
        'Strafrechtelijke persoonsgegevens worden alleen verwerkt als de wet dat toestaat (artikel 10 AVG en de artikelen 31 tot en met 33 UAVG).',
        `Het gaat om de volgende gegevens, met bij elk gegeven de bepaling die de verwerking toestaat: ${BLANK}.`,
      ],
    },
    geheimhouding: {
      titel: 'Geheimhouding',
      leden: [
        `Wie bij de uitvoering van ${tekst} vertrouwelijke persoonsgegevens leert kennen, houdt die geheim. Dat is anders als een wet verplicht om ze te verstrekken, of als de taak zonder die verstrekking niet kan worden uitgevoerd (artikel 2:5 Awb).`,
        `Daarnaast gelden de geheimhoudingsplichten die de wet aan een beroep of een taak verbindt, waaronder ${BLANK}.`,
      ],
    },
    inwerkingtreding: {
      titel: 'Inwerkingtreding en citeertitel',
      leden: [
        `${capitalise(tekst)} treedt in werking op ${BLANK}.`,
        `${capitalise(tekst)} wordt aangehaald als: ${BLANK}.`,
      ],
    },
  };
}

function rechtenbepaling(missing: ReadonlySet<string>, part: boolean): Modelbepaling {
  const wanted = rechten.filter((naam) => missing.has(naam));
  const list = wanted.map((naam) => `${perRecht[naam]} (artikel ${String(artikelVanRecht[naam])} AVG)`);
  const rights = list.length > 1 ? `${list.slice(0, -1).join(', ')} en ${list.at(-1) ?? ''}` : (list[0] ?? '');
  const request = `Een verzoek kan worden gedaan bij ${BLANK}.`;
  if (part)
    return {
      titel: 'Overige rechten van betrokkenen',
      leden: [`De betrokkene heeft ook het recht ${rights}.`, request],
    };
  return {
    titel: 'Rechten van betrokkenen',
    leden: [
      `De betrokkene heeft het recht ${rights}.`,
      `${request} De verwerkingsverantwoordelijke laat uiterlijk één maand na ontvangst weten wat er met het verzoek is gedaan. Hij kan die termijn zo nodig met twee maanden verlengen en meldt dat dan binnen de eerste maand (artikel 12 lid 3 AVG).`,
      'Is de beslissing op het verzoek genomen door een bestuursorgaan, dan kan de betrokkene daartegen bezwaar maken op grond van de Algemene wet bestuursrecht (artikel 34 UAVG).',
    ],
  };
}

function datalekbepaling(missing: ReadonlySet<string>, part: boolean): Modelbepaling {
  const toAuthority =
    'De verwerkingsverantwoordelijke meldt een datalek zo spoedig mogelijk, en waar dat kan binnen 72 uur nadat hij ervan weet, aan de Autoriteit Persoonsgegevens, tenzij een risico voor betrokkenen niet waarschijnlijk is (artikel 33 AVG).';
  const toPeople =
    'Levert een datalek voor betrokkenen waarschijnlijk een hoog risico op, dan stelt de verwerkingsverantwoordelijke hen onverwijld op de hoogte (artikel 34 AVG).';
  const parts = [
    ...(part ? [] : [`Wie een datalek ontdekt of vermoedt, meldt dat onmiddellijk bij ${BLANK}.`]),
    ...(missing.has('datalek gemeld') ? [toAuthority] : []),
    ...(missing.has('datalek meegedeeld') ? [toPeople] : []),
    ...(part
      ? [`Wie de melding of de mededeling doet, bepaalt ${BLANK}.`]
      : ['Van elk datalek worden de feiten, de gevolgen en de genomen maatregelen vastgelegd.']),
  ];
  return { titel: part ? 'Melding van datalekken' : 'Datalekken', leden: parts };
}
