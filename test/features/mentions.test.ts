/** What is named at one place is what a look at the whole document finds there; also after edits. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mentionAt, mentionsIn, mentionsWithin } from '../../server/src/features/mentions/mentionsIn.ts';
import type { Mention } from '../../server/src/features/mentions/mention.ts';
import type { Span } from '../../server/src/text/span.ts';
import type { DossierDocument } from '../../server/src/workspace/dossier.ts';
import { root } from '../repository/tree.ts';
import { kennis, service, vandaag } from '../support/engine.ts';

const step = 3;

function said(mention: Mention | undefined): string {
  return mention ? `${mention.kind} ${String(mention.span.start)}-${String(mention.span.end)}` : 'niets';
}

/** The last that begins at or before an offset and reaches it. */
function amongAll(mentions: readonly Mention[], offset: number): Mention | undefined {
  const found = mentions.findLast(({ span }) => span.start <= offset);
  return found && offset <= found.span.end ? found : undefined;
}

function documentOf(read: ReturnType<typeof service.open>): DossierDocument {
  assert.ok(read);
  const { uri } = read.source;
  const settings = service.settings({ vandaag });
  return (
    service.scene(uri, { files: [{ uri, document: read }], judged: [], settings }).document(uri) ?? assert.fail(uri)
  );
}

function assertSame(document: DossierDocument): void {
  const all = mentionsIn(document, kennis);
  assert.ok(all.length > 2);
  const { length } = document.document.source.text;
  for (let offset = 0; offset <= length; offset += step)
    assert.equal(said(mentionAt(document, kennis, offset)), said(amongAll(all, offset)), `at ${String(offset)}`);
  const within: Span = { start: Math.floor(length / 3), end: Math.floor((2 * length) / 3) };
  assert.deepEqual(
    mentionsWithin(document, kennis, within).map(said),
    all.filter(({ span }) => span.start < within.end && within.start < span.end).map(said),
  );
}

describe('mentions at a place', () => {
  for (const name of ['goed/protocol.md', 'goed/register.yaml', 'fout/protocol.md', 'fout/register.yaml'])
    it(`are those of the whole of ${name}, before and after edits`, () => {
      const uri = `file:///voorbeeld/${name}`;
      const read = service.open(uri, readFileSync(`${root}/samples/${name}`, 'utf8')) ?? assert.fail();
      assertSame(documentOf(read));
      const { length } = read.source.text;
      const edits = [0.25, 0.75].map((share) => {
        const at = Math.floor(share * length);
        return { span: { start: at, end: at }, newText: ' artikel 6 AVG ' };
      });
      assertSame(documentOf(service.edit(read, edits, 2)));
    });
});
