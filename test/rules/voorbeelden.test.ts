/** Every example on a rule's page and among its fixtures is judged, also in the shapes in which files arrive. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { decodeText } from '../../server/src/node/readText.ts';
import { createService, type Service } from '../../server/src/service.ts';
import type { Finding } from '../../server/src/lint/finding.ts';
import type { JudgedFile } from '../../server/src/lint/judge.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { isIsoDate } from '../../server/src/knowledge/datum.ts';
import type { Soort } from '../../server/src/model/classify.ts';
import { expectOutcome, expectRepaired, expectWhole, uriOf, type Judged } from '../support/verwachting.ts';
import { leesVoorbeelden, type Voorbeeld } from '../support/voorbeelden.ts';

/** Empty where the file is not there: then the checks below say what is missing. */
function read(path: string): string {
  const url = new URL(`../../${path}`, import.meta.url);
  return existsSync(url) ? readFileSync(url, 'utf8').replaceAll('\r\n', '\n') : '';
}

/** The same text as it arrives from elsewhere; the offsets of marks move with `shift`. */
const SHAPES: readonly { readonly naam: string; readonly apply: (text: string) => string }[] = [
  { naam: 'CRLF', apply: (text) => text.replaceAll('\n', '\r\n') },
  { naam: 'BOM', apply: (text) => `\uFEFF${text}` },
];

/** About a file that cannot be read as it stands, or about the settings themselves: mended, not set aside. */
const NEVER_ASIDE: readonly string[] = ['bestand-onleesbaar', 'instelling-onbekend', 'samenvoegconflict'];

describe('voorbeelden van regels', () => {
  let service: Service;
  before(async () => {
    service = await createService();
  });

  for (const rule of rules) {
    const page = leesVoorbeelden(read(`server/src/rules/${rule.id}.md`));
    const fixtures = leesVoorbeelden(read(`test/fixtures/regels/${rule.id}.md`));
    describe(rule.id, () => {
      it('heeft voorbeelden op zijn pagina: ten minste een foute en een goede', () => {
        assert.ok(
          page.some(({ verwachting }) => verwachting === 'fout'),
          'geen voorbeeld `fout`',
        );
        assert.ok(
          page.some(({ verwachting }) => verwachting === 'goed'),
          'geen voorbeeld `goed`',
        );
      });
      it('heeft twee treffers en drie gevallen die net geen treffer zijn', () => {
        const all = [...page, ...fixtures];
        assert.ok(all.filter(({ verwachting }) => verwachting === 'fout').length >= 2, 'minder dan twee treffers');
        assert.ok(all.filter(({ verwachting }) => verwachting === 'bijna').length >= 3, 'minder dan drie `bijna`');
        if (rule.timed)
          assert.ok(
            all.some(({ eigenschappen }) => eigenschappen.has('peildatum')),
            'geen geval met een andere peildatum',
          );
      });
      const [first] = [...fixtures, ...page].filter(({ verwachting }) => verwachting === 'fout');
      if (first && NEVER_ASIDE.includes(rule.id))
        it('blijft staan, ook met een afwijking', () => {
          assert.ok(judge(service, rule.id, first, first.tekst, deviationFrom(rule.id)).length > 0);
        });
      else if (first)
        it('is opzij te zetten met een reden', () => {
          assert.deepEqual(judge(service, rule.id, first, first.tekst, deviationFrom(rule.id)), []);
        });
      for (const voorbeeld of [...page, ...fixtures]) {
        it(`${voorbeeld.verwachting}, regel ${String(voorbeeld.regel)}`, () => {
          const judged = judgeFile(service, rule.id, voorbeeld, voorbeeld.tekst);
          expectOutcome(voorbeeld, judged.findings);
          expectWhole(voorbeeld, judged, rule.messages);
        });
        for (const hersteld of voorbeeld.hersteld)
          it(`hersteld, regel ${String(hersteld.regel)}`, () => {
            expectRepaired(voorbeeld, hersteld, judgeFile(service, rule.id, voorbeeld, voorbeeld.tekst));
          });
        if (voorbeeld.eigenschappen.get('herstel') === 'geen')
          it(`geen herstel, regel ${String(voorbeeld.regel)}`, () => {
            const { findings, repairsOf } = judgeFile(service, rule.id, voorbeeld, voorbeeld.tekst);
            assert.deepEqual(
              findings.flatMap((finding) => repairsOf(finding).map(({ title }) => title)),
              [],
            );
          });
        for (const { naam, apply } of SHAPES)
          it(`${voorbeeld.verwachting}, regel ${String(voorbeeld.regel)}, met ${naam}`, () => {
            const plain = judge(service, rule.id, voorbeeld, voorbeeld.tekst);
            const shaped = judge(service, rule.id, voorbeeld, apply(voorbeeld.tekst));
            assert.deepEqual(shaped.map(withoutPlace), plain.map(withoutPlace));
          });
      }
    });
  }
});

/** The file beside a document that sets a rule aside. */
function deviationFrom(ruleId: string): string {
  return `afwijkingen:\n  - regel: ${ruleId}\n    reden: besproken en akkoord\n    door: FG\n`;
}

function withoutPlace({ ruleId, severity, message, args }: Finding): object {
  return { ruleId, severity, message, args: args.map((arg) => arg.replace(/\s+/g, ' ')) };
}

function judge(
  service: Service,
  ruleId: string,
  voorbeeld: Voorbeeld,
  text: string,
  deviation?: string,
): readonly Finding[] {
  return judgeFile(service, ruleId, voorbeeld, text, deviation).findings;
}

function judgeFile(service: Service, ruleId: string, voorbeeld: Voorbeeld, text: string, deviation?: string): Judged {
  const uri = uriOf(voorbeeld, 'voorbeeld');
  const peildatum = voorbeeld.eigenschappen.get('peildatum');
  assert.ok(peildatum === undefined || isIsoDate(peildatum), `geen datum: ${String(peildatum)}`);
  const settings = service.settings({ vandaag: '2026-11-21', peildatum });
  const read = decodeText(encoded(text, voorbeeld.eigenschappen.get('codering')));
  if ('reden' in read) return ofRule(service.judgeUnreadable(uri, read.reden, settings), ruleId);
  const soorten = new Map([
    [uri, soortOf(voorbeeld)],
    ...voorbeeld.naast.map((naast) => [uriOf(naast, 'naast'), soortOf(naast)] as const),
  ]);
  const files = [
    { uri, tekst: read.text },
    ...voorbeeld.naast.map((naast) => ({ uri: uriOf(naast, 'naast'), tekst: naast.tekst })),
    ...(deviation === undefined ? [] : [{ uri: `${uri}.afwijkingen.yml`, tekst: deviation }]),
  ].map((file) => {
    const document = service.open(file.uri, file.tekst);
    assert.ok(document, file.uri);
    return { uri: file.uri, document };
  });
  const judged = service.judgeAll(files, { ...settings, soortVan: (asked) => soorten.get(asked) });
  assert.deepEqual(
    judged.flatMap(({ defects }) => defects),
    [],
  );
  const [first] = judged;
  assert.ok(first);
  return ofRule(first, ruleId);
}

function ofRule(judged: JudgedFile, ruleId: string): Judged {
  return {
    findings: judged.findings.filter((finding) => finding.ruleId === ruleId),
    repairsOf: (finding) => [...judged.fixesOf(finding), ...judged.voorstellenVoor(finding)],
  };
}

/** The bytes of a text as an editor saves them: UTF-16 begins with a byte order mark, Latin-1 has none. */
function encoded(text: string, codering: string | undefined): Uint8Array {
  if (codering === 'utf16le') return Buffer.from(`\uFEFF${text}`, 'utf16le');
  return codering === 'latin1' ? Buffer.from(text.replace(/^\uFEFF/, ''), 'latin1') : Buffer.from(text);
}

function soortOf({ taal, eigenschappen }: Pick<Voorbeeld, 'taal' | 'eigenschappen'>): Soort | undefined {
  const given = eigenschappen.get('soort');
  if (given === 'register' || given === 'overeenkomst' || given === 'anders' || given === 'protocol') return given;
  return taal === 'yaml' ? 'register' : 'protocol';
}
