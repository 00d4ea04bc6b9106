/** What may be written at a cursor, drawn in fixtures. */
import { completionsAt } from '../../server/src/features/completion/completion.ts';
import { runFixtures } from './fixtures.ts';

describe('completion', () => {
  runFixtures('completion', ({ scene, document, offset, text, words }) => {
    const wishes = { woorden: !words.includes('spatie'), sleutelsBekend: words.includes('schema') };
    const { items } = completionsAt(scene, document, offset, wishes);
    const most = /eerste (\d+)/.exec(words)?.[1];
    return items
      .slice(0, most === undefined ? undefined : Number(most))
      .map(({ label, detail = '', span, newText }) => {
        const replaced = span.start === span.end ? '' : ` voor ‹${text.slice(span.start, span.end)}›`;
        const other = newText === label ? '' : ` = ${newText}`;
        return `${label}${replaced}${other}${detail === '' ? '' : ` (${detail})`}`;
      })
      .join('\n');
  });
});
