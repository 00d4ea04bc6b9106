/** Renumbering of drawn texts: what is done can be undone, and every reference goes on meaning the deel that it meant. */
import assert from 'node:assert/strict';
import { hernummer, type Bewerking } from '../../server/src/features/hernummering/hernummer.ts';
import { interneVerwijzingen } from '../../server/src/model/kruisverwijzingen.ts';
import { zoekDeel } from '../../server/src/model/structure/verwijsdoel.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { kennis, service, vandaag } from '../support/engine.ts';
import { seededRandom, type Random } from '../support/randomEdits.ts';

const uri = 'file:///voorbeeld/protocol.md';

/** A protocol whose artikelen and leden each say who they are, and refer to each other. */
function drawnProtocol(random: Random): string {
  const whole = (most: number): number => 1 + Math.floor(random() * most);
  const artikelen = 2 + whole(5);
  const decimal = random() < 0.5;
  const reference = (): string => {
    const to = whole(artikelen);
    const forms = [
      `artikel ${to}`,
      `artikel ${to} lid 1`,
      `artikel ${to}, tweede lid`,
      `de artikelen 1 tot en met ${artikelen}`,
    ];
    return forms[whole(forms.length) - 1] ?? '';
  };
  const eol = random() < 0.3 ? '\r\n' : '\n';
  const lines = ['# Privacyprotocol Wmo Voorbeeldstad', ''];
  for (let artikel = 1; artikel <= artikelen; artikel++) {
    lines.push(`## Artikel ${artikel} Titel «${artikel}» é €`, '');
    for (let lid = 1; lid <= 3; lid++)
      lines.push(
        `- ${decimal ? `${artikel}.` : ''}${lid}${decimal ? '' : '.'} Deel «${artikel}.${lid}» 👩‍⚖️ volgt ${reference()}.`,
      );
    lines.push('');
  }
  return lines.join(eol);
}

interface Done {
  readonly text: string;
  readonly left: number;
}

function done(text: string, words: string, bewerking: Bewerking): Done | undefined {
  const document = service.open(uri, text) ?? assert.fail();
  const scene = service.scene(uri, { files: [{ uri, document }], judged: [], settings: service.settings({ vandaag }) });
  const own = scene.document(uri) ?? assert.fail();
  const at = text.indexOf(words);
  assert.ok(at >= 0, words);
  const uitkomst = hernummer(scene, own, at, bewerking);
  if (uitkomst.soort === 'geweigerd') return undefined;
  const edits = uitkomst.edits.flatMap((edit) => edit.edits);
  return { text: applyEdits(text, edits), left: uitkomst.achtergebleven.length };
}

/** What each reference means, by the words that the delen have of their own. */
function meanings(text: string): string[] {
  const document = service.open(uri, text) ?? assert.fail();
  const scene = service.scene(uri, { files: [{ uri, document }], judged: [], settings: service.settings({ vandaag }) });
  const inhoud = scene.document(uri)?.model.inhoud;
  assert.ok(inhoud?.soort === 'protocol');
  const found = interneVerwijzingen(inhoud.regeling, kennis).flatMap(({ genoemd, plaats, citaat }) => {
    if (citaat.vindplaatsen.some(({ tot }) => tot)) return [];
    const from = /«[\d.]+»/.exec(plaats.passage.reading.text)?.[0] ?? '';
    return genoemd.map(({ gezocht }) => {
      const doel = zoekDeel(plaats.pad, gezocht);
      const deel = doel.antwoord === 'ja' ? doel.pad.at(-1) : undefined;
      const words = [deel?.titel, ...(deel?.alineas ?? [])].map((passage) => passage?.reading.text ?? '').join(' ');
      return `${from} → ${/«[\d.]+»/.exec(words)?.[0] ?? 'niets'}`;
    });
  });
  return found.sort();
}

const inverses: readonly (readonly [Bewerking, string, Bewerking, (text: string) => string])[] = [
  ['voeg-in', '«2» é', 'verwijder', () => '[…]'],
  ['voeg-in', '«2.2»', 'verwijder', () => '[…]'],
  ['voeg-voor', '«1» é', 'verwijder', () => '[…]'],
  ['omlaag', '«1» é', 'omhoog', () => '«1» é'],
  ['omlaag', '«2.1»', 'omhoog', () => '«2.1»'],
  ['omhoog', '«2» é', 'omlaag', () => '«2» é'],
];

describe('renumbering of drawn texts', () => {
  for (const [bewerking, place, inverse, back] of inverses)
    it(`${bewerking} at ${place} and back`, () => {
      let exact = 0;
      for (let seed = 1; seed <= 25; seed++) {
        const text = drawnProtocol(seededRandom(seed));
        const there = done(text, place, bewerking) ?? assert.fail(`seed ${seed}`);
        assert.notEqual(there.text, text);
        if (there.left === 0) assert.deepEqual(meanings(there.text), meanings(text), `seed ${seed}`);
        const again = done(there.text, back(there.text), inverse) ?? assert.fail(`seed ${seed}`);
        if (there.left > 0 || again.left > 0) continue;
        assert.equal(again.text, text, `seed ${seed}`);
        exact++;
      }
      assert.ok(exact >= 5, String(exact));
    });

  it('answers any text without failing', () => {
    for (const text of [
      '',
      '# Artikel 1\n',
      '1. '.repeat(5000),
      '## Artikel 1\n'.repeat(500),
      '\uD800 artikel 1 lid 1',
    ])
      assert.doesNotThrow(() => done(`${text}x`, 'x', 'voeg-in'));
  });
});
