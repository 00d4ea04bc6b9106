/** The schema of the domain accepts every form that the reader knows, and refuses what is clearly none. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { afwijkingenSchema, configuratieSchema } from '../../server/src/model/configuratieSchema.ts';
import { frontMatterSchema, registerSchema } from '../../server/src/model/schema.ts';
import { rules } from '../../server/src/rules/registry.ts';

interface Validator {
  safeParse(value: unknown): { readonly success: boolean };
}

/** A judge of a text: the schema itself together with the JSON Schema that other tools get. */
function judge(schema: Validator, jsonSchema: string): (yaml: string) => boolean {
  const json: unknown = JSON.parse(
    readFileSync(new URL(`../../server/schemas/${jsonSchema}`, import.meta.url), 'utf8'),
  );
  assert.ok(typeof json === 'object' && json !== null);
  // A tool without the registry of formats must be able to use it too.
  const others = new Ajv({ strict: false, validateFormats: false }).compile(json);
  return (yaml) => {
    const value: unknown = parse(yaml);
    const accepted = schema.safeParse(value).success;
    assert.equal(others(value), accepted, `the schemas disagree on ${yaml}`);
    return accepted;
  };
}

const register = judge(registerSchema, 'register.schema.json');
const frontMatter = judge(frontMatterSchema, 'document.schema.json');
const configuratie = judge(configuratieSchema(rules), 'configuratie.schema.json');
const afwijkingen = judge(afwijkingenSchema, 'afwijkingen.schema.json');
const verwerking = (lines: string): boolean =>
  register(`verwerkingen:\n  - naam: Proef\n${lines.replace(/^/gm, '    ')}\n`);

describe('model/schema', () => {
  const forms = [
    'doel: Hulp\ngrondslag: publieke taak',
    'doelen: Hulp',
    'doelen: [Hulp, Toezicht]',
    'doelen: [{ doel: Hulp, grondslag: 6.1.e }, { doel: Toezicht, grondslag: [publieke taak, toestemming] }]',
    'grondslag: [publieke taak, artikel 6 lid 1 onder c AVG]',
    'betrokkenen: inwoners',
    'persoonsgegevens: [naam, adres]',
    'bijzondere-persoonsgegevens: geen',
    'bijzondere-persoonsgegevens: [gezondheid, { categorie: geloof, uitzondering: artikel 9 lid 2 onder a AVG }]',
    'strafrechtelijke-gegevens: [{ categorie: verdenking, grondslag: artikel 33 UAVG }]',
    'bsn: nee',
    'bsn: false',
    'bsn: { verwerkt: ja, van: [jeugdigen], grondslag: artikel 7.2.1 Jeugdwet }',
    'bewaartermijn: 7 jaar na einde dienstverband',
    'bewaartermijn: { termijn: 20 jaar, vanaf: afsluiting van de zaak, bron: Selectielijst 2020 resultaat 8.1.2 }',
    'bewaartermijn: { termijn: 20 }',
    'ontvangers: geen',
    'verwerkers: [Zaakhuis BV, { naam: Archief BV, overeenkomst: 2024-05-01, tot: 2028-05-01 }]',
    'gezamenlijk-verantwoordelijken: [{ naam: Buurstad, regeling: 2024-01-01 }]',
    'doorgifte: n.v.t.',
    'doorgifte: [{ land: VS, waarborg: modelcontract }]',
    'beveiliging: [BIO2, autorisatiematrix]\nsystemen: Zaaksysteem\nherkomst: inwoner zelf',
    'geautomatiseerde-besluitvorming: nee\nafhankelijkheidsrelatie: ja\ntoelichting: niets',
    'dpia: { nodig: ja, uitgevoerd: 2025-03-01 }',
    'dpia: nee',
    'id: 12\nprotocolnaam: [Een, Twee]\ndomein: jeugd\nafdeling: Toegang',
    'doel:\ngrondslag:\nbsn:\nbewaartermijn:',
    'eigen-veld: { mag: ook }',
  ];
  for (const lines of forms)
    it(`accepts ${lines.replaceAll('\n', ' ⏎ ')}`, () => {
      assert.ok(verwerking(lines));
    });

  for (const lines of [
    'doelen: [[Hulp]]',
    'doel: { wat: Hulp }',
    'betrokkenen: { inwoners: ja }',
    'bsn: [ja]',
    'bewaartermijn: [1 jaar, 2 jaar]',
    'bewaartermijn: { termijn: { jaar: 7 } }',
    'verwerkers: [{ overeenkomst: 2024-05-01 }]',
    'bijzondere-persoonsgegevens: [{ uitzondering: artikel 9 lid 2 onder a AVG }]',
    'domein: [jeugd, wmo]',
  ])
    it(`refuses ${lines}`, () => {
      assert.ok(!verwerking(lines));
    });

  it('knows the head of a register', () => {
    assert.ok(
      register('versie: 1\nverwerkingsregister: { fg: fg@voorbeeldstad.example, rol: verwerker }\nverwerkingen: []'),
    );
    assert.ok(
      register(
        'verwerkingsregister: { verwerkingsverantwoordelijke: { naam: College, contact: [a, b] } }\nverwerkingen: []',
      ),
    );
    assert.ok(!register('verwerkingen: geen'));
    assert.ok(!register('verwerkingsregister: {}'));
    assert.ok(!register('versie: 2\nverwerkingen: []'));
    assert.ok(!register('verwerkingsregister: { rol: baas }\nverwerkingen: []'));
    assert.ok(!register('verwerkingen: [Hulp]'));
  });

  it('knows what a document says of itself', () => {
    assert.ok(frontMatter('soort: protocol\nstatus: concept\npeildatum: vaststelling\neigen: veld'));
    assert.ok(frontMatter('{}'));
    assert.ok(!frontMatter('soort: kladblok'));
    assert.ok(!frontMatter('status: ergens'));
    assert.ok(!frontMatter('peildatum: [2024-01-01]'));
  });

  it('knows the settings, and leaves what it does not know to the rules', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const shown = [...readme.matchAll(/```yaml\n([^]*?)```/gu)].map(([, text = '']) => text);
    const settings = shown.filter((text) => text.startsWith('documenten:'));
    const notes = shown.filter((text) => text.startsWith('afwijkingen:'));
    assert.deepEqual([settings.map(configuratie), notes.map(afwijkingen)], [[true], [true]]);
    assert.ok(configuratie('{}') && configuratie('eigen: 1\nregels: { geen-regel: 3 }\nfg: fg@voorbeeldstad.example'));
    assert.ok(!configuratie('domein: jeugdzaken'));
    assert.ok(!configuratie('regels: { citaat-notatie: soms }'));
    assert.ok(!configuratie('regels: { citaat-notatie: { reden: zo } }'));
    assert.ok(!configuratie('documenten: protocol'));
    assert.ok(afwijkingen('afwijkingen:') && afwijkingen('afwijkingen: [{ regel: [a, b], beoordeeld: akkoord }]'));
    assert.ok(!afwijkingen('afwijkingen: [{ reden: x, door: y }]'));
    assert.ok(!afwijkingen('afwijkingen: [{ regel: x, beoordeeld: nee }]'));
  });

  it('accepts the samples', () => {
    for (const name of ['goed', 'fout']) {
      const text = readFileSync(new URL(`../../samples/${name}/register.yaml`, import.meta.url), 'utf8');
      // The fault of notation of the bad sample is no fault of its form.
      assert.ok(
        register(text.replace('"alleen op kantoor', 'alleen op kantoor').replace('    ontvangers: [CAK]\n', '')),
      );
    }
  });
});
