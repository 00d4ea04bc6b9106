/** Registers into other notations and back, as the commands do it, for tests. */
import { exporters } from '../../server/src/convert/exporters.ts';
import { importers } from '../../server/src/convert/importers.ts';
import { chooseImporter } from '../../server/src/convert/chooseImporter.ts';
import { isGeweigerd, type Geweigerd, type Imported, type ImportOptions } from '../../server/src/convert/importer.ts';
import { classify, type Model } from '../../server/src/model/classify.ts';
import type { ReadDocument } from '../../server/src/model/document.ts';
import { kennis, readAs } from './engine.ts';

export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** What an import makes of a source, or why it makes nothing. */
export async function importOf(
  filename: string,
  content: string | Uint8Array,
  options: ImportOptions = {},
): Promise<Imported | Geweigerd> {
  const bytes = bytesOf(content);
  const chosen = chooseImporter(bytes, filename, importers);
  return 'reden' in chosen ? chosen : chosen.read(bytes, filename, options);
}

/** The import of a source that can be read. */
export async function imported(
  filename: string,
  content: string | Uint8Array,
  options: ImportOptions = {},
): Promise<Imported> {
  const outcome = await importOf(filename, content, options);
  if (isGeweigerd(outcome)) throw new Error(outcome.reden);
  return outcome;
}

/** Why a source is not read. */
export async function refusal(filename: string, content: string | Uint8Array): Promise<string> {
  const outcome = await importOf(filename, content);
  if (!isGeweigerd(outcome)) throw new Error(`${filename} was read`);
  return outcome.reden;
}

export function documentAndModel(filename: string, text: string): { document: ReadDocument; model: Model } {
  const document = readAs(filename, text);
  return { document, model: classify(document, undefined, kennis) };
}

/** A document in another notation, by the extension of that notation. */
export async function exported(filename: string, text: string, uitgang: string): Promise<string | Uint8Array> {
  const { document, model } = documentAndModel(filename, text);
  const exporter = exporters.find((one) => one.uitgang === uitgang && one.soorten.includes(model.inhoud.soort));
  if (!exporter) throw new Error(`no exporter to ${uitgang} for ${model.inhoud.soort}`);
  const outcome = await exporter.write({ filename, document, model, opmerkingen: [] });
  if ('reden' in outcome) throw new Error(outcome.reden);
  return outcome.content;
}
