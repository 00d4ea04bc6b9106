/** A finding that stands in one document and is caused by another comes and goes with that other. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { service, vandaag } from '../support/engine.ts';

const sample = (name: string): string =>
  readFileSync(new URL(`../../samples/goed/${name}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');

describe('lint: one dossier', () => {
  it('an edit of the register alone makes a finding in the protocol, and takes it away', () => {
    const protocol = service.open('file:///voorbeeld/protocol.md', sample('protocol.md'));
    const register = service.open('file:///voorbeeld/register.yaml', sample('register.yaml'));
    assert.ok(protocol && register);
    const inProtocol = (document: typeof register): string[] =>
      service
        .judgeAll(
          [
            { uri: 'file:///voorbeeld/protocol.md', document: protocol },
            { uri: 'file:///voorbeeld/register.yaml', document },
          ],
          service.settings({ vandaag }),
        )
        .filter(({ uri }) => uri.endsWith('protocol.md'))
        .flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
    assert.deepEqual(inProtocol(register), []);

    const at = register.source.text.indexOf('persoonsgegevens:');
    const line = register.source.text.indexOf('      - geboortedatum van de jeugdige\n', at);
    const written = '      - geboortedatum van de jeugdige\n';
    assert.ok(line > at);
    const without = service.edit(register, [{ span: { start: line, end: line + written.length }, newText: '' }], 2);
    assert.deepEqual(inProtocol(without), ['koppeling-gegevensset-verschilt']);

    const back = service.edit(without, [{ span: { start: line, end: line }, newText: written }], 3);
    assert.equal(back.source.text, register.source.text);
    assert.deepEqual(inProtocol(back), []);
  });
});
