/** Renumbering from a command: what is offered at a place, what it does, and where what is left then stands. */
import assert from 'node:assert/strict';
import type { OwnRequest, RenumberChoicesRequest, RenumberRequest } from '../../server/src/lsp/requests.ts';
import { acting } from './capabilities.ts';
import { Desk } from './desk.ts';
import { Editor } from './editor.ts';
import { crlf } from './repairDocuments.ts';

const folder = 'file:///voorbeeld/sociaal%20domein';
const uri = `${folder}/protocol.md`;

const protocol = [
  '# Privacyprotocol jeugd Voorbeeldstad',
  '',
  '## Artikel 1 Doel',
  '',
  'Het college helpt jeugdigen.',
  '',
  '## Artikel 2 Bewaren',
  '',
  '1. Het college bewaart gegevens van jeugdigen:',
  '   a. in een dossier;',
  '   b. in een archief.',
  '2. Lid 1 geldt niet voor afschriften, net als het vorige lid.',
  '',
  '## Artikel 3 Rechten',
  '',
  'Zie artikel 2 lid 2.',
  '',
].join('\n');

describe('renumbering from a command', () => {
  let editor: Editor;
  let desk: Desk;
  const ask = <Request extends OwnRequest<string, object, unknown>>(
    method: Request['method'],
    params: Request['params'],
  ): Promise<Request['result']> => editor.connection.sendRequest(method, params);
  const choicesAt = (words: string): Promise<RenumberChoicesRequest['result']> =>
    ask<RenumberChoicesRequest>('doelbinding/renumberChoices', {
      textDocument: { uri },
      position: desk.rangeOf(uri, words).start,
    });
  async function choose(words: string, titel: string): Promise<RenumberRequest['result']> {
    const { keuzes } = await choicesAt(words);
    const keuze = keuzes.find((one) => one.titel === titel) ?? assert.fail(JSON.stringify(keuzes));
    const { position, bewerking } = keuze;
    return ask<RenumberRequest>('doelbinding/renumber', { textDocument: { uri }, position, bewerking });
  }

  beforeEach(async () => {
    editor = await Editor.start({ folders: [folder], capabilities: acting });
    desk = new Desk(editor);
  });
  afterEach(() => editor.stop());

  it('offers the deel at the cursor first, and then those around it', async () => {
    await desk.open(uri, protocol);
    const { geweigerd, keuzes } = await choicesAt('een archief');
    assert.equal(geweigerd, null);
    assert.deepEqual(
      keuzes.map(({ titel }) => titel),
      [
        'Voeg een onderdeel in na artikel 2 lid 1 onderdeel b',
        'Verplaats artikel 2 lid 1 onderdeel b omhoog',
        'Verwijder artikel 2 lid 1 onderdeel b',
        'Voeg een lid in na artikel 2 lid 1',
        'Voeg een lid in vóór artikel 2 lid 1',
        'Verplaats artikel 2 lid 1 omlaag',
        'Verwijder artikel 2 lid 1',
        'Voeg een artikel in na artikel 2',
        'Verplaats artikel 2 omhoog',
        'Verplaats artikel 2 omlaag',
        'Verwijder artikel 2',
      ],
    );
  });

  it('does to the artikel around the cursor what was chosen, and one step undoes it', async () => {
    const before = `\uFEFF${crlf(protocol)}`;
    await desk.open(uri, before);
    const { geweigerd, aangepast } = await choose('een archief', 'Voeg een artikel in na artikel 2');
    assert.equal(geweigerd, null);
    assert.equal(aangepast, 0);
    assert.ok(desk.textOf(uri).includes('## Artikel 4 Rechten\r\n'));
    await desk.undo();
    assert.equal(desk.textOf(uri), before);
  });

  for (const [name, text] of [
    ['a plain text', protocol],
    ['a text with a byte order mark and other line ends', `\uFEFF${crlf(protocol)}`],
  ] as const)
    it(`says where that what is left stands when all is done (${name})`, async () => {
      await desk.open(uri, text);
      const { achtergebleven } = await choose('Lid 1 geldt', 'Verplaats artikel 2 lid 2 omhoog');
      assert.ok(desk.textOf(uri).includes('1. Lid 2 geldt niet voor afschriften'));
      assert.deepEqual(
        achtergebleven.map(({ tekst, range }) => [tekst, range]),
        [['vorige lid', desk.rangeOf(uri, 'vorige lid')]],
      );
      await desk.undo();
      const added = await choose('Het college helpt', 'Voeg een artikel in na artikel 1');
      assert.equal(added.geweigerd, null);
    });

  it('refuses in words', async () => {
    await desk.open(uri, protocol);
    assert.match((await choicesAt('# Privacy')).geweigerd ?? '', /geen hoofdstuk, artikel, lid of onderdeel/u);
    await desk.write(uri, `---\nstatus: vastgesteld\n---\n\n${protocol}`);
    assert.match((await choicesAt('een archief')).geweigerd ?? '', /vastgesteld/u);
    await editor.open('file:///elders/boodschappen.md', 'Melk en brood.\n');
    const other = await ask<RenumberChoicesRequest>('doelbinding/renumberChoices', {
      textDocument: { uri: 'file:///elders/boodschappen.md' },
      position: { line: 0, character: 0 },
    });
    assert.match(other.geweigerd ?? '', /geen protocol/u);
  });
});
