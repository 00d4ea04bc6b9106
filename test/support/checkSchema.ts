/** The documented form of `check --formaat json`, version 1, as a JSON Schema. */

const date = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
/** Relative to the working folder, with `/`. */
const path = { type: 'string', minLength: 1, pattern: '^[^/\\\\][^\\\\]*$' };
const place = { type: 'integer', minimum: 1 };

function record(properties: Readonly<Record<string, object>>, optional: readonly string[] = []): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

function list(items: object): object {
  return { type: 'array', items };
}

const finding = record({
  path,
  ruleId: { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)+$' },
  severity: { enum: ['fout', 'waarschuwing', 'oordeel'] },
  line: place,
  column: place,
  endLine: place,
  endColumn: place,
  message: { type: 'string', minLength: 1 },
  citations: list({ type: 'string', minLength: 1 }),
  peildatum: date,
  fixable: { type: 'boolean' },
});

const afwijking = record(
  {
    path,
    line: place,
    regels: list({ type: 'string' }),
    reden: { type: 'string' },
    door: { type: 'string' },
    tot: date,
    beoordeeld: { type: 'boolean' },
    aantal: place,
  },
  ['reden', 'door', 'tot'],
);

export const checkSchema = record({
  version: { const: 1 },
  peildatum: date,
  wetgegevens: date,
  findings: list(finding),
  bestanden: list(
    record({
      path,
      soort: { enum: ['protocol', 'register', 'overeenkomst', 'anders', 'onleesbaar'] },
      peildatum: date,
    }),
  ),
  afwijkingen: list(afwijking),
  onleesbaar: list(record({ path, reden: { type: 'string', minLength: 1 } })),
});
