/**
 * The files of the editor by dossier, and what the engine finds in them. A dossier is judged again
 * only when one of its documents or its settings is another value than last time.
 */
import type { Service, Settings, WorkspaceFile } from '../service.ts';
import {
  createJudging,
  textsAmong,
  type DossierFiles,
  type FilesNow,
  type Judgment,
  type JudgingParts,
} from './judging.ts';
import { withSyntax } from './openDocument.ts';
import { innermost, parentOf } from './uris.ts';
import type { Verdict } from './verdict.ts';

export interface Dossiers {
  /** Folders of all dossiers, those with an open document first. */
  folders(): Promise<readonly string[]>;
  /** Folder of the dossier of a file; undefined for a file that is not known. */
  folderOf(key: string): Promise<string | undefined>;
  /** The configuration that rules the dossier of a file, if it has one. */
  configurationOf(key: string): Promise<string | undefined>;
  /** What was found in each file of a dossier, by key. Files that are none of ours are left out. */
  verdictsIn(folder: string): Promise<ReadonlyMap<string, Verdict>>;
  /** What was found in a file; undefined for a file that is not known or none of ours. */
  verdictOn(key: string): Promise<Verdict | undefined>;
  /** The whole judgment of the dossier of a file; undefined as for `verdictOn`. */
  judgmentOn(key: string): Promise<Judgment | undefined>;
  /** The whole judgment of a dossier by its folder; undefined where documents are not judged. */
  judgmentIn(folder: string): Promise<Judgment | undefined>;
  /** Keys of all files of a dossier, whatever stands in them. */
  keysIn(folder: string): Promise<readonly string[]>;
  /** The files of the dossier of a file as they are now, whether judged or not; undefined for a file that is not known. */
  filesWith(key: string): Promise<DossierFiles | undefined>;
  /** The files of a dossier by its folder, as they are now; undefined where documents are not judged. */
  filesOf(folder: string): Promise<DossierFiles | undefined>;
  /** What was found in it, if it was judged as it is now; nothing is judged for it. */
  freshVerdictOn(key: string): Verdict | undefined;
  /** What was found in it when it was last judged. */
  lastVerdictOn(key: string): Verdict | undefined;
  /** To be called when files were opened, closed, made or deleted. */
  regroup(): void;
}

export interface DossierParts extends JudgingParts {
  /** Keys of the folders that the editor has open. */
  folders(): readonly string[];
  /** The settings for a dossier by its folder; undefined where documents are not judged. */
  settingsFor(folder: string): Promise<Settings | undefined>;
}

export function createDossiers(parts: DossierParts): Dossiers {
  const { engine, open } = parts;
  let groups: Promise<ReadonlyMap<string, readonly string[]>> | undefined;

  function grouped(): Promise<ReadonlyMap<string, readonly string[]>> {
    return (groups ??= groupFiles(parts));
  }

  const keysIn = async (folder: string): Promise<readonly string[]> => (await grouped()).get(folder) ?? [];
  const filesIn = async (folder: string): Promise<FilesNow | undefined> =>
    readFiles(parts, folder, await keysIn(folder));
  const { judgmentIn, judgments } = createJudging(parts, filesIn);

  async function judgmentOn(key: string): Promise<Judgment | undefined> {
    const folder = await folderOf(key);
    const judgment = folder === undefined ? undefined : await judgmentIn(folder);
    return judgment?.verdicts.has(key) === true ? judgment : undefined;
  }

  async function folderOf(key: string): Promise<string | undefined> {
    for (const [folder, keys] of await grouped()) if (keys.includes(key)) return folder;
    return undefined;
  }

  return {
    folderOf,
    judgmentOn,
    judgmentIn,
    keysIn,
    async filesWith(key) {
      const folder = await folderOf(key);
      const now = folder === undefined ? undefined : await filesIn(folder);
      return now?.files.some(({ uri }) => uri === key) ? withTexts(now, parts) : undefined;
    },
    verdictsIn: async (folder) => (await judgmentIn(folder))?.verdicts ?? new Map<string, Verdict>(),
    async folders() {
      const all = [...(await grouped())];
      const isOpen = ([, keys]: (typeof all)[number]): boolean => keys.some((key) => open.has(key));
      return [...all.filter(isOpen), ...all.filter((one) => !isOpen(one))].map(([folder]) => folder);
    },
    async configurationOf(key) {
      const folder = await folderOf(key);
      const keys = folder === undefined ? [] : await keysIn(folder);
      const service = await engine.get();
      return keys.find((file) => service.isConfiguration(file));
    },
    verdictOn: async (key) => (await judgmentOn(key))?.verdicts.get(key),
    filesOf: async (folder) => withTexts(await filesIn(folder), parts),
    freshVerdictOn: (key) => freshVerdict(key, [...judgments.values()], parts),
    lastVerdictOn: (key) => [...judgments.values()].find(({ verdicts }) => verdicts.has(key))?.verdicts.get(key),
    regroup() {
      groups = undefined;
    },
  };
}

function withTexts(now: FilesNow | undefined, parts: DossierParts): DossierFiles | undefined {
  return now && { ...now, texts: textsAmong(now.files, parts) };
}

/** The verdict of the last judgment, if the file is still what was judged. */
function freshVerdict(
  key: string,
  judgments: readonly Judgment[],
  { open, closed }: DossierParts,
): Verdict | undefined {
  const last = judgments.find(({ verdicts }) => verdicts.has(key));
  const judged = last?.files.find(({ uri }) => uri === key)?.document;
  const now = open.get(key)?.read ?? closed.known(key)?.document;
  return judged !== undefined && judged === now ? last?.verdicts.get(key) : undefined;
}

/**
 * Every open document and every file of the open folders, by dossier. A document outside these
 * folders brings what stands beside it.
 */
async function groupFiles(parts: DossierParts): Promise<ReadonlyMap<string, readonly string[]>> {
  const { engine, open, closed } = parts;
  const service = await engine.get();
  const folders = parts.folders();
  const loose = [...open.keys()]
    .filter((key) => innermost(folders, key) === undefined)
    .flatMap((key) => parentOf(key) ?? []);
  const listed = await Promise.all([
    ...folders.map((folder) => closed.list(folder, 'below')),
    ...[...new Set(loose)].map((folder) => closed.list(folder, 'folder')),
  ]);
  return service.dossiers([...new Set([...listed.flat(), ...open.keys()])]);
}

/** Once it answers, nothing may wait before the files are used: they are what is open at this moment. */
async function readFiles(parts: DossierParts, folder: string, keys: readonly string[]): Promise<FilesNow | undefined> {
  const { engine, open, closed } = parts;
  const service = await engine.get();
  const settings = await parts.settingsFor(folder);
  if (!settings) return undefined;
  for (const key of keys) if (!open.has(key) && !closed.isRead(key)) await closed.read(key, service);
  return { files: keys.flatMap((key) => fileNow(key, parts, service) ?? []), settings };
}

/** A file as it is at this moment; undefined for one that is not read or none of ours. */
function fileNow(key: string, { open, closed }: DossierParts, service: Service): WorkspaceFile | undefined {
  const document = open.get(key);
  if (!document) return closed.known(key);
  const read = withSyntax(document, service);
  open.set(key, read);
  return read.read && { uri: key, document: read.read };
}
