/** The script by which a page of the documentation is searched, in a page of a few rows. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

const script = readFileSync(new URL('../../server/tools/docs/search.js', import.meta.url), 'utf8');

interface Row {
  readonly dataset: { readonly zoek: string; readonly wet?: string };
  hidden: boolean;
}

type Listener = (event: { preventDefault: () => void }) => void;

/** As much of a page as the script asks for; every field is an element that listens. */
class Field {
  value = '';
  hidden = true;
  textContent = '';
  readonly listeners = new Map<string, Listener>();
  addEventListener(name: string, listener: Listener): void {
    this.listeners.set(name, listener);
  }
}

function open(
  rows: readonly Row[],
  withLaws = true,
): Record<'form' | 'word' | 'law' | 'status' | 'window', Field> & { group: Row } {
  const [form, word, law, status, window] = [new Field(), new Field(), new Field(), new Field(), new Field()];
  const group = {
    hidden: false,
    dataset: { zoek: '' },
    querySelector: () => rows.find(({ hidden }) => !hidden) ?? null,
  };
  const byId: Readonly<Record<string, Field | undefined>> = {
    zoeken: form,
    zoekwoord: word,
    zoekwet: withLaws ? law : undefined,
    gevonden: status,
  };
  runInNewContext(script, {
    window,
    document: {
      getElementById: (id: string) => byId[id] ?? null,
      querySelectorAll: (selector: string) => (selector === '[data-groep]' ? [group] : rows),
    },
  });
  return { form, word, law, status, window, group };
}

const rowsOf = (): Row[] => [
  { dataset: { zoek: 'bsn-toestemming Burgerservicenummer artikel 46 UAVG', wet: 'UAVG Wabb' }, hidden: false },
  { dataset: { zoek: 'Categorieën betrokkenen artikel 30 lid 1 onder c AVG', wet: 'AVG' }, hidden: false },
  { dataset: { zoek: 'peildatum' }, hidden: false },
];

function shown(rows: readonly Row[]): boolean[] {
  return rows.map(({ hidden }) => !hidden);
}

describe('the search of the documentation', () => {
  it('shows its form, and everything while nothing is asked', () => {
    const rows = rowsOf();
    const { form, window, status } = open(rows);
    assert.equal(form.hidden, false);
    window.listeners.get('pageshow')?.({ preventDefault: () => undefined });
    assert.deepEqual(shown(rows), [true, true, true]);
    assert.equal(status.textContent, '');
  });

  it('finds rows with all words, whatever their capitals and accents', () => {
    const rows = rowsOf();
    const { word, status, group } = open(rows);
    const ask = (text: string): void => {
      word.value = text;
      word.listeners.get('input')?.({ preventDefault: () => undefined });
    };
    ask('categorieen AVG');
    assert.deepEqual(shown(rows), [false, true, false]);
    assert.equal(status.textContent, '1 resultaat');
    ask('ARTIKEL');
    assert.deepEqual(shown(rows), [true, true, false]);
    assert.equal(status.textContent, '2 resultaten');
    ask('niets hiervan');
    assert.equal(status.textContent, '0 resultaten');
    assert.equal(group.hidden, true);
    ask('');
    assert.deepEqual(shown(rows), [true, true, true]);
    assert.equal(group.hidden, false);
  });

  it('keeps to a law', () => {
    const rows = rowsOf();
    const { law, status } = open(rows);
    law.value = 'Wabb';
    law.listeners.get('change')?.({ preventDefault: () => undefined });
    assert.deepEqual(shown(rows), [true, false, false]);
    assert.equal(status.textContent, '1 resultaat');
  });

  it('does not send its form, and works without a choice of laws', () => {
    const { form } = open(rowsOf(), false);
    let prevented = false;
    form.listeners.get('submit')?.({
      preventDefault: () => {
        prevented = true;
      },
    });
    assert.ok(prevented);
  });
});
