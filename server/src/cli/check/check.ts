/** `doelbinding check`: reads the files, judges them, prints what was found. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withSlashes } from '../../node/slashes.ts';
import { decodeText } from '../../node/readText.ts';
import type { Service, Settings } from '../../service.ts';
import type { ParsedArguments } from '../arguments.ts';
import type { Io } from '../../node/io.ts';
import { UsageError } from '../usage.ts';
import { checkPaths } from './checkPaths.ts';
import { judgeFiles, workspaceFile } from './judgeDossier.ts';
import type { RunEnd } from './outcome.ts';
import { planOf, wishesOf, type CheckPlan } from './plan.ts';
import { plural } from './summary.ts';
import { startTelling } from './tell.ts';

export async function check(args: ParsedArguments, service: Service, io: Io): Promise<number> {
  const plan = planOf(args, service, io);
  const end = plan.paden.includes('-')
    ? await checkStandardInput(plan, service, io)
    : await checkPaths(plan, service, io);
  tellBasislijn(end, plan, io);
  return exitCode(end, plan.maximum, io);
}

/** What the basislijn holds too much: on standard error, so that no form of output changes by it. */
function tellBasislijn({ basislijn = '', stand }: RunEnd, { stil }: CheckPlan, io: Io): void {
  if (!stand || stand.vervallen.size === 0 || stil) return;
  const count = [...stand.vervallen.values()].reduce((sum, one) => sum + one, 0);
  io.err(
    `${plural(count, 'bevinding', 'bevindingen')} in basislijn ${basislijn} ${count === 1 ? 'is' : 'zijn'} er niet meer. Haal ze eruit met --basislijn-krimpen.\n`,
  );
}

/** 2 beats 1: what could not be read may hold the fault. 3 stands above both: then we failed. */
function exitCode({ defects, unreadable, klassen }: RunEnd, limit: number | undefined, io: Io): number {
  if (defects.length > 0) {
    for (const { ruleId, path, error } of defects) io.err(defectText(ruleId, path, error));
    return 3;
  }
  if (unreadable.length > 0) return 2;
  const tooMany = limit !== undefined && klassen.waarschuwing > limit;
  if (tooMany)
    io.err(
      `Er ${klassen.waarschuwing === 1 ? 'is' : 'zijn'} ${plural(klassen.waarschuwing, 'waarschuwing', 'waarschuwingen')}; u staat er hoogstens ${String(limit)} toe.\n`,
    );
  return klassen.fout > 0 || tooMany ? 1 : 0;
}

function defectText(ruleId: string, path: string, detail: string): string {
  return [
    `Doelbinding heeft zelf een gebrek: regel ${ruleId} liep vast op ${path}. De andere regels zijn wel toegepast.`,
    'Stuur ons de regels hieronder en de versie (doelbinding --versie); de tekst van het document hoeft niet mee.',
    detail,
    '',
  ].join('\n');
}

async function checkStandardInput(plan: CheckPlan, service: Service, io: Io): Promise<RunEnd> {
  const name = plan.bestandsnaam ?? 'standaardinvoer.md';
  const uri = pathToFileURL(resolve(io.folder, name)).href;
  const file = service.reads(uri) ? workspaceFile(service, uri, decodeText(await io.readStandardInput())) : undefined;
  if (!file)
    throw new UsageError(`--bestandsnaam ${name} heeft geen uitgang die wij lezen: gebruik .md, .txt of .yaml.`);
  const files = judgeFiles([file], service, service.settings(plan.wishes), plan);
  const telling = await startTelling(plan, service, io, () => withSlashes(name));
  for (const one of files) await telling.file(one);
  return telling.end([]);
}

export function settingsOf(args: ParsedArguments, service: Service, io: Pick<Io, 'today'>): Settings {
  return service.settings(wishesOf(args, service, io));
}
