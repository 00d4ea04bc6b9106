/**
 * The domain as one schema: what a register, a protocol and an agreement may say of themselves and of
 * their verwerkingen, in every short and long form. The JSON Schemas for other tools are generated
 * from it, and the values of a register are held against it.
 */
import * as z from 'zod/mini';
import { domeinen } from '../knowledge/domein.ts';
import { beschreven, eenOfMeer, veld } from './schemadelen.ts';

const tekst = z.string();
/** People write a number where a text may stand, and the other way round. */
const kort = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const tekstOfLijst = eenOfMeer(kort);
const partij = beschreven(z.union([tekst, z.looseObject({ naam: veld(kort), contact: veld(tekstOfLijst) })]), {
  description: 'Naam en contactgegevens.',
});

const doel = z.looseObject({
  doel: veld(kort, 'Waarvoor de gegevens worden gebruikt, in één zin.'),
  grondslag: veld(tekstOfLijst, 'Grondslag van dit doel, met het wetsartikel.'),
});

const bijzonder = eenOfMeer(
  z.union([
    kort,
    z.looseObject({
      categorie: beschreven(kort, { description: 'Soort gegevens, zoals gezondheid.' }),
      uitzondering: veld(kort, 'Artikel dat de verwerking toestaat.'),
      grondslag: veld(kort),
    }),
  ]),
);

const bsn = z.union([
  kort,
  z.looseObject({
    verwerkt: veld(kort, 'ja of nee'),
    van: veld(tekstOfLijst, 'Van wie het BSN wordt verwerkt.'),
    grondslag: veld(kort, 'Wetsartikel dat het gebruik van het BSN toestaat.'),
  }),
]);

const bewaartermijn = z.union([
  kort,
  z.looseObject({
    termijn: veld(kort, 'Hoe lang, zoals 20 jaar.'),
    vanaf: veld(kort, 'Wanneer de termijn begint.'),
    bron: veld(kort, 'Wet of resultaat van de selectielijst.'),
  }),
]);

const verwerker = z.looseObject({
  naam: beschreven(kort, { description: 'Naam van de verwerker.' }),
  overeenkomst: veld(kort, 'Datum van de verwerkersovereenkomst.'),
  tot: veld(kort, 'Laatste dag van de overeenkomst.'),
});

const doorgifte = z.looseObject({ land: veld(tekstOfLijst), waarborg: veld(kort) });
const dpia = z.looseObject({ nodig: veld(kort), uitgevoerd: veld(kort) });

export const verwerkingSchema = beschreven(
  z.looseObject({
    id: veld(kort, 'Eigen kenmerk van de verwerking.'),
    naam: veld(kort, 'Naam van de verwerking.'),
    protocolnaam: veld(tekstOfLijst, 'Naam van deze verwerking in het protocol, als die anders is.'),
    domein: veld(kort, 'Domein van de verwerking.', { examples: [...domeinen] }),
    afdeling: veld(kort, 'Afdeling die de verwerking uitvoert.'),
    doelen: veld(eenOfMeer(z.union([kort, doel])), 'Doelen, elk met de eigen grondslag.'),
    doel: veld(tekstOfLijst, 'Doel; korte vorm van doelen.'),
    grondslag: veld(tekstOfLijst, 'Grondslag; korte vorm bij één doel.'),
    betrokkenen: veld(tekstOfLijst, 'Soorten personen over wie de gegevens gaan.'),
    persoonsgegevens: veld(tekstOfLijst, 'Soorten persoonsgegevens.'),
    'bijzondere-persoonsgegevens': veld(bijzonder, 'Gegevens van artikel 9 AVG, elk met de uitzondering.'),
    'strafrechtelijke-gegevens': veld(bijzonder, 'Gegevens van artikel 10 AVG, met de grondslag.'),
    bsn: veld(bsn, 'Of het BSN wordt verwerkt, van wie en waarom het mag.'),
    bewaartermijn: veld(bewaartermijn, 'Hoe lang de gegevens blijven, en vanaf wanneer.'),
    ontvangers: veld(tekstOfLijst, 'Soorten ontvangers.'),
    verwerkers: veld(eenOfMeer(z.union([kort, verwerker])), 'Verwerkers met hun overeenkomst.'),
    'gezamenlijk-verantwoordelijken': veld(
      eenOfMeer(z.union([kort, z.looseObject({ naam: kort, regeling: veld(kort) })])),
    ),
    doorgifte: veld(
      eenOfMeer(z.union([kort, doorgifte])),
      'Landen buiten de EER, met de waarborg; geen als er geen doorgifte is.',
    ),
    beveiliging: veld(tekstOfLijst, 'Maatregelen op hoofdlijnen.'),
    systemen: veld(tekstOfLijst),
    herkomst: veld(tekstOfLijst, 'Waar de gegevens vandaan komen.'),
    'geautomatiseerde-besluitvorming': veld(kort),
    dpia: veld(z.union([kort, dpia]), 'Of een DPIA nodig is en wanneer zij is uitgevoerd.'),
    afhankelijkheidsrelatie: veld(kort),
    toelichting: veld(tekstOfLijst),
  }),
  { id: 'verwerking', title: 'Verwerking' },
);

/** Who keeps a register: the value of `verwerkingsregister`. */
export const hoofdSchema = z.looseObject({
  verwerkingsverantwoordelijke: veld(partij),
  fg: veld(partij, 'Functionaris voor gegevensbescherming.'),
  verwerker: veld(partij, 'Wie het register bijhoudt, in een register van artikel 30 lid 2 AVG.'),
  rol: veld(z.enum(['verantwoordelijke', 'verwerker']), 'verwerker voor een register van artikel 30 lid 2 AVG'),
});

export const registerSchema = beschreven(
  z.looseObject({
    versie: veld(z.literal(1)),
    verwerkingsregister: veld(hoofdSchema),
    verwerkingen: z.array(verwerkingSchema),
  }),
  { id: 'register', title: 'Verwerkingsregister' },
);

/** What a protocol, an agreement or a register in Markdown says of itself between `---` lines. */
export const frontMatterSchema = beschreven(
  z.looseObject({
    soort: veld(
      z.enum(['protocol', 'reglement', 'beleid', 'convenant', 'register', 'overeenkomst', 'anders']),
      'Wat voor document dit is.',
    ),
    status: veld(z.enum(['concept', 'vastgesteld']), 'Een vastgestelde tekst wordt nooit gewijzigd.'),
    peildatum: veld(tekst, 'Datum waarnaar wordt beoordeeld, of vaststelling.'),
  }),
  { id: 'document', title: 'Gegevens bovenaan een document' },
);
