/**
 * The schemas of the two files that steer Doelbinding: `doelbinding.yml`, and the deviations beside a
 * text that may not be edited. Unknown keys are let through: what is wrong with them the rules say.
 */
import * as z from 'zod/mini';
import { domeinen } from '../knowledge/domein.ts';
import { instellingen, type soorten } from './configuratie.ts';
import { beschreven, veld } from './schemadelen.ts';

/** What a schema tells of a rule. */
export interface RuleFacts {
  readonly id: string;
  readonly summary: string;
}

const tekst = z.union([z.string(), z.number()]);
const patronen = z.union([z.string(), z.array(z.string())]);
const partij = z.union([
  z.string(),
  z.looseObject({ naam: veld(tekst), contact: veld(z.union([tekst, z.array(tekst)])) }),
]);

const klasse = z.enum(instellingen);
const keuze = beschreven(z.union([klasse, z.looseObject({ klasse, reden: veld(tekst) })]), {
  id: 'regelkeuze',
  title: 'Zwaarste klasse van een regel',
});

const documenten: Readonly<Record<(typeof soorten)[number] | 'vastgesteld', string>> = {
  protocol: 'Protocollen, reglementen, beleid en convenanten.',
  register: 'Verwerkingsregisters.',
  overeenkomst: 'Verwerkersovereenkomsten.',
  anders: 'Documenten die met rust worden gelaten.',
  vastgesteld: 'Vastgestelde teksten: zij worden nooit gewijzigd.',
};

export function configuratieSchema(regels: readonly RuleFacts[]): z.ZodMiniType {
  const perSoort = Object.entries(documenten).map(
    ([soort, description]) => [soort, veld(patronen, description)] as const,
  );
  const perRegel = regels.map(({ id, summary }) => [id, veld(keuze, summary)] as const);
  return beschreven(
    z.looseObject({
      versie: veld(z.literal(1)),
      documenten: veld(z.looseObject(Object.fromEntries(perSoort)), 'Patronen van paden, per soort document.'),
      regels: veld(z.looseObject(Object.fromEntries(perRegel)), 'Per regel de zwaarste klasse, of uit met een reden.'),
      peildatum: veld(z.string(), 'Datum waarnaar wordt beoordeeld: jaar-maand-dag.'),
      domein: veld(z.enum(domeinen), 'Domein waarover de protocollen gaan.'),
      verwerkingsverantwoordelijke: veld(partij, 'Naam en contactgegevens.'),
      fg: veld(partij, 'Functionaris voor gegevensbescherming.'),
    }),
    { id: 'configuratie', title: 'Instellingen van Doelbinding' },
  );
}

/** The file `<bestand>.afwijkingen.yml`. */
export const afwijkingenSchema = beschreven(
  z.looseObject({
    afwijkingen: z.nullable(
      z.array(
        z.looseObject({
          regel: beschreven(z.union([z.string(), z.array(z.string())]), {
            description: 'De regel die hier niet geldt.',
          }),
          bij: veld(tekst, 'Plaats in de tekst; zonder plaats geldt de afwijking voor de hele tekst.', {
            examples: ['artikel 3 lid 9', 'titel'],
          }),
          reden: veld(tekst, 'Waarom de regel hier niet geldt.'),
          door: veld(tekst, 'Wie dit besloot.'),
          tot: veld(z.string(), 'Laatste dag waarop de afwijking geldt.'),
          beoordeeld: veld(z.literal('akkoord'), 'Antwoord op een oordeel.'),
        }),
      ),
    ),
  }),
  { id: 'afwijkingen', title: 'Afwijkingen van een vastgestelde tekst' },
);
