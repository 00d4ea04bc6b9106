/** One dossier, from its files to what is found in them: the unit that threads share out and the cache keeps. */
import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { isSafe } from '../../features/safeRepairs.ts';
import { kenmerkenVan } from '../../features/vindplaats.ts';
import type { Finding } from '../../lint/finding.ts';
import { readText, type TextOrReason } from '../../node/readText.ts';
import type { JudgedFile, Service, Settings, Wishes, WorkspaceFile } from '../../service.ts';
import { lineIndexOf, type LineIndex } from '../../text/lineIndex.ts';
import type { Span } from '../../text/span.ts';
import { openCache, type DossierCache } from './cache.ts';
import { excerptOf } from './excerpt.ts';
import type { DossierResult, FileResult, Located, Place, Repair, SetAside } from './outcome.ts';

/** Plain data: it goes to threads as it is. */
export interface JudgeWishes {
  readonly wishes: Wishes;
  /** Whether the safe repairs are wanted with the findings. */
  readonly repairs: boolean;
  /** Folder of the cache, if there is to be one. */
  readonly cache: string | undefined;
}

export interface DossierTask {
  /** Absolute paths of all files of the dossier. */
  readonly files: readonly string[];
  /** Whether an earlier dossier of the run holds what is said once per run. */
  readonly vervolg: boolean;
}

export type DossierJudge = (task: DossierTask) => Promise<DossierResult>;

/** What judges dossiers under the same wishes. */
export function dossierJudge(service: Service, { wishes, repairs, cache: folder }: JudgeWishes): DossierJudge {
  const settings = service.settings(wishes);
  // Today counts only where no peildatum is asked for.
  const asked = { ...wishes, vandaag: wishes.peildatum ?? wishes.vandaag };
  const cache: DossierCache | undefined =
    folder === undefined ? undefined : openCache(folder, [service.wetgegevens, asked, repairs]);
  return async ({ files, vervolg }) => {
    const texts: { readonly path: string; readonly read: TextOrReason }[] = [];
    for (const path of files) texts.push({ path, read: await readText(path) });
    const key = cache?.keyOf(texts, vervolg);
    const known = key === undefined ? undefined : await cache?.read(key);
    if (known) return known;
    const opened = texts.flatMap(({ path, read }) => workspaceFile(service, pathToFileURL(path).href, read) ?? []);
    const result = { files: judgeFiles(opened, service, settings, { repairs, vervolg, eenmalig: true }) };
    if (key !== undefined && result.files.every(({ defects }) => defects.length === 0)) await cache?.write(key, result);
    return result;
  };
}

/** Undefined for a kind of file that is not read. */
export function workspaceFile(service: Service, uri: string, read: TextOrReason): WorkspaceFile | undefined {
  if ('reden' in read) return { uri, onleesbaar: read.reden };
  const document = service.openOnce(uri, read.text);
  return document && { uri, document };
}

export interface JudgeManner {
  readonly repairs: boolean;
  readonly vervolg?: boolean;
  readonly eenmalig?: boolean;
}

/** What is found in files that are open, in the order given. */
export function judgeFiles(
  files: readonly WorkspaceFile[],
  service: Service,
  settings: Settings,
  { repairs, ...wijze }: JudgeManner,
): FileResult[] {
  const judged = service.judgeAll(files, settings, wijze);
  const texts = new Map(files.map(({ uri, document }) => [uri, textOf(document?.source.text ?? '')]));
  const run = { files, judged, settings };
  return judged.map((file) => {
    const marks = marksOf(file, service, run);
    const locate = (finding: Finding): Located => ({
      ...locatedIn(texts, finding),
      kenmerk: marks.get(finding) ?? '',
      repair: repairs && finding.fixable ? repairOf(file, finding, texts) : undefined,
    });
    return {
      uri: file.uri,
      soort: file.soort,
      reden: file.reden,
      peildatum: file.peildatum.datum,
      findings: file.findings.map(locate),
      afwijkingen: setAside(file, texts, locate),
      defects: file.defects.map(({ ruleId, error }) => ({ ruleId, error: detailOf(error) })),
    };
  });
}

interface Text {
  readonly text: string;
  readonly lines: LineIndex;
}

function textOf(text: string): Text {
  return { text, lines: lineIndexOf(text) };
}

/** Each finding of a file, also one that was set aside, with what it is known by. */
function marksOf(
  { uri, findings, afwijkingen }: JudgedFile,
  service: Service,
  run: Parameters<Service['scene']>[1],
): ReadonlyMap<Finding, string> {
  const all = [...findings, ...afwijkingen.flatMap(({ bevindingen }) => bevindingen)];
  if (all.length === 0) return new Map();
  const inOrder = all.sort((a, b) => a.span.start - b.span.start);
  const marks = new Map<Finding, string>();
  let index = 0;
  for (const words of kenmerkenVan(inOrder, uri, service.scene(uri, run))) {
    const finding = inOrder[index++];
    if (finding) marks.set(finding, hashOf(words));
  }
  return marks;
}

function hashOf(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 32);
}

function locatedIn(
  texts: ReadonlyMap<string, Text>,
  finding: Finding,
): Pick<Located, 'finding' | 'place' | 'excerpt' | 'others'> {
  const { text, lines } = texts.get(finding.uri) ?? textOf('');
  const others = finding.related.flatMap(({ uri, span, note }) => {
    const other = texts.get(uri);
    return other ? [{ uri, note, place: placeOf(span, other.lines) }] : [];
  });
  return {
    finding,
    place: placeOf(finding.span, lines),
    excerpt: text === '' ? undefined : excerptOf(text, lines, finding.span),
    others,
  };
}

function placeOf(span: Span, lines: LineIndex): Place {
  const start = lines.position(span.start);
  const end = lines.position(span.end);
  return { line: start.line + 1, column: start.column + 1, endLine: end.line + 1, endColumn: end.column + 1 };
}

/** The safe repair of a finding, if it changes nothing but texts of its dossier. */
function repairOf(file: JudgedFile, finding: Finding, texts: ReadonlyMap<string, Text>): Repair | undefined {
  const fix = file.fixesOf(finding).find(isSafe);
  if (!fix || fix.edits.some(({ uri, isNew }) => isNew === true || !texts.has(uri))) return undefined;
  const edits = fix.edits.flatMap(({ uri, edits: own }) => {
    const { lines } = texts.get(uri) ?? textOf('');
    return own.map(({ span, newText }) => ({ uri, place: placeOf(span, lines), newText }));
  });
  return { title: fix.title, edits };
}

function setAside(
  { afwijkingen }: JudgedFile,
  texts: ReadonlyMap<string, Text>,
  locate: (finding: Finding) => Located,
): SetAside[] {
  return afwijkingen
    .filter(({ bevindingen }) => bevindingen.length > 0)
    .map(({ afwijking: { regels, reden, door, tot, akkoord, span, uri }, bevindingen }) => ({
      line: (texts.get(uri) ?? textOf('')).lines.position(span.start).line + 1,
      regels: regels.map(({ id }) => id),
      reden,
      door,
      tot,
      beoordeeld: akkoord,
      bevindingen: bevindingen.map(locate),
    }));
}

function detailOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
