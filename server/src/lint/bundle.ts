/**
 * Findings of one cause at one place: apart as data, so that each can be set aside and counted by
 * programs, and one for who reads them.
 */
import type { Finding } from './finding.ts';
import { boodschapVan, renderMessage } from './render.ts';
import type { AnyRule, BundleName } from './rule.ts';

/** What a reader sees as one finding. */
export interface Shown {
  /** The finding itself, or the first of a bundle: they share place and class. */
  readonly finding: Finding;
  /** All findings that it stands for, in order; one for a finding that stands alone. */
  readonly bevindingen: readonly Finding[];
}

const teksten: Readonly<Record<BundleName, { wat: (count: string) => string; waarom: string; herstel: string }>> = {
  volledigheid: {
    wat: (count) => `Deze regeling zegt over ${count} onderwerpen niets of te weinig.`,
    waarom: 'Wie met de regeling werkt of zijn rechten zoekt, vindt dit hier niet of niet volledig:',
    herstel:
      'Voeg toe wat hier hoort, of noem de regeling waarin het staat. Hoort een onderwerp hier niet, leg dan per regel vast waarom.',
  },
};

const NUMBERS = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];

/** Puts together what belongs together, at the place of the first; all else stays as it is. */
export function bundle(findings: readonly Finding[], rule: (id: string) => AnyRule | undefined): readonly Shown[] {
  const bundles = new Map<string, Finding[]>();
  const shown: Shown[] = [];
  for (const finding of findings) {
    const naam = rule(finding.ruleId)?.bundle;
    if (naam === undefined) {
      shown.push({ finding, bevindingen: [finding] });
      continue;
    }
    const key = `${naam} ${finding.severity} ${String(finding.span.start)} ${String(finding.span.end)}`;
    const known = bundles.get(key);
    if (known) known.push(finding);
    else {
      const bevindingen = [finding];
      bundles.set(key, bevindingen);
      shown.push({ finding, bevindingen });
    }
  }
  return shown;
}

/** The words of what is shown: those of the finding, or one text that names each rule of the bundle. */
export function renderShown({ finding, bevindingen }: Shown, rule: (id: string) => AnyRule | undefined): string {
  const naam = rule(finding.ruleId)?.bundle;
  if (naam === undefined || bevindingen.length === 1) return renderMessage(finding, rule(finding.ruleId));
  const { wat, waarom, herstel } = teksten[naam];
  const count = NUMBERS[bevindingen.length] ?? String(bevindingen.length);
  const points = bevindingen.map((one) => {
    const own = boodschapVan(one, rule(one.ruleId));
    return `– ${own.wat} ${own.waarom} [${one.ruleId}]`;
  });
  return [wat(count), waarom, ...points, herstel].join('\n');
}
