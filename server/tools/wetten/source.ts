/** The shape of the file of laws that is converted, and of our corrections to it. */
import * as z from 'zod';

const moment = z.strictObject({
  datum: z.iso.date(),
  zekerheid: z.enum(['hoog', 'middel', 'laag']),
  toelichting: z.string().exactOptional(),
});

const sourceArtikel = z.strictObject({
  artikel: z.string().min(1),
  leden: z.int().nonnegative().optional(),
  onderdelen: z.record(z.string(), z.array(z.string())).optional(),
  kop: z.string().optional(),
  kop_nl: z.string().optional(),
  /** English headings are never shown. */
  kop_en: z.string().optional(),
  kop_inhoud: z.string().optional(),
  hoofdstuk: z.string().optional(),
  sinds: z.string().optional(),
  status: z.string().optional(),
  let_op: z.string().optional(),
  bron_toestand: z.string().optional(),
  zekerheid: z.enum(['hoog', 'middel', 'laag']).optional(),
});

const sourceWet = z.object({
  id: z.string().min(1),
  soort: z.string(),
  titel: z.string(),
  citeertitel: z.string(),
  afkortingen: z.array(z.string()),
  foute_varianten: z.array(z.string()).default([]),
  bwb: z.string().optional(),
  celex: z.string().optional(),
  stb: z.string().optional(),
  status: z.string(),
  in_werking: z.string().optional(),
  van_toepassing: z.string().optional(),
  vervallen: z.string().optional(),
  opvolger: z.string().optional(),
  toestanden: z.array(z.iso.date()).optional(),
  toestanden_recent: z.array(z.iso.date()).optional(),
  koppen: z.record(z.string(), z.string()).default({}),
  zekerheid: z.record(z.string(), z.string()),
  catalogus: z
    .object({
      toestand: z.string().optional(),
      dekking: z.string(),
      bron: z.string().optional(),
      zekerheid: z.string().optional(),
    })
    .optional(),
  artikelen: z.array(sourceArtikel).default([]),
});

/** The file that is converted; parts of it that other converters read are left alone. */
export const sourceSchema = z.object({
  meta: z.object({ peildatum: z.iso.date(), mag_bestaat_niet_zeggen: z.record(z.string(), z.string()) }),
  afkorting_botsingen: z.array(
    z.object({ afkorting: z.string(), wetten: z.array(z.string()).default([]), opm: z.string().optional() }),
  ),
  wetten: z.record(z.string(), sourceWet),
});

const correctieNaam = z.strictObject({
  tekst: z.string(),
  soort: z.enum(['titel', 'afkorting', 'informeel', 'fout']),
  toelichting: z.string().exactOptional(),
});

const correctieArtikel = z.strictObject({
  /** How many leden a later reading of the law counted. */
  leden: z.int().nonnegative().optional(),
  eerder: z
    .array(z.strictObject({ tot: z.iso.date(), leden: z.int(), toelichting: z.string().exactOptional() }))
    .optional(),
  sinds: z.strictObject({ datum: z.iso.date(), exact: z.boolean() }).optional(),
  toelichting: z.string().exactOptional(),
});

const correctie = z.strictObject({
  citeertitel: z.string().optional(),
  namen: z.array(correctieNaam).default([]),
  nummering: z.enum(['enkel', 'punt', 'dubbelepunt']).optional(),
  inWerking: moment.optional(),
  einde: moment.optional(),
  toelichting: z.string().exactOptional(),
  /** Why an abbreviation of the source is a wrong one, by that abbreviation. */
  foutToelichting: z.record(z.string(), z.string()).default({}),
  artikelen: z.record(z.string(), correctieArtikel).default({}),
});

export const correctiesSchema = z.strictObject({
  uitleg: z.string(),
  wetten: z.record(z.string(), correctie),
  botsingen: z.array(z.strictObject({ afkortingen: z.array(z.string()), ook: z.array(z.string()) })),
  wetboeken: z.array(
    z.strictObject({
      naam: z.string(),
      namen: z.array(z.string()),
      boeken: z.record(z.string(), z.string()),
    }),
  ),
});

export type Source = z.infer<typeof sourceSchema>;
export type SourceWet = z.infer<typeof sourceWet>;
export type SourceArtikel = z.infer<typeof sourceArtikel>;
export type Correcties = z.infer<typeof correctiesSchema>;
export type Correctie = z.infer<typeof correctie>;
