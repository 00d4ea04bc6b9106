/** `doelbinding check`: reads the files, judges them, prints what was found. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withSlashes } from '../../node/slashes.ts';
import { decodeText } from '../../node/readText.ts';
import type { Service, Settings } from '../../service.ts';
import type { ParsedArguments } from '../arguments.ts';
import type { Io } from '../../node/io.ts';
import { UsageError } from '../usage.ts';
import { checkPaths, outcomeOf } from './checkPaths.ts';
import { written } from './formats.ts';
import { judgeFiles, workspaceFile } from './judgeDossier.ts';
import { countOf, type Outcome } from './outcome.ts';
import { planOf, wishesOf, type CheckPlan } from './plan.ts';
import { plural } from './text.ts';

export async function check(args: ParsedArguments, service: Service, io: Io): Promise<number> {
  const plan = planOf(args, service, io);
  const outcome = plan.paden.includes('-')
    ? await checkStandardInput(plan, service, io)
    : await checkPaths(plan, service, io);
  io.out(await written(plan.formaat, outcome, service, { ...io, quiet: plan.stil }));
  tellBasislijn(outcome, plan, io);
  return exitCode(outcome, plan.maximum, io);
}

/** What the basislijn holds too much: on standard error, so that no form of output changes by it. */
function tellBasislijn({ basislijn }: Outcome, { stil }: CheckPlan, io: Io): void {
  if (!basislijn || basislijn.vervallen.size === 0 || stil) return;
  const count = [...basislijn.vervallen.values()].reduce((sum, one) => sum + one, 0);
  io.err(
    `${plural(count, 'bevinding', 'bevindingen')} in basislijn ${basislijn.path} ${count === 1 ? 'is' : 'zijn'} er niet meer. Haal ze eruit met --basislijn-krimpen.\n`,
  );
}

/** 2 beats 1: what could not be read may hold the fault. 3 stands above both: then we failed. */
function exitCode(outcome: Outcome, limit: number | undefined, io: Io): number {
  if (outcome.defects.length > 0) {
    for (const { ruleId, path, error } of outcome.defects) io.err(defectText(ruleId, path, error));
    return 3;
  }
  if (outcome.unreadable.length > 0) return 2;
  const tooMany = limit !== undefined && countOf(outcome, 'waarschuwing') > limit;
  return countOf(outcome, 'fout') > 0 || tooMany ? 1 : 0;
}

function defectText(ruleId: string, path: string, detail: string): string {
  return [
    `Doelbinding heeft zelf een gebrek: regel ${ruleId} liep vast op ${path}. De andere regels zijn wel toegepast.`,
    'Stuur ons de regels hieronder en de versie (doelbinding --versie); de tekst van het document hoeft niet mee.',
    detail,
    '',
  ].join('\n');
}

async function checkStandardInput(plan: CheckPlan, service: Service, io: Io): Promise<Outcome> {
  const name = plan.bestandsnaam ?? 'standaardinvoer.md';
  const uri = pathToFileURL(resolve(io.folder, name)).href;
  const file = service.reads(uri) ? workspaceFile(service, uri, decodeText(await io.readStandardInput())) : undefined;
  if (!file)
    throw new UsageError(`--bestandsnaam ${name} heeft geen uitgang die wij lezen: gebruik .md, .txt of .yaml.`);
  const files = judgeFiles([file], service, service.settings(plan.wishes), plan);
  return outcomeOf({ files, unreadable: [], pathOf: () => withSlashes(name) }, plan, service, io);
}

export function settingsOf(args: ParsedArguments, service: Service, io: Pick<Io, 'today'>): Settings {
  return service.settings(wishesOf(args, service, io));
}
