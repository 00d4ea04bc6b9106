/**
 * The schemas of the two files that steer Doelbinding: `doelbinding.yml`, and the deviations beside a
 * text that may not be edited. Unknown keys are let through: what is wrong with them the rules say.
 */
import * as z from 'zod';
import { domeinen } from '../knowledge/domein.ts';
import { instellingen, type soorten } from './configuratie.ts';

/** What a schema tells of a rule. */
export interface RegelFeit {
  readonly id: string;
  readonly summary: string;
}

const tekst = z.union([z.string(), z.number()]);
const patronen = z.union([z.string(), z.array(z.string())]);
const partij = z.union([
  z.string(),
  z.looseObject({ naam: tekst.optional(), contact: z.union([tekst, z.array(tekst)]).optional() }),
]);

const klasse = z.enum(instellingen);
const keuze = z
  .union([klasse, z.looseObject({ klasse, reden: tekst.optional() })])
  .meta({ id: 'regelkeuze', title: 'Zwaarste klasse van een regel' });

const documenten: Readonly<Record<(typeof soorten)[number] | 'vastgesteld', string>> = {
  protocol: 'Protocollen, reglementen, beleid en convenanten.',
  register: 'Verwerkingsregisters.',
  overeenkomst: 'Verwerkersovereenkomsten.',
  anders: 'Documenten die met rust worden gelaten.',
  vastgesteld: 'Vastgestelde teksten: zij worden nooit gewijzigd.',
};

export function configuratieSchema(regels: readonly RegelFeit[]): z.ZodType {
  const perSoort = Object.entries(documenten).map(
    ([soort, description]) => [soort, patronen.optional().meta({ description })] as const,
  );
  const perRegel = regels.map(({ id, summary }) => [id, keuze.optional().meta({ description: summary })] as const);
  return z
    .looseObject({
      versie: z.literal(1).optional(),
      documenten: z
        .looseObject(Object.fromEntries(perSoort))
        .optional()
        .meta({ description: 'Patronen van paden, per soort document.' }),
      regels: z
        .looseObject(Object.fromEntries(perRegel))
        .optional()
        .meta({ description: 'Per regel de zwaarste klasse, of uit met een reden.' }),
      peildatum: z.string().optional().meta({ description: 'Datum waarnaar wordt beoordeeld: jaar-maand-dag.' }),
      domein: z.enum(domeinen).optional().meta({ description: 'Domein waarover de protocollen gaan.' }),
      verwerkingsverantwoordelijke: partij.optional().meta({ description: 'Naam en contactgegevens.' }),
      fg: partij.optional().meta({ description: 'Functionaris voor gegevensbescherming.' }),
    })
    .meta({ id: 'configuratie', title: 'Instellingen van Doelbinding' });
}

/** The file `<bestand>.afwijkingen.yml`. */
export const afwijkingenSchema = z
  .looseObject({
    afwijkingen: z
      .array(
        z.looseObject({
          regel: z.union([z.string(), z.array(z.string())]).meta({ description: 'De regel die hier niet geldt.' }),
          bij: tekst.optional().meta({
            description: 'Plaats in de tekst; zonder plaats geldt de afwijking voor de hele tekst.',
            examples: ['artikel 3 lid 9', 'titel'],
          }),
          reden: tekst.optional().meta({ description: 'Waarom de regel hier niet geldt.' }),
          door: tekst.optional().meta({ description: 'Wie dit besloot.' }),
          tot: z.string().optional().meta({ description: 'Laatste dag waarop de afwijking geldt.' }),
          beoordeeld: z.literal('akkoord').optional().meta({ description: 'Antwoord op een oordeel.' }),
        }),
      )
      .nullable(),
  })
  .meta({ id: 'afwijkingen', title: 'Afwijkingen van een vastgestelde tekst' });
