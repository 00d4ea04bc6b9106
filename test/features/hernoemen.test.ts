/** Other names for a verwerking or a begrip, drawn in fixtures. */
import { naamdoelAt } from '../../server/src/features/naamgeving/doel.ts';
import { hernoem } from '../../server/src/features/naamgeving/hernoem.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { runFixtures } from './fixtures.ts';

describe('another name', () => {
  runFixtures('hernoemen', ({ scene, document, offset, words }) => {
    const doel = naamdoelAt(scene, document, offset);
    if (!doel) return 'niets';
    const uitkomst = hernoem(scene, document, doel, words);
    if (uitkomst.soort === 'geweigerd') return uitkomst.reden;
    const texts = [...uitkomst.edits, ...uitkomst.twijfel].map(({ uri, edits }) => {
      const before = scene.document(uri)?.document.source.text ?? '';
      const doubt = uitkomst.twijfel.some((one) => one.uri === uri) ? ' (twijfel)' : '';
      return `${uri.slice(uri.lastIndexOf('/') + 1)}${doubt}:\n${applyEdits(before, edits).trimEnd()}`;
    });
    const others = doel.anders.length > 0 ? [`anders: ${doel.anders.join(', ')}`] : [];
    return [`${doel.soort} ‘${doel.naam}’`, ...texts, ...others].join('\n');
  });
});
