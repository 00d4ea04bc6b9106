/** What tests of imports share: a source as it is offered, and what comes of it. */
import assert from 'node:assert/strict';
import { chooseImporter } from '../../server/src/convert/chooseImporter.ts';
import { isGeweigerd, type Geweigerd, type Imported } from '../../server/src/convert/importer.ts';

export async function importOf(source: Uint8Array | string, filename: string): Promise<Imported | Geweigerd> {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const importer = chooseImporter(bytes, filename);
  return 'reden' in importer ? importer : importer.read(bytes, filename, {});
}

/** The Markdown that comes of a source of which nothing is lost. */
export async function markdownFrom(source: Uint8Array | string, filename: string): Promise<string> {
  const outcome = await importOf(source, filename);
  assert.ok(!isGeweigerd(outcome), isGeweigerd(outcome) ? outcome.reden : '');
  assert.deepEqual(outcome.samenvatting.opmerkingen, []);
  return outcome.text;
}

/** Why a source is not read. */
export async function refusalOf(source: Uint8Array | string, filename: string): Promise<string> {
  const outcome = await importOf(source, filename);
  assert.ok(isGeweigerd(outcome), 'was imported');
  return outcome.reden;
}
