/** The requests behind the views of the extension: the table, its changes, the overview, the dekkingsmatrix, Bijlage 1. */
import assert from 'node:assert/strict';
import type { OwnRequest } from '../../server/src/lsp/requests.ts';
import type {
  CheckFolderRequest,
  DossierFoldersRequest,
  EditRegisterRequest,
  MatrixRequest,
  OverviewRequest,
  RegisterPlaceRequest,
  RegisterRow,
  RegisterTableChange,
  RegisterTableRequest,
  TemplateRequest,
  UpdateBijlageRequest,
} from '../../server/src/lsp/viewRequests.ts';
import { rowsAfter } from '../../client/webviews/registerRows.ts';
import { acting } from './capabilities.ts';
import { Desk } from './desk.ts';
import { Editor } from './editor.ts';
import { wholeService } from './engine.ts';

const folder = 'file:///gemeente';
const register = `${folder}/register.yaml`;
const protocol = `${folder}/protocol.md`;

const registerText = [
  'verwerkingen:',
  '  - naam: Toezicht op schoolgang',
  '    domein: leerplicht',
  '    doel: Toezien op schoolgang',
  '    persoonsgegevens: [naam, adres]',
  '    bewaartermijn: 5 jaar na het einde van de leerplicht',
  '  - naam: Vrijstelling van schoolbezoek',
  '    domein: leerplicht',
  '    doel: Beslissen op verzoeken',
  '    persoonsgegevens: [naam]',
  '',
].join('\n');

const protocolText = [
  '# Privacyprotocol leerplicht Voorbeeldstad',
  '',
  '## Artikel 1 Doel',
  '',
  'Het college verwerkt gegevens om toe te zien op schoolgang.',
  '',
  '## Bijlage 1 Verwerkingen',
  '',
  '| Verwerking | Doel | Grondslag | Persoonsgegevens | Bewaartermijn |',
  '| --- | --- | --- | --- | --- |',
  '| Toezicht op schoolgang | Toezien op schoolgang | artikel 6 lid 1 onder e AVG | naam; adres | 7 jaar na het einde van de leerplicht |',
  '',
].join('\n');

describe('the views of the extension', () => {
  let editor: Editor;
  let desk: Desk;
  const ask = <Request extends OwnRequest<string, object, unknown>>(
    method: Request['method'],
    params: Request['params'],
  ): Promise<Request['result']> => editor.connection.sendRequest(method, params);
  /** The table as a client has it that starts from nothing. */
  const table = async (): Promise<(RegisterTableChange & { readonly rows: readonly RegisterRow[] }) | null> => {
    const change = await ask<RegisterTableRequest>('doelbinding/registerTable', { uri: register, base: null });
    return change && { ...change, rows: rowsAfter([], change) };
  };
  const change = (
    wanted: EditRegisterRequest['params']['change'],
    version = 1,
  ): Promise<EditRegisterRequest['result']> =>
    ask<EditRegisterRequest>('doelbinding/editRegister', { uri: register, version, change: wanted });

  beforeEach(async () => {
    editor = await Editor.start({ capabilities: acting, folders: [folder], loadService: wholeService });
    desk = new Desk(editor);
    await desk.open(register, registerText, 'yaml');
    await desk.open(protocol, protocolText);
  });
  afterEach(() => editor.stop());

  it('show a register with its findings in the cells, and none of a protocol', async () => {
    const shown = await table();
    assert.ok(shown);
    assert.equal(shown.version, 1);
    const column = (veld: string): number => shown.columns.findIndex((one) => one.veld === veld);
    const [first, second] = shown.rows;
    assert.equal(first?.cells[column('naam')]?.text, 'Toezicht op schoolgang');
    assert.equal(first?.cells[column('grondslag')]?.state, 'missing');
    const found = second?.cells[column('grondslag')]?.findings ?? [];
    assert.deepEqual(
      found.map(({ regel }) => regel),
      ['verwerking-grondslag-ontbreekt'],
    );
    assert.equal(await ask<RegisterTableRequest>('doelbinding/registerTable', { uri: protocol, base: null }), null);
  });

  it('send of a register that was shown before only what changed in it', async () => {
    const first = await table();
    assert.ok(first?.isWhole);
    const column = first.columns.findIndex(({ veld }) => veld === 'bewaartermijn');
    await change({ kind: 'set', rij: 1, kolom: column, deel: 0, tekst: 'vier jaar' });
    const next = await ask<RegisterTableRequest>('doelbinding/registerTable', { uri: register, base: first.stamp });
    assert.ok(next && !next.isWhole && !next.more);
    assert.deepEqual([next.splice.at, next.splice.removed, next.splice.rows.length], [1, 1, 1]);
    const rows = rowsAfter(first.rows, next);
    assert.equal(rows[0], first.rows[0]);
    assert.deepEqual(rows, (await table())?.rows);
    // A stamp is good for one question: the client has another table by then.
    const again = await ask<RegisterTableRequest>('doelbinding/registerTable', { uri: register, base: first.stamp });
    assert.equal(again?.isWhole, true);
  });

  it('tell where a cell of a register stands, and what names its row', async () => {
    const column = (await table())?.columns.findIndex(({ veld }) => veld === 'bewaartermijn') ?? -1;
    const place = (rij: number, kolom: number | null): Promise<RegisterPlaceRequest['result']> =>
      ask<RegisterPlaceRequest>('doelbinding/registerPlace', { uri: register, rij, kolom });
    assert.deepEqual(await place(0, column), {
      range: desk.rangeOf(register, '5 jaar na het einde van de leerplicht'),
    });
    assert.deepEqual(await place(1, null), { range: desk.rangeOf(register, 'Vrijstelling van schoolbezoek') });
    assert.equal(await place(7, null), null);
  });

  it('write a cell in the text and nothing else; undo brings the text back', async () => {
    const column = (await table())?.columns.findIndex(({ veld }) => veld === 'bewaartermijn') ?? -1;
    const answer = await change({ kind: 'set', rij: 0, kolom: column, deel: 0, tekst: 'zeven jaar' });
    assert.equal(answer.outcome, 'done');
    const written = registerText.replace('5 jaar na het einde van de leerplicht', 'zeven jaar');
    assert.equal(desk.textOf(register), written);
    assert.equal((await table())?.rows[0]?.cells[column]?.text, 'zeven jaar');
    await desk.undo();
    assert.equal(desk.textOf(register), registerText);
  });

  it('add a verwerking and tell where it stands, and take one out', async () => {
    const answer = await change({ kind: 'add', naam: 'Verzuim' });
    assert.ok(answer.outcome === 'done');
    assert.equal(answer.rij, 2);
    assert.deepEqual(answer.range, desk.rangeOf(register, 'Verzuim'));
    assert.equal((await table())?.rows.length, 3);
    assert.equal((await change({ kind: 'remove', rij: 2 }, 2)).outcome, 'done');
    assert.equal(desk.textOf(register), registerText);
  });

  it('write nothing in another version of the text, in an adopted one, or for what is no change', async () => {
    const wanted = { kind: 'set', rij: 0, kolom: 0, deel: 0, tekst: 'anders' } as const;
    assert.deepEqual(await change(wanted, 9), { outcome: 'changed' });
    assert.deepEqual(await change({ ...wanted, rij: 7 }), { outcome: 'uncertain' });
    await assert.rejects(change({ kind: 'add', naam: ' ' }), /no change/u);
    assert.equal(desk.textOf(register), registerText);
  });

  it('list the documents with their verwerkingen', async () => {
    const { documents } = await ask<OverviewRequest>('doelbinding/overview', {});
    const own = documents.find(({ uri }) => uri === register);
    assert.equal(own?.soort, 'register');
    assert.deepEqual(
      own.verwerkingen.map(({ naam, range }) => [naam, range]),
      [
        ['Toezicht op schoolgang', desk.rangeOf(register, 'Toezicht op schoolgang')],
        ['Vrijstelling van schoolbezoek', desk.rangeOf(register, 'Vrijstelling van schoolbezoek')],
      ],
    );
    assert.ok(own.verwerkingen.every(({ bevindingen }) => bevindingen > 0));
    assert.deepEqual(documents.map(({ soort }) => soort).sort(), ['protocol', 'register']);
  });

  it('hold protocol and register side by side, with places to go to', async () => {
    const matrix = await ask<MatrixRequest>('doelbinding/matrix', { uri: protocol });
    const column = matrix?.columns.findIndex(({ veld }) => veld === 'bewaartermijn') ?? -1;
    const cell = matrix?.rows[0]?.cells[column];
    assert.deepEqual([cell?.protocol.woord, cell?.register.woord], ['verschilt', 'verschilt']);
    const words = '7 jaar na het einde van de leerplicht';
    assert.deepEqual(cell?.protocol.spot, { uri: protocol, range: desk.rangeOf(protocol, words) });
    assert.equal(matrix?.rows[1]?.protocol, null);
    assert.equal(matrix?.rows[1]?.cells[0]?.protocol.woord, 'niet in het protocol');
  });

  it('add the rows that Bijlage 1 lacks, once', async () => {
    const update = (): Promise<UpdateBijlageRequest['result']> =>
      ask<UpdateBijlageRequest>('doelbinding/updateBijlage', { uri: register });
    assert.deepEqual(await update(), { outcome: 'done', rows: 1, uri: protocol });
    assert.match(desk.textOf(protocol), /\n\| Vrijstelling van schoolbezoek \|[^\n]*\|\n$/u);
    assert.deepEqual(await update(), { outcome: 'nothing', rows: 0, uri: null });
    await desk.write(protocol, protocolText.replace('# Priv', '---\nstatus: vastgesteld\n---\n\n# Priv'));
    assert.deepEqual(await update(), { outcome: 'locked', rows: 1, uri: protocol });
  });

  it('check a folder and count, and give templates without anything wrong in them', async () => {
    const { folders } = await ask<DossierFoldersRequest>('doelbinding/dossierFolders', {});
    assert.equal(folders.length, 1);
    const counted = await ask<CheckFolderRequest>('doelbinding/checkFolder', { folder: folders[0] ?? '' });
    assert.equal(counted.documenten, 2);
    assert.ok(counted.aantallen.waarschuwing > 0);
    const service = await wholeService();
    for (const [soort, name] of [
      ['protocol', 'nieuw.md'],
      ['register', 'nieuw.yaml'],
    ] as const) {
      const { text } = await ask<TemplateRequest>('doelbinding/template', { soort });
      const document = service.open(`file:///nieuw/${name}`, text);
      assert.ok(document);
      const judged = service.judge(document, service.settings({ vandaag: '2026-11-21' }));
      assert.equal(judged.soort, soort);
      assert.deepEqual(
        judged.findings.filter(({ severity }) => severity === 'fout'),
        [],
      );
    }
  });
});
