/** Head fields stand once per dossier: in one of its registers, or in its configuration. */
import assert from 'node:assert/strict';
import { service, vandaag } from '../support/engine.ts';

const map = 'file:///voorbeeld/';
const kaal = 'verwerkingen:\n  - naam: Bezwaar behandelen\n    doel: Beslissen op een bezwaar\n';
const hoofd = `verwerkingsregister:
  verwerkingsverantwoordelijke: { naam: Gemeente Voorbeeldstad, contact: privacy@voorbeeldstad.example }
  fg: { contact: fg@voorbeeldstad.example }
`;
const los = (naam: string): string =>
  `naam: ${naam}\ndoel: Beslissen op een aanvraag\npersoonsgegevens: [naam]\ngrondslag: publieke taak\n`;
const asked = ['register-verantwoordelijke-ontbreekt', 'register-fg-ontbreekt'];

/** What the rules on the head find in a dossier of these files, as `file: rule class`. */
function found(files: Readonly<Record<string, string>>): string[] {
  const open = Object.entries(files).map(([name, text]) => {
    const document = service.open(map + name, text);
    assert.ok(document);
    return { uri: map + name, document, onleesbaar: undefined };
  });
  const judged = service.judgeAll(open, service.settings({ vandaag, alleen: asked }));
  return judged.flatMap(({ uri, findings, defects }) => {
    assert.deepEqual(defects, []);
    return findings.map(({ ruleId, severity }) => `${uri.slice(map.length)}: ${ruleId} ${severity}`);
  });
}

describe('hoofdvelden van een dossier', () => {
  it('ontbreken één keer, in het eerste register', () => {
    assert.deepEqual(found({ 'a.yaml': kaal, 'b.yaml': kaal }), [
      'a.yaml: register-fg-ontbreekt waarschuwing',
      'a.yaml: register-verantwoordelijke-ontbreekt fout',
    ]);
  });

  it('ontbreken één keer in een register met één bestand per verwerking', () => {
    assert.deepEqual(
      found({ 'kap.yaml': los('Kapvergunning'), 'sloop.yaml': los('Sloopmelding'), 'weg.yaml': los('Wegafzetting') }),
      ['kap.yaml: register-fg-ontbreekt waarschuwing', 'kap.yaml: register-verantwoordelijke-ontbreekt waarschuwing'],
    );
  });

  it('gelden voor het hele dossier als ze in een ander register staan', () => {
    assert.deepEqual(found({ 'a.yaml': kaal, 'b.yaml': hoofd + kaal, 'kap.yaml': los('Kapvergunning') }), []);
  });

  it('mogen in doelbinding.yml staan', () => {
    const instellingen =
      'verwerkingsverantwoordelijke: { naam: Gemeente Voorbeeldstad, contact: privacy@voorbeeldstad.example }\nfg: fg@voorbeeldstad.example\n';
    assert.deepEqual(found({ 'doelbinding.yml': instellingen, 'kap.yaml': los('Kapvergunning') }), []);
  });

  it('worden aangewezen waar zij onvolledig staan', () => {
    assert.deepEqual(
      found({
        'doelbinding.yml': 'verwerkingsverantwoordelijke: Gemeente Voorbeeldstad\nfg: fg@voorbeeldstad.example\n',
        'a.yaml': kaal,
      }),
      ['doelbinding.yml: register-verantwoordelijke-ontbreekt waarschuwing'],
    );
  });

  it('staan misschien in een bestand met samenvoegconflicten', () => {
    const conflict = `<<<<<<< HEAD\n${hoofd}=======\n${hoofd}>>>>>>> b\n${kaal}`;
    assert.deepEqual(found({ 'a.yaml': kaal, 'b.yaml': conflict }), []);
  });

  it('zijn een fout voor wat herkenbaar een overheidsorgaan is', () => {
    const zonderFg = hoofd
      .split('\n')
      .filter((line) => !line.includes('fg:'))
      .join('\n');
    assert.deepEqual(found({ 'a.yaml': zonderFg + kaal }), ['a.yaml: register-fg-ontbreekt fout']);
  });
});
