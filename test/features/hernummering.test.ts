/** Renumbering, drawn in fixtures: the lines that change, and the references that are left. */
import { bewerkingen, hernummer } from '../../server/src/features/hernummering/hernummer.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { runFixtures, type Asked } from './fixtures.ts';

describe('renumbering', () => {
  runFixtures('hernummering', ({ scene, document, offset, words }: Asked) => {
    const bewerking = bewerkingen.find((one) => words === one) ?? 'hernummer';
    const uitkomst = hernummer(scene, document, offset, bewerking);
    if (uitkomst.soort === 'geweigerd') return uitkomst.reden;
    const texts = uitkomst.edits.map(({ uri, edits }) => {
      const before = scene.document(uri)?.document.source.text ?? '';
      return `${uri.slice(uri.lastIndexOf('/') + 1)}:\n${applyEdits(before, edits).trimEnd()}`;
    });
    const left = uitkomst.achtergebleven.map(({ tekst, reden }) => `blijft: ${tekst} (${reden})`);
    return [...texts, ...left].join('\n');
  });
});
