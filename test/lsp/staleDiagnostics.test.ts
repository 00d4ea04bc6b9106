/** An editor that asks is told to ask again when what it knows of a document no longer holds because of another. */
import assert from 'node:assert/strict';
import { pulling } from './capabilities.ts';
import { codes } from './documents.ts';
import { Editor } from './editor.ts';
import { wholeService } from './engine.ts';
import { bijlage, entries, folder, protocolUri, registerUri } from './repairDocuments.ts';

const MISSING = 'koppeling-niet-in-protocol';
/** In its place, the register has no protocol that must list what it holds. */
const other = '# Leesmij\n\nNiets van belang.\n';

describe('diagnostics that rest on another document', () => {
  let editor: Editor;
  beforeEach(async () => {
    editor = new Editor({ capabilities: pulling, folders: [folder], loadService: wholeService });
    editor.files.set(protocolUri, { text: bijlage });
    await editor.initialize();
    await editor.connection.sendNotification('initialized', {});
    await editor.open(registerUri, entries, 'yaml');
    assert.ok(codes(await editor.pulled(registerUri)).includes(MISSING));
  });
  afterEach(() => editor.stop());

  it('are asked for again when a document changes that nobody asks about', async () => {
    await editor.open(protocolUri, bijlage);
    await editor.change(protocolUri, 2, { text: other });
    await editor.until(() => editor.refreshes === 1);
    assert.ok(!codes(await editor.pulled(registerUri)).includes(MISSING));
  });

  it('are asked for again when a file changes, comes or goes', async () => {
    let refreshes = 0;
    for (const [text, isMissing] of [
      [other, false],
      [bijlage, true],
      [undefined, false],
      [bijlage, true],
    ] as const) {
      await editor.store({ [protocolUri]: text === undefined ? undefined : { text } });
      refreshes++;
      await editor.until(() => editor.refreshes === refreshes);
      assert.equal(codes(await editor.pulled(registerUri)).includes(MISSING), isMissing);
    }
  });

  it('are not asked for again when they are the same, or when their own text changed', async () => {
    await editor.open(protocolUri, bijlage);
    await editor.change(protocolUri, 2, { text: `${bijlage}\nNog een regel.\n` });
    await editor.change(registerUri, 2, { text: entries.replaceAll('Vervoer', 'Rolstoel') });
    await editor.pulled(registerUri);
    // The last change is one that does make it ask, and only that one did.
    await editor.change(protocolUri, 3, { text: other });
    await editor.until(() => editor.refreshes > 0);
    assert.equal(editor.refreshes, 1);
  });

  it('are asked for once, by an editor that does not ask', async () => {
    await editor.store({ [protocolUri]: { text: other } });
    await editor.until(() => editor.refreshes === 1);
    await editor.store({ [protocolUri]: { text: bijlage } });
    await editor.pulled(registerUri);
    await editor.store({ [protocolUri]: { text: other } });
    await editor.until(() => editor.refreshes === 2);
  });
});
