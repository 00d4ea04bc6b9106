/** A good register from which one field is taken away: exactly what is missing is missed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { service, vandaag } from '../support/engine.ts';

const goed = readFileSync(new URL('../../samples/goed/register.yaml', import.meta.url), 'utf8').replaceAll(
  '\r\n',
  '\n',
);
const verwerkingen = [...goed.matchAll(/^ {2}- id: (\S+)$/gm)].map(([, id = '']) => id);

/** What each field of a verwerking is missed by; a purpose takes its ground along. */
const regels: Readonly<Record<string, readonly string[]>> = {
  naam: ['verwerking-naam-ontbreekt'],
  doelen: ['verwerking-doel-ontbreekt', 'verwerking-grondslag-ontbreekt'],
  grondslag: ['verwerking-grondslag-ontbreekt'],
  betrokkenen: ['verwerking-betrokkenen-ontbreekt'],
  persoonsgegevens: ['verwerking-gegevensset-ontbreekt'],
  bsn: ['verwerking-bsn-ontbreekt'],
  bewaartermijn: ['verwerking-bewaartermijn-ontbreekt'],
  ontvangers: ['verwerking-ontvangers-ontbreekt'],
  beveiliging: ['verwerking-beveiliging-ontbreekt'],
};

/** Where another field says as much: health data are data, and a verwerker is a recipient. */
const elders: Readonly<Record<string, readonly string[]>> = {
  persoonsgegevens: ['jeugd-toeleiding', 'wmo-aanvraag'],
  ontvangers: ['jeugd-toeleiding', 'wmo-aanvraag', 'pw-bijstand'],
};

/** Lines without the first key of that name from a line on, with all that is indented below it. */
function without(lines: readonly string[], key: string, from: number): string[] {
  const start = lines.findIndex((line, index) => index >= from && line.trimStart().startsWith(`${key}:`));
  assert.ok(start >= 0, `no ${key} from line ${String(from + 1)} on`);
  const depth = (line: string): number => line.length - line.trimStart().length;
  const next = lines.findIndex(
    (line, index) => index > start && line !== '' && depth(line) <= depth(lines[start] ?? ''),
  );
  return [...lines.slice(0, start), ...lines.slice(next)];
}

function found(text: string): string[] {
  const document = service.open('file:///voorbeeld/register.yaml', text);
  assert.ok(document);
  const { findings, defects } = service.judge(document, service.settings({ vandaag }));
  assert.deepEqual(defects, []);
  return findings.map(({ ruleId }) => ruleId).sort();
}

describe('een register waaruit een veld is gehaald', () => {
  it('is zonder dat goed', () => {
    assert.deepEqual(found(goed), []);
    assert.equal(verwerkingen.length, 4);
  });

  const lines = goed.split('\n');
  for (const id of verwerkingen)
    for (const [veld, expected] of Object.entries(regels))
      it(`${id} zonder ${veld}`, () => {
        const rest = without(lines, veld, lines.indexOf(`  - id: ${id}`) + 1);
        assert.deepEqual(found(rest.join('\n')), elders[veld]?.includes(id) ? [] : expected);
      });

  const verschrijvingen = {
    doelen: 'deolen',
    betrokkenen: 'betrokenen',
    bewaartermijn: 'bewaartermijnn',
    ontvangers: 'ontvangrs',
    beveiliging: 'beveilging',
  };
  for (const [veld, verschreven] of Object.entries(verschrijvingen))
    it(`${verschreven} voor ${veld}: één oorzaak, één bevinding`, () => {
      const rest = goed.replace(`    ${veld}:`, `    ${verschreven}:`);
      assert.deepEqual(found(rest), ['register-veld-onbekend']);
    });

  for (const [veld, regel] of [
    ['verwerkingsverantwoordelijke', 'register-verantwoordelijke-ontbreekt'],
    ['fg', 'register-fg-ontbreekt'],
  ] as const)
    it(`het hoofd zonder ${veld}`, () => {
      assert.deepEqual(found(without(lines, veld, 0).join('\n')), [regel]);
    });

  it('een bewaartermijn zonder begin en zonder bron die het bepaalt', () => {
    const from = lines.indexOf('  - id: schuldhulp-plan');
    assert.deepEqual(found(without(without(lines, 'bron', from), 'vanaf', from).join('\n')), [
      'bewaartermijn-zonder-startmoment',
    ]);
  });
});
