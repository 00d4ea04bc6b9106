/** Renumbering, drawn in fixtures: the lines that change, and the references that are left. */
import assert from 'node:assert/strict';
import { bewerkingen, hernummer } from '../../server/src/features/hernummering/hernummer.ts';
import { spanAfter } from '../../server/src/text/spanAfter.ts';
import { applyEdits, type TextEdit } from '../../server/src/text/edit.ts';
import { runFixtures, type Asked } from './fixtures.ts';

for (const fixtures of ['hernummering', 'hernummeringOvereenkomst'])
  describe(`renumbering: ${fixtures}`, () => {
    runFixtures(fixtures, ({ scene, document, offset, words }: Asked) => {
      const bewerking = bewerkingen.find((one) => words === one) ?? 'hernummer';
      const uitkomst = hernummer(scene, document, offset, bewerking);
      if (uitkomst.soort === 'geweigerd') return uitkomst.reden;
      const texts = uitkomst.edits.map(({ uri, edits }) => {
        const before = scene.document(uri)?.document.source.text ?? '';
        return `${uri.slice(uri.lastIndexOf('/') + 1)}:\n${applyEdits(before, edits).trimEnd()}`;
      });
      // What is left is found again in the text as it has become.
      for (const { uri, span, tekst } of uitkomst.achtergebleven) {
        const before = scene.document(uri)?.document.source.text ?? '';
        const own: readonly TextEdit[] = uitkomst.edits.find((one) => one.uri === uri)?.edits ?? [];
        const { start, end } = spanAfter(before, span, own);
        assert.equal(applyEdits(before, own).slice(start, end), tekst);
      }
      const left = uitkomst.achtergebleven.map(({ tekst, reden }) => `blijft: ${tekst} (${reden})`);
      return [...texts, ...left].join('\n');
    });
  });
