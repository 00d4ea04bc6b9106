/** `doelbinding import`: documents of other kinds into Markdown and YAML, with an account of what was left out. */
import { stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { chooseImporter, LARGEST, tooLarge } from '../../convert/chooseImporter.ts';
import { importers } from '../../convert/importers.ts';
import { isGeweigerd, type Geweigerd, type Imported, type ImportOptions } from '../../convert/importer.ts';
import { findFiles } from '../../node/findFiles.ts';
import type { Io } from '../../node/io.ts';
import { readBytes, writeNew } from '../../node/readBytes.ts';
import { readText } from '../../node/readText.ts';
import { withSlashes } from '../../node/slashes.ts';
import type { Service } from '../../service.ts';
import type { ParsedArguments } from '../arguments.ts';
import { progressOf } from '../progress.ts';
import { UsageError } from '../usage.ts';
import { importJson, importText, type ImportRow } from './importReport.ts';

const FORMATS = ['tekst', 'json'] as const;

export async function importFiles(args: ParsedArguments, _service: Service, io: Io): Promise<number> {
  const format = valueOf(args, 'formaat') ?? 'tekst';
  if (!FORMATS.some((known) => known === format))
    throw new UsageError(`Het formaat ‘${format}’ bestaat niet. Kies uit: ${FORMATS.join(', ')}.`);
  if (args.paden.length === 0)
    throw new UsageError('Noem de bestanden of mappen die u wilt importeren: doelbinding import <bestand…>');
  const options = await optionsOf(args, io);
  const rows = args.paden.includes('-')
    ? [await importStandardInput(args, options, io)]
    : await importPaths(args, options, io);
  const piped = args.paden.includes('-') && !args.opties.has('naar');
  const report = format === 'json' ? importJson(rows) : importText(rows, args.opties.has('proef') || piped);
  // Standard output holds the result itself where there is no file for it.
  if (piped && format === 'tekst') {
    io.out(rows.map(({ imported }) => imported?.text ?? '').join(''));
    io.err(report);
  } else io.out(report);
  return rows.some(({ reden }) => reden !== undefined) ? 2 : 0;
}

function valueOf(args: ParsedArguments, option: string): string | undefined {
  return args.opties.get(option)?.at(-1);
}

async function optionsOf(args: ParsedArguments, io: Io): Promise<ImportOptions> {
  const kolommen = valueOf(args, 'kolommen');
  const bewaarKolommen = args.opties.has('bewaar-kolommen');
  if (kolommen === undefined) return { bewaarKolommen };
  const read = await readText(resolve(io.folder, kolommen));
  if ('reden' in read) throw new UsageError(`--kolommen ${kolommen}: ${read.reden}`);
  return { kolommen: read.text, bewaarKolommen };
}

async function importStandardInput(args: ParsedArguments, options: ImportOptions, io: Io): Promise<ImportRow> {
  if (args.paden.length > 1)
    throw new UsageError('Het streepje (-) leest de standaardinvoer en gaat niet samen met andere paden.');
  const filename = valueOf(args, 'bestandsnaam');
  if (filename === undefined)
    throw new UsageError('Zeg met --bestandsnaam NAAM hoe het document heet; zijn uitgang zegt wat voor soort het is.');
  const row = { bron: filename, ...resultOf(await importBytes(await io.readStandardInput(), filename, options)) };
  if (!row.imported || args.opties.has('proef') || !args.opties.has('naar')) return row;
  return writeRow(row, row.imported, await targetOf(args, io, row.imported, io.folder, 1), args, io);
}

async function importPaths(args: ParsedArguments, options: ImportOptions, io: Io): Promise<ImportRow[]> {
  const uitgangen = [...new Set(importers.flatMap((importer) => importer.uitgangen))].map((one) => one.slice(1));
  const { files, missing } = await findFiles(args.paden, io.folder, `**/*.{${uitgangen.join(',')}}`);
  const progress = progressOf(files.length, io);
  const rows: ImportRow[] = missing.map(({ path, reden }) => ({ bron: withSlashes(path), reden }));
  const written = new Set<string>();
  for (const file of files) {
    const bron = withSlashes(relative(io.folder, file));
    const row = { bron, ...resultOf(await importFile(file, options)) };
    if (!row.imported || args.opties.has('proef')) rows.push(row);
    else {
      const target = await targetOf(args, io, row.imported, dirname(file), files.length);
      rows.push(
        written.has(target) ? { bron, reden: twice(target, io) } : await writeRow(row, row.imported, target, args, io),
      );
      written.add(target);
    }
    progress.step();
  }
  progress.done();
  return rows;
}

function twice(target: string, io: Io): string {
  const path = withSlashes(relative(io.folder, target));
  return `een ander bestand van deze opdracht is al naar ${path} geschreven. Importeer dit bestand apart, met --naar.`;
}

async function importFile(path: string, options: ImportOptions): Promise<Imported | Geweigerd> {
  const read = await readBytes(path, LARGEST);
  if ('size' in read) return tooLarge(read.size);
  return 'reden' in read ? read : importBytes(read.bytes, basename(path), options);
}

async function importBytes(bytes: Uint8Array, filename: string, options: ImportOptions): Promise<Imported | Geweigerd> {
  const importer = chooseImporter(bytes, filename);
  return 'reden' in importer ? importer : importer.read(bytes, filename, options);
}

function resultOf(outcome: Imported | Geweigerd): Pick<ImportRow, 'imported' | 'reden'> {
  return isGeweigerd(outcome) ? { reden: outcome.reden } : { imported: outcome };
}

/** Where the result goes: `--naar` as a file for one source, else as a folder; without it beside the source. */
async function targetOf(
  args: ParsedArguments,
  io: Io,
  { filename }: Imported,
  beside: string,
  count: number,
): Promise<string> {
  const naar = valueOf(args, 'naar');
  if (naar === undefined) return join(beside, filename);
  const path = resolve(io.folder, naar);
  const isFolder = count > 1 || /[\\/]$/.test(naar) || (await isDirectory(path));
  return isFolder ? join(path, filename) : path;
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

async function writeRow(
  row: ImportRow,
  { text, naast = [] }: Imported,
  target: string,
  args: ParsedArguments,
  io: Io,
): Promise<ImportRow> {
  const overwrite = args.opties.has('overschrijven');
  const path = withSlashes(relative(io.folder, target));
  const refused = await writeNew(target, text, overwrite);
  if (refused !== undefined) return { bron: row.bron, reden: `${path}: ${refused}` };
  for (const file of naast) {
    const problem = await writeNew(join(dirname(target), file.filename), file.text, overwrite);
    if (problem !== undefined) return { ...row, naar: path, reden: `${file.filename}: ${problem}` };
  }
  return { ...row, naar: path };
}
