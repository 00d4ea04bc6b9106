/** Telling of a check while it goes on: each file is told as soon as it was judged, and then only counts remain. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Klasse } from '../../lint/finding.ts';
import type { Io } from '../../node/io.ts';
import { withSlashes } from '../../node/slashes.ts';
import type { Service } from '../../service.ts';
import { basislijnRun, type BasislijnRun } from './basislijnRun.ts';
import { writerOf } from './formats.ts';
import type { CheckedFile, Defect, FileResult, RunEnd, RunStart, Unreadable } from './outcome.ts';
import type { CheckPlan } from './plan.ts';

export interface Telling {
  /** Tells of a file; files come in order of their paths. Resolves when its words are on their way. */
  file(file: FileResult): Promise<void>;
  /** @param unreadable what was to be judged and could not be read, besides the files that were told */
  end(unreadable: readonly Unreadable[]): Promise<RunEnd>;
}

/** So many units are put together before they are written. */
const PIECE = 2 ** 16;

/** @param pathOf how a reader knows a file, by its URI */
export async function startTelling(
  plan: CheckPlan,
  service: Service,
  io: Io,
  pathOf: (uri: string) => string = pathFrom(io.folder),
): Promise<Telling> {
  const { wetgegevens } = service;
  const start: RunStart = { peildatum: peildatumOf(plan, service), wetgegevens, basislijn: plan.basislijn?.bestand };
  const basislijn = await basislijnRun(plan, service, io);
  const writer = await writerOf(plan.formaat, start, service, pathOf, { ...io, quiet: plan.stil });
  const tally = createTally(start, pathOf);
  let started = false;
  const write = async (pieces: Iterable<string>): Promise<void> => {
    if (!started) {
      started = true;
      await writeAll(writer.start(), io);
    }
    await writeAll(pieces, io);
  };
  return {
    async file(file) {
      const checked = checkedFile(file, pathOf(file.uri), basislijn, service);
      tally.add(file, checked);
      await write(await writer.file(checked));
    },
    async end(unreadable) {
      const end = tally.end(unreadable, await basislijn.end());
      await write(await writer.end(end));
      return end;
    },
  };
}

export function pathFrom(folder: string): (uri: string) => string {
  return (uri) => withSlashes(relative(folder, fileURLToPath(uri)));
}

async function writeAll(pieces: Iterable<string>, io: Pick<Io, 'out' | 'drained'>): Promise<void> {
  let waiting: string[] = [];
  let units = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    units += piece.length;
    if (units < PIECE) continue;
    io.out(waiting.join(''));
    await io.drained?.();
    waiting = [];
    units = 0;
  }
  if (units > 0) io.out(waiting.join(''));
}

/** A file as it is told: without what the basislijn holds. */
function checkedFile(
  { reden: _reden, defects: _defects, ...file }: FileResult,
  path: string,
  { isBekend, add }: BasislijnRun,
  service: Service,
): CheckedFile {
  add(file);
  const findings = file.findings.filter((one) => !isBekend(file, one));
  const bekend = findings.length === file.findings.length ? [] : file.findings.filter((one) => isBekend(file, one));
  return { ...file, path, findings, bekend, shown: service.shown(findings.map(({ finding }) => finding)) };
}

/** That of the command, else today. */
function peildatumOf({ wishes }: CheckPlan, service: Service): string {
  const { opdracht, vandaag } = service.settings(wishes).peildatum;
  return opdracht ?? vandaag;
}

/** Counts what is told. */
interface Tally {
  add(file: FileResult, checked: CheckedFile): void;
  end(unreadable: readonly Unreadable[], stand: RunEnd['stand']): RunEnd;
}

function createTally(start: RunStart, pathOf: (uri: string) => string): Tally {
  const klassen: Record<Klasse, number> = { fout: 0, waarschuwing: 0, oordeel: 0 };
  const counts = { documenten: 0, anderen: 0, opzij: 0, bekend: 0 };
  const anderePeildata: Pick<CheckedFile, 'path' | 'peildatum'>[] = [];
  const unread: Unreadable[] = [];
  const told = new Set<Unreadable>();
  const defects: Defect[] = [];
  return {
    add({ uri, reden, defects: own }, { path, soort, peildatum, findings, shown, bekend, afwijkingen }) {
      for (const { finding } of shown) klassen[finding.severity]++;
      for (const { bevindingen } of afwijkingen) counts.opzij += bevindingen.length;
      counts.bekend += bekend.length;
      for (const one of own) defects.push({ ...one, path: pathOf(uri) });
      if (soort === 'onleesbaar') {
        const one = { path, reden };
        unread.push(one);
        if (findings.length > 0) told.add(one);
        return;
      }
      counts[soort === 'anders' ? 'anderen' : 'documenten']++;
      if (soort !== 'anders' && peildatum !== start.peildatum) anderePeildata.push({ path, peildatum });
    },
    end(more, stand) {
      const unreadable = [...more, ...unread];
      const untold = unreadable.filter((one) => !told.has(one));
      return { ...start, klassen, ...counts, anderePeildata, unreadable, untold, defects, stand };
    },
  };
}
