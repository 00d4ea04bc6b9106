/** Reading and writing documents of other kinds, for a host that has room for their libraries: loaded when asked for. */
import { chooseImporter } from '../convert/chooseImporter.ts';
import { importAccount } from '../convert/importAccount.ts';
import { isGeweigerd, type Geweigerd, type Imported, type ImportOptions } from '../convert/importer.ts';
import { hoofdvelden, verwerkingsvelden, WEGLATEN } from '../convert/register/kolomdoelen.ts';
import { veldwoord } from '../convert/register/veldwoord.ts';
import type { ImportedDocument } from './requests.ts';
import type { Opgemaakt } from '../features/rapport/rapport.ts';

/** A document in our notation, with what is told of how it came about. */
export interface ReadImport {
  readonly imported: Imported;
  /** In Markdown. */
  readonly verslag: string;
  /** Of a table: its columns with their fields, and the fields that a column may be. */
  readonly kolommen: ImportedDocument['kolommen'];
  readonly velden: ImportedDocument['velden'];
}

/** A document of another kind in our notation, or why it is not read. */
export async function importDocument(
  bytes: Uint8Array,
  filename: string,
  options: ImportOptions,
): Promise<ReadImport | Geweigerd> {
  const importer = chooseImporter(bytes, filename);
  const imported = 'reden' in importer ? importer : await importer.read(bytes, filename, options);
  if (isGeweigerd(imported)) return imported;
  const velden = [...verwerkingsvelden, ...hoofdvelden, WEGLATEN].map((veld) => ({ veld, woord: veldwoord(veld) }));
  const kolommen = (imported.kolommen ?? []).map(({ naam, doel }) => ({ naam, doel, woord: veldwoord(doel) }));
  return { imported, verslag: importAccount(imported, filename), kolommen, velden };
}

/** A report as the bytes of a Word document. */
export async function wordReport(opgemaakt: Opgemaakt): Promise<Uint8Array> {
  const { docxOf } = await import('../convert/rapport/docx.ts');
  return docxOf(opgemaakt);
}
