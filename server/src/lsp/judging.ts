/**
 * Judging dossiers as they are: again only when something of them changed, in slices where it takes long, and always with
 * what the editor has by then as the last word.
 */
import type { JudgedFile, Service, Settings, WorkspaceFile } from '../service.ts';
import { lineIndex, lineIndexOf } from '../text/lineIndex.ts';
import type { ClientFacts } from './clientFacts.ts';
import type { ClosedFiles } from './closedFiles.ts';
import type { Texts } from './diagnostic.ts';
import type { Engine } from './engine.ts';
import { originOf, type OpenDocument } from './openDocument.ts';
import { inSlices, type Slicing } from './slices.ts';
import { verdictOf, type Verdict } from './verdict.ts';

export interface JudgingParts {
  readonly client: ClientFacts;
  readonly engine: Engine;
  readonly open: Map<string, OpenDocument>;
  readonly closed: ClosedFiles;
  /** Told of each judgment, for what the engine itself did wrong in it. */
  judged(file: JudgedFile): void;
  /** Lets others go first. */
  readonly pause: () => Promise<void>;
}

/** The files of a dossier at one moment. */
export interface DossierFiles {
  readonly files: readonly WorkspaceFile[];
  readonly settings: Settings;
  /** Their texts as the editor counts in them. */
  readonly texts: Texts;
}

/** A dossier as it was judged. */
export interface Judgment extends DossierFiles {
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/** The files of a dossier at one moment, without their lines. */
export type FilesNow = Omit<DossierFiles, 'texts'>;

/** A dossier that is being judged. */
interface Judging extends FilesNow {
  /** Once it was. */
  judgment: Judgment | undefined;
  /** When it was, or was given up. */
  done: Promise<void>;
}

export interface DossierJudge {
  /** The whole judgment of a dossier by its folder; undefined where documents are not judged. */
  readonly judgmentIn: (folder: string) => Promise<Judgment | undefined>;
  /** The last judgment of each dossier. */
  readonly judgments: ReadonlyMap<string, Judgment>;
}

/** @param filesIn the files of a dossier as they are when it answers */
export function createJudging(
  parts: JudgingParts,
  filesIn: (folder: string) => Promise<FilesNow | undefined>,
): DossierJudge {
  const judgments = new Map<string, Judgment>();
  const underWay = new Map<string, Judging>();

  async function judgmentIn(folder: string): Promise<Judgment | undefined> {
    const service = await parts.engine.get();
    for (let made: Judging | undefined; ; ) {
      const now = await filesIn(folder);
      if (!now) return undefined;
      const last = judgments.get(folder);
      if (last && isOf(last, now)) return last;
      if (made?.judgment && isOf(made, now)) return made.judgment;
      const same = underWay.get(folder);
      const judging = same && isOf(same, now) ? same : begin(folder, now, service);
      // A short text is judged by now. After a long one others may have changed it, so that all is asked once more.
      if (judging.judgment) return judging.judgment;
      await judging.done;
      made = judging;
    }
  }

  /** Begins to judge a dossier as it is now; what is under way of an earlier version is given up. */
  function begin(folder: string, now: FilesNow, service: Service): Judging {
    const judging: Judging = { ...now, judgment: undefined, done: Promise.resolve() };
    underWay.set(folder, judging);
    const slicing = { pause: parts.pause, isWanted: () => underWay.get(folder) === judging };
    judging.done = judge(now, parts, service, slicing, (judgment) => {
      judging.judgment = judgment;
      judgments.set(folder, judgment);
    }).finally(() => {
      if (underWay.get(folder) === judging) underWay.delete(folder);
    });
    return judging;
  }

  return { judgmentIn, judgments };
}

function isOf(judged: FilesNow, now: FilesNow): boolean {
  return judged.settings === now.settings && sameFiles(judged.files, now.files);
}

function sameFiles(before: readonly WorkspaceFile[], now: readonly WorkspaceFile[]): boolean {
  return (
    before.length === now.length &&
    before.every((file, index) => file.document === now[index]?.document && file.onleesbaar === now[index]?.onleesbaar)
  );
}

/**
 * Judges files in slices, with their texts as they are when it begins; `finish` is told unless it is given up. It is
 * asynchronous so that what goes wrong at its very beginning fails it as what goes wrong later does.
 */
async function judge(
  { files, settings }: FilesNow,
  parts: JudgingParts,
  service: Service,
  slicing: Slicing,
  finish: (judgment: Judgment) => void,
): Promise<void> {
  const { open, closed, client } = parts;
  const texts = textsAmong(files, parts);
  await inSlices(service.judgeInSteps(files, settings), slicing, (all) => {
    const verdicts = new Map<string, Verdict>();
    for (const judged of all) {
      parts.judged(judged);
      const text = texts.textOf(judged.uri) ?? { lines: lineIndexOf(''), origin: 0 };
      if (judged.soort !== 'anders' || open.has(judged.uri))
        verdicts.set(judged.uri, verdictOf(judged, text, texts, service, client));
      else if (!service.steers(judged.uri)) closed.setAside(judged.uri);
    }
    const known = files.filter(({ uri }) => open.has(uri) || closed.known(uri));
    finish({ files: known, settings, verdicts, texts });
  });
}

/** The texts as they are at this moment: whoever asks later counts in what was judged. */
export function textsAmong(files: readonly WorkspaceFile[], { open }: Pick<JudgingParts, 'open'>): Texts {
  const shown = new Map(files.map(({ uri }) => [uri, open.get(uri)]));
  const documents = new Map(files.map(({ uri, document }) => [uri, document]));
  return {
    textOf(key) {
      const own = shown.get(key);
      if (own) return { uri: own.uri, version: own.shown.version, lines: lineIndex(own.shown), origin: originOf(own) };
      const document = documents.get(key);
      return document && { uri: key, version: null, lines: lineIndex(document.source), origin: 0 };
    },
  };
}
