/**
 * A check as SARIF 2.1.0, which platforms of code show beside the lines of a change. Laws are
 * taxonomies, deviations are suppressions, and what is known by a basislijn is told as such.
 */
import type { Log, Notification, Run } from 'sarif';
import { programVersion } from '../../../node/version.ts';
import type { Service } from '../../../service.ts';
import { jsonItem } from '../jsonItems.ts';
import type { RunEnd, RunStart, Unreadable } from '../outcome.ts';
import type { Writer } from '../writer.ts';
import { artifactLocation, SOURCE_ROOT } from './artifact.ts';
import { resultsOf, type TaxaOf } from './results.ts';
import { taxaOf, taxonomies } from './taxonomies.ts';
import { reportingDescriptor } from './rules.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json';

/** @param pathOf how a reader knows a file, by its URI */
export function sarifWriter(run: RunStart, service: Service, pathOf: (uri: string) => string): Writer {
  const cites = new Map<string, ReturnType<TaxaOf>>();
  const citesOf: TaxaOf = (ruleId) => {
    const known = cites.get(ruleId) ?? taxaOf(service.rule(ruleId)?.cites ?? []);
    cites.set(ruleId, known);
    return known;
  };
  const ruleIds = new Set<string>();
  let count = 0;
  return {
    *start() {
      const first = JSON.stringify({ ...HEAD, runs: [STYLE] }, null, 2);
      yield `${first.slice(0, first.lastIndexOf('\n    }'))},\n      "results": [`;
    },
    *file(file) {
      for (const result of resultsOf(file, { service, citesOf, pathOf, run })) {
        if (result.ruleId !== undefined) ruleIds.add(result.ruleId);
        yield `${count++ === 0 ? '' : ','}${jsonItem(result, 8)}`;
      }
    },
    async end(end) {
      const rest = JSON.stringify(await restOf([...ruleIds].sort(), end, service), null, 2).replaceAll('\n', '\n    ');
      return [`${count === 0 ? '' : '\n      '}],`, `${rest.slice(1)}\n  ]\n}\n`];
    },
  };
}

const HEAD: Pick<Log, '$schema' | 'version'> = { $schema: SCHEMA, version: '2.1.0' };

const STYLE: Pick<Run, 'language' | 'columnKind' | 'originalUriBaseIds'> = {
  language: 'nl',
  columnKind: 'utf16CodeUnits',
  originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: 'De map waarin de controle is gedaan.' } } },
};

/** What is known when all findings are: the rules that they came of, and the laws that these rest on. */
async function restOf(ruleIds: readonly string[], end: RunEnd, service: Service): Promise<Omit<Run, 'results'>> {
  const uitlegger = await service.uitlegger();
  const rules = await Promise.all(ruleIds.map((id) => reportingDescriptor(id, service, uitlegger, end.peildatum)));
  const cited = ruleIds.flatMap((id) => service.rule(id)?.cites ?? []);
  const laws = taxonomies(cited, uitlegger, end.peildatum);
  return {
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
    taxonomies: laws,
    invocations: [
      {
        executionSuccessful: end.defects.length === 0 && end.unreadable.length === 0,
        toolExecutionNotifications: notificationsOf(end),
      },
    ],
    properties: { peildatum: end.peildatum, wetgegevens: end.wetgegevens },
  };
}

/** What could not be read, and what failed: neither is a finding about a text. */
function notificationsOf({ untold, defects }: RunEnd): Notification[] {
  const failed = defects.map(
    ({ ruleId, path }): Notification => ({
      level: 'error',
      message: { text: `Doelbinding heeft zelf een gebrek: regel ${ruleId} liep vast op ${path}.` },
      associatedRule: { id: ruleId },
    }),
  );
  return [...untold.map(unreadNotification), ...failed];
}

function unreadNotification({ path, reden }: Unreadable): Notification {
  return {
    level: 'error',
    message: { text: `${path}: ${reden}` },
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(path) } }],
  };
}
