/** `doelbinding check`: reads the files, judges them, prints what was found. */
import { relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findFiles } from '../../node/findFiles.ts';
import { decodeText, readText, type TextOrReason } from '../../node/readText.ts';
import type { JudgedFile, Service, Settings } from '../../service.ts';
import { lineIndexOf } from '../../text/lineIndex.ts';
import { nearest, type ParsedArguments } from '../arguments.ts';
import type { Io } from '../../node/io.ts';
import { UsageError } from '../usage.ts';
import { progressOf } from '../progress.ts';
import { jsonOutput } from './json.ts';
import { countOf, type CheckedFile, type Outcome, type Unreadable } from './outcome.ts';
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
  const message = service.message;
  if (format === 'json') return jsonOutput(outcome, message);
  return textOutput(outcome, message, { colour: io.colour, columns: io.columns ?? 100, quiet: args.opties.has('stil') });
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
  const checked: CheckedFile[] = [];
  const unreadable: Unreadable[] = missing.map(({ path, reden }) => ({ path: slashes(path), reden }));
  const defects: Outcome['defects'][number][] = [];
  for (const file of files) {
    const read = await readText(file);
    const path = slashes(relative(io.folder, file));
    const result = judge(service, pathToFileURL(file).href, read, settings);
    if (result === undefined)
      unreadable.push({ path, reden: 'dit soort bestand lezen wij niet. Geef Markdown (.md), tekst (.txt) of YAML (.yaml).' });
    else {
      const { judged, text } = result;
      checked.push(checkedFile(path, text, judged));
      if (judged.soort === 'onleesbaar') unreadable.push({ path, reden: judged.reden });
      for (const { ruleId, error } of judged.defects) defects.push({ ruleId, path, error });
    }
    progress.step();
  }
  progress.done();
  return outcomeOf(checked, unreadable, defects, service, settings);
}

function judge(
  service: Service,
  uri: string,
  read: TextOrReason,
  settings: Settings,
): { readonly judged: JudgedFile; readonly text: string } | undefined {
  if ('reden' in read) return { judged: service.judgeUnreadable(uri, read.reden, settings), text: '' };
  const document = service.open(uri, read.text);
  return document && { judged: service.judge(document, settings), text: document.source.text };
}

async function checkStandardInput(args: ParsedArguments, service: Service, settings: Settings, io: Io): Promise<Outcome> {
  if (args.paden.length > 1) throw new UsageError('Het streepje (-) leest de standaardinvoer en gaat niet samen met andere paden.');
  const name = args.opties.get('bestandsnaam')?.at(-1) ?? 'standaardinvoer.md';
  const uri = pathToFileURL(resolve(io.folder, name)).href;
  if (!service.reads(uri))
    throw new UsageError(`--bestandsnaam ${name} heeft geen uitgang die wij lezen: gebruik .md, .txt of .yaml.`);
  const result = judge(service, uri, decodeText(await io.readStandardInput()), settings);
  const path = slashes(name);
  if (!result) return outcomeOf([], [], [], service, settings);
  const { judged, text } = result;
  const unreadable = judged.soort === 'onleesbaar' ? [{ path, reden: judged.reden }] : [];
  const defects = judged.defects.map(({ ruleId, error }) => ({ ruleId, path, error }));
  return outcomeOf([checkedFile(path, text, judged)], unreadable, defects, service, settings);
}

function checkedFile(path: string, text: string, judged: JudgedFile): CheckedFile {
  const { soort, findings, peildatum } = judged;
  return { path, soort, peildatum: peildatum.datum, text, lines: lineIndexOf(text), findings };
}

function outcomeOf(
  files: readonly CheckedFile[],
  unreadable: readonly Unreadable[],
  defects: Outcome['defects'],
  service: Service,
  settings: Settings,
): Outcome {
  const { opdracht, configuratie, vandaag } = settings.peildatum;
  return { files, unreadable, defects, peildatum: opdracht ?? configuratie ?? vandaag, wetgegevens: service.wetgegevens };
}

function slashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
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
    const near = nearest(id, service.rules.map((rule) => rule.id));
    throw new UsageError(
      `De regel ‘${id}’ bestaat niet.${near ? ` Bedoelt u ‘${near}’?` : ''} Zie: doelbinding regels`,
    );
  }
  return asked;
}
