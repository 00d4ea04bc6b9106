/** Findings of one cause at one place: apart as data, one for who reads them. */
import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/lint/finding.ts';
import { service, vandaag } from '../support/engine.ts';
import { ONTBREEKT, onvolledigProtocol, TITEL } from '../support/onvolledig.ts';

const map = 'file:///voorbeeld/';

function findingsIn(files: Readonly<Record<string, string>>): readonly Finding[] {
  const open = Object.entries(files).map(([name, text]) => {
    const document = service.open(map + name, text);
    assert.ok(document);
    return { uri: map + name, document };
  });
  const [first] = service.judgeAll(open, service.settings({ vandaag }));
  assert.ok(first);
  return first.findings;
}

const only = { 'protocol.md': onvolledigProtocol };

describe('lint: a bundle', () => {
  it('keeps its findings apart as data', () => {
    const findings = findingsIn(only);
    assert.deepEqual(
      findings.map(({ ruleId }) => ruleId),
      ONTBREEKT,
    );
    for (const { span, severity } of findings) {
      assert.equal(onvolledigProtocol.slice(span.start, span.end), TITEL);
      assert.equal(severity, 'oordeel');
    }
  });

  it('is shown as one, with each rule and its words', () => {
    const findings = findingsIn(only);
    const [shown, ...others] = service.shown(findings);
    assert.ok(shown);
    assert.deepEqual(others, []);
    assert.deepEqual(shown.bevindingen, findings);
    const words = service.shownMessage(shown);
    assert.ok((words.split('\n')[0]?.split(' ').length ?? 99) <= 25);
    for (const finding of findings) {
      assert.ok(words.includes(`[${finding.ruleId}]`));
      const [wat = ''] = service.message(finding).split('\n');
      assert.ok(words.includes(wat), wat);
    }
  });

  it('of one finding reads as that finding', () => {
    const [finding] = findingsIn(only);
    assert.ok(finding);
    const [shown] = service.shown([finding]);
    assert.ok(shown);
    assert.equal(service.shownMessage(shown), service.message(finding));
  });

  it('leaves other findings where they are', () => {
    const text = onvolledigProtocol.replace(
      'geheim.',
      'geheim op grond van artikel 250 van de Algemene verordening gegevensbescherming.',
    );
    const shown = service.shown(findingsIn({ 'protocol.md': text }));
    assert.deepEqual(
      shown.map(({ bevindingen }) => bevindingen.map(({ ruleId }) => ruleId)),
      [ONTBREEKT, ['citaat-artikel-bestaat-niet']],
    );
  });

  it('has one class: what a setting makes graver stands apart', () => {
    const settings = 'regels:\n  protocol-fg-ontbreekt: waarschuwing\n';
    const shown = service.shown(findingsIn({ ...only, 'doelbinding.yml': settings }));
    assert.deepEqual(
      shown.map(({ finding, bevindingen }) => [finding.severity, ...bevindingen.map(({ ruleId }) => ruleId)]),
      [
        ['oordeel', 'protocol-dpia-ontbreekt', 'protocol-klachtrecht-ap-ontbreekt'],
        ['waarschuwing', 'protocol-fg-ontbreekt'],
      ],
    );
  });

  it('loses the one that is set aside, and keeps the others', () => {
    const note = '<!-- doelbinding: afwijking protocol-fg-ontbreekt — beoordeeld: akkoord — door: FG -->';
    const findings = findingsIn({ 'protocol.md': `${note}\n\n${onvolledigProtocol}` });
    assert.deepEqual(
      findings.map(({ ruleId }) => ruleId),
      ONTBREEKT.filter((id) => id !== 'protocol-fg-ontbreekt'),
    );
  });
});
