/**
 * Setting aside, on the examples of every rule: the note that is offered takes its finding out of the
 * results, sets aside nothing that it should not, and is no finding itself.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import type { Finding, Fix } from '../../server/src/lint/finding.ts';
import type { Soort } from '../../server/src/model/classify.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { createService, type JudgedFile, type Service } from '../../server/src/service.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { leesVoorbeelden, type Naast, type Voorbeeld } from '../support/voorbeelden.ts';

/** Words with every sign that parts a note or ends what holds it. */
const words = {
  reden: 'besproken — met de FG; zie "verslag" | 2026 --> akkoord: ja',
  door: "FG's plaatsvervanger; CISO",
};

/** About the program and not about a text: no place in it is theirs. */
const NO_PLACE = 'wetgegevens-verouderd';

const EXTENSION = { markdown: 'md', text: 'txt', yaml: 'yaml' } as const;
type Texts = ReadonlyMap<string, string>;

function examplesOf(ruleId: string): Voorbeeld[] {
  return [`server/src/rules/${ruleId}.md`, `test/fixtures/regels/${ruleId}.md`].flatMap((path) => {
    const url = new URL(`../../${path}`, import.meta.url);
    const text = existsSync(url) ? readFileSync(url, 'utf8').replaceAll('\r\n', '\n') : '';
    return leesVoorbeelden(text).filter(
      ({ verwachting, eigenschappen }) => verwachting === 'fout' && !eigenschappen.has('codering'),
    );
  });
}

function uriOf({ taal, eigenschappen }: Pick<Naast, 'taal' | 'eigenschappen'>, stem: string): string {
  return `file:///voorbeeld/${eigenschappen.get('bestand') ?? `${stem}.${EXTENSION[taal]}`}`;
}

function textsOf(example: Voorbeeld, eol: string): Texts {
  const own = [[uriOf(example, 'voorbeeld'), example.tekst] as const];
  const beside = example.naast.map((naast) => [uriOf(naast, 'naast'), naast.tekst] as const);
  return new Map([...own, ...beside].map(([uri, text]) => [uri, text.replaceAll('\n', eol)]));
}

function judge(
  service: Service,
  example: Voorbeeld,
  texts: Texts,
  isVastgesteld: (uri: string) => boolean,
): JudgedFile[] {
  const files = [...texts].map(([uri, text]) => {
    const document = service.open(uri, text);
    assert.ok(document, uri);
    return { uri, document };
  });
  const settings = service.settings({ vandaag: '2026-11-21', peildatum: example.eigenschappen.get('peildatum') });
  const soorten = new Map([
    [uriOf(example, 'voorbeeld'), soortOf(example)],
    ...example.naast.map((naast) => [uriOf(naast, 'naast'), soortOf(naast)] as const),
  ]);
  return service.judgeAll(files, { ...settings, isVastgesteld, soortVan: (uri) => soorten.get(uri) });
}

function soortOf({ taal, eigenschappen }: Pick<Naast, 'taal' | 'eigenschappen'>): Soort | undefined {
  const given = eigenschappen.get('soort');
  if (given === 'register' || given === 'overeenkomst' || given === 'anders' || given === 'protocol') return given;
  return taal === 'yaml' ? 'register' : 'protocol';
}

function apply(texts: Texts, { edits }: Fix): Texts {
  const changed = new Map(texts);
  for (const { uri, edits: own } of edits) changed.set(uri, applyEdits(changed.get(uri) ?? '', own));
  return changed;
}

function findings(judged: readonly JudgedFile[]): Finding[] {
  return judged.flatMap((file) => file.findings);
}

function isAboutNote({ ruleId }: Finding): boolean {
  return ruleId.startsWith('afwijking-');
}

describe('opzij zetten', () => {
  let service: Service;
  before(async () => {
    service = await createService();
  });

  for (const { id, exclusive, on } of rules) {
    if (exclusive === true || on === 'afwijking' || on === 'configuratie') continue;
    it(`${id}, in de tekst zelf`, () => {
      const checked = examplesOf(id).map((example, index) =>
        checkExample(service, id, example, index % 2 === 0 ? '\n' : '\r\n', () => false),
      );
      assert.equal(checked.includes(true), id !== NO_PLACE);
    });
    it(`${id}, naast een vastgestelde tekst`, () => {
      const checked = examplesOf(id)
        .slice(0, 3)
        .map((example) => checkExample(service, id, example, '\n', (uri) => uri === uriOf(example, 'voorbeeld')));
      assert.ok(checked.includes(true));
    });
  }
});

/** Whether there was a finding that could be set aside. */
function checkExample(
  service: Service,
  ruleId: string,
  example: Voorbeeld,
  eol: string,
  isVastgesteld: (uri: string) => boolean,
): boolean {
  const texts = textsOf(example, eol);
  const before = judge(service, example, texts, isVastgesteld);
  let checked = false;
  for (const file of before)
    for (const finding of file.findings.filter((one) => one.ruleId === ruleId)) {
      const fix = file.opzijVan(finding, words);
      if (!fix) continue;
      checked = true;
      const label = `${ruleId}, regel ${String(example.regel)}: ${fix.title}`;
      const changed = apply(texts, fix);
      for (const [uri, text] of texts) if (isVastgesteld(uri)) assert.equal(changed.get(uri), text, label);
      const after = judge(service, example, changed, isVastgesteld);
      const left = findings(after);
      assert.ok(count(left, finding) < count(file.findings, finding), `${label}: de bevinding blijft`);
      assert.deepEqual(left.filter(isAboutNote), findings(before).filter(isAboutNote), label);
      const aside = after.flatMap(({ afwijkingen }) => afwijkingen).flatMap(({ bevindingen }) => bevindingen);
      assert.ok(
        aside.every((one) => one.ruleId === ruleId),
        label,
      );
      if (eol === '\r\n') for (const text of changed.values()) assert.doesNotMatch(text, /(?<!\r)\n/, label);
    }
  return checked;
}

function count(all: readonly Finding[], { ruleId, uri, message, args }: Finding): number {
  const words = JSON.stringify([message, args]);
  return all.filter(
    (one) => one.ruleId === ruleId && one.uri === uri && JSON.stringify([one.message, one.args]) === words,
  ).length;
}
