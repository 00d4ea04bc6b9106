/** Which lines are headings of a regulation, and which only begin with the same word. */
import assert from 'node:assert/strict';
import { headingIn } from '../../server/src/model/structure/kop.ts';

describe('model/structure: headings', () => {
  const headings: readonly (readonly [string, string])[] = [
    ['Artikel 5 Titel', 'artikel 5 Titel'],
    ['Artikel9 Titel', 'artikel 9 Titel'],
    ['ARTIKEL 6a. Titel', 'artikel 6a Titel'],
    ['Art. 7: Titel', 'artikel 7 Titel'],
    ['Artikel 1:2', 'artikel 1:2 '],
    ['Artikel 2.1 – Titel', 'artikel 2.1 Titel'],
    ['§ 2.1 Titel', 'paragraaf 2.1 Titel'],
    ['Par. 3 Titel', 'paragraaf 3 Titel'],
    ['HOOFDSTUK IV', 'hoofdstuk IV '],
    ['Afdeling 2 Titel', 'afdeling 2 Titel'],
    ['Bijlage', 'bijlage  '],
    ['Bijlage: Lijst', 'bijlage  Lijst'],
    ['Bijlage B Lijst', 'bijlage B Lijst'],
    ['Bijlage nr. 3 Lijst', 'bijlage 3 Lijst'],
  ];
  for (const [line, expected] of headings)
    it(`${JSON.stringify(line)} is one`, () => {
      const kop = headingIn(line);
      assert.equal(kop && `${kop.soort} ${kop.nummer} ${line.slice(kop.titelStart)}`, expected);
      if (kop) assert.equal(line.slice(kop.nummerSpan.start, kop.nummerSpan.end), kop.nummer);
    });

  for (const line of [
    'Artikel 6 lid 1 AVG noemt de grondslagen.',
    'Artikel 9 AVG geldt ook.',
    'Artikel 5 van dit protocol is van toepassing.',
    'Artikel 6, eerste lid, van de wet',
    'Bijlage 1 bevat de verwerkingen.',
    'Hoofdstuk 3 is van toepassing.',
    'Artikelen 3 en 4',
    'Bijlagen',
    'Artikel 12 Het college dat van plan is om dit te doen gaat daar nu zeer snel mee aan de slag.',
  ])
    it(`${JSON.stringify(line)} is none`, () => {
      assert.equal(headingIn(line), undefined);
    });
});
