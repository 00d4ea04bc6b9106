/** Bytes into text, and paths into files: the reasons that a user reads where that fails. */
import assert from 'node:assert/strict';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findFiles } from '../../server/src/node/findFiles.ts';
import { decodeText, readText, reasonOf } from '../../server/src/node/readText.ts';
import { withSlashes } from '../../server/src/node/slashes.ts';
import { inFolderOf, parseScenario } from '../support/scenario.ts';

const bytes = (hex: string): Uint8Array => Buffer.from(hex.replace(/\s/g, ''), 'hex');

function decoded(input: Uint8Array): string {
  const found = decodeText(input);
  return 'text' in found ? `text: ${found.text}` : `reden: ${found.reden}`;
}

describe('node: bytes into text', () => {
  it('reads UTF-8, UTF-16 with a byte order mark, and takes the mark off', () => {
    const text = 'één €👩';
    assert.equal(decoded(Buffer.from(text)), `text: ${text}`);
    assert.equal(decoded(Buffer.from(`\uFEFF${text}`)), `text: ${text}`);
    assert.equal(decoded(Buffer.from(`\uFEFF${text}`, 'utf16le')), `text: ${text}`);
    assert.equal(decoded(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()), `text: ${text}`);
    assert.equal(decoded(new Uint8Array()), 'text: ');
  });

  const refused: readonly (readonly [what: string, input: Uint8Array, reason: RegExp])[] = [
    ['a zero', bytes('61 00 62'), /^reden: het bestand bevat geen tekst\. Sla /],
    ['Latin-1 on its third line', Buffer.from('a\nb\né\n', 'latin1'), /^reden: regel 3 bevat een teken .* UTF-8\.$/],
    ['Latin-1 on a first line without end', Buffer.from('é', 'latin1'), /^reden: regel 1 /],
    ['a UTF-8 sign that is cut off', bytes('61 0a c3'), /^reden: regel 2 /],
    ['half a UTF-16 sign', bytes('ff fe 41'), /^reden: het bestand begint als UTF-16/],
    ['a line without end', Buffer.alloc(2_000_001, 97), /^reden: regel 1 telt 2000001 tekens; .* Breek de regel op\.$/],
    [
      'a long line further down',
      Buffer.concat([Buffer.from('a\nb\n'), Buffer.alloc(2_000_001, 97)]),
      /^reden: regel 3 telt /,
    ],
  ];
  for (const [what, input, reason] of refused)
    it(`refuses ${what}`, () => {
      assert.match(decoded(input), reason);
    });

  it('refuses 50 MB on one line, within a second', () => {
    const started = performance.now();
    assert.match(decoded(Buffer.alloc(50 * 1024 * 1024, 97)), /^reden: regel 1 telt 52428800 tekens/);
    assert.ok(performance.now() - started < 2_000);
  });
});

describe('node: files that cannot be read', () => {
  it('have a reason that says what to do', () => {
    for (const code of ['ENOENT', 'EACCES', 'EPERM', 'EISDIR', 'ELOOP', 'EMFILE']) {
      const reason = reasonOf(Object.assign(new Error('x'), { code }));
      assert.doesNotMatch(reason, new RegExp(code), code);
      assert.match(reason, /\.$/);
    }
    assert.match(reasonOf(Object.assign(new Error('x'), { code: 'EACCES' })), /rechten.*Vraag toegang/);
    assert.match(reasonOf(Object.assign(new Error('x'), { code: 'EIO' })), /\(EIO\)/);
    assert.match(reasonOf('x'), /onbekende oorzaak/);
  });

  it('are told apart from files that can', async () => {
    await inFolderOf(parseScenario('=== map: map\n=== bestand: a.md\ntekst\n'), async (folder) => {
      assert.deepEqual(await readText(join(folder, 'a.md')), { text: 'tekst\n' });
      assert.deepEqual(await readText(join(folder, 'b.md')), {
        reden: 'het bestand bestaat niet. Controleer de naam.',
      });
      assert.deepEqual(await readText(join(folder, 'map')), { reden: 'dit is een map en geen bestand.' });
      const secret = join(folder, 'geheim.md');
      await writeFile(secret, 'tekst');
      await chmod(secret, 0);
      const read = await readText(secret);
      // Whoever may read everything reads this too.
      if (process.getuid?.() !== 0 && process.platform !== 'win32')
        assert.ok('reden' in read && read.reden.includes('rechten'));
      else assert.deepEqual(read, { text: 'tekst' });
    });
  });
});

describe('node: paths', () => {
  it('have slashes on every system', () => {
    assert.equal(withSlashes('map\\sub\\a.md', '\\'), 'map/sub/a.md');
    assert.equal(withSlashes('map/a\\b.md', '/'), 'map/a\\b.md');
  });

  it('give each file once, sorted, whatever leads to it', async () => {
    const scenario = parseScenario(
      '=== bestand: b.md\nx\n=== bestand: a.md\nx\n=== bestand: map/c.md\nx\n=== koppeling: d.md -> a.md\n=== koppeling: rond -> .\n',
    );
    await inFolderOf(scenario, async (folder) => {
      const names = async (...named: string[]): Promise<string[]> =>
        (await findFiles(named, folder)).files.map((file) => withSlashes(file.slice(folder.length + 1)));
      assert.deepEqual(await names('b.md', 'a.md', './a.md', 'map/../a.md'), ['a.md', 'b.md']);
      assert.deepEqual(await names('.'), ['a.md', 'b.md', 'map/c.md']);
      assert.deepEqual(await names(join(folder, 'map'), join(folder, '**/c.*')), ['map/c.md']);
      assert.deepEqual((await names('a.md', 'd.md')).length, 1);
    });
  });
});
