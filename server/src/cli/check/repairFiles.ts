/** `--fix`, `--proef` and `--voorstel`: what is repaired, written, or only shown. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Io } from '../../node/io.ts';
import { writeText } from '../../node/readText.ts';
import { withSlashes } from '../../node/slashes.ts';
import type { Service, Settings, WorkspaceFile } from '../../service.ts';
import { patchOf } from './patch.ts';
import type { CheckPlan } from './plan.ts';

/** With `--fix` the repaired files, written; with `--proef` the files as they are, and a patch printed. */
export async function repairFiles(
  files: readonly WorkspaceFile[],
  plan: CheckPlan,
  service: Service,
  settings: Settings,
  io: Io,
): Promise<readonly WorkspaceFile[]> {
  const { fix, proef: dry, voorstel, stil, formaat } = plan;
  const pathOf = (uri: string): string => withSlashes(relative(io.folder, fileURLToPath(uri)));
  if (voorstel) {
    const text = proposalText(files, service, settings, pathOf);
    if (formaat === 'tekst') io.out(text);
    else io.err(text);
  }
  if (!dry && !fix) return files;
  const { files: repaired, changed } = service.repair(files, settings);
  for (const { uri, before, after } of changed) {
    const patch = patchOf(pathOf(uri), before, after);
    if (dry && formaat === 'tekst') io.out(patch);
    else if (dry) io.err(patch);
    else await writeText(fileURLToPath(uri), after);
  }
  if (!dry && !stil) io.err(`${String(changed.length)} ${changed.length === 1 ? 'bestand' : 'bestanden'} hersteld.\n`);
  return dry ? files : repaired;
}

function proposalText(
  files: readonly WorkspaceFile[],
  service: Service,
  settings: Settings,
  pathOf: (uri: string) => string,
): string {
  const found = service.proposal({ files, judged: service.judgeAll(files, settings), settings }, pathOf);
  return found === undefined ? 'Geen wijzigingen om voor te stellen.\n\n' : `${found}\n`;
}
