/** A register as a page, as JSON of others, as Bijlage 1, and a register from Bijlage 1. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';
import { celtekst } from '../../../server/src/model/edit/celtekst.ts';
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
    assert.deepEqual(first.verwerktePersoonsgegevens.at(-1), { naam: 'burgerservicenummer (BSN)' });
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

describe('JSON for the AVG-register of the Rijksoverheid', () => {
  /** Every key of a record in its export, `Bijlagen` aside, of which a register holds none. */
  const KEYS =
    'Status Id Naam Nummer Versie AanmaakDatum LaatsteWijzigDatum Dienst VerdelingVerantwoordelijkheid Opmerkingen ' +
    'Verantwoordelijken Contactpersonen Verwerkers Doelen Betrokkenen Systemen Ontvangers Bijlagen Beveiliging Doorgifte ' +
    'Besluitvorming GebPia';
  const BOXES =
    'GeenBijzondereGegevens RasOfEtniciteit PolitiekeGezindheid GodsdienstOfLevensovertuiging LidmaatschapVakvereniging ' +
    'Genetisch Biometrisch Gezondheid SeksueleLeven Strafrechtelijk';
  const PARTS: Readonly<Record<string, string>> = {
    Beveiliging:
      'Pseudonimisering Encryptie ElectronischeWeg Toegang Verwerkers Verantwoordelijken Maatregelen HasBeveiliging',
    Doorgifte:
      'BuitenEu BuitenEuOmschrijving BuitenEuPassendBeschermingsniveau BuitenEuPassendBeschermingsniveauOmschrijving',
    Besluitvorming: 'HasBesluitvorming Logica BelangGevolgen',
    GebPia:
      'IsGebpiaAlUitgevoerd IsGeautomatiseerdProfilering IsGrootschaligeVerwerking IsGrootschaligeMonitoring ' +
      'StaatOpLijstVerplichteGebpia VoeldoetAanTweeCriteriaWP248 IsHoogRisicoRechtenVrijheden',
  };
  const part = z.record(z.string(), z.unknown());
  const records = z.array(
    z.looseObject({
      Betrokkenen: z.array(part),
      Opmerkingen: z.array(part),
      GebPia: part,
      Doorgifte: part,
      Verwerkers: z.array(part),
    }),
  );
  const first = async (text = sample): Promise<z.infer<typeof records>[number]> => {
    const [record] = records.parse(JSON.parse(await textOf('.avgregister.json', text)));
    assert.ok(record);
    return record;
  };

  it('has every key of that export, and no other', async () => {
    const record = await first();
    assert.deepEqual(Object.keys(record).sort(), KEYS.split(' ').sort());
    for (const [name, keys] of Object.entries(PARTS))
      assert.deepEqual(Object.keys(part.parse(record[name])).sort(), keys.split(' ').sort(), name);
    assert.deepEqual(
      Object.keys(record.Betrokkenen[0] ?? {}).sort(),
      [...BOXES.split(' '), 'Gegevens', 'Id', 'Omschrijving'].sort(),
    );
  });

  it('ticks the boxes of the special data that the register names, and leaves them open where it is silent', async () => {
    const boxes = async (text: string): Promise<string> => {
      const [one = {}] = (await first(`verwerkingen:\n  - naam: A\n    doel: b\n${text}`)).Betrokkenen;
      return BOXES.split(' ')
        .filter((name) => one[name] !== null)
        .map((name) => `${one[name] === true ? '+' : '-'}${name}`)
        .join(' ');
    };
    const named = await boxes('    bijzondere-persoonsgegevens: [medische gegevens, etniciteit]\n');
    assert.match(named, /^-GeenBijzondereGegevens \+RasOfEtniciteit -Pol.* \+Gezondheid -SeksueleLeven$/);
    assert.match(await boxes('    bijzondere-persoonsgegevens: geen\n'), /^\+GeenBijzondereGegevens -RasOfEtniciteit /);
    assert.equal(await boxes(''), '');
    assert.equal(await boxes('    strafrechtelijke-gegevens: [veroordelingen]\n'), '+Strafrechtelijk');
  });

  it('keeps what has no key there among the remarks, and leaves nothing out', async () => {
    const record = await first();
    assert.equal(record.GebPia['IsGebpiaAlUitgevoerd'], true);
    const remarks = record.Opmerkingen.map(({ Tekst }) => Tekst);
    for (const said of ['BSN: grondslag: artikel 7.2.1 Jeugdwet', 'DPIA: uitgevoerd: 2025-03-01', 'Domein: jeugd'])
      assert.ok(remarks.includes(said), said);
    const all = JSON.stringify(record);
    const own = z.object({ verwerkingen: z.array(part) }).parse(parse(sample)).verwerkingen[0];
    for (const words of leaves(own)) assert.ok(all.includes(words), words);
    const abroad = await first(
      'verwerkingen:\n  - naam: A\n    doel: b\n    doorgifte: [{ land: Verenigde Staten, waarborg: modelcontract }]\n',
    );
    assert.equal(abroad.Doorgifte['BuitenEuPassendBeschermingsniveauOmschrijving'], 'modelcontract');
  });
});

/** The texts of a record as it is written; `ja` is an answer, which a box or another word gives. */
function leaves(value: unknown): string[] {
  if (typeof value === 'string') return value === 'ja' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(leaves);
}

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

  it('takes every word of a row along, the provision behind an answer too', async () => {
    const cells = {
      Verwerking: 'Hulp toewijzen',
      Afdeling: 'Team toegang',
      Doel: 'Hulp bieden',
      Grondslag: 'artikel 6 lid 1 onder e AVG; artikel 2.3 Jeugdwet',
      Betrokkenen: 'jeugdigen',
      Persoonsgegevens: 'NAW-gegevens',
      'Strafrechtelijke gegevens': 'veroordelingen',
      BSN: 'Ja, van jeugdigen (artikel 7.2.1 Jeugdwet)',
      Bewaartermijn: '20 jaar',
      Ontvangers: 'zorgaanbieders',
      Verwerkers: 'Zaakhuis BV',
      Doorgifte: 'geen',
      Beveiliging: 'BIO2',
      Systemen: 'Zaakpost',
      Herkomst: 'gezin',
      DPIA: 'Ja, 2025-03-01',
      'Gezamenlijk verantwoordelijken': 'Gemeente Buurstad',
      Toelichting: 'loopt mee',
    };
    const row = (texts: readonly string[]): string => `| ${texts.join(' | ')} |\n`;
    const head = Object.keys(cells);
    const table = row(head) + row(head.map(() => '---')) + row(Object.values(cells));
    const text = `# Privacyprotocol Voorbeeldstad\n\n## Artikel 1 Doel\n\nHulp.\n\n## Bijlage 1 Verwerkingen\n\n${table}`;
    const made = await textOf('.yaml', text, 'protocol.md');
    for (const cell of Object.values(cells)) assert.ok(made.includes(cell), `${cell} in ${made}`);
    const again = documentAndModel('register.yaml', made).model.inhoud;
    assert.ok(again.soort === 'register');
    assert.equal(celtekst(again.verwerkingen[0] ?? assert.fail(), ['bsn']), cells.BSN);
  });
});
