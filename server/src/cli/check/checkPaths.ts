/** `check` of files and folders: the files found, judged, and what is told of them chosen. */
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findFiles } from '../../node/findFiles.ts';
import type { Io } from '../../node/io.ts';
import { readText } from '../../node/readText.ts';
import { withSlashes } from '../../node/slashes.ts';
import type { Service, WorkspaceFile } from '../../service.ts';
import { progressOf, type Progress } from '../progress.ts';
import { bekendVan, readBasislijn, toets, writeBasislijn } from './basislijn.ts';
import { tidyCache } from './cache.ts';
import { judgePaths, type RunResult } from './dossierRun.ts';
import { judgeFiles, workspaceFile } from './judgeDossier.ts';
import type { BasislijnStand, CheckedFile, FileResult, Located, Outcome, Unreadable } from './outcome.ts';
import { repairFiles } from './repairFiles.ts';
import { changesSince, concernedBy, touches } from './sinds.ts';
import type { CheckPlan } from './plan.ts';
import { plural } from './text.ts';

export const UNKNOWN_KIND = 'dit soort bestand lezen wij niet. Geef Markdown (.md), tekst (.txt) of YAML (.yaml).';

export async function checkPaths(plan: CheckPlan, service: Service, io: Io): Promise<Outcome> {
  const { files, missing } = await findFiles(plan.paden.length > 0 ? plan.paden : ['.'], io.folder);
  const pathOf = (uri: string): string => withSlashes(relative(io.folder, fileURLToPath(uri)));
  const changes = plan.sinds === undefined ? undefined : await changesSince(plan.sinds, io.folder);
  const progress = (count: number): Progress => progressOf(count, plan.stil ? { ...io, interactive: false } : io);
  const only = changes && ((map: string): boolean => touches(map, changes));
  const result = plan.repairing
    ? await judgeTogether(files, plan, service, io, progress(files.length))
    : await judgePaths(files, service, { ...plan, only }, { program: io.judgeProgram, progress });
  if (plan.cache !== undefined) await tidyCache(plan.cache);
  const spansDocuments = (id: string): boolean => ['koppeling', 'dossier'].includes(service.rule(id)?.on ?? '');
  const concerned = changes ? concernedBy(changes, spansDocuments) : (): boolean => true;
  const unreadable: Unreadable[] = [
    ...missing.map(({ path, reden }) => ({ path: withSlashes(path), reden })),
    ...result.unknown.map((path) => ({ path: pathOf(pathToFileURL(path).href), reden: UNKNOWN_KIND })),
  ];
  const chosen = result.files.map((file) => ({
    ...file,
    findings: file.findings.filter((one) => concerned(file, one)),
  }));
  return outcomeOf({ files: chosen, unreadable, pathOf }, plan, service, io);
}

/** All files at once, for what changes them or proposes to. */
async function judgeTogether(
  paths: readonly string[],
  plan: CheckPlan,
  service: Service,
  io: Io,
  progress: Progress,
): Promise<RunResult> {
  const read: WorkspaceFile[] = [];
  const unknown: string[] = [];
  for (const path of paths) {
    const found = workspaceFile(service, pathToFileURL(path).href, await readText(path));
    if (found) read.push(found);
    else unknown.push(path);
    progress.step();
  }
  progress.done();
  const settings = service.settings(plan.wishes);
  const repaired = await repairFiles(read, plan, service, settings, io);
  return { files: judgeFiles(repaired, service, settings, plan), unknown };
}

export interface Judged {
  readonly files: readonly FileResult[];
  readonly unreadable: readonly Unreadable[];
  readonly pathOf: (uri: string) => string;
}

/** What was judged, without what the basislijn holds. */
export async function outcomeOf(
  { files, unreadable, pathOf }: Judged,
  plan: CheckPlan,
  service: Service,
  io: Pick<Io, 'folder' | 'err'>,
): Promise<Outcome> {
  const { stand, isBekend } = await heldAgainst(files, plan, service, io);
  const checked = files.map(({ reden: _reden, defects: _defects, ...file }): CheckedFile => {
    const findings = file.findings.filter((one) => !isBekend(file, one));
    const bekend = file.findings.filter((one) => isBekend(file, one));
    const shown = service.shown(findings.map(({ finding }) => finding));
    return { ...file, path: pathOf(file.uri), findings, bekend, shown };
  });
  const unread = files
    .filter(({ soort }) => soort === 'onleesbaar')
    .map(({ uri, reden }) => ({ path: pathOf(uri), reden }));
  return {
    files: checked,
    unreadable: [...unreadable, ...unread],
    defects: files.flatMap(({ uri, defects }) => defects.map((one) => ({ ...one, path: pathOf(uri) }))),
    peildatum: peildatumOf(plan, service),
    wetgegevens: service.wetgegevens,
    basislijn: stand,
  };
}

/** That of the command, else today. */
function peildatumOf({ wishes }: CheckPlan, service: Service): string {
  const { opdracht, vandaag } = service.settings(wishes).peildatum;
  return opdracht ?? vandaag;
}

interface Held {
  readonly stand: BasislijnStand | undefined;
  readonly isBekend: (file: Pick<FileResult, 'uri'>, found: Located) => boolean;
}

async function heldAgainst(
  files: readonly FileResult[],
  { basislijn: asked, wishes }: CheckPlan,
  service: Service,
  io: Pick<Io, 'folder' | 'err'>,
): Promise<Held> {
  if (!asked) return { stand: undefined, isBekend: () => false };
  const basislijn = await readBasislijn(asked.bestand, io.folder, asked.wijze);
  if (asked.wijze === 'schrijven') {
    const wat = ({ finding }: Located): string => service.message(finding).split('\n')[0] ?? '';
    const bekend = bekendVan(basislijn, files, wat);
    await writeBasislijn(basislijn, bekend);
    io.err(`Basislijn ${asked.bestand} geschreven met ${plural(bekend.length, 'bevinding', 'bevindingen')}.\n`);
    return { stand: { path: asked.bestand, vervallen: new Map() }, isBekend: () => true };
  }
  const isAsked = (id: string): boolean =>
    (wishes.alleen ?? []).length > 0 ? wishes.alleen?.includes(id) === true : wishes.zonder?.includes(id) !== true;
  const { stand, blijft, isBekend } = toets(basislijn, files, isAsked);
  if (asked.wijze === 'krimpen' && stand.vervallen.size > 0) {
    await writeBasislijn(basislijn, blijft);
    io.err(
      `Basislijn ${asked.bestand} gekrompen met ${plural(basislijn.bekend.length - blijft.length, 'bevinding', 'bevindingen')}.\n`,
    );
    return { stand: { ...stand, vervallen: new Map() }, isBekend };
  }
  return { stand, isBekend };
}
