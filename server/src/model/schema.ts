/**
 * The domain as one schema: what a register, a protocol and an agreement may say of themselves and of
 * their verwerkingen, in every short and long form. The JSON Schemas for other tools are generated
 * from it, and the values of a register are held against it.
 */
import * as z from 'zod';
import { domeinen } from '../knowledge/domein.ts';

const tekst = z.string();
/** People write a number where a text may stand, and the other way round. */
const kort = z.union([z.string(), z.number(), z.boolean(), z.null()]);
/** One of a kind, or a list of them. */
function eenOfMeer<Soort extends z.ZodType>(soort: Soort) {
  return z.union([soort, z.array(soort)]);
}

const tekstOfLijst = eenOfMeer(kort);
const partij = z
  .union([tekst, z.looseObject({ naam: kort.optional(), contact: tekstOfLijst.optional() })])
  .meta({ description: 'Naam en contactgegevens.' });

const doel = z.looseObject({
  doel: kort.optional().meta({ description: 'Waarvoor de gegevens worden gebruikt, in één zin.' }),
  grondslag: tekstOfLijst.optional().meta({ description: 'Grondslag van dit doel, met het wetsartikel.' }),
});

const bijzonder = eenOfMeer(
  z.union([
    kort,
    z.looseObject({
      categorie: kort.meta({ description: 'Soort gegevens, zoals gezondheid.' }),
      uitzondering: kort.optional().meta({ description: 'Artikel dat de verwerking toestaat.' }),
      grondslag: kort.optional(),
    }),
  ]),
);

const bsn = z.union([
  kort,
  z.looseObject({
    verwerkt: kort.optional().meta({ description: 'ja of nee' }),
    van: tekstOfLijst.optional().meta({ description: 'Van wie het BSN wordt verwerkt.' }),
    grondslag: kort.optional().meta({ description: 'Wetsartikel dat het gebruik van het BSN toestaat.' }),
  }),
]);

const bewaartermijn = z.union([
  kort,
  z.looseObject({
    termijn: kort.optional().meta({ description: 'Hoe lang, zoals 20 jaar.' }),
    vanaf: kort.optional().meta({ description: 'Wanneer de termijn begint.' }),
    bron: kort.optional().meta({ description: 'Wet of resultaat van de selectielijst.' }),
  }),
]);

const verwerker = z.looseObject({
  naam: kort.meta({ description: 'Naam van de verwerker.' }),
  overeenkomst: kort.optional().meta({ description: 'Datum van de verwerkersovereenkomst.' }),
  tot: kort.optional().meta({ description: 'Laatste dag van de overeenkomst.' }),
});

const doorgifte = z.looseObject({ land: tekstOfLijst.optional(), waarborg: kort.optional() });
const dpia = z.looseObject({ nodig: kort.optional(), uitgevoerd: kort.optional() });

export const verwerkingSchema = z
  .looseObject({
    id: kort.optional().meta({ description: 'Eigen kenmerk van de verwerking.' }),
    naam: kort.optional().meta({ description: 'Naam van de verwerking.' }),
    protocolnaam: tekstOfLijst
      .optional()
      .meta({ description: 'Naam van deze verwerking in het protocol, als die anders is.' }),
    domein: kort.optional().meta({ description: 'Domein van de verwerking.', examples: [...domeinen] }),
    afdeling: kort.optional().meta({ description: 'Afdeling die de verwerking uitvoert.' }),
    doelen: eenOfMeer(z.union([kort, doel]))
      .optional()
      .meta({ description: 'Doelen, elk met de eigen grondslag.' }),
    doel: tekstOfLijst.optional().meta({ description: 'Doel; korte vorm van doelen.' }),
    grondslag: tekstOfLijst.optional().meta({ description: 'Grondslag; korte vorm bij één doel.' }),
    betrokkenen: tekstOfLijst.optional().meta({ description: 'Soorten personen over wie de gegevens gaan.' }),
    persoonsgegevens: tekstOfLijst.optional().meta({ description: 'Soorten persoonsgegevens.' }),
    'bijzondere-persoonsgegevens': bijzonder
      .optional()
      .meta({ description: 'Gegevens van artikel 9 AVG, elk met de uitzondering.' }),
    'strafrechtelijke-gegevens': bijzonder
      .optional()
      .meta({ description: 'Gegevens van artikel 10 AVG, met de grondslag.' }),
    bsn: bsn.optional().meta({ description: 'Of het BSN wordt verwerkt, van wie en waarom het mag.' }),
    bewaartermijn: bewaartermijn.optional().meta({ description: 'Hoe lang de gegevens blijven, en vanaf wanneer.' }),
    ontvangers: tekstOfLijst.optional().meta({ description: 'Soorten ontvangers.' }),
    verwerkers: eenOfMeer(z.union([kort, verwerker]))
      .optional()
      .meta({ description: 'Verwerkers met hun overeenkomst.' }),
    'gezamenlijk-verantwoordelijken': eenOfMeer(
      z.union([kort, z.looseObject({ naam: kort, regeling: kort.optional() })]),
    ).optional(),
    doorgifte: eenOfMeer(z.union([kort, doorgifte]))
      .optional()
      .meta({ description: 'Landen buiten de EER, met de waarborg; geen als er geen doorgifte is.' }),
    beveiliging: tekstOfLijst.optional().meta({ description: 'Maatregelen op hoofdlijnen.' }),
    systemen: tekstOfLijst.optional(),
    herkomst: tekstOfLijst.optional().meta({ description: 'Waar de gegevens vandaan komen.' }),
    'geautomatiseerde-besluitvorming': kort.optional(),
    dpia: z.union([kort, dpia]).optional().meta({ description: 'Of een DPIA nodig is en wanneer zij is uitgevoerd.' }),
    afhankelijkheidsrelatie: kort.optional(),
    toelichting: tekstOfLijst.optional(),
  })
  .meta({ id: 'verwerking', title: 'Verwerking' });

/** Who keeps a register: the value of `verwerkingsregister`. */
export const hoofdSchema = z.looseObject({
  verwerkingsverantwoordelijke: partij.optional(),
  fg: partij.optional().meta({ description: 'Functionaris voor gegevensbescherming.' }),
  verwerker: partij
    .optional()
    .meta({ description: 'Wie het register bijhoudt, in een register van artikel 30 lid 2 AVG.' }),
  rol: z
    .enum(['verantwoordelijke', 'verwerker'])
    .optional()
    .meta({ description: 'verwerker voor een register van artikel 30 lid 2 AVG' }),
});

export const registerSchema = z
  .looseObject({
    versie: z.literal(1).optional(),
    verwerkingsregister: hoofdSchema.optional(),
    verwerkingen: z.array(verwerkingSchema),
  })
  .meta({ id: 'register', title: 'Verwerkingsregister' });

/** What a protocol, an agreement or a register in Markdown says of itself between `---` lines. */
export const frontMatterSchema = z
  .looseObject({
    soort: z
      .enum(['protocol', 'reglement', 'beleid', 'convenant', 'register', 'overeenkomst', 'anders'])
      .optional()
      .meta({ description: 'Wat voor document dit is.' }),
    status: z
      .enum(['concept', 'vastgesteld'])
      .optional()
      .meta({ description: 'Een vastgestelde tekst wordt nooit gewijzigd.' }),
    peildatum: tekst.optional().meta({ description: 'Datum waarnaar wordt beoordeeld, of vaststelling.' }),
  })
  .meta({ id: 'document', title: 'Gegevens bovenaan een document' });
