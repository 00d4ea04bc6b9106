/** A protocol that goes to Word and comes back is the same protocol. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { chooseImporter } from '../../server/src/convert/chooseImporter.ts';
import type { Opmerking } from '../../server/src/convert/exporter.ts';
import { writeProtocol } from '../../server/src/convert/word/writeProtocol.ts';
import { modelOf, readAs } from '../support/engine.ts';
import { markdownFrom } from './importing.ts';

async function inWord(markdown: string, opmerkingen: readonly Opmerking[] = []): Promise<Uint8Array> {
  const document = readAs('protocol.md', markdown);
  const written = await writeProtocol({
    filename: 'protocol.md',
    document,
    model: modelOf('protocol.md', markdown),
    opmerkingen,
  });
  assert.ok('content' in written && typeof written.content !== 'string');
  return written.content;
}

const word = fc.constantFrom(
  'college',
  'inwoner',
  'gegevens',
  '(AVG)',
  'artikel 6',
  'ë&é',
  '10%',
  'x_y',
  'C#',
  '“zo”',
  '<doel>',
  '[naam]',
);
const sentence = fc.array(word, { minLength: 2, maxLength: 9 }).map((words) => `Het ${words.join(' ')} geldt.`);
const escaped = sentence.map((text) => text.replaceAll('<d', '\\<d'));
const onderdelen = fc
  .array(escaped, { minLength: 1, maxLength: 4 })
  .map((all) => all.map((text, at) => `   - ${'abcd'.charAt(at)}. ${text}`).join('\n'));
const lid = fc
  .tuple(escaped, fc.option(onderdelen))
  .map(([text, inner]) => (inner === null ? text : `${text}\n${inner}`));
const leden = fc
  .array(lid, { minLength: 1, maxLength: 4 })
  .map((all) => all.map((text, at) => `${String(at + 1)}. ${text}`).join('\n'));
const table = fc
  .array(fc.tuple(escaped, escaped), { minLength: 1, maxLength: 3 })
  .map((rows) => `| Doel | BSN |\n| --- | --- |\n${rows.map(([a, b]) => `| ${a} | ${b}<br>Ja |`).join('\n')}`);
const bullets = fc
  .array(escaped, { minLength: 1, maxLength: 3 })
  .map((all) => all.map((text) => `- ${text}`).join('\n'));
const protocol = fc
  .array(fc.oneof(leden, escaped, table, bullets), { minLength: 1, maxLength: 6 })
  .map((parts) => [
    '# Privacyprotocol Voorbeeldstad',
    ...parts.flatMap((part, at) => [`## Artikel ${String(at + 1)} Doel`, part]),
  ])
  .map((parts) => `${parts.join('\n\n')}\n`);

describe('convert: to Word and back', function () {
  this.timeout(60_000);

  it('gives the same structure and words', async () => {
    await fc.assert(
      fc.asyncProperty(protocol, async (markdown) => {
        assert.equal(await markdownFrom(await inWord(markdown), 'protocol.docx'), markdown);
      }),
      { seed: 7, numRuns: 40 },
    );
  });

  it('keeps what the text says of itself: kind, status and date', async () => {
    const fields = fc.record(
      {
        soort: fc.constantFrom('protocol', 'reglement', 'beleid', 'convenant', 'overeenkomst'),
        status: fc.constantFrom('concept', 'vastgesteld'),
        peildatum: fc.constantFrom('2026-01-01', 'vaststelling'),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fields, protocol, async (own, text) => {
        const lines = Object.entries(own).map(([key, value]) => `${key}: ${value}`);
        const markdown = lines.length === 0 ? text : `---\n${lines.join('\n')}\n---\n\n${text}`;
        assert.equal(await markdownFrom(await inWord(markdown), 'protocol.docx'), markdown);
      }),
      { seed: 9, numRuns: 20 },
    );
  });

  it('gives the same with footnotes and with findings as comments', async () => {
    const markdown =
      '# Protocol\n\nHet college[^1] **helpt** *snel* en goed.\n\n[^1]: Van burgemeester en wethouders.\n';
    const at = markdown.indexOf('helpt');
    const opmerking = { span: { start: at, end: at + 5 }, klasse: 'fout', regel: 'proef', tekst: 'Wat.\nWaarom.' };
    const plain = await inWord(markdown);
    const notes = strFromU8(unzipSync(plain)['word/footnotes.xml'] ?? new Uint8Array());
    assert.match(notes, /<w:pStyle w:val="FootnoteText"\/>.*<w:footnoteRef\/>.*> <\/w:t>.*Van burgemeester/);
    assert.equal(await markdownFrom(plain, 'a.docx'), markdown);
    const outcome = await importer(await inWord(markdown, [opmerking]));
    assert.equal(outcome.text, markdown);
    assert.deepEqual(outcome.weggelaten, ['fout: Wat. Waarom. Regel: proef']);
  });
});

async function importer(bytes: Uint8Array): Promise<{ readonly text: string; readonly weggelaten: readonly string[] }> {
  const chosen = chooseImporter(bytes, 'a.docx');
  assert.ok(!('reden' in chosen));
  const outcome = await chosen.read(bytes, 'a.docx', {});
  assert.ok(!('reden' in outcome));
  return { text: outcome.text, weggelaten: outcome.samenvatting.weggelaten.map(({ tekst }) => tekst) };
}
