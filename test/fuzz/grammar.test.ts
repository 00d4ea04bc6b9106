/** Citations and periods as people write them, changed at random: read without failing, in the text, in linear time. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parseBewaartermijn } from '../../server/src/knowledge/bewaartermijn/bewaartermijn.ts';
import { parseTermijnen } from '../../server/src/knowledge/bewaartermijn/termijnen.ts';
import { parseVerwijzingen } from '../../server/src/knowledge/citaat/parse.ts';
import { createWetsnamen } from '../../server/src/knowledge/citaat/wetsnamen.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import type { Span } from '../../server/src/text/span.ts';
import { assertLinear } from '../knowledge/parserLaws.ts';
import { assertSound } from '../knowledge/soundCitaten.ts';
import { kennis } from '../support/engine.ts';
import { randomEdit, seededRandom, type Random } from '../support/randomEdits.ts';
import { citationPieces, hugeNumbers, invisibles, periodPieces } from './hostilePieces.ts';
import { patience, rounds, seed } from './rounds.ts';

const TEXTS = rounds(6_000);
/** Repeated pieces of which the growth is looked at. */
const REPEATS = Math.min(200, rounds(16));
const MOST_EDITS = 8;

const folder = new URL('../fixtures/citaten/', import.meta.url);
const sentences = readdirSync(folder).flatMap((name) =>
  readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter((line) => /^[^#\s]/.test(line))
    .map((line) => line.replace(/[«»]/g, '').replaceAll('\\n', '\n').replaceAll('\\t', '\t')),
);
const periods = [
  'vijftien (15) jaar na de laatste wijziging',
  '7-10 jaar, tenzij een wet anders bepaalt',
  'Dossiers blijven ten minste vijf jaar bewaard, gerekend vanaf 1 januari 2015.',
  'P1Y6M na afsluiting; daarna direct vernietigd (selectielijst 8.1)',
  'maximaal anderhalf jaar, of zoveel langer als nodig is voor de zorg van een goed hulpverlener',
  'tot het 18e levensjaar, uiterlijk 72 uur na de ontdekking',
];

const namen = createWetsnamen(kennis.catalogus);

function pick(random: Random, values: readonly string[]): string {
  const value = values[Math.floor(random() * values.length)];
  assert.ok(value !== undefined);
  return value;
}

/** A text with a few changes: of letters, of words and of lines. */
function changed(random: Random, text: string, tokens: readonly string[]): string {
  let now = text;
  for (let count = 1 + Math.floor(random() * MOST_EDITS); count > 0; count--)
    now = applyEdits(now, [randomEdit(random, now, tokens)]);
  return now;
}

function assertInside(text: string, spans: readonly (Span | undefined)[]): void {
  for (const span of spans)
    if (span) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length, JSON.stringify(span));
}

/** Runs a check on many texts, and tells how a text that fails is made again. */
function overTexts(make: (random: Random) => string, check: (text: string) => void): void {
  for (let own = seed; own < seed + TEXTS; own++) {
    const text = make(seededRandom(own));
    try {
      check(text);
    } catch (error) {
      assert.fail(`DOELBINDING_ZAAD=${String(own)}: ${JSON.stringify(text)}: ${String(error)}`);
    }
  }
}

describe('fuzz: grammars', function () {
  this.timeout(patience(TEXTS));

  it(`read changed citations soundly: ${String(TEXTS)} texts`, () => {
    const tokens = [...citationPieces, ...hugeNumbers, ...invisibles];
    overTexts(
      (random) => changed(random, pick(random, sentences), tokens),
      (text) => {
        for (const given of [{}, { fragment: true }]) {
          const { citaten, wetten } = parseVerwijzingen(text, namen, given);
          assertSound(text, citaten);
          assertInside(
            text,
            wetten.map(({ span }) => span),
          );
        }
      },
    );
  });

  it(`read changed periods soundly: ${String(TEXTS)} texts`, () => {
    const tokens = [...periodPieces, ...hugeNumbers, ...invisibles];
    overTexts(
      (random) => changed(random, pick(random, periods), tokens),
      (text) => {
        const { termijnen } = parseBewaartermijn(text);
        for (const { duur, span, startmoment, voorwaarde } of [...termijnen, ...parseTermijnen(text)]) {
          assert.match(duur, /^P(?:\d+[YMWD])*(?:T\d+H)?$/u);
          assertInside(text, [span, startmoment?.span, voorwaarde?.span]);
        }
      },
    );
  });

  for (const [name, pieces, parse] of [
    ['citations', [...citationPieces, ...invisibles], (text: string) => parseVerwijzingen(text, namen)],
    ['periods', periodPieces, (text: string) => [parseBewaartermijn(text), parseTermijnen(text)]],
  ] as const)
    it(`read ${name} in time that grows with the text`, () => {
      const random = seededRandom(seed);
      const repeats = Array.from({ length: REPEATS }, () =>
        Array.from(
          { length: 1 + Math.floor(random() * 4) },
          () => `${pick(random, pieces)}${pick(random, [' ', ' ', ''])}`,
        ).join(''),
      );
      assertLinear(repeats, parse);
    });
});
