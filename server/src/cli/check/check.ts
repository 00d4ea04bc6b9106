/** `doelbinding check`: reads the files, judges them, prints what was found. */
import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findFiles } from '../../node/findFiles.ts';
import { withSlashes } from '../../node/slashes.ts';
import { decodeText, readText, writeText, type TextOrReason } from '../../node/readText.ts';
import type { Finding } from '../../lint/finding.ts';
import type { JudgedFile, Service, Settings, WorkspaceFile } from '../../service.ts';
import { lineIndexOf, type LineIndex } from '../../text/lineIndex.ts';
import { nearest, type ParsedArguments } from '../arguments.ts';
import type { Io } from '../../node/io.ts';
import { UsageError } from '../usage.ts';
import { progressOf } from '../progress.ts';
import { patchOf } from './patch.ts';
import { jsonOutput } from './json.ts';
import { countOf, type CheckedFile, type Outcome, type SetAside, type Unreadable } from './outcome.ts';
import { textOutput } from './text.ts';

const FORMATS = ['tekst', 'json'] as const;
type Format = (typeof FORMATS)[number];

export async function check(args: ParsedArguments, service: Service, io: Io): Promise<number> {
  const format = formatOf(args);
  const settings = settingsOf(args, service, io);
  const limit = warningLimit(args);
  const outcome = args.paden.includes('-')
    ? await checkStandardInput(args, service, settings, io)
    : await checkPaths(args, service, settings, io);
  io.out(render(outcome, service, format, args, io));
  return exitCode(outcome, limit, io);
}

function render(outcome: Outcome, service: Service, format: Format, args: ParsedArguments, io: Io): string {
  const message = (finding: Finding): string => service.message(finding);
  if (format === 'json') return jsonOutput(outcome, message);
  return textOutput(outcome, message, {
    colour: io.colour,
    columns: io.columns ?? 100,
    quiet: args.opties.has('stil'),
  });
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

function defectText(ruleId: string, path: string, error: unknown): string {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [
    `Doelbinding heeft zelf een gebrek: regel ${ruleId} liep vast op ${path}. De andere regels zijn wel toegepast.`,
    'Stuur ons de regels hieronder en de versie (doelbinding --versie); de tekst van het document hoeft niet mee.',
    detail,
    '',
  ].join('\n');
}

async function checkPaths(args: ParsedArguments, service: Service, settings: Settings, io: Io): Promise<Outcome> {
  const named = args.paden.length > 0 ? args.paden : ['.'];
  const { files, missing } = await findFiles(named, io.folder);
  const progress = progressOf(files.length, args.opties.has('stil') ? { ...io, interactive: false } : io);
  const unreadable: Unreadable[] = missing.map(({ path, reden }) => ({ path: withSlashes(path), reden }));
  const read: WorkspaceFile[] = [];
  for (const file of files) {
    const found = workspaceFile(service, pathToFileURL(file).href, await readText(file));
    if (found) read.push(found);
    else unreadable.push({ path: withSlashes(relative(io.folder, file)), reden: UNKNOWN_KIND });
    progress.step();
  }
  progress.done();
  const pathOf = (uri: string): string => withSlashes(relative(io.folder, fileURLToPath(uri)));
  if (args.opties.has('voorstel')) io.out(proposalText(read, service, settings, pathOf));
  const repaired = await repairFiles(read, args, service, settings, io, pathOf);
  return outcomeOf(repaired, unreadable, service, settings, pathOf);
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

/** With `--fix` the repaired files, written; with `--proef` the files as they are, and a patch printed. */
async function repairFiles(
  files: readonly WorkspaceFile[],
  args: ParsedArguments,
  service: Service,
  settings: Settings,
  io: Io,
  pathOf: (uri: string) => string,
): Promise<readonly WorkspaceFile[]> {
  const dry = args.opties.has('proef');
  if (!dry && !args.opties.has('fix')) return files;
  const { files: repaired, changed } = service.repair(files, settings);
  for (const { uri, before, after } of changed) {
    const patch = patchOf(pathOf(uri), before, after);
    if (dry && formatOf(args) === 'tekst') io.out(patch);
    else if (dry) io.err(patch);
    else await writeText(fileURLToPath(uri), after);
  }
  if (!dry && !args.opties.has('stil'))
    io.err(`${String(changed.length)} ${changed.length === 1 ? 'bestand' : 'bestanden'} hersteld.\n`);
  return dry ? files : repaired;
}

const UNKNOWN_KIND = 'dit soort bestand lezen wij niet. Geef Markdown (.md), tekst (.txt) of YAML (.yaml).';

/** Undefined for a kind of file that is not read. */
function workspaceFile(service: Service, uri: string, read: TextOrReason): WorkspaceFile | undefined {
  if ('reden' in read) return { uri, onleesbaar: read.reden };
  const document = service.open(uri, read.text);
  return document && { uri, document };
}

async function checkStandardInput(
  args: ParsedArguments,
  service: Service,
  settings: Settings,
  io: Io,
): Promise<Outcome> {
  if (args.paden.length > 1)
    throw new UsageError('Het streepje (-) leest de standaardinvoer en gaat niet samen met andere paden.');
  const name = args.opties.get('bestandsnaam')?.at(-1) ?? 'standaardinvoer.md';
  const uri = pathToFileURL(resolve(io.folder, name)).href;
  const file = service.reads(uri) ? workspaceFile(service, uri, decodeText(await io.readStandardInput())) : undefined;
  if (!file)
    throw new UsageError(`--bestandsnaam ${name} heeft geen uitgang die wij lezen: gebruik .md, .txt of .yaml.`);
  return outcomeOf([file], [], service, settings, () => withSlashes(name));
}

function outcomeOf(
  read: readonly WorkspaceFile[],
  missing: readonly Unreadable[],
  service: Service,
  settings: Settings,
  pathOf: (uri: string) => string,
): Outcome {
  const judged = service.judgeAll(read, settings);
  const texts = new Map(read.map(({ uri, document }) => [uri, document?.source.text ?? '']));
  const files = judged.map(({ uri, soort, findings, peildatum, afwijkingen }): CheckedFile => {
    const text = texts.get(uri) ?? '';
    const lines = lineIndexOf(text);
    const set = afwijkingen.filter(({ bevindingen }) => bevindingen.length > 0).map((one) => setAside(one, lines));
    return { path: pathOf(uri), soort, peildatum: peildatum.datum, text, lines, findings, afwijkingen: set };
  });
  const unread = judged
    .filter(({ soort }) => soort === 'onleesbaar')
    .map(({ uri, reden }) => ({ path: pathOf(uri), reden }));
  const { opdracht, configuratie, vandaag } = settings.peildatum;
  return {
    files,
    unreadable: [...missing, ...unread],
    defects: judged.flatMap(({ defects }) =>
      defects.map(({ ruleId, uri, error }) => ({ ruleId, path: pathOf(uri), error })),
    ),
    peildatum: opdracht ?? configuratie ?? vandaag,
    wetgegevens: service.wetgegevens,
  };
}

function setAside({ afwijking, bevindingen }: JudgedFile['afwijkingen'][number], lines: LineIndex): SetAside {
  const { regels, reden, door, tot, akkoord, span } = afwijking;
  return {
    line: lines.position(span.start).line + 1,
    regels: regels.map(({ id }) => id),
    reden,
    door,
    tot,
    beoordeeld: akkoord,
    aantal: bevindingen.length,
  };
}

function formatOf(args: ParsedArguments): Format {
  const asked = args.opties.get('formaat')?.at(-1) ?? 'tekst';
  const format = FORMATS.find((known) => known === asked);
  if (!format) throw new UsageError(`Het formaat ‘${asked}’ bestaat niet. Kies uit: ${FORMATS.join(', ')}.`);
  return format;
}

function warningLimit(args: ParsedArguments): number | undefined {
  const asked = args.opties.get('maximaal-waarschuwingen')?.at(-1);
  if (asked === undefined) return undefined;
  if (!/^\d{1,9}$/.test(asked)) throw new UsageError('Achter --maximaal-waarschuwingen hoort een getal van 0 of meer.');
  return Number(asked);
}

export function settingsOf(args: ParsedArguments, service: Service, io: Io): Settings {
  const alleen = ruleIds(args, 'regel', service);
  const peildatum = args.opties.get('peildatum')?.at(-1);
  if (peildatum !== undefined && !service.isDate(peildatum))
    throw new UsageError(`‘${peildatum}’ is geen datum. Schrijf jaar-maand-dag, zoals 2026-11-21.`);
  return service.settings({ vandaag: io.today, peildatum, alleen, zonder: ruleIds(args, 'zonder', service) });
}

function ruleIds(args: ParsedArguments, option: string, service: Service): string[] {
  const asked = (args.opties.get(option) ?? []).flatMap((value) => value.split(',')).map((id) => id.trim());
  for (const id of asked) {
    if (service.rule(id)) continue;
    const near = nearest(
      id,
      service.rules.map((rule) => rule.id),
    );
    throw new UsageError(
      `De regel ‘${id}’ bestaat niet.${near ? ` Bedoelt u ‘${near}’?` : ''} Zie: doelbinding regels`,
    );
  }
  return asked;
}
