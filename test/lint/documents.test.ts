/** What the rules of the registry say, together, of whole documents: one cause, one finding. */
import assert from 'node:assert/strict';
import { boodschapVan } from '../../server/src/lint/render.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { service, vandaag } from '../support/engine.ts';

/** The findings of some rules in a text: their id and what they point at. */
function found(name: string, text: string, alleen: readonly string[] = [], peildatum?: string): string[] {
  const document = service.open(`file:///voorbeeld/${name}`, text);
  assert.ok(document);
  const { findings, defects } = service.judge(document, service.settings({ vandaag, peildatum, alleen }));
  assert.deepEqual(defects, []);
  return findings.map(({ ruleId, span, severity }) => `${severity} ${ruleId}: ${text.slice(span.start, span.end)}`);
}

const opening = '# Privacyprotocol Voorbeeldstad\n\n';

describe('lint: documents', () => {
  it('says once for each artikel that a law is repealed, at its first mention', () => {
    const text = `${opening}## Artikel 1 Wet\n\n1. De Wbp geldt. Ook artikel 8 Wbp geldt.\n2. Volgens de Wbp mag het.\n\n## Artikel 2 Weer\n\nDe Wbp geldt ook hier.\n`;
    assert.deepEqual(found('a.md', text, ['citaat-wet-vervallen']), [
      'fout citaat-wet-vervallen: Wbp',
      'fout citaat-wet-vervallen: Wbp',
    ]);
    assert.deepEqual(found('a.md', text, ['citaat-wet-vervallen'], '2016-01-01'), []);
  });

  it('says nothing but the conflict of a file with an unfinished merge', () => {
    const text = `${opening}## Artikel 1 Wet\n\n<<<<<<< HEAD\nDe Wbp geldt.\n=======\nArtikel 6 lid 1 onder z AVG geldt.\n>>>>>>> tak\n`;
    assert.deepEqual(found('a.md', text), ['fout samenvoegconflict: <<<<<<<']);
    assert.deepEqual(found('a.yaml', 'verwerkingen:\n<<<<<<< HEAD\n  - naam: a\n=======\n  - naam: b\n>>>>>>> tak\n'), [
      'fout samenvoegconflict: <<<<<<<',
    ]);
  });

  it('leaves everything else in a repository in peace', () => {
    assert.deepEqual(
      found(
        'README.md',
        '# Programma\n\n<<<<<<< HEAD\nDe Wbp geldt. Artikel 6 lid 1 onder z AVG. Het BSN is geen persoonsgegeven.\n',
      ),
      [],
    );
    assert.deepEqual(found('ci.yml', 'name: CI\njobs: { a: b }\njobs: { a: b }\n'), []);
  });

  it('judges no register under another law, and reads its notation all the same', () => {
    const german =
      'titel: Proef\nzweck:\nrechtsgrundlage: Art. 6 Abs. 1 lit. z DSGVO, Wbp\nloeschfrist:\nkategorien_daten:\n';
    assert.deepEqual(found('a.yaml', german), []);
    assert.deepEqual(found('a.yaml', `${german}zweck: Hilfe\n`), ['fout yaml-sleutel-dubbel: zweck']);
  });

  it('judges the other verwerkingen where one cannot be read', () => {
    const text = [
      'verwerkingen:',
      '  - naam: Een',
      '    doel: [Hulp',
      '    grondslag: publieke taak',
      '  - naam: Twee',
      '    grondslag: publieke taak',
      '    persoonsgegevens: naam',
      '',
    ].join('\n');
    const rulesHere = ['yaml-ongeldig', 'verwerking-doel-ontbreekt'];
    const places = found('a.yaml', text, rulesHere);
    assert.equal(places.filter((place) => place.includes('yaml-ongeldig')).length, 1);
    assert.deepEqual(
      places.filter((place) => place.includes('ontbreekt')),
      ['fout verwerking-doel-ontbreekt: Twee'],
    );
  });

  it('points at every faulty part of one citation, and not at the citation again', () => {
    const text = `${opening}## Artikel 1 Wet\n\nVolgens artikel 6 lid 1 onder z AVG en artikel 299 AVG.\n`;
    assert.deepEqual(
      found('a.md', text).filter((place) => place.includes('bestaat-niet')),
      ['fout citaat-onderdeel-bestaat-niet: z', 'fout citaat-artikel-bestaat-niet: 299'],
    );
  });

  it('asks for a peildatum that can be found', () => {
    const text = `---\npeildatum: binnenkort\n---\n${opening}## Artikel 1 Wet\n\nTekst.\n`;
    assert.deepEqual(found('a.md', text, ['peildatum-onbekend']), ['waarschuwing peildatum-onbekend: binnenkort']);
  });
});

describe('lint: messages', () => {
  it('say what, why and what to do, for every rule, whatever the arguments', () => {
    for (const rule of rules)
      for (const message of Object.keys(rule.messages)) {
        const { wat } = boodschapVan({ ruleId: rule.id, message, args: [] }, rule);
        assert.match(wat, /[.!?]$/, `${rule.id} ${message}`);
        const all = Object.values(
          boodschapVan({ ruleId: rule.id, message, args: ['a', 'b', 'c', 'd', 'e'] }, rule),
        ).join(' ');
        assert.doesNotMatch(all, /undefined|\[object|NaN/, `${rule.id} ${message}`);
      }
  });

  it('are refused for a rule or a message that there is not', () => {
    const [rule] = rules;
    assert.throws(() => boodschapVan({ ruleId: 'geen', message: 'x', args: [] }, undefined), TypeError);
    assert.throws(() => boodschapVan({ ruleId: rule?.id ?? '', message: 'geen bericht', args: [] }, rule), TypeError);
  });
});
