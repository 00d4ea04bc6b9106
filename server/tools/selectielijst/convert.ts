/**
 * The published table of the Selectielijst 2020 into what rules ask of it: number, process, result,
 * subject, whether records are kept for ever, the period, and when it begins. The explanations of the
 * list are left out: they are its own words.
 */
import * as z from 'zod';
import { durationOf, type DurationUnit } from '../../src/knowledge/bewaartermijn/duration.ts';
import type { Procestermijn, Resultaat, Selectielijst } from '../../src/knowledge/selectielijst/selectielijst.ts';
import { parseCsv } from './csv.ts';

/** The columns that we read; the others say to which fields of work a result belongs. */
const rowSchema = z.object({
  'Nr.': z.string().regex(/^\d{1,2}(?:\.\d{1,2}){1,2}$/u),
  Procestypenaam: z.string().min(1),
  Resultaat: z.string().min(1),
  Omschrijving: z.string(),
  Waardering: z.enum(['Vernietigen', 'Bewaren', 'Bewaren met uitzondering van zie toelichting', '']),
  Procestermijn: z.string(),
  Bewaartermijn: z.string(),
  'Toelichting/voorbeelden': z.string(),
});

type Row = z.infer<typeof rowSchema>;

export function convertSelectielijst(text: string, opgehaald: string): Selectielijst {
  return {
    titel: 'Selectielijst gemeenten en intergemeentelijke organen 2020',
    bron: 'Tabel van resultaten zoals VNG Realisatie die publiceert bij de referentielijsten',
    opgehaald: z.iso.date().parse(opgehaald),
    geldigVanaf: '2020-01-01',
    zekerheid: 'middel',
    resultaten: parseCsv(text).map((record) => resultaatVan(rowSchema.parse(record))),
  };
}

/**
 * A process on a line, its results below it, one on a line. What most results share is left out: that
 * their records are destroyed, and that the period begins when the process ends.
 */
export function formatSelectielijst({ resultaten, ...head }: Selectielijst): string {
  const fields = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  const processen = [...new Set(resultaten.map(({ proces }) => proces))].map((naam) => {
    const own = resultaten
      .filter(({ proces }) => proces === naam)
      .map((resultaat) => `      ${formatResultaat(resultaat)}`);
    return `    { "naam": ${JSON.stringify(naam)}, "resultaten": [\n${own.join(',\n')}\n    ]}`;
  });
  return `{\n${fields.join('\n')}\n  "processen": [\n${processen.join(',\n')}\n  ]\n}\n`;
}

function formatResultaat({
  nummer,
  resultaat,
  onderwerp,
  waardering,
  termijn,
  procestermijn,
  langerMogelijk,
}: Resultaat): string {
  return JSON.stringify({
    nummer,
    resultaat,
    onderwerp,
    ...(waardering !== 'vernietigen' && { waardering }),
    termijn,
    ...(procestermijn !== 'nihil' && { procestermijn }),
    ...(langerMogelijk && { langerMogelijk }),
  });
}

function resultaatVan(row: Row): Resultaat {
  const termijn = termijnVan(row.Bewaartermijn);
  const waardering = waarderingVan(row.Waardering);
  return {
    nummer: row['Nr.'],
    proces: oneLine(row.Procestypenaam),
    resultaat: oneLine(row.Resultaat).replace('Beeindigd', 'Beëindigd'),
    ...(row.Omschrijving.trim() !== '' && { onderwerp: oneLine(row.Omschrijving) }),
    waardering,
    ...(termijn && { termijn }),
    procestermijn: waardering === 'vernietigen' ? procestermijnVan(row.Procestermijn) : 'nihil',
    langerMogelijk: row['Toelichting/voorbeelden'].trim().startsWith('of zoveel langer'),
  };
}

function waarderingVan(text: Row['Waardering']): Resultaat['waardering'] {
  if (text === 'Vernietigen') return 'vernietigen';
  return text === 'Bewaren' ? 'bewaren' : 'anders';
}

const UNITS: Readonly<Record<string, DurationUnit>> = { jaar: 'year', maanden: 'month', weken: 'week', dagen: 'day' };

/** Undefined for what is no period that can be counted. */
function termijnVan(text: string): Resultaat['termijn'] {
  if (/^direct$/iu.test(text.trim())) return 'P0D';
  const [, amount = '', word = ''] = /^(\d+(?:,\d)?)\s+(\p{L}+)$/u.exec(text.trim().toLowerCase()) ?? [];
  const unit = UNITS[word];
  return unit && durationOf(Number(amount.replace(',', '.')), unit);
}

function procestermijnVan(text: string): Procestermijn {
  if (text === 'Nihil') return 'nihil';
  if (text.includes('samengevoegd met de bewaartermijn')) return 'samengevoegd';
  return /bestaans|geldigheid/u.test(text) ? 'geldigheid' : 'onbekend';
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}
