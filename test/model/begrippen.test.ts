/** Definitions, front matter, and where the fields of a verwerking stand. */
import assert from 'node:assert/strict';
import type { VeldNaam } from '../../server/src/model/verwerking/velddefinities.ts';
import { naamVan, plaatsVan } from '../../server/src/model/verwerking/verwerking.ts';
import { drawn } from '../support/blockOutline.ts';
import { modelOf } from '../support/engine.ts';
import { verwerkingenIn } from '../support/verwerkingWords.ts';

function begrippenIn(name: string, text: string): string[] {
  const whole = `Privacyprotocol Voorbeeldstad\n\n${drawn(text)}\n`;
  const { inhoud } = modelOf(name, whole);
  assert.equal(inhoud.soort, 'protocol');
  if (inhoud.soort !== 'protocol') return [];
  return inhoud.begrippen.map(({ begrip, betekenis, span }) => {
    assert.equal(whole.slice(span.start, span.end).replaceAll('*', ''), begrip.reading.text);
    return `${begrip.reading.text} = ${betekenis.reading.text.replaceAll('\n', ' ')}`;
  });
}

describe('model/protocol: begripsbepalingen', () => {
  const expected = ['college = het college van Voorbeeldstad;', 'inwoner = degene die hulp vraagt.'];
  const forms: Readonly<Record<string, string>> = {
    'letters with a colon': `
      Artikel 1 Begrippen
      In dit protocol wordt verstaan onder:
      a. college: het college van Voorbeeldstad;
      b. inwoner: degene die hulp vraagt.
    `,
    'bullets in an artikel without such a title': `
      Artikel 1

      In dit protocol en de regels daarbij wordt verstaan onder:

      - college: het college van Voorbeeldstad;
      - inwoner: degene die hulp vraagt.
    `,
    'bold terms': `
      Artikel 1 Definities

      1. **college**: het college van Voorbeeldstad;
      2. **inwoner:** degene die hulp vraagt.
    `,
    'decimal leden': `
      Artikel 1 Begripsbepalingen
      - 1.1 college: het college van Voorbeeldstad;
      - 1.2 inwoner: degene die
        hulp vraagt.
    `,
  };
  for (const [form, text] of Object.entries(forms))
    for (const name of ['a.txt', 'a.md'])
      it(`reads ${form} (${name})`, () => {
        assert.deepEqual(begrippenIn(name, text), expected);
      });

  it('reads a table with tabs', () => {
    const text =
      'Artikel 1 Begrippen\nIn dit protocol wordt verstaan onder:\ncollege\thet college van Voorbeeldstad;\ninwoner\tdegene die hulp vraagt.';
    assert.deepEqual(begrippenIn('a.txt', text), expected);
  });

  it('reads no definitions where an artikel defines nothing', () => {
    assert.deepEqual(begrippenIn('a.txt', 'Artikel 1 Doel\n\n1. Het doel is: hulp.\n2. Let op: niets anders.'), []);
  });
});

describe('model/frontMatter', () => {
  const frontMatter = (yaml: string): string => {
    const text = `---\n${yaml}\n---\n# Privacyprotocol Voorbeeldstad\n\n## Artikel 1 Doel\n`;
    const { soort, status, peildatum } = modelOf('a.md', text).frontMatter;
    if (peildatum)
      assert.equal(text.slice(peildatum.span.start, peildatum.span.end).replace(/["']/g, ''), peildatum.tekst);
    return [soort, status, peildatum?.tekst, peildatum?.waarde].map((value) => value ?? '-').join(' ');
  };
  for (const [yaml, expected] of [
    ['soort: Protocol\nstatus: Vastgesteld', 'protocol vastgesteld - -'],
    ['peildatum: 2016-01-01', '- - 2016-01-01 2016-01-01'],
    ['peildatum: "1 januari 2016"', '- - 1 januari 2016 2016-01-01'],
    ['peildatum: vaststelling', '- - vaststelling vaststelling'],
    ['Peildatum: binnenkort', '- - binnenkort -'],
    ['peildatum:', '- - - -'],
    ['titel: iets', '- - - -'],
  ] as const)
    it(yaml.replaceAll('\n', ' ⏎ '), () => {
      assert.equal(frontMatter(yaml), expected);
    });
});

describe('model/verwerking: where its fields stand', () => {
  const text =
    'verwerkingen:\n  - naam: Hulp\n    doel:\n    grondslag: publieke taak\n    ontvangers: geen\n  - id: b-2\n    doel: x\n';
  const [first, second] = verwerkingenIn(modelOf('a.yaml', text));
  const at = (veld: VeldNaam): string => {
    assert.ok(first);
    const { start, end } = plaatsVan(first, veld);
    return text.slice(start, end);
  };

  it('is the value, the key of an empty value, and the name for an absent field', () => {
    assert.equal(at('grondslag'), 'publieke taak');
    assert.equal(at('ontvangers'), 'geen');
    assert.equal(at('doelen'), 'doel');
    assert.equal(at('bewaartermijn'), 'Hulp');
  });

  it('is known by name, else by id, else by nothing', () => {
    const names = verwerkingenIn(modelOf('a.yaml', `${text}  - doel: y\n`)).map(naamVan);
    assert.deepEqual(names, ['Hulp', 'b-2', '']);
    assert.ok(second);
    assert.equal(text.slice(second.kop.start, second.kop.end), 'b-2');
  });
});
