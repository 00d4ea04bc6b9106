/** At any place of any text each language feature answers, within the text and in order. */
import assert from 'node:assert/strict';
import { incomingAt, outgoingAt, partyAt } from '../../server/src/features/callers.ts';
import { coloursIn } from '../../server/src/features/colours.ts';
import { definitionAt } from '../../server/src/features/definition.ts';
import { foldsIn } from '../../server/src/features/folding.ts';
import { hintsIn } from '../../server/src/features/hints.ts';
import { hoverAt } from '../../server/src/features/hover/hover.ts';
import { lensesIn } from '../../server/src/features/lenses.ts';
import { linksIn } from '../../server/src/features/links.ts';
import { outlineOf, type OutlineItem } from '../../server/src/features/outline.ts';
import { referencesAt } from '../../server/src/features/references.ts';
import { selectionsAt } from '../../server/src/features/selection.ts';
import type { Scene } from '../../server/src/service.ts';
import { contains, type Span } from '../../server/src/text/span.ts';
import type { DossierDocument } from '../../server/src/workspace/dossier.ts';
import { service, vandaag } from '../support/engine.ts';

const PLACES = 60;

describe('language features at any place', () => {
  for (const [name, text] of texts())
    it(`answer in ${name}`, async () => {
      const uri = `file:///voorbeeld/${name}`;
      const document = service.open(uri, text);
      assert.ok(document);
      const settings = service.settings({ vandaag });
      const files = [{ uri, document }];
      const scene = service.scene(uri, { files, judged: service.judgeAll(files, settings), settings });
      const own = scene.document(uri);
      assert.ok(own);
      checkWhole(scene, own);
      const { length } = own.document.source.text;
      for (let index = 0; index <= PLACES; index++) await checkPlace(scene, own, Math.floor((index * length) / PLACES));
    });
});

/** Texts that break off, or are not what they seem. */
function* texts(): Generator<readonly [string, string]> {
  const protocol = `# Privacyprotocol gemeente Voorbeeldstad 👩‍⚖️\n\n## Artikel 1 Begrippen\n\n- a. één_loket: *waar* men komt;\n- b. : niets\n- c. AP: de AP\n\n## Artikel 2\n\n1. Zie artikel 1, lid 99, artikel 6 lid 1 onder a tot en met z AVG en het één_loket van € 5.\n2. Zie de leden 1 tot en met 2.\n\n## Bijlage 1\n\n| Verwerking | Doel | Bewaartermijn |\n| --- | --- | --- |\n| Een \\| twee<br>drie | Zie artikel 2 | 7 jaar |\n| | | |\n`;
  const register = `verwerkingen:\n  - naam: &a "Één 👩‍⚖️"\n    doelen: [ { doel: x, grondslag: artikel 6 lid 1 onder e AVG } ]\n    bewaartermijn: >\n      zeven jaar\n      na afloop\n  - *a\n  - naam:\n  - 3\n`;
  yield ['protocol.md', protocol];
  yield ['register.yaml', register];
  for (const part of [0.25, 0.5, 0.75, 0.9]) {
    yield [`afgebroken-${String(part)}.md`, protocol.slice(0, Math.floor(protocol.length * part))];
    yield [`afgebroken-${String(part)}.yaml`, register.slice(0, Math.floor(register.length * part))];
  }
  yield ['regeleinden.md', protocol.replaceAll('\n', '\r')];
  yield ['vraag.yaml', `${'verwerkingen: [ {naam: a'.repeat(40)}\n`];
  yield [
    'lang.md',
    `# Privacyprotocol gemeente Voorbeeldstad\n\n## Artikel 1 Begrippen\n\n- a. x: y\n\n${'artikel 1 '.repeat(3000)}\n`,
  ];
}

function checkWhole(scene: Scene, document: DossierDocument): void {
  const { length } = document.document.source.text;
  const whole = { start: 0, end: length };
  const isWithin = (span: Span): void => {
    assert.ok(span.start <= span.end && contains(whole, span), JSON.stringify(span));
  };
  const colours = coloursIn(document, scene);
  for (const [index, { span }] of colours.entries()) {
    isWithin(span);
    assert.ok(span.start >= (colours[index - 1]?.span.end ?? 0));
  }
  for (const { span } of [...foldsIn(document), ...linksIn(document, scene)]) isWithin(span);
  for (const { span, places } of lensesIn(scene, document, scene.judged(document.uri)))
    for (const one of [span, ...places.map((place) => place.span)]) isWithin(one);
  for (const { at } of hintsIn(document, scene, whole)) isWithin({ start: at, end: at });
  const checkItem = ({ name, span, nameSpan, items }: OutlineItem): void => {
    assert.notEqual(name.trim(), '');
    isWithin(span);
    assert.ok(contains(span, nameSpan), name);
    for (const item of items) checkItem(item);
  };
  for (const item of outlineOf(document)) checkItem(item);
}

async function checkPlace(scene: Scene, document: DossierDocument, offset: number): Promise<void> {
  const { length } = document.document.source.text;
  const around = selectionsAt(document, offset);
  if (length > 0) assert.deepEqual(around.at(-1), { start: 0, end: length });
  for (const [index, span] of around.entries()) {
    assert.ok(span.start <= offset && offset <= span.end);
    assert.ok(index === 0 || contains(span, around[index - 1] ?? span));
  }
  const card = await hoverAt(scene, document, offset, scene.judged(document.uri));
  if (card) {
    assert.ok(card.parts.length > 0);
    assert.ok(contains({ start: 0, end: length }, card.span));
  }
  for (const { span, name } of definitionAt(scene, document, offset)?.targets ?? []) assert.ok(contains(span, name));
  for (const { span } of referencesAt(scene, document, offset)) assert.ok(span.end <= length);
  const party = partyAt(scene, document, offset);
  if (party) assert.ok(contains(party.span, party.nameSpan) && party.name !== '');
  for (const { spans } of [...incomingAt(scene, document, offset), ...outgoingAt(scene, document, offset)])
    assert.ok(spans.length > 0);
}
