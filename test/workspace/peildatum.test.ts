/** The date as of which a document is judged: who is asked first, and what holds where nobody answers. */
import assert from 'node:assert/strict';
import { isIsoDate, type IsoDate } from '../../server/src/knowledge/datum.ts';
import { peildatumVan } from '../../server/src/workspace/peildatum.ts';
import type { PeildatumBronnen } from '../../server/src/workspace/settings.ts';
import { modelOf } from '../support/engine.ts';

function iso(text: string): IsoDate {
  assert.ok(isIsoDate(text));
  return text;
}

/** Every source with a date of its own, so that the date tells which of them won. */
const all: PeildatumBronnen = {
  opdracht: iso('2011-01-01'),
  configuratie: iso('2013-03-03'),
  editor: iso('2014-04-04'),
  vandaag: iso('2015-05-05'),
};

function frontMatterDate(peildatum: string, body = ''): ReturnType<typeof peildatumVan> {
  const text = `---\npeildatum: ${peildatum}\n---\n# Privacyprotocol Voorbeeldstad\n\n## Artikel 1 Doel\n\n${body}\n`;
  return peildatumVan({ ...all, opdracht: undefined }, modelOf('a.md', text).frontMatter.peildatum, text);
}

describe('workspace/peildatum', () => {
  it('asks the command, the document, the configuration, the editor and the clock, in this order', () => {
    const document = modelOf('a.md', '---\npeildatum: 2012-02-02\n---\n').frontMatter.peildatum;
    const without = (...names: (keyof PeildatumBronnen)[]): PeildatumBronnen => ({
      ...all,
      ...Object.fromEntries(names.map((name) => [name, undefined])),
    });
    const said = (found: ReturnType<typeof peildatumVan>): string => `${found.datum} ${found.bron}`;
    assert.equal(said(peildatumVan(all, document, '')), '2011-01-01 opdracht');
    assert.equal(said(peildatumVan(without('opdracht'), document, '')), '2012-02-02 document');
    assert.equal(said(peildatumVan(without('opdracht'), undefined, '')), '2013-03-03 configuratie');
    assert.equal(said(peildatumVan(without('opdracht', 'configuratie'), undefined, '')), '2014-04-04 editor');
    assert.equal(
      said(peildatumVan(without('opdracht', 'configuratie', 'editor'), undefined, '')),
      '2015-05-05 vandaag',
    );
  });

  it('reads a date as people write it', () => {
    assert.equal(frontMatterDate('1 juli 2016').datum, '2016-07-01');
    assert.equal(frontMatterDate('"2016-07-01"').datum, '2016-07-01');
  });

  it('takes the later of adoption and entry into force for `vaststelling`', () => {
    const later = frontMatterDate(
      'vaststelling',
      'Dit protocol treedt in werking op 1 januari 2017.\n\nAldus vastgesteld op 3 maart 2016.',
    );
    assert.deepEqual([later.datum, later.bron], ['2017-01-01', 'document']);
    const retroactive = frontMatterDate(
      'vaststelling',
      'Dit protocol treedt in werking op 1 januari 2016.\n\nAldus vastgesteld op 3 maart 2016.',
    );
    assert.equal(retroactive.datum, '2016-03-03');
    assert.equal(frontMatterDate('Vaststelling', 'Aldus vastgesteld op 3 maart 2016.').datum, '2016-03-03');
  });

  for (const [what, peildatum, body] of [
    ['words that are no date', 'binnenkort', ''],
    ['a day that the calendar lacks', '2016-02-30', ''],
    ['`vaststelling` in a text without dates', 'vaststelling', 'Geen datum.'],
    ['`vaststelling` in a text that leaves them open', 'vaststelling', 'Aldus vastgesteld op … 2016.'],
  ] as const)
    it(`falls back on today for ${what}, and says so`, () => {
      const found = frontMatterDate(peildatum, body);
      assert.deepEqual([found.datum, found.bron, found.onbekend?.tekst], ['2015-05-05', 'vandaag', peildatum]);
    });

  it('asks the document even where it gives no date', () => {
    assert.deepEqual(frontMatterDate('').datum, '2013-03-03');
  });
});
