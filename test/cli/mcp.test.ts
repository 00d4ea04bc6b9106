/** `doelbinding mcp`: what an assistant may ask, through a client of the protocol, and what it may not have. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { createMcp } from '../../server/src/cli/mcp/mcp.ts';
import type { Service } from '../../server/src/service.ts';
import { service, vandaag } from '../support/engine.ts';
import { runIn } from '../support/scenario.ts';

const samples = fileURLToPath(new URL('../../samples/', import.meta.url));

describe('mcp', function () {
  this.timeout(60_000);
  let base: string;
  let folder: string;
  let client: Client;
  before(async () => {
    base = mkdtempSync(join(tmpdir(), 'doelbinding-'));
    folder = join(base, 'map');
    cpSync(samples, folder, { recursive: true });
    mkdirSync(join(base, 'geheim'));
    writeFileSync(join(base, 'geheim', 'register.yaml'), 'verwerkingen:\n  - naam: Geheim\n');
    symlinkSync(join(base, 'geheim'), join(folder, 'naar-buiten'));
    symlinkSync(join(base, 'geheim', 'register.yaml'), join(folder, 'buiten.yaml'));
    const server = await createMcp(service, folder, { vandaag });
    const [here, there] = InMemoryTransport.createLinkedPair();
    client = new Client({ name: 'test', version: '1.0.0' });
    await Promise.all([server.connect(there), client.connect(here)]);
  });
  after(async () => {
    await client.close();
    rmSync(base, { recursive: true });
  });

  async function ask(name: string, asked: Record<string, unknown> = {}): Promise<{ refused: boolean; text: string }> {
    const { content, isError } = await client.callTool({ name, arguments: asked });
    const [part] = content as { type: string; text: string }[];
    return { refused: isError === true, text: part?.text ?? '' };
  }

  async function answer(name: string, asked?: Record<string, unknown>): Promise<Record<string, unknown>> {
    const { refused, text } = await ask(name, asked);
    assert.ok(!refused, text);
    return JSON.parse(text) as Record<string, unknown>;
  }

  it('offers six questions, none of which changes anything', async () => {
    const { tools } = await client.listTools();
    assert.deepEqual(
      tools.map(({ name }) => name),
      ['documenten', 'bevindingen', 'verwerkingen', 'dekking', 'bepaling', 'regel'],
    );
    for (const { annotations, description, inputSchema } of tools) {
      assert.equal(annotations?.readOnlyHint, true);
      assert.ok((description ?? '').endsWith('.'));
      assert.equal(inputSchema.type, 'object');
    }
  });

  it('tells of documents and findings what a check tells', async () => {
    const { documenten } = await answer('documenten');
    const { out } = await runIn(folder, ['check', '--formaat', 'json', 'fout', 'goed']);
    const { findings, bestanden } = JSON.parse(out) as {
      findings: { message: string }[];
      bestanden: { path: string }[];
    };
    assert.deepEqual(
      (documenten as { path: string }[]).map(({ path }) => path),
      bestanden.map(({ path }) => path),
    );
    const { aantal, bevindingen } = await answer('bevindingen', { pad: 'fout' });
    assert.equal(aantal, findings.length);
    assert.deepEqual(
      (bevindingen as { bericht: string }[]).map(({ bericht }) => bericht),
      findings.map(({ message }) => message),
    );
    const some = await answer('bevindingen', { klasse: 'oordeel', van: 1 });
    assert.equal((some['bevindingen'] as object[]).length, Number(some['aantal']) - 1);
    assert.equal((await answer('bevindingen', { pad: 'goed' }))['aantal'], 0);
  });

  it('tells of verwerkingen and of what stands in both texts', async () => {
    const { aantal, verwerkingen } = await answer('verwerkingen', { pad: 'goed/register.yaml', domein: 'wmo' });
    assert.equal(aantal, 1);
    const [wmo] = verwerkingen as Record<string, unknown>[];
    assert.equal(wmo?.['naam'], 'Beoordelen van een Wmo-aanvraag');
    assert.deepEqual(wmo?.['ontvangers'], ['zorgaanbieder', 'CAK']);
    const { mappen } = await answer('dekking', { pad: 'goed' });
    const [map] = mappen as Record<string, unknown>[];
    assert.deepEqual(
      [map?.['map'], map?.['inBeide'], map?.['alleenInProtocol'], map?.['alleenInRegister']],
      ['goed', 4, 0, 0],
    );
  });

  it('explains the law and the rules', async () => {
    assert.match(
      String((await answer('bepaling', { vraag: 'artikel 6 lid 1 onder e AVG' }))['uitleg']),
      /^artikel 6 lid 1 onder e AVG/,
    );
    assert.match(String((await answer('regel', { id: 'bsn-toestemming' }))['pagina']), /^# /);
  });

  for (const pad of [
    '..',
    '../geheim',
    '/etc',
    'naar-buiten',
    'naar-buiten/register.yaml',
    'buiten.yaml',
    'weg.md',
    'a\0b',
  ])
    it(`reads nothing outside its folder: ${JSON.stringify(pad)}`, async () => {
      for (const name of ['documenten', 'bevindingen', 'verwerkingen', 'dekking']) {
        const { refused, text } = await ask(name, { pad });
        assert.ok(refused, text);
        assert.ok(!text.includes(base) && !text.includes('Geheim'), text);
      }
    });

  it('refuses what it does not know, and lives on', async () => {
    for (const [name, asked] of [
      ['regel', { id: 'constructor' }],
      ['bepaling', { vraag: 'x' }],
      ['bepaling', { vraag: 'AVG', datum: 'morgen' }],
      ['bevindingen', { regel: 'geen-regel' }],
      ['bevindingen', { klasse: 'erg' }],
    ] as const)
      assert.ok((await ask(name, asked)).refused, name);
    assert.equal((await answer('bevindingen', { pad: 'goed' }))['aantal'], 0);
  });

  it('changes nothing, and never names the place of the folder', async () => {
    const before = readdirSync(folder, { recursive: true }).map(String).sort();
    const text = readFileSync(join(folder, 'fout', 'protocol.md'), 'utf8');
    for (const name of ['documenten', 'bevindingen', 'verwerkingen', 'dekking'])
      assert.ok(!(await ask(name)).text.includes(base), name);
    assert.deepEqual(readdirSync(folder, { recursive: true }).map(String).sort(), before);
    assert.equal(readFileSync(join(folder, 'fout', 'protocol.md'), 'utf8'), text);
  });

  it('judges again only the documents of a map in which something changed', async () => {
    const own = join(base, 'gevolgd');
    cpSync(samples, own, { recursive: true });
    const judged: string[] = [];
    const counting: Service = {
      ...service,
      judgeAll: (files, ...rest) => {
        judged.push(...files.map(({ uri }) => uri.slice(uri.lastIndexOf('/gevolgd/') + '/gevolgd/'.length)));
        return service.judgeAll(files, ...rest);
      },
    };
    const server = await createMcp(counting, own, { vandaag });
    const [here, there] = InMemoryTransport.createLinkedPair();
    const follower = new Client({ name: 'test', version: '1.0.0' });
    await Promise.all([server.connect(there), follower.connect(here)]);
    const found = async (name = 'bevindingen', asked: Record<string, unknown> = {}): Promise<[string[], number]> => {
      judged.length = 0;
      const { content } = await follower.callTool({ name, arguments: asked });
      const [part] = content as { text: string }[];
      const { aantal } = JSON.parse(part?.text ?? '') as { aantal?: number };
      return [[...judged].sort(), aantal ?? 0];
    };
    const both = ['fout/protocol.md', 'fout/register.yaml', 'goed/protocol.md', 'goed/register.yaml'];
    const [first, before] = await found();
    assert.deepEqual(first, both);
    assert.deepEqual(await found(), [[], before]);
    assert.deepEqual((await found('documenten'))[0], []);
    assert.deepEqual((await found('verwerkingen', { pad: 'goed' }))[0], []);

    const register = join(own, 'goed', 'register.yaml');
    const text = readFileSync(register, 'utf8');
    writeFileSync(
      register,
      text.replace('    bewaartermijn:\n      termijn: 20 jaar', '    bewaartermijn:\n      termijn: 1 jaar'),
    );
    const [second, more] = await found();
    assert.deepEqual(second, ['goed/protocol.md', 'goed/register.yaml']);
    assert.ok(more > before, `${String(more)} findings, ${String(before)} before`);

    writeFileSync(register, text);
    assert.deepEqual(await found(), [['goed/protocol.md', 'goed/register.yaml'], before]);
    rmSync(join(own, 'fout', 'protocol.md'));
    const [third, fewer] = await found();
    assert.deepEqual(third, ['fout/register.yaml']);
    assert.ok(fewer < before);
    await follower.close();
  });

  it('explains wrong use of the command', async () => {
    const ran = await runIn(folder, ['mcp', 'weg']);
    assert.deepEqual([ran.code, ran.out], [2, '']);
    assert.match(ran.err, /^weg is geen map die er is/);
  });
});
