/** Every text of the corpus is read and judged, and whatever is read of it stands where it is said to stand. */
import assert from 'node:assert/strict';
import { lineIndexOf } from '../../server/src/text/lineIndex.ts';
import { isEmpty } from '../../server/src/text/span.ts';
import { claimsOf } from '../support/claims.ts';
import { corpus, corpusTexts } from '../support/corpus.ts';
import { modelOf, readAs, service, vandaag } from '../support/engine.ts';

const settings = service.settings({ vandaag });

if (corpus !== undefined)
  describe('corpus: texts', function () {
    this.timeout(60_000);
    const texts = corpusTexts().filter(({ path }) => !path.startsWith('registers/koos_vvt/vvt'));

    it('are there', () => {
      assert.ok(texts.length > 40, String(texts.length));
    });

    for (const { path, name, text } of texts) {
      // A published text may be saved as Markdown.
      const names = name.endsWith('.txt') ? [name, name.replace(/\.txt$/, '.md')] : [name];
      for (const file of names)
        it(`${path}${file === name ? '' : ' as Markdown'}`, () => {
          const document = readAs(file, text);
          const { source } = document;
          const { faults, counts } = claimsOf(document, modelOf(file, text));
          assert.deepEqual(faults, []);
          const checked = Object.values(counts).reduce((sum, count) => sum + count, 0);
          assert.ok(checked > 0 || document.language === 'yaml', 'nothing to check');
          const { findings, defects } = service.judge(document, settings);
          assert.deepEqual(defects, []);
          const lines = lineIndexOf(source.text);
          for (const { ruleId, span, related, severity, args } of findings) {
            assert.ok(span.start >= 0 && span.end >= span.start && span.end <= source.text.length, ruleId);
            assert.equal(lines.position(span.start).line, lines.position(span.end).line, ruleId);
            if (severity === 'fout' && !isEmpty(span))
              assert.match(source.text.slice(span.start, span.end), /\S/, ruleId);
            for (const place of related) assert.ok(place.span.end <= source.text.length, ruleId);
            assert.ok(
              args.every((arg) => typeof arg === 'string'),
              ruleId,
            );
          }
          for (const finding of findings) assert.ok(service.message(finding).length > 10);
          assert.ok(service.describe(document, settings).length >= 2);
        });
    }
  });

if (corpus !== undefined)
  describe('corpus: a register under another law', function () {
    this.timeout(60_000);
    const files = corpusTexts('registers/koos_vvt/vvt');

    it('is read, verwerking by verwerking, and judged by no rule of Dutch law', () => {
      assert.equal(files.length, 134);
      for (const { name, text } of files) {
        const document = readAs(name, text);
        const model = modelOf(name, text);
        const { inhoud } = model;
        assert.equal(inhoud.soort, 'register', name);
        if (inhoud.soort !== 'register') continue;
        assert.deepEqual(
          [inhoud.taal, inhoud.nederlandsRecht, inhoud.vorm, inhoud.verwerkingen.length],
          ['de', false, 'verspreid', 1],
          name,
        );
        assert.deepEqual(claimsOf(document, model).faults, [], name);
        const [verwerking] = inhoud.verwerkingen;
        assert.ok(verwerking?.naam && verwerking.id && verwerking.doelen.length > 0, name);
      }
    });

    it('has no findings, alone or as one folder', () => {
      const documents = files.map(({ name, text }) => readAs(name, text));
      for (const document of documents) assert.deepEqual(service.judge(document, settings).findings, []);
      const together = service.judgeAll(
        documents.map((document) => ({ uri: document.source.uri, document })),
        settings,
      );
      assert.deepEqual(
        together.flatMap(({ findings }) => findings.map(({ uri, ruleId }) => `${uri} ${ruleId}`)),
        [],
      );
    });
  });
