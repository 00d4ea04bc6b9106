/** Outcomes in SARIF as one run: results by file, and each rule, law and provision once. */
import {
  distinct,
  isRecord,
  MergeError,
  objectsIn,
  sortedBy,
  textIn,
  type JsonObject,
  type Merged,
  type MergedFinding,
} from './jsonObject.ts';

/** @throws MergeError for outcomes of different versions or days */
export function mergeSarif(parts: readonly JsonObject[]): Merged {
  const runs = parts.flatMap(({ runs: own }) => objectsIn(own));
  const [first] = runs;
  if (!first) throw new MergeError('In de bestanden staat geen uitkomst.');
  const driver = driverOf(first);
  const alike = (run: JsonObject): boolean =>
    driverOf(run)['version'] === driver['version'] &&
    JSON.stringify(run['properties']) === JSON.stringify(first['properties']);
  if (!runs.every(alike))
    throw new MergeError(
      'De delen hebben niet dezelfde versie of peildatum. Maak ze opnieuw, met dezelfde --peildatum.',
    );
  const rules = sortedBy(distinct(runs.flatMap((run) => objectsIn(driverOf(run)['rules']))), idOf);
  const taxonomies = mergeTaxonomies(runs);
  const results = sortedBy(
    runs.flatMap((run) => objectsIn(run['results'])),
    uriOf,
  );
  const invocations = mergeInvocations(runs);
  const supportedTaxonomies = taxonomies.map(({ name }, index) => ({ name, index }));
  const run = {
    ...first,
    tool: { driver: { ...driver, rules, supportedTaxonomies } },
    taxonomies,
    invocations,
    results,
  };
  const told = results.filter(({ suppressions }) => objectsIn(suppressions).length === 0);
  return {
    text: `${JSON.stringify({ ...parts[0], runs: [run] }, null, 2)}\n`,
    findings: told.map(findingOf),
    unreadable: invocations.flatMap((one) => objectsIn(one['toolExecutionNotifications'])).length,
  };
}

function findingOf({ ruleId, level, locations }: JsonObject): MergedFinding {
  return {
    ruleId: textIn(ruleId),
    klasse: level === 'error' ? 'fout' : level === 'warning' ? 'waarschuwing' : 'oordeel',
    place: JSON.stringify(locations),
  };
}

function driverOf({ tool }: JsonObject): JsonObject {
  return isRecord(tool) && isRecord(tool['driver']) ? tool['driver'] : {};
}

function idOf({ id }: JsonObject): string {
  return textIn(id);
}

/** The path of the file of a result, as it sorts in a run of all documents. */
function uriOf({ locations }: JsonObject): string {
  const [location] = objectsIn(locations);
  const physical = location?.['physicalLocation'];
  const artifact = isRecord(physical) ? physical['artifactLocation'] : undefined;
  const uri = isRecord(artifact) ? textIn(artifact['uri']) : '';
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

function mergeTaxonomies(runs: readonly JsonObject[]): JsonObject[] {
  const byName = new Map<string, JsonObject[]>();
  for (const one of runs.flatMap(({ taxonomies }) => objectsIn(taxonomies))) {
    const name = textIn(one['name']);
    byName.set(name, [...(byName.get(name) ?? []), one]);
  }
  return sortedBy([...byName], ([name]) => name).map(([, same]) => ({
    ...same[0],
    taxa: sortedBy(distinct(same.flatMap(({ taxa }) => objectsIn(taxa))), idOf),
  }));
}

function mergeInvocations(runs: readonly JsonObject[]): JsonObject[] {
  const all = runs.flatMap(({ invocations }) => objectsIn(invocations));
  return [
    {
      executionSuccessful: all.every(({ executionSuccessful }) => executionSuccessful === true),
      toolExecutionNotifications: distinct(all.flatMap((one) => objectsIn(one['toolExecutionNotifications']))),
    },
  ];
}
