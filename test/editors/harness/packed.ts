/** The packed extension: made once, found by the parts, and unpacked where no VS Code does that. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import manifest from '../../../package.json' with { type: 'json' };

const project = fileURLToPath(new URL('../../../', import.meta.url));

/** The variable by which the parts are told where the package is. */
export const packedVariable = 'DOELBINDING_VSIX';

/** Path of the packed extension. */
export function packed(): string {
  const path = process.env[packedVariable];
  if (path === undefined) throw new Error(`${packedVariable} names no packed extension.`);
  return path;
}

/**
 * Builds and packs the extension with the project's own command, unless one is given, and copies it
 * to a folder: the tests take a while, and the project may be built again meanwhile.
 *
 * @returns the path of the copy
 */
export function packExtension(folder: string): string {
  const copy = join(folder, 'doelbinding.vsix');
  copyFileSync(process.env[packedVariable] ?? makePackage(), copy);
  return copy;
}

function makePackage(): string {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'package'], { cwd: project, encoding: 'utf8' });
  const vsix = join(project, `${manifest.name}-${manifest.version}.vsix`);
  if (status !== 0 || !existsSync(vsix)) throw new Error(`npm run package made no .vsix:\n${stdout}${stderr}`);
  return vsix;
}

/** Writes the files of the extension to a folder. */
export function unpackExtension(vsix: string, folder: string): void {
  const inPackage = 'extension/';
  for (const { name, bytes } of entries(readFileSync(vsix))) {
    if (!name.startsWith(inPackage) || name.endsWith('/')) continue;
    const path = join(folder, name.slice(inPackage.length));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

interface Entry {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The files of a zip archive, by its central directory. Sizes are in bytes; no ZIP64, no encryption. */
function* entries(zip: Buffer): Generator<Entry> {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0) throw new Error('This is no zip archive.');
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry++) {
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const name = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    yield { name, bytes: zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed) };
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (noteLength ?? 0);
  }
}
