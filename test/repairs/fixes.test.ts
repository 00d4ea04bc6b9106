/** The forms of repairs that rules share: no repair where there is nothing to edit. */
import assert from 'node:assert/strict';
import { bewerk, bewerkIn, vervang } from '../../server/src/lint/fix.ts';
import { readAs } from '../support/engine.ts';

const uri = 'file:///voorbeeld/register.yaml';
const edit = { span: { start: 0, end: 3 }, newText: 'doel' };

describe('herstellingen maken', () => {
  it('hersteld, één vervanging', () => {
    const fix = { title: 'Vervang', kind: 'safe', edits: [{ uri, edits: [edit] }] };
    assert.deepEqual(vervang('Vervang', 'safe', uri, edit.span, edit.newText), fix);
    assert.deepEqual(bewerk('Vervang', 'safe', uri, edit), [fix]);
  });

  it('hersteld, meer vervangingen', () => {
    const edits = [edit, { span: { start: 5, end: 5 }, newText: '.' }];
    assert.deepEqual(bewerk('Vul aan', 'placeholder', uri, edits), [
      { title: 'Vul aan', kind: 'placeholder', edits: [{ uri, edits }] },
    ]);
  });

  it('geen herstel, want er is niets te wijzigen', () => {
    assert.deepEqual(bewerk('Vul aan', 'suggestion', uri, undefined), []);
    assert.deepEqual(bewerk('Vul aan', 'suggestion', uri, []), []);
  });

  it('hersteld, in de tekst van het document', () => {
    const document = readAs('register.yaml', 'dol: 1\n');
    const context = { document: (asked: string) => (asked === uri ? document : undefined) };
    const make = (text: string): typeof edit => ({ ...edit, newText: text.trim() });
    assert.deepEqual(bewerkIn(context, 'Vervang', 'safe', uri, make), [
      vervang('Vervang', 'safe', uri, edit.span, 'dol: 1'),
    ]);
    assert.deepEqual(bewerkIn(context, 'Vervang', 'safe', 'file:///elders.yaml', make), []);
  });
});
