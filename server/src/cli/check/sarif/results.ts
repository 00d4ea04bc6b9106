/** The findings of a file as results of SARIF. */
import type { Fix, Location, ReportingDescriptorReference, Result, Suppression } from 'sarif';
import type { Klasse } from '../../../lint/finding.ts';
import type { Service } from '../../../service.ts';
import type { CheckedFile, Located, Repair, RunStart, SetAside } from '../outcome.ts';
import { artifactLocation, physicalLocation, regionOf } from './artifact.ts';

export const levels: Readonly<Record<Klasse, 'error' | 'warning' | 'note'>> = {
  fout: 'error',
  waarschuwing: 'warning',
  oordeel: 'note',
};

/** The provisions of a rule, as references into the taxonomies. */
export type TaxaOf = (ruleId: string) => ReportingDescriptorReference[];

interface Around {
  readonly service: Pick<Service, 'message'>;
  readonly citesOf: TaxaOf;
  /** How a reader knows a file, by its URI. */
  readonly pathOf: (uri: string) => string;
  readonly run: Pick<RunStart, 'basislijn'>;
}

/** Findings, those that were set aside, and those that the basislijn holds, in order of the text. */
export function resultsOf(file: CheckedFile, around: Around): Result[] {
  const { basislijn } = around.run;
  const known: Suppression | undefined =
    basislijn === undefined
      ? undefined
      : { kind: 'external', status: 'accepted', justification: `Bekend sinds de basislijn ${basislijn}.` };
  const all = [
    ...file.findings.map((found) => ({ found, suppression: undefined, state: 'new' as const })),
    ...file.bekend.map((found) => ({ found, suppression: known, state: 'unchanged' as const })),
    ...file.afwijkingen.flatMap((aside) =>
      aside.bevindingen.map((found) => ({ found, suppression: suppressionOf(aside), state: 'unchanged' as const })),
    ),
  ];
  const inOrder = all.sort(({ found: a }, { found: b }) => a.finding.span.start - b.finding.span.start);
  return inOrder.map(({ found, suppression, state }) => ({
    ...resultOf(file, found, around),
    ...(basislijn === undefined ? {} : { baselineState: state }),
    ...(suppression ? { suppressions: [suppression] } : {}),
  }));
}

function resultOf(file: CheckedFile, found: Located, { service, citesOf, pathOf }: Around): Result {
  const { finding, place, kenmerk, others, repair } = found;
  const taxa = citesOf(finding.ruleId);
  const related = others.map(
    ({ uri, place: other, note }, id): Location => ({
      id: id + 1,
      message: { text: note },
      physicalLocation: physicalLocation(pathOf(uri), other),
    }),
  );
  return {
    ruleId: finding.ruleId,
    level: levels[finding.severity],
    message: { text: service.message(finding) },
    locations: [{ physicalLocation: physicalLocation(file.path, place) }],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    // The first name is the one that GitHub knows; ours says what was counted in it.
    partialFingerprints: { primaryLocationLineHash: `${kenmerk}:1`, 'doelbinding/kenmerk/v1': kenmerk },
    ...(taxa.length > 0 ? { taxa } : {}),
    ...fixesOf(repair, pathOf),
    properties: { peildatum: finding.peildatum, citations: [...finding.citations] },
  };
}

function suppressionOf({ reden, door, tot, beoordeeld }: SetAside): Suppression {
  const words = [
    beoordeeld ? 'Beoordeeld: akkoord' : undefined,
    reden,
    door === undefined ? undefined : `door: ${door}`,
    tot === undefined ? undefined : `tot: ${tot}`,
  ].filter((word) => word !== undefined);
  return { kind: 'inSource', status: 'accepted', justification: words.join('; ') };
}

/** A safe repair. */
function fixesOf(repair: Repair | undefined, pathOf: Around['pathOf']): { readonly fixes?: Fix[] } {
  if (!repair) return {};
  const changes = new Map<string, Fix['artifactChanges'][number]['replacements']>();
  for (const { uri, place, newText } of repair.edits) {
    const path = pathOf(uri);
    const own = changes.get(path) ?? [];
    changes.set(path, own);
    own.push({ deletedRegion: regionOf(place), insertedContent: { text: newText } });
  }
  const artifactChanges = [...changes].map(([path, replacements]) => ({
    artifactLocation: artifactLocation(path),
    replacements,
  }));
  return artifactChanges.length === 0 ? {} : { fixes: [{ description: { text: repair.title }, artifactChanges }] };
}
