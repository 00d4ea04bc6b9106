/** The engine: which rules are asked about what, and what becomes of their reports. */
import assert from 'node:assert/strict';
import type { Klasse } from '../../server/src/lint/finding.ts';
import type { AnyRule } from '../../server/src/lint/rule.ts';
import type { JudgedFile } from '../../server/src/service.ts';
import { vandaag } from '../support/engine.ts';
import { judgeWith, proefregel, serviceWith, zoekregel } from '../support/proefregels.ts';

const protocol =
  '# Privacyprotocol Voorbeeldstad\n\n## Artikel 1 Doel\n\n1. Eerste lid.\n2. Tweede lid over\n   twee regels.\n';

function places({ findings }: JudgedFile, text = protocol): string[] {
  return findings.map(({ ruleId, span }) => `${ruleId}: ${text.slice(span.start, span.end)}`);
}

describe('lint: findings', () => {
  it('come in order of the text, whatever the order of the rules', () => {
    const rules = [zoekregel('b-regel', 'lid'), zoekregel('a-regel', 'lid'), zoekregel('c-regel', 'Eerste')];
    assert.deepEqual(places(judgeWith(rules, protocol)), [
      'c-regel: Eerste',
      'a-regel: lid',
      'b-regel: lid',
      'a-regel: lid',
      'b-regel: lid',
    ]);
  });

  it('come once for one rule and one place, and for each of two rules', () => {
    const twice = proefregel({
      id: 'dubbel',
      on: 'bestand',
      *check() {
        yield { at: { start: 2, end: 5 } };
        yield { at: { start: 2, end: 5 }, args: ['nog eens'] };
        yield { at: { start: 2, end: 6 } };
      },
    });
    const { findings } = judgeWith([twice], protocol);
    assert.deepEqual(
      findings.map(({ span, args }) => [span.end, args]),
      [
        [5, []],
        [6, []],
      ],
    );
  });

  it('point into one line: what runs on is cut where its first line ends', () => {
    for (const lineBreak of ['\n', '\r\n', '\r']) {
      const text = protocol.replaceAll('\n', lineBreak);
      const whole = proefregel({
        id: 'lang',
        on: 'bestand',
        *check() {
          const start = text.indexOf('Tweede');
          yield { at: { start, end: text.length } };
        },
      });
      assert.deepEqual(places(judgeWith([whole], text), text), ['lang: Tweede lid over'], JSON.stringify(lineBreak));
    }
  });

  it('are told in few words on one line each, however long the words of the text are', () => {
    const long = proefregel({
      id: 'lang',
      on: 'bestand',
      *check() {
        yield { at: { start: 0, end: 1 }, args: [`een\r\ntwee ${'woord '.repeat(50_000)}`] };
      },
    });
    const service = serviceWith(long);
    const document = service.open('file:///voorbeeld/protocol.md', protocol);
    assert.ok(document);
    const [finding] = service.judge(document, service.settings({ vandaag })).findings;
    assert.ok(finding);
    const lines = service.message(finding).split('\n');
    assert.equal(lines.length, 1);
    assert.match(lines[0] ?? '', /^een twee woord .{200,300}…$/u);
  });

  it('stay within the text', () => {
    const behind = proefregel({
      id: 'achter',
      on: 'bestand',
      *check({ source: { text } = { text: '' } }) {
        yield { at: { start: text.length + 5, end: text.length + 9 } };
        yield { at: { start: 0, end: text.length + 9 } };
      },
    });
    const spans = judgeWith([behind], protocol).findings.map(({ span }) => span);
    assert.deepEqual(spans, [
      { start: 0, end: 31 },
      { start: protocol.length, end: protocol.length },
    ]);
  });

  it('carry the peildatum, and as a lawyer writes them the provisions of the finding before those of its rule', () => {
    const rule: AnyRule = {
      ...proefregel({
        id: 'bron',
        on: 'bestand',
        *check() {
          yield { at: { start: 0, end: 1 }, citations: ['artikel 5 AVG', 'AVG 6 lid 1', 'een selectielijst'] };
        },
      }),
      cites: ['AVG 6 lid 1', 'Awb 2:5 lid 1'],
    };
    const [finding] = judgeWith([rule], protocol).findings;
    assert.equal(finding?.peildatum, '2026-11-21');
    assert.deepEqual(finding?.citations, [
      'artikel 5 AVG',
      'artikel 6 lid 1 AVG',
      'een selectielijst',
      'artikel 2:5 lid 1 Awb',
    ]);
  });
});

describe('lint: the class of a finding', () => {
  const classes = (own: Klasse | undefined, highest: Klasse, set?: 'uit' | Klasse): string => {
    const rule = proefregel({
      id: 'proef',
      on: 'bestand',
      severity: highest,
      *check() {
        yield { at: { start: 0, end: 1 }, ...(own ? { severity: own } : {}) };
      },
    });
    const { findings } = judgeWith([rule], protocol, 'a.md', { regels: set ? { proef: set } : {} });
    return findings.map(({ severity }) => severity).join();
  };

  it('is that of its rule, and may step down but not up', () => {
    assert.equal(classes(undefined, 'waarschuwing'), 'waarschuwing');
    assert.equal(classes('oordeel', 'waarschuwing'), 'oordeel');
    assert.equal(classes('fout', 'waarschuwing'), 'waarschuwing');
    assert.equal(classes('waarschuwing', 'fout'), 'waarschuwing');
  });

  it('follows a setting: up or down for what has the class of the rule, only down for what stepped down', () => {
    assert.equal(classes(undefined, 'waarschuwing', 'fout'), 'fout');
    assert.equal(classes(undefined, 'fout', 'oordeel'), 'oordeel');
    assert.equal(classes('oordeel', 'fout', 'waarschuwing'), 'oordeel');
    assert.equal(classes('waarschuwing', 'fout', 'oordeel'), 'oordeel');
    assert.equal(classes('oordeel', 'waarschuwing', 'fout'), 'oordeel');
  });

  it('does not matter for a rule that is off', () => {
    assert.equal(classes(undefined, 'fout', 'uit'), '');
  });
});

describe('lint: which rules are asked', () => {
  const found = (rules: readonly AnyRule[], text = protocol, name = 'a.md', settings = {}): string[] =>
    judgeWith(rules, text, name, settings).findings.map(({ ruleId }) => ruleId);

  it('all of them, or those that the settings name, without those that are off', () => {
    const rules = [zoekregel('een', 'Eerste'), zoekregel('twee', 'Tweede')];
    assert.deepEqual(found(rules), ['een', 'twee']);
    assert.deepEqual(found(rules, protocol, 'a.md', { alleen: ['twee'] }), ['twee']);
    assert.deepEqual(found(rules, protocol, 'a.md', { alleen: ['twee'], regels: { twee: 'uit' } }), []);
  });

  it('none about a document that is something else', () => {
    assert.deepEqual(found([zoekregel('een', 'lid', { anyLaw: true })], '# Notitie\n\nEen lid.\n'), []);
    assert.deepEqual(found([zoekregel('een', 'lid')], protocol, 'a.md', { soortVan: () => 'anders' }), []);
  });

  it('only rules on files about a register under another law', () => {
    const german = '- titel: Proef\n  zweck: Hilfe\n  rechtsgrundlage: Vertrag\n  loeschfrist: 1 Jahr\n';
    const rules = [zoekregel('nederlands', 'Proef'), zoekregel('overal', 'Proef', { anyLaw: true })];
    assert.deepEqual(found(rules, german, 'a.yaml'), ['overal']);
    assert.deepEqual(found(rules, '- name: Proef\n  purpose: Help\n  legal basis: contract\n', 'a.yaml'), [
      'nederlands',
      'overal',
    ]);
  });

  it('only an exclusive rule where it finds something', () => {
    const rules = [zoekregel('een', 'lid'), zoekregel('alleen', 'Tweede', { exclusive: true })];
    assert.deepEqual(found(rules), ['alleen']);
    assert.deepEqual(found(rules, protocol.replace('Tweede', 'Volgend')), ['een', 'een']);
  });

  it('the others too where one of them fails, which is a defect of ours', () => {
    const fails = proefregel({
      id: 'kapot',
      on: 'bestand',
      *check() {
        yield { at: { start: 0, end: 1 } };
        throw new Error('gebrek');
      },
    });
    const judged = judgeWith([fails, zoekregel('een', 'Eerste')], protocol);
    assert.deepEqual(
      judged.findings.map(({ ruleId }) => ruleId),
      ['kapot', 'een'],
    );
    assert.deepEqual(
      judged.defects.map(({ ruleId, error }) => [ruleId, String(error)]),
      [['kapot', 'Error: gebrek']],
    );
  });

  it('each about the subjects of its kind, in order', () => {
    const passed: string[] = [];
    const note = (what: string): never[] => {
      passed.push(what);
      return [];
    };
    const text = `${protocol}\n## Bijlage 1\n\n| Verwerking | Doel | BSN |\n| - | - | - |\n| Hulp | Helpen. Volgens artikel 6 AVG. | ja |\n`;
    judgeWith(
      [
        proefregel({
          id: 'a',
          on: 'regeling',
          check: ({ protocol: { titel } }) => note(`regeling ${titel?.reading.text}`),
        }),
        proefregel({
          id: 'b',
          on: 'verwerking',
          check: ({ verwerking: { naam } }) => note(`verwerking ${naam?.tekst}`),
        }),
        proefregel({ id: 'c', on: 'zin', check: ({ zin }) => note(`zin ${zin.reading.text.replaceAll('\n', ' ')}`) }),
        proefregel({
          id: 'd',
          on: 'citaat',
          check: ({ citaat, passage }) =>
            note(`citaat ${passage.reading.text.slice(citaat.span.start, citaat.span.end)}`),
        }),
        proefregel({
          id: 'e',
          on: 'wetten',
          check: ({ groepen }) =>
            note(`wetten ${groepen.flatMap(({ gelezen }) => gelezen.map(({ tekst }) => tekst)).join()}`),
        }),
      ],
      text,
    );
    assert.deepEqual(passed.slice(0, 2), ['regeling Privacyprotocol Voorbeeldstad', 'verwerking Hulp']);
    for (const expected of [
      'zin Tweede lid over twee regels.',
      'zin Helpen.',
      'zin Volgens artikel 6 AVG.',
      'citaat artikel 6 AVG',
      'wetten AVG',
    ])
      assert.ok(passed.includes(expected), `${expected} is not among ${passed.join('; ')}`);
  });

  it('about a file that could not be read', () => {
    const rules = [
      proefregel({
        id: 'onleesbaar',
        on: 'bestand',
        check: ({ onleesbaar }) => (onleesbaar === undefined ? [] : [{ at: { start: 0, end: 0 }, args: [onleesbaar] }]),
      }),
      zoekregel('een', 'lid'),
    ];
    const service = serviceWith(...rules);
    const { soort, reden, findings } = service.judgeUnreadable(
      'file:///voorbeeld/a.md',
      'geen tekst',
      service.settings({ vandaag }),
    );
    assert.deepEqual(
      [soort, reden, findings.map(({ ruleId, args }) => [ruleId, ...args])],
      ['onleesbaar', 'geen tekst', [['onleesbaar', 'geen tekst']]],
    );
  });
});
