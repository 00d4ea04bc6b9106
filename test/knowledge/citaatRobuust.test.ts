/** The grammar on any input: it never fails, its spans lie in the text, and its time grows with the text. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { noDefinities, type Context } from '../../server/src/knowledge/citaat/context.ts';
import { parseVerwijzingen, readVerwijzingen, type ReadVerwijzingen } from '../../server/src/knowledge/citaat/parse.ts';
import { createWetsnamen, type Wetsnamen } from '../../server/src/knowledge/citaat/wetsnamen.ts';
import { loadCatalogus } from '../../server/src/knowledge/wetten/load.ts';
import { assertSound } from './soundCitaten.ts';

let namen: Wetsnamen;
before(async () => {
  namen = createWetsnamen(await loadCatalogus());
});

/** Pieces of references, and what may stand between them. */
const pieces = [
  ...[
    'artikel',
    'Artikel',
    'artikelen',
    'art.',
    'art',
    'ARTIKEL',
    'hoofdstuk',
    'paragraaf',
    '§',
    'bijlage',
    'overweging',
  ],
  ...[
    'lid',
    'leden',
    'eerste lid',
    'tweede',
    'het',
    'onder',
    'sub',
    'onderdeel',
    'onderdelen',
    'aanhef',
    'en',
    'of',
    'en/of',
  ],
  ...[
    '1',
    '2',
    '6.1.e',
    '7.3.8',
    '30b',
    '4:1',
    '1e',
    'III',
    'a',
    'e',
    'f',
    '(e)',
    '(1)',
    'e.v.',
    'ev.',
    't/m',
    'tot en met',
  ],
  ...[
    'tot',
    'jo.',
    'juncto',
    ',',
    '.',
    ';',
    ':',
    '(',
    ')',
    '-',
    '–',
    '"',
    '‘',
    '/',
    '|',
    '*',
    '\u00AD',
    '\u00A0',
    'e\u0308',
  ],
  ...['van', 'van de', 'van dit', 'dit artikel', 'die wet', 'deze wet', 'van het', 'in', 'hierna te noemen', 'hierna:'],
  ...['AVG', 'UAVG', 'Jeugdwet', 'Wmo', 'Wmo 2015', 'Wpg', 'BW', 'Awb', 'Pw', 'Wet politiegegevens', 'de wet', 'WAM'],
  ...[
    'Wet op de gemeen-\ntelijke schuldhulpverlening',
    'Wet',
    'Besluit',
    'convenant',
    'protocol',
    '18 jaar',
    '👩‍⚖️',
    '\u{10FFFF}',
  ],
];
const glue = fc.constantFrom(' ', ' ', ' ', '', '\n', '\n\n', '\t', '\r\n', '  ');
const reference = fc
  .array(fc.tuple(fc.constantFrom(...pieces), glue), { maxLength: 40 })
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''));
const anyText = fc.oneof(
  reference,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);

describe('the grammar of references', () => {
  it('reads any text soundly', () => {
    const context = fc.constantFrom({}, { fragment: true }, { fragment: true, wet: 'AVG' as const });
    fc.assert(
      fc.property(anyText, context, (text, given) => {
        const { citaten, wetten } = parseVerwijzingen(text, namen, given);
        assertSound(text, citaten);
        for (const { span, kandidaten } of wetten) {
          assert.ok(span.start < span.end && span.end <= text.length);
          assert.ok(kandidaten.length > 0);
        }
      }),
      { numRuns: 3000, seed: 20261121 },
    );
  });

  it('knows in what other surroundings it would have read the same', () => {
    const contexts: readonly Context[] = [{}, { fragment: true }, { fragment: true, wet: 'AVG' }, { wet: 'UAVG' }];
    const pairs = contexts.flatMap((one) => contexts.filter((other) => other !== one).map((other) => ({ one, other })));
    let [alike, differing] = [0, 0];
    fc.assert(
      fc.property(reference, fc.constantFrom(...pairs), (text, { one, other }) => {
        // With names from elsewhere nothing is remembered of a text.
        const read = (context: Context): ReadVerwijzingen =>
          readVerwijzingen(text, namen, { ...context, definities: noDefinities });
        const { verwijzingen, surroundings } = read(one);
        if (surroundings.areLike(other)) {
          alike++;
          assert.deepEqual(read(other).verwijzingen, verwijzingen);
        } else differing++;
      }),
      { numRuns: 3000, seed: 20261122 },
    );
    assert.ok(alike > 1000 && differing > 100, `${String(alike)} alike, ${String(differing)} not`);
  });

  it('reads the same words in another place as the same references, each citation one of its own', () => {
    fc.assert(
      fc.property(reference, fc.boolean(), (text, fragment) => {
        const [once, again] = [
          parseVerwijzingen(text, namen, { fragment }),
          parseVerwijzingen(text, namen, { fragment }),
        ];
        assert.deepEqual(again, once);
        for (const citaat of again.citaten) assert.ok(!once.citaten.includes(citaat));
      }),
      { numRuns: 500, seed: 20261121 },
    );
  });

  it('reads a text with other line ends as the same text', () => {
    fc.assert(
      fc.property(reference, (text) => {
        const unix = text.replaceAll('\r\n', '\n');
        const quotes = (of: string): string[] =>
          parseVerwijzingen(of, namen).citaten.map(({ span }) =>
            of.slice(span.start, span.end).replaceAll('\r\n', '\n'),
          );
        assert.deepEqual(quotes(unix.replaceAll('\n', '\r\n')), quotes(unix));
      }),
      { numRuns: 1000, seed: 20261121 },
    );
  });

  const growing: Readonly<Record<string, string>> = {
    prose:
      'Volgens artikel 6 lid 1 onder e AVG en artikel 5.1.1. Wmo 2015 (hoofdstuk 5) verwerkt de gemeente gegevens.\n\n',
    articles: 'artikel 1, ',
    numbers: '1 en 2, ',
    leden: 'lid 1, 2, 3, ',
    ordinals: 'eerste, tweede en ',
    onderdelen: 'onder a, b, ',
    brackets: 'AVG (',
    closed: 'Wet politiegegevens (Wpg) ',
    titles: 'Wet op de ',
    nearly: 'Wet maatschapelijke ',
    hyphens: 'a-\n',
    softHyphens: '\u00AD',
    blanks: 'x-          ',
    dots: '1.1.1.1.',
    definitions: 'wet: de Wet persoonsregistraties;\n',
    places: 'artikel 1 en hoofdstuk 2, en het bepaalde in ',
  };
  for (const [name, piece] of Object.entries(growing))
    it(`takes time in proportion to the text: ${name}`, () => {
      // Time of this process alone, and the least of some runs: other work on the machine does not count.
      const time = (text: string): number => {
        const runs = [0, 1, 2].map(() => {
          const before = process.cpuUsage();
          parseVerwijzingen(text, namen);
          return process.cpuUsage(before).user / 1000;
        });
        return Math.min(...runs);
      };
      const once = piece.repeat(Math.ceil(4_000 / piece.length));
      time(once);
      // Sixteen times the text: a quadratic grammar would take 256 times as long.
      const ratio = time(once.repeat(16)) / Math.max(1, time(once));
      assert.ok(ratio < 96, `16 times the text takes ${ratio.toFixed(0)} times as long`);
    });
});

const corpus = process.env['DOELBINDING_CORPUS'];
if (corpus !== undefined)
  describe('citaten of published texts', () => {
    const seeds = join(corpus, 'seeds');
    for (const file of readdirSync(seeds).filter((name) => name.endsWith('.txt')))
      it(`are sound in ${file}`, () => {
        const text = readFileSync(join(seeds, file), 'utf8');
        const { citaten, wetten } = parseVerwijzingen(text, namen);
        assertSound(text, citaten);
        assert.ok(citaten.length + wetten.length > 5);
      });
  });
