/** A register as a page, as JSON of others, as Bijlage 1, and a register from Bijlage 1. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { documentAndModel, exported } from '../../support/registers.ts';

const sample = readFileSync(new URL('../../../samples/goed/register.yaml', import.meta.url), 'utf8');
const protocol = readFileSync(new URL('../../../samples/goed/protocol.md', import.meta.url), 'utf8');

const vngList = z.array(
  z.object({
    naam: z.string(),
    grondslag: z.string(),
    bewaartermijn: z.string(),
    afnemendeCategorieOntvangers: z.array(z.string()),
    afnemendeInternationaleDerden: z.array(z.string()),
    verwerktePersoonsgegevens: z.array(z.looseObject({ naam: z.string() })),
  }),
);
const rijkList = z.array(z.object({ Doorgifte: z.object({ BuitenEu: z.boolean().nullable() }) }));

async function textOf(uitgang: string, text = sample, filename = 'register.yaml'): Promise<string> {
  const content = await exported(filename, text, uitgang);
  if (typeof content !== 'string') throw new TypeError(`${uitgang} is no text`);
  return content;
}

describe('the page for the public', () => {
  it('says what is public, and nothing of the organisation itself', async () => {
    const page = await textOf('.html');
    for (const shown of [
      'Toeleiding naar jeugdhulp',
      'artikel 7.4.0 lid 1 onder a Jeugdwet',
      '20 jaar vanaf afsluiting',
    ])
      assert.ok(page.includes(shown), shown);
    for (const hidden of [
      'Zaakhuis BV',
      'BIO2',
      'autorisatiematrix',
      '2025-03-01',
      'Toegang jeugd',
      'jeugd-toeleiding',
    ])
      assert.ok(!page.includes(hidden), hidden);
  });

  it('has one style, named by its hash in the policy, and no script', async () => {
    const page = await textOf('.html');
    const style = /<style>([^]*)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    assert.ok(page.includes(`sha256-${hash}`), `the policy should name sha256-${hash}`);
    assert.match(page, /<meta http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;/);
    assert.doesNotMatch(page, /<script|onload|javascript:/i);
  });

  it('shows markup in a register as words', async () => {
    const page = await textOf('.html', 'verwerkingen:\n  - naam: "<script>alert(1)</script>"\n    doel: "&lt;"\n');
    assert.doesNotMatch(page, /<script/);
    assert.match(page, /&#x3C;script>|&lt;script/);
  });
});

describe('JSON for other registers', () => {
  it('has the keys of the VNG register API', async () => {
    const [first] = vngList.parse(JSON.parse(await textOf('.vng.json')));
    assert.ok(first);
    assert.equal(first.naam, 'Toeleiding naar jeugdhulp');
    assert.equal(first.grondslag, 'Publieke taak');
    assert.equal(first.bewaartermijn, '20 jaar vanaf afsluiting van de zaak (Selectielijst 2020, resultaat 8.1.2)');
    assert.deepEqual(first.afnemendeCategorieOntvangers, ['jeugdhulpaanbieder']);
    assert.deepEqual(first.afnemendeInternationaleDerden, []);
    assert.deepEqual(first.verwerktePersoonsgegevens[0], { naam: 'NAW-gegevens' });
  });

  it('says to the Rijksoverheid of transfers only what the register says', async () => {
    const buitenEu = async (doorgifte: string): Promise<unknown> => {
      const text = `verwerkingen:\n  - naam: A\n    doel: b\n${doorgifte === '' ? '' : `    doorgifte: ${doorgifte}\n`}`;
      const [first] = rijkList.parse(JSON.parse(await textOf('.avgregister.json', text)));
      return first?.Doorgifte.BuitenEu;
    };
    assert.deepEqual(await Promise.all(['geen', 'Ja', 'Verenigde Staten', 'Nederland', ''].map(buitenEu)), [
      false,
      true,
      true,
      null,
      null,
    ]);
  });
});

describe('Bijlage 1 and the register', () => {
  it('gives a Bijlage of which the rows are the same verwerkingen', async () => {
    const { model } = documentAndModel(
      'protocol.md',
      `# Privacyprotocol Voorbeeldstad\n\n## Artikel 1 Doel\n\nDit is het doel.\n\n${await textOf('.md')}`,
    );
    const own = documentAndModel('register.yaml', sample).model.inhoud;
    assert.ok(model.inhoud.soort === 'protocol' && own.soort === 'register');
    assert.deepEqual(
      model.inhoud.verwerkingen.map((one) => [one.naam?.tekst, one.domein?.domein, one.persoonsgegevens.length]),
      own.verwerkingen.map((one) => [one.naam?.tekst, one.domein?.domein, one.persoonsgegevens.length]),
    );
  });

  it('gives a register with an entry for each row', async () => {
    const text = await textOf('.yaml', protocol, 'protocol.md');
    const made = documentAndModel('register.yaml', text).model.inhoud;
    const rows = documentAndModel('protocol.md', protocol).model.inhoud;
    assert.ok(made.soort === 'register' && rows.soort === 'protocol');
    assert.deepEqual(
      made.verwerkingen.map((one) => [one.naam?.tekst, one.domein?.domein, one.bewaartermijn?.termijn]),
      rows.verwerkingen.map((one) => [one.naam?.tekst, one.domein?.domein, one.bewaartermijn?.termijn]),
    );
    assert.ok(made.verwerkingen.every(({ id }) => id !== undefined));
  });
});
