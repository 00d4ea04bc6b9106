/**
 * A check as SARIF 2.1.0, which platforms of code show beside the lines of a change. Laws are
 * taxonomies, deviations are suppressions, and what is known by a basislijn is told as such.
 */
import type { Log, Notification, Run } from 'sarif';
import { programVersion } from '../../../node/version.ts';
import type { Service } from '../../../service.ts';
import type { Outcome, Unreadable } from '../outcome.ts';
import { artifactLocation, SOURCE_ROOT } from './artifact.ts';
import { resultsOf, type TaxaOf } from './results.ts';
import { taxaOf, taxonomies } from './taxonomies.ts';
import { reportingDescriptor } from './rules.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json';

export async function sarifOutput(outcome: Outcome, service: Service): Promise<string> {
  const uitlegger = await service.uitlegger();
  const citesOf: TaxaOf = (ruleId) => taxaOf(service.rule(ruleId)?.cites ?? []);
  const paths = new Map(outcome.files.map(({ uri, path }) => [uri, path]));
  const results = outcome.files.flatMap((file) => resultsOf(file, { service, citesOf, paths, outcome }));
  const ruleIds = [...new Set(results.flatMap(({ ruleId }) => ruleId ?? []))].sort();
  const rules = await Promise.all(ruleIds.map((id) => reportingDescriptor(id, service, uitlegger, outcome.peildatum)));
  const cited = ruleIds.flatMap((id) => service.rule(id)?.cites ?? []);
  const laws = taxonomies(cited, uitlegger, outcome.peildatum);
  const run: Run = {
    tool: {
      driver: {
        name: 'Doelbinding',
        version: programVersion(),
        semanticVersion: programVersion(),
        language: 'nl',
        rules,
        supportedTaxonomies: laws.map(({ name }, index) => ({ name, index })),
      },
    },
    language: 'nl',
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: 'De map waarin de controle is gedaan.' } } },
    taxonomies: laws,
    invocations: [
      {
        executionSuccessful: outcome.defects.length === 0 && outcome.unreadable.length === 0,
        toolExecutionNotifications: notificationsOf(outcome),
      },
    ],
    results,
    properties: { peildatum: outcome.peildatum, wetgegevens: outcome.wetgegevens },
  };
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** What could not be read, and what failed: neither is a finding about a text. */
function notificationsOf({ unreadable, defects, files }: Outcome): Notification[] {
  const told = new Set(files.filter(({ findings }) => findings.length > 0).map(({ path }) => path));
  const unread = unreadable.filter(({ path }) => !told.has(path)).map(unreadNotification);
  const failed = defects.map(
    ({ ruleId, path }): Notification => ({
      level: 'error',
      message: { text: `Doelbinding heeft zelf een gebrek: regel ${ruleId} liep vast op ${path}.` },
      associatedRule: { id: ruleId },
    }),
  );
  return [...unread, ...failed];
}

function unreadNotification({ path, reden }: Unreadable): Notification {
  return {
    level: 'error',
    message: { text: `${path}: ${reden}` },
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(path) } }],
  };
}
