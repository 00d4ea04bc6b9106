/** Where a report goes: it may take the place of an earlier report and of nothing else. */
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';
import { markdownMark } from '../../convert/rapport/markdown.ts';
import { reasonOf } from '../../node/readText.ts';
import { UsageError } from '../usage.ts';

export const FORMATS = ['html', 'md', 'docx'] as const;
export type Format = (typeof FORMATS)[number];

/**
 * @param naam how the user knows the target
 * @throws UsageError where something else stands
 */
export async function refuseOther(target: string, naam: string, format: Format): Promise<void> {
  const found = await stat(target).catch(() => undefined);
  if (!found) return;
  if (!found.isFile()) throw new UsageError(`${naam} is een map. Noem een bestand achter --naar.`);
  const bytes = await readFile(target).catch(() => undefined);
  if (bytes && isOwn(bytes, format)) return;
  throw new UsageError(`${naam} bestaat al en is geen rapport van ons. Kies met --naar een andere naam.`);
}

/** By what we write into each report. */
function isOwn(bytes: Buffer, format: Format): boolean {
  switch (format) {
    case 'html':
      return bytes.includes('<meta name="generator" content="Doelbinding">');
    case 'md':
      return bytes.includes(markdownMark);
    case 'docx':
      return corePropertiesOf(bytes).includes('rapport van Doelbinding');
  }
}

/** What a Word file says of itself; empty where it is none. */
function corePropertiesOf(bytes: Buffer): string {
  const name = bytes.indexOf('docProps/core.xml');
  const header = name - 30;
  if (header < 0 || bytes.readUInt32LE(header) !== 0x04034b50) return '';
  const data = bytes.subarray(name + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28));
  try {
    const method = bytes.readUInt16LE(header + 8);
    return method === 8
      ? inflateRawSync(data, { maxOutputLength: 1_000_000 }).toString('utf8')
      : data.toString('utf8', 0, 4000);
  } catch {
    return '';
  }
}

/** Writes beside the target first, so that a report is there whole or not at all. */
export async function write(target: string, naam: string, bytes: Uint8Array): Promise<void> {
  const beside = `${target}.${String(process.pid)}.nieuw`;
  try {
    await writeFile(beside, bytes, { flag: 'wx' });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw new UsageError(
      code === 'ENOENT'
        ? `De map voor ${naam} bestaat niet. Maak de map, of kies met --naar een andere plaats.`
        : `${naam} kon niet worden geschreven: ${reasonOf(error)}`,
    );
  }
}
