/** Files as bytes, read and written for import and export, with reasons in words where that fails. */
import { mkdir, open, writeFile, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { reasonOf } from './readText.ts';

export type BytesOrReason = { readonly bytes: Uint8Array } | { readonly reden: string };

/** Reads no more than `most` bytes: of a larger file only its size is given. */
export async function readBytes(path: string, most: number): Promise<BytesOrReason | { readonly size: number }> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    const { size } = await file.stat();
    return size > most ? { size } : { bytes: await file.readFile() };
  } catch (error) {
    return { reden: reasonOf(error) };
  } finally {
    await file?.close();
  }
}

/** Writes a file with the folders above it; answers with why not, and never over a file unless that is asked. */
export async function writeNew(
  path: string,
  content: string | Uint8Array,
  overwrite: boolean,
): Promise<string | undefined> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content, { flag: overwrite ? 'w' : 'wx' });
    return undefined;
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    return exists
      ? 'het bestand bestaat al. Kies een andere naam met --naar, of geef --overschrijven.'
      : 'het bestand kon niet worden geschreven. Controleer de map en uw rechten.';
  }
}
