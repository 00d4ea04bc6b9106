/** What must be read in the five published regulations, as text and as Markdown. */
import assert from 'node:assert/strict';
import { plaatsenVan } from '../../server/src/model/citaat.ts';
import { delenOf } from '../../server/src/model/structure/deel.ts';
import type { Verwerking } from '../../server/src/model/verwerking/verwerking.ts';
import { corpus, corpusTexts, seed } from '../support/corpus.ts';
import { structureOutline } from '../support/deelOutline.ts';
import { modelOf, service, structureOf, vandaag } from '../support/engine.ts';
import { verwerkingenIn, wordsOf } from '../support/verwerkingWords.ts';

/** The places that the grounds of a verwerking cite, such as `AVG 6 lid 1 onder e`. */
function cited({ doelen }: Verwerking): string[] {
  const places = doelen.flatMap(({ grondslag }) => grondslag?.citaten ?? []).flatMap(plaatsenVan);
  return places.map(({ plaats: { wet, artikel, lid, onderdeel } }) =>
    [
      `${wet} ${artikel}`,
      ...(lid === undefined ? [] : [`lid ${lid}`]),
      ...(onderdeel === undefined ? [] : [`onder ${onderdeel}`]),
    ].join(' '),
  );
}

if (corpus !== undefined)
  describe('corpus: seeds', function () {
    this.timeout(60_000);

    it('000: three verwerkingen, each with its fields and every citation', () => {
      const verwerkingen = verwerkingenIn(modelOf('a.txt', seed('000').text));
      assert.deepEqual(
        verwerkingen.map(({ domein }) => domein),
        [
          { domein: 'jeugd', uit: 'tussenkop' },
          { domein: 'participatie', uit: 'tussenkop' },
          { domein: 'wmo', uit: 'tussenkop' },
        ],
      );
      for (const verwerking of verwerkingen) {
        assert.deepEqual(
          [...verwerking.velden.keys()],
          ['naam', 'doelen', 'grondslag', 'betrokkenen', 'persoonsgegevens', 'bijzondere-persoonsgegevens', 'bsn'],
        );
        assert.ok([...verwerking.velden.values()].every(({ leeg }) => !leeg));
        assert.equal(verwerking.doelen.length, 1);
        const [doel] = verwerking.doelen;
        assert.ok(doel?.doel && doel.grondslag);
        assert.deepEqual(
          doel.grondslag.aanwijzingen.map(({ letter, uit }) => `${letter} ${uit}`),
          ['e label'],
        );
        assert.ok(verwerking.bijzondere.length > 0);
      }
      assert.deepEqual(
        verwerkingen.map((one) => wordsOf(one).bsn),
        ['ja jeugdige', 'ja aanvrager medebewoners', 'ja aanvrager'],
      );
      const avg = ['AVG 6 lid 1', 'AVG 6 lid 1 onder 3'];
      assert.deepEqual(verwerkingen.map(cited), [
        [...avg, 'Jeugdwet 7.4.0 lid 1', 'Jeugdwet 7.4.0 lid 1 onder a'],
        [...avg, 'Participatiewet 17', 'Participatiewet 53a', 'Participatiewet 62'],
        // `Wmo` alone may mean two laws: the place is read and no law is chosen.
        avg,
      ]);
      const wmo = verwerkingen[2]?.doelen[0]?.grondslag?.citaten[1];
      assert.equal(wmo?.vindplaatsen[0]?.nummer.tekst, '5.1.1');
    });

    it('000: fourteen artikelen with decimal leden, and the definitions', () => {
      const { inhoud } = modelOf('a.txt', seed('000').text);
      assert.equal(inhoud.soort, 'protocol');
      if (inhoud.soort !== 'protocol') return;
      const artikelen = [...delenOf(inhoud.regeling)].filter(({ soort }) => soort === 'artikel');
      assert.deepEqual(
        artikelen.map(({ nummer }) => nummer?.tekst),
        Array.from({ length: 14 }, (_, index) => String(index + 1)),
      );
      for (const artikel of artikelen)
        assert.deepEqual(
          artikel.delen.filter(({ soort }) => soort === 'lid').map(({ nummer }) => nummer?.geschreven),
          artikel.delen.map((_, index) => `${artikel.nummer?.tekst}.${index + 1}`),
        );
      assert.ok(inhoud.begrippen.length >= 11);
    });

    it('003: a contact matrix of fifteen rows in two parts, with inherited doel', () => {
      const { inhoud } = modelOf('a.txt', seed('003').text);
      assert.equal(inhoud.soort, 'protocol');
      if (inhoud.soort !== 'protocol') return;
      const [found, ...more] = inhoud.matrices;
      assert.equal(more.length, 0);
      assert.deepEqual(
        found?.matrix.delen.map(({ rijen }) => rijen.length),
        [8, 7],
      );
      const rijen = found?.matrix.delen.flatMap((deel) => deel.rijen) ?? [];
      assert.ok(rijen.every(({ doel }) => doel !== undefined));
      assert.ok(rijen.some(({ geerfd }) => geerfd) && rijen.some(({ geerfd }) => !geerfd));
      assert.equal(inhoud.verwerkingen.length, 0);
    });

    it('004: numbers anew in its bijlagen, and has chapters without artikelen', () => {
      const { regeling, bijlagen } = structureOf('a.txt', seed('004').text);
      assert.deepEqual(
        bijlagen.map(({ nummer }) => nummer?.tekst),
        ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
      );
      const chapters = regeling.delen.filter(({ soort }) => soort === 'hoofdstuk').map(({ nummer }) => nummer?.tekst);
      assert.deepEqual(chapters, ['1', '2', '3', '4', '5', '6', '7', '8']);
      const first = bijlagen.map(({ delen }) => delen.find(({ soort }) => soort === 'artikel')?.nummer?.tekst);
      assert.deepEqual(
        first.filter((number) => number !== undefined),
        ['1', '1'],
      );
    });

    for (const { name, text } of corpusTexts('seeds'))
      it(`${name.slice(0, 3)}: reads the same as Markdown`, () => {
        const judged = ['a.txt', 'a.md'].map((file) => {
          const document = service.open(`file:///voorbeeld/${file}`, text);
          assert.ok(document);
          const { findings, soort, reden, defects } = service.judge(document, service.settings({ vandaag }));
          assert.deepEqual(defects, []);
          assert.equal(soort, 'protocol');
          return {
            outline: structureOutline(structureOf(file, text)),
            reden,
            lines: service.describe(document, service.settings({ vandaag })),
            findings: findings.map(({ ruleId, severity, span, args }) => ({ ruleId, severity, span, args })),
          };
        });
        assert.ok(judged[0]?.outline.split('\n').length ?? 0 > 50);
        assert.deepEqual(judged[1], judged[0]);
      });
  });
