/** The package of the extension: a zip that any program reads, with what an editor needs and nothing else. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { root } from './tree.ts';

/** The files of an archive by path, found through its directory as programs do. */
function unzip(archive: Buffer): Map<string, Buffer> {
  const end = archive.length - 22;
  assert.equal(archive.readUInt32LE(end), 0x06054b50);
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count--) {
    assert.equal(archive.readUInt32LE(at), 0x02014b50);
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const file = archive.readUInt32LE(at + 42);
    assert.equal(archive.readUInt32LE(file), 0x04034b50);
    const start = file + 30 + archive.readUInt16LE(file + 26) + archive.readUInt16LE(file + 28);
    const bytes = inflateRawSync(archive.subarray(start, start + archive.readUInt32LE(at + 20)));
    assert.equal(bytes.length, archive.readUInt32LE(at + 24));
    assert.equal(crc32(bytes), archive.readUInt32LE(at + 16));
    files.set(name, bytes);
    at += 46 + nameLength;
  }
  assert.equal(at, end);
  return files;
}

function run(...args: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

describe('the package of the extension', () => {
  let folder: string;
  let archive: Buffer;
  let files: Map<string, Buffer>;
  before(function () {
    this.timeout(60_000);
    folder = mkdtempSync(join(tmpdir(), 'doelbinding-'));
    run('server/tools/build.mjs');
    run('server/tools/package.mjs', '--out', join(folder, 'een.vsix'));
    archive = readFileSync(join(folder, 'een.vsix'));
    files = unzip(archive);
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('is no larger than three megabytes', () => {
    assert.ok(archive.length <= 3_000_000, `${archive.length} bytes`);
  });

  it('holds each file as it is', () => {
    for (const [path, bytes] of files)
      if (path.startsWith('extension/'))
        assert.ok(bytes.equals(readFileSync(join(root, path.slice('extension/'.length)))), path);
  });

  it('holds all that the manifest names, and no sources, tests or notes of the build', () => {
    const manifest = files.get('extension/package.json')?.toString() ?? '';
    const named = [...manifest.matchAll(/"\.\/([\w./-]+\.\w+)"/gu)].map(([, path]) => `extension/${path}`);
    assert.ok(named.length >= 5, named.join());
    assert.deepEqual(
      named.filter((path) => !files.has(path)),
      [],
    );
    for (const path of [
      'README.md',
      'CHANGELOG.md',
      'LICENSE',
      'dist/server.mjs',
      'dist/web/server.js',
      'package.nls.nl.json',
    ])
      assert.ok(files.has(`extension/${path}`), path);
    assert.deepEqual(
      [...files.keys()].filter((path) => /\.ts$|\.map$|meta\.json$|node_modules|\/test\//u.test(path)),
      [],
    );
  });

  it('says what it is to an editor', () => {
    const manifest = files.get('extension.vsixmanifest')?.toString() ?? '';
    assert.match(manifest, /<Identity [^>]*Id="doelbinding" Version="\d+\.\d+\.\d+" Publisher="doelbinding" \/>/u);
    for (const [, path] of manifest.matchAll(/<Asset [^>]*Path="([^"]+)"/gu)) assert.ok(files.has(path ?? ''), path);
    const types = files.get('[Content_Types].xml')?.toString() ?? '';
    for (const path of files.keys()) {
      const extension = /\.\w+$/u.exec(path)?.[0];
      const known = extension === undefined ? `PartName="/${path}"` : `Extension="${extension}"`;
      assert.ok(types.includes(known) || path === '[Content_Types].xml', path);
    }
  });

  it('is the same each time', () => {
    run('server/tools/package.mjs', '--out', join(folder, 'twee.vsix'));
    assert.ok(readFileSync(join(folder, 'twee.vsix')).equals(archive));
  });
});
